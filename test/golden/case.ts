import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";

/**
 * A golden file is named by its clause and holds at least a case where the clause fires and one where
 * it does not. Expected values are worked out by hand from the regulation; `arithmetic` shows how.
 * A file named `combination-….json` holds cases of several clauses together.
 */
const decimal = v.pipe(v.string(), v.regex(/^-?\d+(\.\d+)?$/));
/** A decimal; a fraction in lowest terms, as "293/3", where no decimal is exact. */
const figure = v.pipe(v.string(), v.regex(/^-?\d+(\.\d+|\/\d+)?$/));

const recordSchema = v.strictObject({
  /** Null for an item that was not understood. */
  clause: v.nullable(v.string()),
  /** Whom the row names; absent for a team's row. */
  names: v.optional(v.array(v.string())),
  team: v.optional(v.string()),
  day: v.optional(v.string()),
  quantity: v.optional(decimal),
  /** The sheet's own points or yuan, a magnitude. */
  figure: v.optional(decimal),
  aggravated: v.optional(v.boolean()),
  void: v.optional(v.boolean()),
  item: v.optional(v.string()),
  recording: v.optional(v.string()),
  /** When it was handed in: a day, or a day and a time such as 2026-03-02T10:40. */
  submitted: v.optional(v.string()),
  /** The day that a deadline runs from. */
  since: v.optional(v.string()),
  /** Measured figures by the measure's id. */
  measures: v.optional(v.record(v.string(), decimal)),
});

const lineSchema = v.strictObject({
  clause: v.string(),
  quantity: v.optional(decimal),
  charged: v.optional(decimal),
  points: decimal,
  unit: v.optional(v.picklist(["point", "yuan"])),
  status: v.optional(v.picklist(["counted", "warned", "void", "provisional"])),
});

const recordingCardSchema = v.strictObject({
  recording: v.string(),
  score: v.nullable(decimal),
  deducted: v.optional(decimal),
  bonus: v.optional(decimal),
});

const measureSchema = v.strictObject({
  measure: v.string(),
  total: decimal,
  target: v.nullable(decimal),
  rate: v.nullable(figure),
  above: v.nullable(decimal),
});

const cardSchema = v.strictObject({
  /** The person's name, or the team's; "" for the one team of a book that names nobody. */
  subject: v.string(),
  period: v.optional(v.string()),
  /** Null where the rulebook gives no score. */
  score: v.optional(v.nullable(figure)),
  deducted: v.optional(figure),
  bonus: v.optional(figure),
  yuan: v.optional(decimal),
  grade: v.optional(v.nullable(v.string())),
  sanctions: v.optional(v.array(v.string())),
  provisional: v.optional(v.boolean()),
  /** The lines about clauses, all of them, in the regulation's order. */
  lines: v.optional(v.array(lineSchema)),
  /** The codes of the card's issues, all of them. */
  issues: v.optional(v.array(v.string())),
  /** What the sections named here lost, after their maxima. */
  sections: v.optional(v.record(v.string(), figure)),
  /** The card of each recording, all of them, by name. */
  recordings: v.optional(v.array(recordingCardSchema)),
  /** The measures, all of them, in the rulebook's order. */
  measures: v.optional(v.array(measureSchema)),
});

const caseSchema = v.strictObject({
  name: v.string(),
  /** Whether the file's clause fires in this case. */
  fires: v.boolean(),
  arithmetic: v.string(),
  records: v.array(recordSchema),
  /** People whom a sheet lists without an event. */
  people: v.optional(v.array(v.string())),
  /** Recordings that a sheet lists, with or without an event. */
  recordings: v.optional(
    v.array(
      v.strictObject({ recording: v.string(), name: v.string(), period: v.optional(v.string()) }),
    ),
  ),
  /** Measured figures of people's days, or of a month where no day is told. */
  measurements: v.optional(
    v.array(
      v.strictObject({
        measure: v.string(),
        name: v.string(),
        day: v.optional(v.string()),
        period: v.optional(v.string()),
        value: decimal,
      }),
    ),
  ),
  /** The targets that the company has set, by the measure's id. */
  targets: v.optional(v.record(v.string(), v.number())),
  cards: v.array(cardSchema),
  /** How many cards there are in all. */
  count: v.optional(v.pipe(v.number(), v.integer())),
  /** The codes of all issues of the book, those of the cards included. */
  issues: v.optional(v.array(v.string())),
});

const fileSchema = v.strictObject({
  clause: v.string(),
  /** Where the regulation says so: document, section and number. */
  source: v.string(),
  cases: v.pipe(v.array(caseSchema), v.minLength(1)),
});

export type GoldenRecord = v.InferOutput<typeof recordSchema>;
export type GoldenCase = v.InferOutput<typeof caseSchema>;
export type GoldenCard = v.InferOutput<typeof cardSchema>;
export type GoldenFile = v.InferOutput<typeof fileSchema> & { readonly file: string };

/** The golden files of a rulebook, checked. */
export function goldenFiles(rulebook: string): readonly GoldenFile[] {
  const folder = join(__dirname, rulebook);
  return readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .map((file) => {
      const json: unknown = JSON.parse(readFileSync(join(folder, file), "utf8"));
      return { ...v.parse(fileSchema, json), file };
    });
}

import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod/mini";

/**
 * A golden file is named by its clause and holds at least a case where the clause fires and one where
 * it does not. Expected values are worked out by hand from the regulation; `arithmetic` shows how.
 * A file named `combination-….json` holds cases of several clauses together.
 */
const decimal = z.string().check(z.regex(/^-?\d+(\.\d+)?$/));
/** A decimal; a fraction in lowest terms, as "293/3", where no decimal is exact. */
const figure = z.string().check(z.regex(/^-?\d+(\.\d+|\/\d+)?$/));

const recordSchema = z.strictObject({
  /** Null for an item that was not understood. */
  clause: z.nullable(z.string()),
  /** Whom the row names; absent for a team's row. */
  names: z.optional(z.array(z.string())),
  team: z.optional(z.string()),
  day: z.optional(z.string()),
  quantity: z.optional(decimal),
  /** The sheet's own points or yuan, a magnitude. */
  figure: z.optional(decimal),
  aggravated: z.optional(z.boolean()),
  void: z.optional(z.boolean()),
  item: z.optional(z.string()),
  recording: z.optional(z.string()),
  /** When it was handed in: a day, or a day and a time such as 2026-03-02T10:40. */
  submitted: z.optional(z.string()),
  /** The day that a deadline runs from. */
  since: z.optional(z.string()),
  /** Measured figures by the measure's id. */
  measures: z.optional(z.record(z.string(), decimal)),
});

const lineSchema = z.strictObject({
  clause: z.string(),
  quantity: z.optional(decimal),
  charged: z.optional(decimal),
  points: decimal,
  unit: z.optional(z.enum(["point", "yuan"])),
  status: z.optional(z.enum(["counted", "warned", "void", "provisional"])),
});

const recordingCardSchema = z.strictObject({
  recording: z.string(),
  score: z.nullable(decimal),
  deducted: z.optional(decimal),
  bonus: z.optional(decimal),
});

const measureSchema = z.strictObject({
  measure: z.string(),
  total: decimal,
  target: z.nullable(decimal),
  rate: z.nullable(figure),
  above: z.nullable(decimal),
});

const cardSchema = z.strictObject({
  /** The person's name, or the team's; "" for the one team of a book that names nobody. */
  subject: z.string(),
  period: z.optional(z.string()),
  /** Null where the rulebook gives no score. */
  score: z.optional(z.nullable(figure)),
  deducted: z.optional(figure),
  bonus: z.optional(figure),
  yuan: z.optional(decimal),
  grade: z.optional(z.nullable(z.string())),
  sanctions: z.optional(z.array(z.string())),
  provisional: z.optional(z.boolean()),
  /** The lines about clauses, all of them, in the regulation's order. */
  lines: z.optional(z.array(lineSchema)),
  /** The codes of the card's issues, all of them. */
  issues: z.optional(z.array(z.string())),
  /** What the sections named here lost, after their maxima. */
  sections: z.optional(z.record(z.string(), figure)),
  /** The card of each recording, all of them, by name. */
  recordings: z.optional(z.array(recordingCardSchema)),
  /** The measures, all of them, in the rulebook's order. */
  measures: z.optional(z.array(measureSchema)),
});

const caseSchema = z.strictObject({
  name: z.string(),
  /** Whether the file's clause fires in this case. */
  fires: z.boolean(),
  arithmetic: z.string(),
  records: z.array(recordSchema),
  /** People whom a sheet lists without an event. */
  people: z.optional(z.array(z.string())),
  /** Recordings that a sheet lists, with or without an event. */
  recordings: z.optional(
    z.array(
      z.strictObject({ recording: z.string(), name: z.string(), period: z.optional(z.string()) }),
    ),
  ),
  /** Measured figures of people's days, or of a month where no day is told. */
  measurements: z.optional(
    z.array(
      z.strictObject({
        measure: z.string(),
        name: z.string(),
        day: z.optional(z.string()),
        period: z.optional(z.string()),
        value: decimal,
      }),
    ),
  ),
  /** The targets that the company has set, by the measure's id. */
  targets: z.optional(z.record(z.string(), z.number())),
  cards: z.array(cardSchema),
  /** How many cards there are in all. */
  count: z.optional(z.int()),
  /** The codes of all issues of the book, those of the cards included. */
  issues: z.optional(z.array(z.string())),
});

const fileSchema = z.strictObject({
  clause: z.string(),
  /** Where the regulation says so: document, section and number. */
  source: z.string(),
  cases: z.array(caseSchema).check(z.minLength(1)),
});

export type GoldenRecord = z.infer<typeof recordSchema>;
export type GoldenCase = z.infer<typeof caseSchema>;
export type GoldenCard = z.infer<typeof cardSchema>;
export type GoldenFile = z.infer<typeof fileSchema> & { readonly file: string };

/** The golden files of a rulebook, checked. */
export function goldenFiles(rulebook: string): readonly GoldenFile[] {
  const folder = join(__dirname, rulebook);
  return readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .map((file) => {
      const json: unknown = JSON.parse(readFileSync(join(folder, file), "utf8"));
      return { ...fileSchema.parse(json), file };
    });
}

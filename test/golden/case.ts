import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod/mini";

/**
 * A golden file is named by its clause and holds at least a case where the clause fires and one where
 * it does not. Expected values are worked out by hand from the regulation; `arithmetic` shows how.
 * A file named `combination-….json` holds cases of several clauses together.
 */
const decimal = z.string().check(z.regex(/^-?\d+(\.\d+)?$/));

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

const cardSchema = z.strictObject({
  /** The person's name, or the team's. */
  subject: z.string(),
  period: z.optional(z.string()),
  /** Null where the rulebook gives no score. */
  score: z.optional(z.nullable(decimal)),
  deducted: z.optional(decimal),
  bonus: z.optional(decimal),
  yuan: z.optional(decimal),
  grade: z.optional(z.nullable(z.string())),
  sanctions: z.optional(z.array(z.string())),
  provisional: z.optional(z.boolean()),
  /** The lines about clauses, all of them, in the regulation's order. */
  lines: z.optional(z.array(lineSchema)),
  /** The codes of the card's issues, all of them. */
  issues: z.optional(z.array(z.string())),
});

const caseSchema = z.strictObject({
  name: z.string(),
  /** Whether the file's clause fires in this case. */
  fires: z.boolean(),
  arithmetic: z.string(),
  records: z.array(recordSchema),
  /** People whom a sheet lists without an event. */
  people: z.optional(z.array(z.string())),
  cards: z.array(cardSchema),
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

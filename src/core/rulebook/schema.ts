import * as v from "valibot";
import { sanctions } from "./sanctions";

/**
 * The rulebook format (docs/rulebook.md). Figures are non-negative decimals; the direction is the
 * effect's. Optional fields are filled with the defaults below, so a parsed rulebook is complete.
 */

/** A list of at most so many entries: a rulebook is a regulation, not a data set. */
const list = <const Item extends v.GenericSchema>(item: Item, most: number) =>
  v.pipe(v.array(item), v.maxLength(most));

/** Fields and no others. No name is known by inheritance, such as `constructor`. */
const fields = <const Entries extends v.ObjectEntries>(entries: Entries) =>
  v.strictObject(Object.assign(Object.create(null) as object, entries));

const orNull = <const Inner extends v.GenericSchema>(inner: Inner) =>
  v.optional(v.nullable(inner), null);
const orNone = <const Item extends v.GenericSchema>(item: Item, most: number) =>
  v.optional(list(item, most), () => []);

const number = v.pipe(v.number(), v.finite());
const figure = v.pipe(number, v.minValue(0));
const positive = v.pipe(number, v.gtValue(0));
const text = v.pipe(v.string(), v.minLength(1), v.maxLength(2000));
const identifier = v.pipe(v.string(), v.regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/));

const range = v.pipe(
  v.strictTuple([figure, figure]),
  v.check(([from, to]) => from <= to, "a range from low to high"),
);
const amount = v.union([figure, range]);

export const effects = ["deduct", "bonus", "grade", "sanction", "note"] as const;
export const units = ["point", "yuan"] as const;
export const counted = [
  "occurrence",
  "person",
  "case",
  "day",
  "hour",
  "question",
  "order",
  "recording",
  "month",
] as const;
export const subjects = ["agent", "supervisor", "team"] as const;

const deadline = v.union([
  fields({ time: v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/)) }),
  fields({
    monthDay: v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(31)),
    roll: orNull(v.picklist(["workday"])),
  }),
  fields({
    after: v.pipe(v.number(), v.safeInteger(), v.gtValue(0)),
    unit: v.picklist(["day", "workday"]),
    since: text,
  }),
]);

const clauseSchema = fields({
  id: identifier,
  text,
  aliases: orNone(text, 100),
  effect: v.picklist(effects),
  amount: orNull(amount),
  choices: orNull(list(fields({ label: text, amount }), 50)),
  unit: v.optional(v.picklist(units)),
  per: v.optional(v.picklist(counted), "occurrence"),
  subject: v.optional(v.picklist(subjects), "agent"),
  allowance: orNull(fields({ count: figure, per: v.picklist(["day", "month"]) })),
  aggravation: orNull(fields({ multiplier: positive, when: text })),
  /** From and up to hold at the figure itself, over and under do not. */
  when: orNull(
    fields({
      measure: identifier,
      from: v.optional(figure),
      over: v.optional(figure),
      under: v.optional(figure),
      upTo: v.optional(figure),
      unit: v.string(),
    }),
  ),
  deadline: orNull(deadline),
  sanctions: orNone(v.picklist(sanctions), 20),
  cap: orNull(figure),
  /** Where an entry is due each workday: the days without one are listed. */
  expected: orNull(v.picklist(["workday"])),
  /** False where a person may not have two on successive days: such days are listed. */
  consecutive: v.optional(v.boolean(), true),
});

const sectionFields = {
  id: identifier,
  title: text,
  /** The most that the section's deductions may take, in the rulebook's unit. */
  max: orNull(figure),
  /** Given to a card without a deduction in the section in the month; 0 for none. */
  cleanBonus: v.optional(figure, 0),
  firstOffence: v.optional(v.nullable(v.picklist(["warn"]))),
  clauses: orNone(clauseSchema, 2000),
};
interface ParsedSection extends v.InferOutput<ReturnType<typeof fields<typeof sectionFields>>> {
  sections: ParsedSection[];
}
const sectionSchema: v.GenericSchema<unknown, ParsedSection> = fields({
  ...sectionFields,
  sections: orNone(
    v.lazy(() => sectionSchema),
    200,
  ),
});

export const rulebookSchema = fields({
  id: identifier,
  title: fields({ "zh-CN": text, "zh-TW": v.optional(text), en: v.optional(text) }),
  edition: text,
  source: fields({ document: text, note: v.optional(text) }),
  unit: v.optional(v.picklist(units), "point"),
  base: orNull(figure),
  floor: orNull(number),
  ceiling: orNull(number),
  /** A card per month, or per recording and then the mean of each agent's month. */
  scope: v.optional(v.picklist(["month", "recording"]), "month"),
  firstOffence: orNull(v.picklist(["warn"])),
  assumptions: orNone(text, 200),
  parameters: orNone(
    fields({ id: identifier, label: text, unit: v.string(), default: orNull(number) }),
    2000,
  ),
  measures: orNone(
    fields({
      id: identifier,
      label: text,
      unit: v.string(),
      /** For each day that is measured; null until the company sets it, and nothing is scored. */
      target: orNull(positive),
    }),
    2000,
  ),
  grades: orNone(fields({ label: text, from: number }), 2000),
  sections: v.pipe(list(sectionSchema, 200), v.minLength(1)),
});

/** A rulebook as its JSON gives it, defaults filled in. */
export type ParsedRulebook = v.InferOutput<typeof rulebookSchema>;

/** One numbered rule. */
export type Clause = Omit<v.InferOutput<typeof clauseSchema>, "unit"> & { unit: Unit };
/** A chapter of a regulation. */
export type Section = Omit<ParsedSection, "sections" | "clauses"> & {
  sections: Section[];
  clauses: Clause[];
};
/** One regulation as data, complete: every clause has its unit. */
export type Rulebook = Omit<ParsedRulebook, "sections"> & { sections: Section[] };

/** Whether a value may stand in that field of a clause. */
export const isClauseValue = <Name extends keyof Clause>(
  name: Name,
  value: unknown,
): value is Clause[Name] => value !== undefined && v.is(clauseSchema.entries[name], value);

export type Condition = NonNullable<Clause["when"]>;
export type Deadline = v.InferOutput<typeof deadline>;
export type Effect = (typeof effects)[number];
export type Unit = (typeof units)[number];
export type Counted = (typeof counted)[number];
export type SubjectKind = (typeof subjects)[number];
export type Sanction = (typeof sanctions)[number];

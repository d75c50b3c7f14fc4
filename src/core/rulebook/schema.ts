import * as z from "zod/mini";
import { type Unit, counted, effects, sanctions, subjects, units } from "./terms";

/** A list of at most so many entries: a rulebook is a regulation, not a data set. */
const list = <Item extends z.core.$ZodType>(item: Item, most: number) =>
  z.array(item).check(z.maxLength(most));

const figure = z.number().check(z.nonnegative());
const whole = z.number().check(z.refine(Number.isSafeInteger, { error: "int" }));
const text = z.string().check(z.minLength(1), z.maxLength(2000));
const identifier = z.string().check(z.regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/));

const range = z
  .tuple([figure, figure])
  .check(z.refine(([from, to]) => from <= to, { error: "a range from low to high" }));
const amount = z.union([figure, range]);

const deadline = z.union([
  z.strictObject({ time: z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/)) }),
  z.strictObject({
    monthDay: whole.check(z.minimum(1), z.maximum(31)),
    roll: z._default(z.nullable(z.enum(["workday"])), null),
  }),
  z.strictObject({
    after: whole.check(z.positive()),
    unit: z.enum(["day", "workday"]),
    since: text,
  }),
]);

const clauseSchema = z.strictObject({
  id: identifier,
  text,
  aliases: z._default(list(text, 100), []),
  effect: z.enum(effects),
  amount: z._default(z.nullable(amount), null),
  choices: z._default(z.nullable(list(z.strictObject({ label: text, amount }), 50)), null),
  unit: z.optional(z.enum(units)),
  per: z._default(z.enum(counted), "occurrence"),
  /** How many of what is counted make one, and what becomes of a part: 每5分钟, 不足5分钟按5分钟计. */
  step: z._default(
    z.nullable(
      z.strictObject({ of: z.number().check(z.positive()), round: z.enum(["up", "down"]) }),
    ),
    null,
  ),
  subject: z._default(z.enum(subjects), "agent"),
  allowance: z._default(
    z.nullable(z.strictObject({ count: figure, per: z.enum(["day", "month"]) })),
    null,
  ),
  aggravation: z._default(
    z.nullable(z.strictObject({ multiplier: z.number().check(z.positive()), when: text })),
    null,
  ),
  when: z._default(
    z.nullable(
      // From and up to hold at the figure itself, over and under do not.
      z.strictObject({
        measure: identifier,
        from: z.optional(figure),
        over: z.optional(figure),
        under: z.optional(figure),
        upTo: z.optional(figure),
        unit: z.string(),
      }),
    ),
    null,
  ),
  deadline: z._default(z.nullable(deadline), null),
  sanctions: z._default(list(z.enum(sanctions), 20), []),
  cap: z._default(z.nullable(figure), null),
  /** Where an entry is due each workday: the days without one are listed. */
  expected: z._default(z.nullable(z.enum(["workday"])), null),
  /** False where a person may not have two on successive days: such days are listed. */
  consecutive: z._default(z.boolean(), true),
});

const sectionSchema = z.strictObject({
  id: identifier,
  title: text,
  /** The most that the section's deductions may take, in the rulebook's unit. */
  max: z._default(z.nullable(figure), null),
  /** Given to a card without a deduction in the section in the month; 0 for none. */
  cleanBonus: z._default(figure, 0),
  firstOffence: z.optional(z.nullable(z.enum(["warn"]))),
  get sections() {
    return z._default(list(sectionSchema, 200), []);
  },
  clauses: z._default(list(clauseSchema, 2000), []),
});

/**
 * The rulebook format (docs/rulebook.md). Figures are non-negative decimals; the direction is the
 * effect's. Optional fields are filled with the defaults given here, so a parsed rulebook is complete.
 */
export const rulebookSchema = z.strictObject({
  id: identifier,
  title: z.strictObject({ "zh-CN": text, "zh-TW": z.optional(text), en: z.optional(text) }),
  edition: text,
  source: z.strictObject({ document: text, note: z.optional(text) }),
  unit: z._default(z.enum(units), "point"),
  base: z._default(z.nullable(figure), null),
  floor: z._default(z.nullable(z.number()), null),
  ceiling: z._default(z.nullable(z.number()), null),
  /** A card per month, or per recording and then the mean of each agent's month. */
  scope: z._default(z.enum(["month", "recording"]), "month"),
  firstOffence: z._default(z.nullable(z.enum(["warn"])), null),
  assumptions: z._default(list(text, 200), []),
  parameters: z._default(
    z.array(
      z.strictObject({
        id: identifier,
        label: text,
        unit: z.string(),
        default: z._default(z.nullable(z.number()), null),
      }),
    ),
    [],
  ),
  measures: z._default(
    z.array(
      z.strictObject({
        id: identifier,
        label: text,
        unit: z.string(),
        /** For each day that is measured; null until the company sets it, and nothing is scored. */
        target: z._default(z.nullable(z.number().check(z.positive())), null),
      }),
    ),
    [],
  ),
  grades: z._default(z.array(z.strictObject({ label: text, from: z.number() })), []),
  sections: list(sectionSchema, 200).check(z.minLength(1)),
});

/** A rulebook as its JSON gives it, defaults filled in. */
export type ParsedRulebook = z.infer<typeof rulebookSchema>;
type ParsedSection = z.infer<typeof sectionSchema>;

/** One numbered rule. */
export type Clause = Omit<z.infer<typeof clauseSchema>, "unit"> & { unit: Unit };
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
): value is Clause[Name] =>
  value !== undefined && clauseSchema.shape[name].safeParse(value).success;

export type Condition = NonNullable<Clause["when"]>;
export type Deadline = z.infer<typeof deadline>;

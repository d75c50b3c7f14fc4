import type {
  ColumnKey,
  HeadingKey,
  RuleTableError,
  RuleTableFaults,
  RuleTableField,
  RuleTableWords,
} from "../../sheet";
import { sentenceFor } from "../sentence";
import { list, quoted } from "./phrases";

/** What a rule table in a sheet says. Every word is among those that are read back. */
const table: RuleTableWords = {
  name: "Rulebook",
  title: "Rule table: change it as you like; formulas that refer to it recalculate.",
  headings: {
    id: "Rulebook ID",
    "title.zh-CN": "Title",
    "title.zh-TW": "Traditional title",
    "title.en": "English title",
    edition: "Edition",
    "source.document": "Source",
    "source.note": "Source note",
    unit: "Unit",
    base: "Base",
    floor: "Floor",
    ceiling: "Ceiling",
    scope: "Scope",
    firstOffence: "First offence",
    assumptions: "Assumptions",
    parameters: "Parameters",
    measures: "Measures",
    grades: "Grades",
  },
  columns: {
    kind: "Row",
    id: "No",
    parent: "Section",
    text: "Text",
    effect: "Type",
    amount: "Points",
    unit: "Unit",
    per: "Per",
    step: "Every",
    choices: "Options",
    subject: "Subject",
    allowance: "Allowance",
    aggravation: "Aggravation",
    when: "Condition",
    deadline: "Deadline",
    sanctions: "Sanctions",
    cap: "Maximum",
    expected: "Expected",
    consecutive: "Consecutive",
    cleanBonus: "Clean bonus",
    firstOffence: "First offence",
    aliases: "Aliases",
  },
  choices: {
    kind: { section: "Section", clause: "Clause" },
    effect: {
      deduct: "Deduct",
      bonus: "Bonus",
      grade: "Grade",
      sanction: "Sanction",
      note: "Note",
    },
    unit: { point: "points", yuan: "yuan" },
    per: {
      occurrence: "time",
      person: "person",
      case: "case",
      day: "day",
      hour: "hour",
      minute: "minute",
      question: "question",
      order: "order",
      recording: "recording",
      month: "month",
    },
    subject: { agent: "agent", supervisor: "supervisor", team: "team" },
    sanctions: {
      dismissal: "dismissal",
      wageForfeit: "loss of wages",
      notice: "notice",
      compensation: "compensation",
      liability: "liability",
      absence: "absence",
      warning: "warning",
    },
    scope: { month: "month", recording: "recording" },
    firstOffence: { warn: "warn", charge: "charge" },
    expected: { workday: "workday" },
    consecutive: { true: "yes", false: "no" },
    measureUnit: {
      person: "person",
      call: "call",
      occurrence: "time",
      second: "second",
      minute: "minute",
      hour: "hour",
      day: "day",
      workday: "workday",
      percent: "%",
      yuan: "yuan",
    },
  },
  bounds: { from: "at least", over: "over", under: "under", upTo: "at most" },
  allowance: (count, per) => `${count} per ${per}`,
  step: (of, round) => `${of}, a part ${round === "up" ? "counts" : "does not"}`,
  aggravation: (multiplier, when) => `${multiplier} times: ${when}`,
  daily: (time) => `daily ${time}`,
  monthly: (day, roll) => `monthly ${day}${roll ? " (workday)" : ""}`,
  after: (count, unit, since) => `${count} ${unit}${count === 1 ? "" : "s"} after ${since}`,
};

const words = (spoken: Readonly<Record<string, string>>): string => list(Object.values(spoken));

/** What is expected in a cell, where its name does not say it all. */
const hints: {
  readonly heading: Readonly<Partial<Record<HeadingKey, string>>>;
  readonly column: Readonly<Partial<Record<ColumnKey, string>>>;
} = {
  heading: {
    id: "letters, digits and . - _, such as outbound-agent",
    unit: words(table.choices.unit),
    base: "a number of 0 or more, or nothing",
    floor: "a number, or nothing",
    ceiling: "a number, or nothing",
    scope: words(table.choices.scope),
    firstOffence: words(table.choices.firstOffence),
    parameters: "ID, name, unit and default in a cell each",
    measures: "ID, name, unit and target in a cell each; the target above 0, or nothing",
    grades: "grade and lowest score in a cell each",
  },
  column: {
    kind: words(table.choices.kind),
    id: "letters, digits and . - _, such as 1.10, in a cell formatted as text",
    parent: "the number of a section in this table",
    effect: words(table.choices.effect),
    amount:
      "a number, or a range such as 3~6 (Excel takes 3-6 for a date); deductions and bonuses need points or options",
    unit: words(table.choices.unit),
    per: words(table.choices.per),
    step: "5, a part counts, or 5, a part does not; only of days, hours and minutes",
    choices: "name=points, parted by semicolons, such as good=10; fair=5~8; a grade needs options",
    subject: words(table.choices.subject),
    allowance: "2 per day, or 3 per month",
    aggravation: "such as 2 times: serious cases",
    when: "such as over 10 minutes, at least 2 hours, under 95 %, 10-30 minutes; where the unit does not tell what is measured, its ID before: delay ≥ 2 hour",
    deadline: "daily 10:00, monthly 5 (workday), or 15 workdays after an event",
    sanctions: `${words(table.choices.sanctions)}; there may be several`,
    cap: "a number of 0 or more, or nothing",
    expected: words(table.choices.expected),
    consecutive: words(table.choices.consecutive),
    cleanBonus: "a number of 0 or more, or nothing",
    firstOffence: words(table.choices.firstOffence),
  },
};

const name = (field: RuleTableField): string =>
  "heading" in field ? table.headings[field.heading] : table.columns[field.column];

const hint = (field: RuleTableField): string | undefined =>
  "heading" in field ? hints.heading[field.heading] : hints.column[field.column];

const sentences: {
  readonly [Fault in keyof RuleTableFaults]: (
    facts: RuleTableFaults[Fault],
    found: { readonly field: RuleTableField | null; readonly text: string },
  ) => string;
} = {
  noHeader: () =>
    `No rule table was found from here on: it needs a header with “${table.columns.id}”, “${table.columns.text}” and “${table.columns.effect}”.`,
  unknownName: (_facts, { text }) =>
    `The name ${quoted(text)} is not known. Use a name of the rule table, or call it “Note” if it is your own remark.`,
  repeatedName: ({ first }, { text }) => `${quoted(text)} stands in ${first} already. Keep one.`,
  missing: (_facts, { field }) =>
    field === null
      ? "The rule table has no sections and clauses yet."
      : `“${name(field)}” is missing${expects(field)}.`,
  unreadable: (_facts, { field, text }) =>
    `${called(field)}${quoted(text)} is not understood${expects(field)}.`,
  misplaced: ({ kind }, { field }) =>
    `A row of kind “${table.choices.kind[kind]}” has no ${called(field)}. Empty this cell.`,
  repeatedId: ({ first }, { text }) =>
    `The number ${quoted(text)} is used in ${first} already (a number such as 1.10 needs a cell formatted as text).`,
  unknownParent: (_facts, { text }) =>
    text === ""
      ? "It is not known which section this row belongs to. Write the section's number."
      : `The section ${quoted(text)} is not in the table, leads back to itself, or lies too deep.`,
  refused: ({ expected }, { field, text }) =>
    `${called(field)}${quoted(text)} is not allowed; expected: ${[expected, field && hint(field)].filter(Boolean).join("; ")}.`,
};

const called = (field: RuleTableField | null): string => (field ? `“${name(field)}” ` : "");

const expects = (field: RuleTableField | null): string => {
  const expected = field && hint(field);
  return expected ? `; expected: ${expected}` : "";
};

/** Words and sentences about rulebooks that stand in a sheet. */
export const rules = {
  table,
  /** A table that cannot be used, told by its first fault. */
  tableFault: (cell: string, sentence: string, more: number) =>
    `Rule table ${cell}: ${sentence}${more > 0 ? ` (and ${more} more)` : ""}`,
  /** What is wrong with a cell, and what it should be; the place is named by the caller. */
  faultSentence: ({ fault, facts, field, text }: RuleTableError): string =>
    sentenceFor(sentences, fault, facts, { field, text }),
};

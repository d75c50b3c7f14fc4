import type { ClauseReading } from "../../app";
import type { Rulebook, Section } from "../../core";

export type Question = NonNullable<ClauseReading["question"]>;

/** A clause on its way into a rulebook: words of the text, a clause of a table, or one added by hand. */
export interface Entry {
  /** Tells it from the others while they come and go. */
  readonly key: number;
  /** Null where there is no text. */
  readonly line: number | null;
  readonly text: string;
  /** The words that a rule was read from. */
  readonly read: readonly string[];
  readonly section: string;
  /** The clause's id in the rulebook; prose may have none there. */
  readonly id: string;
  readonly question: Question | null;
  /** Whether a person has looked at it and accepted it. */
  readonly settled: boolean;
}

export const entriesRead = (readings: readonly ClauseReading[]): readonly Entry[] =>
  readings.map(({ line, text, section, id, question, rules }, key) => ({
    key,
    line,
    text: text.trim(),
    read: rules.filter(({ kind }) => kind !== "none").map(({ words }) => words),
    section,
    id,
    question,
    settled: false,
  }));

/** The clauses of a rulebook that is there already. */
export const entriesIn = ({ sections }: Rulebook): readonly Entry[] =>
  sections.flatMap(clausesIn).map((entry, key) => ({ ...entry, key }));

const clausesIn = (section: Section): readonly Omit<Entry, "key">[] => [
  ...section.clauses.map((clause) => clauseEntry(section.id, clause)),
  ...section.sections.flatMap(clausesIn),
];

export const clauseEntry = (
  section: string,
  { id, text }: { readonly id: string; readonly text: string },
): Omit<Entry, "key"> => ({
  line: null,
  text,
  read: [],
  section,
  id,
  question: null,
  settled: false,
});

export const isOpen = ({ question, settled }: Entry): boolean => question !== null && !settled;

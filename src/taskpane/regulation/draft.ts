import type { ClauseReading, RegulationRead } from "../../app";
import { type Clause, type Rulebook, type Section, clausesOf, loadRulebook } from "../../core";

/** A rulebook on its way from the text to the workbook. */
export interface Draft {
  readonly rulebook: Rulebook;
  readonly readings: readonly ClauseReading[];
  /** The readings that a person has looked at and accepted, by their place. */
  readonly settled: ReadonlySet<number>;
}

/** What a person sets of a clause. Without an amount a clause with choices keeps them. */
export type ClauseChange = Pick<Clause, "effect" | "amount" | "unit" | "per"> &
  Partial<Pick<Clause, "choices" | "cap" | "allowance" | "aggravation" | "when" | "sanctions">>;

export const draftOf = ({ rulebook, clauses }: RegulationRead): Draft => ({
  rulebook,
  readings: clauses,
  settled: new Set(),
});

/** The clause that a reading became; null for prose that the rulebook does not hold. */
export const clauseOf = ({ rulebook }: Draft, { id }: ClauseReading): Clause | null =>
  clausesOf(rulebook).get(id)?.clause ?? null;

/** The readings that still ask something, by their place. */
export const openQuestions = ({ readings, settled }: Draft): readonly number[] =>
  readings.flatMap(({ question }, index) => (question && !settled.has(index) ? [index] : []));

/**
 * The draft with one clause as a person set it, and its question answered.
 * @returns null where the rulebook's check refuses it
 */
export function amended(draft: Draft, index: number, change: ClauseChange): Draft | null {
  const reading = draft.readings[index];
  if (!reading) return null;
  const known = clauseOf(draft, reading);
  const settled = new Set(draft.settled).add(index);
  if (!known && change.effect === "note") return { ...draft, settled };
  const clause = changed(known ?? added(reading), change);
  const home = sectionFor(draft.rulebook, reading);
  const sections = draft.rulebook.sections.map((section) =>
    known ? replaced(section, clause) : appended(section, home, clause),
  );
  const loaded = loadRulebook({ ...draft.rulebook, sections });
  return "rulebook" in loaded ? { ...draft, rulebook: loaded.rulebook, settled } : null;
}

/** A score that has a beginning does not fall below 0, as where the text itself says the base. */
export const beginningWith = (rulebook: Rulebook, base: number | null): Rulebook => ({
  ...rulebook,
  base,
  floor: base === null ? null : (rulebook.floor ?? 0),
});

function changed(clause: Clause, change: ClauseChange): Clause {
  const { effect, amount } = change;
  if (effect === "grade") return clause;
  if (effect !== "deduct" && effect !== "bonus") {
    const limits = { cap: null, allowance: clause.allowance, aggravation: null, when: null };
    return { ...clause, ...change, ...limits, amount: null, choices: null };
  }
  const choices = change.choices === undefined ? clause.choices : change.choices;
  return { ...clause, ...change, choices: amount === null ? choices : null };
}

/** Prose that becomes a clause; the rulebook's check fills in the rest. */
const added = ({ id, text }: ClauseReading): Clause =>
  ({ id, text: text.trim().slice(0, 2000), choices: null }) as Clause;

const sectionFor = ({ sections }: Rulebook, { section }: ClauseReading): string =>
  sections.some((each) => holds(each, section)) ? section : (sections[0]?.id ?? "");

const holds = (section: Section, id: string): boolean =>
  section.id === id || section.sections.some((inner) => holds(inner, id));

const replaced = (section: Section, clause: Clause): Section => ({
  ...section,
  clauses: section.clauses.map((each) => (each.id === clause.id ? clause : each)),
  sections: section.sections.map((inner) => replaced(inner, clause)),
});

const appended = (section: Section, home: string, clause: Clause): Section => ({
  ...section,
  clauses: section.id === home ? [...section.clauses, clause] : section.clauses,
  sections: section.sections.map((inner) => appended(inner, home, clause)),
});

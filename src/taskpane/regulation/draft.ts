import type { RegulationRead } from "../../app";
import { type Clause, type Rulebook, type Section, clausesOf, loadRulebook } from "../../core";
import { type Entry, clauseEntry, entriesIn, entriesRead, isOpen } from "./entry";
import { appended, changedSection, freeClauseId, holding, replaced, without } from "./tree";

/** A rulebook on its way from the text, or from its table, to the workbook. */
export interface Draft {
  readonly rulebook: Rulebook;
  readonly entries: readonly Entry[];
}

/** What a person sets of a clause; what is not said stays. */
export type ClauseChange = Pick<Clause, "effect" | "amount" | "unit" | "per"> &
  Partial<Omit<Clause, "id" | "effect" | "amount" | "unit" | "per">>;

/** What a person sets of a section. */
export type SectionChange = Pick<Section, "title" | "max" | "cleanBonus" | "firstOffence">;

export const draftOf = ({ rulebook, clauses }: RegulationRead): Draft => ({
  rulebook,
  entries: entriesRead(clauses),
});

/** A rulebook that is there already, to be changed. */
export const draftFrom = (rulebook: Rulebook): Draft => ({
  rulebook,
  entries: entriesIn(rulebook),
});

/** The clause of an entry; null for prose that the rulebook does not hold. */
export const clauseOf = ({ rulebook }: Draft, { id }: Entry): Clause | null =>
  clausesOf(rulebook).get(id)?.clause ?? null;

/** The entries that still ask something, by their place. */
export const openQuestions = ({ entries }: Draft): readonly number[] =>
  entries.flatMap((entry, index) => (isOpen(entry) ? [index] : []));

/** The draft with the readings at these places taken as they stand. */
export const accepted = (draft: Draft, places: readonly number[]): Draft => ({
  ...draft,
  entries: draft.entries.map((entry, index) =>
    places.includes(index) ? { ...entry, settled: true } : entry,
  ),
});

/**
 * The draft with one clause as a person set it, and its question answered.
 * @returns null where the rulebook's check refuses it
 */
export function amended(draft: Draft, index: number, change: ClauseChange): Draft | null {
  const entry = draft.entries[index];
  if (!entry) return null;
  const settled = accepted(draft, [index]);
  const known = clauseOf(draft, entry);
  if (!known && change.effect === "note") return settled;
  const { sections } = draft.rulebook;
  if (known) {
    return checked(settled, replaced(sections, changed(known, change)));
  }
  const clause = changed(blank(entry.id, entry.text), change);
  return checked(settled, appended(sections, holding(sections, entry.section), clause));
}

/**
 * The draft with a clause more at the end of a section.
 * @returns null where the rulebook's check refuses it
 */
export function withClause(draft: Draft, section: string, change: ClauseChange): Draft | null {
  const { sections } = draft.rulebook;
  const taken = new Set([
    ...clausesOf(draft.rulebook).keys(),
    ...draft.entries.map(({ id }) => id),
  ]);
  const clause = changed(blank(freeClauseId(section, taken), change.text ?? ""), change);
  const last = draft.entries.findLastIndex((entry) => entry.section === section);
  const key = Math.max(-1, ...draft.entries.map((entry) => entry.key)) + 1;
  const entry = { ...clauseEntry(section, clause), settled: true, key };
  const entries = draft.entries.toSpliced(last < 0 ? draft.entries.length : last + 1, 0, entry);
  return checked({ ...draft, entries }, appended(sections, section, clause));
}

/** The draft without a clause, and without the words that were read for it. */
export function dropped(draft: Draft, index: number): Draft {
  const entry = draft.entries[index];
  if (!entry) return draft;
  const sections = without(draft.rulebook.sections, entry.id);
  const entries = draft.entries.filter(({ id }) => id !== entry.id);
  return { rulebook: { ...draft.rulebook, sections }, entries };
}

/**
 * The draft with a section's own fields as a person set them.
 * @returns null where the rulebook's check refuses them
 */
export const withSection = (draft: Draft, id: string, change: SectionChange): Draft | null =>
  checked(draft, changedSection(draft.rulebook.sections, id, change));

function checked(draft: Draft, sections: Section[]): Draft | null {
  const loaded = loadRulebook({ ...draft.rulebook, sections });
  return "rulebook" in loaded ? { ...draft, rulebook: loaded.rulebook } : null;
}

function changed(clause: Clause, change: ClauseChange): Clause {
  const { effect, amount } = change;
  const next = { ...clause, ...change };
  if (effect === "grade") {
    return { ...next, amount: null, choices: change.choices ?? clause.choices };
  }
  if (effect !== "deduct" && effect !== "bonus") {
    const limits = { cap: null, allowance: clause.allowance, aggravation: null };
    return { ...next, ...limits, amount: null, choices: null };
  }
  const choices = change.choices === undefined ? clause.choices : change.choices;
  return { ...next, choices: amount === null ? choices : null };
}

/** A clause of which only the words are known; the rulebook's check fills in the rest. */
const blank = (id: string, text: string): Clause =>
  ({ id, text: text.slice(0, 2000), choices: null }) as Clause;

import { type Rulebook, type Section } from "../../../../src/core";
import { builtInRulebook } from "../../../../src/rulebooks";
import type { Matcher } from "./outcome";
import type { WordingSet } from "./notation";

/** A rulebook that lacks one clause. */
const without = (rulebook: Rulebook, clause: string): Rulebook => ({
  ...rulebook,
  sections: rulebook.sections.map((section) => sectionWithout(section, clause)),
});

const sectionWithout = (section: Section, clause: string): Section => ({
  ...section,
  clauses: section.clauses.filter(({ id }) => id !== clause),
  sections: section.sections.map((one) => sectionWithout(one, clause)),
});

/**
 * The share, 0 to 1, of the wordings that are taken for another clause where their own is missing. Some
 * may be: a wider clause is left, or a note that says the same.
 */
export function shareTaken(sets: readonly WordingSet[], match: Matcher): number {
  const rulebooks = new Map<string, Rulebook>();
  const taken = sets.flatMap(({ rulebook: id, wordings }) => {
    const whole = builtInRulebook(id);
    if (!whole) throw new Error(`the rulebook ${id} is missing`);
    return wordings.flatMap(({ text, clause, kind }) => {
      if (clause === null || kind === "id") return [];
      const key = `${id} ${clause}`;
      const lacking = rulebooks.get(key) ?? without(whole, clause);
      rulebooks.set(key, lacking);
      return [match(text, lacking) !== null];
    });
  });
  return taken.filter(Boolean).length / taken.length;
}

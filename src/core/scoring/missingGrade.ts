import { type Issue, issue } from "../issue";
import { clausesOf } from "../rulebook/clauses";
import type { Rulebook } from "../rulebook/schema";
import type { CellRef } from "../record";
import type { Weighed } from "./weigh";

/** Graded items that nobody graded on a card: each leaves it open (docs/scoring.md, rule 3). */
export function missingGrades(
  rulebook: Rulebook,
  weighed: readonly Weighed[],
  at: CellRef | null,
): readonly Issue[] {
  if (!at) return [];
  return [...clausesOf(rulebook).values()].flatMap(({ clause }) => {
    const graded = weighed.some(({ charge: { entry, record } }) => {
      return entry.clause === clause && !record.void;
    });
    if (clause.effect !== "grade" || graded) return [];
    const labels = clause.choices?.map(({ label }) => label) ?? [];
    return [issue("missingGrade", at, clause.text, { clause: clause.id, labels })];
  });
}

import { type Issue, issue } from "../issue";
import { clausesOf } from "../rulebook/clauses";
import type { Rulebook } from "../rulebook/schema";
import type { CellRef } from "../record";
import type { Weighed } from "./weigh";

/**
 * What the graded items of a card leave open: nobody graded one, or somebody graded it twice
 * (docs/scoring.md, rule 3).
 */
export function gradeIssues(
  rulebook: Rulebook,
  weighed: readonly Weighed[],
  at: CellRef | null,
): readonly Issue[] {
  if (!at) return [];
  return [...clausesOf(rulebook).values()].flatMap(({ clause }) => {
    if (clause.effect !== "grade") return [];
    const [first, second, ...more] = weighed.filter(({ charge }) => {
      return charge.entry.clause === clause && !charge.void;
    });
    if (!first) {
      const labels = clause.choices?.map(({ label }) => label) ?? [];
      return [issue("missingGrade", at, clause.text, { clause: clause.id, labels })];
    }
    if (!second) return [];
    const { record } = second.charge;
    const facts = { clause: clause.id, count: more.length + 2 };
    return [issue("severalGrades", record.source[0], record.item, facts)];
  });
}

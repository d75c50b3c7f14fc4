import { isZero, sum, toNumber } from "../exact";
import { type Issue, issue } from "../issue";
import { clausesOf } from "../rulebook/clauses";
import type { Rulebook } from "../rulebook/schema";
import type { CellRef } from "../record";
import type { Draft } from "./card";

/**
 * What the graded items of a card leave open: nobody graded one, or somebody graded it twice
 * (docs/scoring.md, rule 3).
 * @param at where the card begins; null for somebody of whom nothing is recorded
 */
export function gradeIssues(
  rulebook: Rulebook,
  { subject, weighed }: Pick<Draft, "subject" | "weighed">,
  at: CellRef | null,
): readonly Issue[] {
  return [...clausesOf(rulebook).values()].flatMap(({ clause }) => {
    if (clause.effect !== "grade") return [];
    const given = weighed.filter(({ charge, quantity }) => {
      return charge.entry.clause === clause && !charge.void && !isZero(quantity);
    });
    const [first, second = first] = given;
    if (!second) {
      const labels = clause.choices?.map(({ label }) => label) ?? [];
      const facts = { clause: clause.id, labels };
      if (at) return [issue("missingGrade", at, clause.text, facts)];
      return [issue("missingGrade", { sheet: "", cell: null }, subject.name ?? "", facts)];
    }
    const count = toNumber(sum(given.map(({ quantity }) => quantity)));
    if (count === 1) return [];
    const { record } = second.charge;
    const facts = { clause: clause.id, count };
    return [issue("severalGrades", record.source[0], record.item, facts)];
  });
}

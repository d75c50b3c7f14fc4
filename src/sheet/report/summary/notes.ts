import { type Scorecard, leavesOpen } from "../../../core";
import type { PlanCell } from "../plan";
import type { ReportWords } from "../words";

/** Beside the ranking, a gap away and not printed: whom a remark is about, and the remark. */
export const noteColumns = 5;

/** Nothing beside a row. */
export const noNote: readonly PlanCell[] = Array.from({ length: noteColumns }, () => null);

/**
 * What no formula gives: who has sanctions, and whose score is provisional, as values of the moment of
 * scoring. The ranking looks them up, so they follow a person to another row.
 */
export const notesOn = (
  cards: readonly Scorecard[],
  words: ReportWords,
): readonly (readonly PlanCell[])[] =>
  cards.flatMap((card) => {
    const remark = remarkOn(card, words);
    const { id, name, team } = card.subject;
    return remark === "" ? [] : [[null, id, name, team, remark]];
  });

export function remarkOn(card: Scorecard, words: ReportWords): string {
  const open = card.issues.filter(leavesOpen).length;
  return [
    ...(card.provisional ? [words.summary.provisional(open)] : []),
    ...card.sanctions.map(({ sanction, clause }) => words.sanction(sanction, clause)),
  ].join("；");
}

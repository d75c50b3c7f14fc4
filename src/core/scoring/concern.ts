import { type Issue, leavesOpen } from "../issue";
import type { Period } from "../record";
import type { Subject } from "../scorecard";
import type { Concern } from "./charge";
import { groupBy } from "./group";

/**
 * Which issues concern a card. Of the rows that name nobody, one stands for all that may be the
 * subject's: it makes the card provisional, and the workbook's list has the rest.
 */
export function concernsIndex(
  concerns: readonly Concern[],
): (subject: Subject, period: Period | null) => readonly Issue[] {
  const named = groupBy(
    concerns.flatMap((concern) =>
      (concern.subjects ?? []).map((subject) => ({ subject, concern })),
    ),
    ({ subject }) => subject,
  );
  const unnamed = openFirst(concerns.filter((concern) => concern.subjects === null));
  return (subject, period) => {
    const inMonth = (concern: Concern) => concern.period === null || concern.period === period;
    const own = (named.get(subject) ?? []).map(({ concern }) => concern);
    const floating = unnamed.find((concern) => inMonth(concern) && mayMean(concern, subject));
    const all = [...own.filter(inMonth), ...(floating ? [floating] : [])];
    return all.flatMap(({ issues }) => issues);
  };
}

/** One that leaves its cards open stands for the others, not one that only asks. */
const openFirst = (concerns: readonly Concern[]): readonly Concern[] =>
  concerns.toSorted((a, b) => Number(isOpen(b)) - Number(isOpen(a)));

const isOpen = ({ issues }: Concern): boolean => issues.some(leavesOpen);

/** A row of a team may be about anybody whose team is the same, or not known. */
const mayMean = ({ team }: Concern, subject: Subject): boolean =>
  team === null || subject.team === null || subject.team === team;

import type { Issue } from "../issue";
import type { Period } from "../record";
import type { Subject } from "../scorecard";
import type { Concern } from "./charge";
import { groupBy } from "./group";

/**
 * Which issues concern a card. Of the rows that name nobody, the first stands for all: it makes the
 * card provisional, and the workbook's list has the rest.
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
  const unnamed = groupBy(
    concerns.filter((concern) => concern.subjects === null),
    (concern) => concern.team,
  );
  return (subject, period) => {
    const inMonth = (concern: Concern) => concern.period === null || concern.period === period;
    const own = (named.get(subject) ?? []).map(({ concern }) => concern);
    const anybodys = (unnamed.get(null) ?? []).find(inMonth);
    const teams = subject.team === null ? undefined : unnamed.get(subject.team)?.find(inMonth);
    const floating = [anybodys, teams].filter((concern) => concern !== undefined);
    return [...own.filter(inMonth), ...floating].flatMap(({ issues }) => issues);
  };
}

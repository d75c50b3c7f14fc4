import type { Rulebook, Scorecard } from "../core";
import type { OwnGrid } from "../excel";
import {
  type ClosedMonth,
  type OwnSheet,
  type ReportWords,
  closedKind,
  readClosed,
} from "../sheet";

/** Tells the sheets of a rulebook's closed months. */
export const isClosedBy =
  ({ id }: Rulebook) =>
  (kind: OwnSheet): boolean =>
    kind === closedKind(periodIn(kind), id);

/** "2026-03" of "closed:2026-03:outbound-agent". */
const periodIn = (kind: OwnSheet): string => kind.split(":")[1] ?? "";

/** The closed months among our sheets that the cards are about, in order. */
export function closedMonths(
  ours: readonly OwnGrid[],
  cards: readonly Scorecard[],
  words: ReportWords,
): readonly ClosedMonth[] {
  const periods = new Set(cards.map(({ period }) => period));
  return ours
    .map(({ kind, grid }) => readClosed(periodIn(kind), grid, words))
    .filter(({ period }) => periods.has(period))
    .toSorted((a, b) => (a.period < b.period ? -1 : 1));
}

import { type Period, type Rulebook, type Scorecard, groupBy } from "../core";
import { bySection, byMonth, spreadOf } from "../sheet";

/**
 * What people would rather look at than read: how results spread, what each section cost, and the months.
 * @param cards of all months
 */
export function figuresOf(rulebook: Rulebook, cards: readonly Scorecard[]) {
  const months = [...groupBy(cards, ({ period }) => period)].map(([period, own]) => ({
    period,
    cards: own,
  }));
  const inOrder = months.toSorted((a, b) => order(a.period, b.period));
  return {
    spread: spreadOf(rulebook, cards),
    sections: bySection(rulebook, cards),
    months: byMonth(rulebook, inOrder),
  };
}

/** What the charts of the pane show. */
export type Figures = ReturnType<typeof figuresOf>;

const order = (one: Period | null, other: Period | null): number =>
  (one ?? "") < (other ?? "") ? -1 : 1;

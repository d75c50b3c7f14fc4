import type { Result } from "../../app";
import { type Exact, type Rulebook, type Scorecard, compare } from "../../core";
import type { Listing } from "../state";

export type RankedBy = Rulebook["unit"];

export interface RankedCard {
  readonly card: Scorecard;
  /** Its place among the outcome's cards. */
  readonly index: number;
  /** Equal results share a rank; null where there is nothing to rank by, and for teams. */
  readonly rank: number | null;
}

/** What a card is ranked by: its points, or its yuan where the rules know no points. */
export const resultOf = ({ score, yuan }: Result, by: RankedBy): Exact | null =>
  by === "yuan" ? yuan : score;

/** The cards with their ranks, each among the people of its own month. */
export function ranked(cards: readonly Scorecard[], by: RankedBy): RankedCard[] {
  return cards.map((card, index) => ({ card, index, rank: rankOf(card, cards, by) }));
}

/** The place of a card among the people of its month; null where there is no result, and for teams. */
export function rankOf(card: Scorecard, cards: readonly Scorecard[], by: RankedBy): number | null {
  const own = resultOf(card, by);
  if (own === null || card.subject.kind === "team") return null;
  const better = cards.filter((other) => {
    const result = resultOf(other, by);
    const rival = other.subject.kind === "person" && other.period === card.period;
    return rival && result !== null && compare(result, own) > 0;
  });
  return better.length + 1;
}

/** The cards that a listing shows, in its order; the order of scoring breaks ties. */
export function listed(
  cards: readonly RankedCard[],
  { query, sort, team, month }: Listing,
): readonly RankedCard[] {
  const found = matching(cards, query).filter(
    ({ card: { subject, period } }) =>
      (team === null || subject.team === team) && (month === null || period === month),
  );
  return sort === "rank" ? found : found.toSorted(orders[sort]);
}

const orders = {
  deducted: (a: RankedCard, b: RankedCard) => compare(b.card.deducted, a.card.deducted),
  name: (a: RankedCard, b: RankedCard) => nameOf(a).localeCompare(nameOf(b), "zh-CN"),
};

const nameOf = ({ card: { subject } }: RankedCard): string =>
  subject.name ?? subject.id ?? subject.team ?? "";

/** The cards whose subject's name, id or team holds the text; every card where it is blank. */
export function matching(cards: readonly RankedCard[], query: string): readonly RankedCard[] {
  const wanted = query.trim().toLowerCase();
  if (wanted === "") return cards;
  return cards.filter(({ card: { subject } }) =>
    [subject.name, subject.id, subject.team].some((text) => text?.toLowerCase().includes(wanted)),
  );
}

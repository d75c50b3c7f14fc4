import { type Scorecard, compare } from "../../core";

export interface RankedCard {
  readonly card: Scorecard;
  /** Its place among the outcome's cards. */
  readonly index: number;
  /** Equal scores share a rank; null where there is no score to rank, and for teams. */
  readonly rank: number | null;
}

/** The cards with their ranks, each among the people of its own month. */
export function ranked(cards: readonly Scorecard[]): RankedCard[] {
  return cards.map((card, index) => ({ card, index, rank: rankOf(card, cards) }));
}

/** The place of a card among the people of its month; null where there is no score, and for teams. */
export function rankOf(card: Scorecard, cards: readonly Scorecard[]): number | null {
  const { score, period, subject } = card;
  if (score === null || subject.kind === "team") return null;
  const better = cards.filter(
    (other) =>
      other.subject.kind === "person" &&
      other.period === period &&
      other.score !== null &&
      compare(other.score, score) > 0,
  );
  return better.length + 1;
}

/** The cards whose subject's name, id or team holds the text; every card where it is blank. */
export function matching(cards: readonly RankedCard[], query: string): readonly RankedCard[] {
  const wanted = query.trim().toLowerCase();
  if (wanted === "") return cards;
  return cards.filter(({ card: { subject } }) =>
    [subject.name, subject.id, subject.team].some((text) => text?.toLowerCase().includes(wanted)),
  );
}

import type { Scorecard } from "../../core";

/** One person's month in two results; null where one of them lacks it. */
export interface CardPair {
  readonly first: Scorecard | null;
  readonly second: Scorecard | null;
}

/** Whom a card is about, and which month, as one text. */
export const cardKey = ({ subject, period }: Pick<Scorecard, "subject" | "period">): string =>
  JSON.stringify([subject.kind, subject.id, subject.name, subject.team, period]);

/** Puts the cards of the same person and month side by side, in the first's order, then the second's. */
export function pairCards(
  first: readonly Scorecard[],
  second: readonly Scorecard[],
): readonly CardPair[] {
  const others = new Map(second.map((card) => [cardKey(card), card]));
  const known = new Set(first.map(cardKey));
  return [
    ...first.map((card) => ({ first: card, second: others.get(cardKey(card)) ?? null })),
    ...second.flatMap((card) => (known.has(cardKey(card)) ? [] : { first: null, second: card })),
  ];
}

import type { Scorecard } from "../../core";

/** How many people the cards are about: each has a card for every month. */
export const headcount = (cards: readonly Pick<Scorecard, "subject">[]): number =>
  new Set(
    cards
      .filter(({ subject }) => subject.kind === "person")
      .map(({ subject }) => subject.id ?? subject.name),
  ).size;

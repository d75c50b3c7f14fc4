import type { Result, Results, ScoreOutcome } from "../../app";
import { type Exact, compare, subtract } from "../../core";
import { isSameSubject } from "../view/subject";
import { resultOf } from "./ranked";

/** A person's month whose result differs from the one before. */
export interface Change {
  /** The card as it is now; as it was where the person is gone. */
  readonly card: Result;
  /** Its place among the cards; null where it is gone. */
  readonly index: number | null;
  readonly before: Exact | null;
  readonly after: Exact | null;
  /** Null where one of them is missing. */
  readonly by: Exact | null;
}

/** Whose result changed between two outcomes by the same rules, in the order of the ranking. */
export function changesSince(before: Results, now: ScoreOutcome): readonly Change[] {
  const by = now.rankedBy;
  const old = new Set(before.cards);
  const changes = now.cards.flatMap((card, index): Change[] => {
    const was = [...old].find((one) => one.period === card.period && isSameSubject(one, card));
    if (was) old.delete(was);
    const [then, after] = [was ? resultOf(was, by) : null, resultOf(card, by)];
    const difference = then && after ? subtract(after, then) : null;
    const same = was && (then && after ? compare(then, after) === 0 : then === after);
    return same ? [] : [{ card, index, before: then, after, by: difference }];
  });
  const gone = [...old].map((card): Change => ({
    card,
    index: null,
    before: resultOf(card, by),
    after: null,
    by: null,
  }));
  return [...changes, ...gone];
}

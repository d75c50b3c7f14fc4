import type { Per, Rule, Threshold } from "../reading";
import type { Kind } from "../tokens/meaning";
import type { ClauseState } from "./state";
import { holds } from "./tape";
import { thresholdOf } from "./threshold";

/** Whatever still waits belongs to no rule. */
export function leaveCount(state: ClauseState): void {
  const { count } = state;
  if (count) state.unspent.push({ from: count.at, to: count.reading.next });
  state.count = null;
}

export function leaveDue(state: ClauseState): void {
  const { due } = state;
  if (due) state.unspent.push({ from: due.at, to: due.next });
  state.due = null;
}

/** The condition that was read before the effect, which it is now bound to. */
export function takeThreshold(state: ClauseState, gives = false): Threshold | null {
  const { limit, due, count, otherwise, span } = state;
  const side = count?.reading.side ?? state.side;
  state.limit = null;
  state.due = null;
  state.otherwise = false;
  state.side = null;
  if (!limit && side && state.pivot && !due) {
    const { value, ...rest } = state.pivot;
    return { [side]: value, ...rest, inclusive: false };
  }
  if (!limit) return due && { deadline: due.deadline, unit: null, inclusive: true };
  const bearing = {
    side,
    gives,
    otherwise: otherwise && due === null,
    window: limit.window ?? span?.window ?? null,
    summed: limit.summed,
  };
  const threshold = thresholdOf(limit.limit, bearing);
  return due ? { ...threshold, deadline: due.deadline } : threshold;
}

/** The threshold of a limit that will do as well as the one that waits. */
export const thresholdBy = (
  { otherwise }: ClauseState,
  { limit, window, summed }: NonNullable<ClauseState["limit"]>,
  gives: boolean,
): Threshold => thresholdOf(limit, { side: null, gives, otherwise, window, summed });

/** What an effect at `at` is counted by: what was said before it, else an occurrence. */
export function takeCount(
  state: ClauseState,
  at: number,
  gives: boolean,
): Pick<Rule, "per" | "perQty" | "round"> {
  const { count, span, limit } = state;
  state.count = null;
  if (count) {
    const { per, quantity, round, side } = count.reading;
    state.side = side;
    return { per, perQty: quantity, round };
  }
  const rate = limit?.limit.unit === "percent" || limit?.limit.unit === "permille";
  // A month's rate is reached or missed once a month.
  if (span && rate && !span.calendar) return { per: span.window, perQty: 1, round: null };
  const per: Per =
    span && (span.whole || span.at === at - 1 || (gives && isRegular(state, at)))
      ? span.window
      : "occurrence";
  // 每天扣1分: the day is what is counted, and no span of a limit any more.
  if (span?.calendar && span.at === at - 1) state.span = null;
  return { per, perQty: 1, round: null };
}

const parts: ReadonlySet<Kind> = new Set<Kind>(["comma", "colon", "gap"]);
/** 每月全勤者加3分: of the same phrase, with no limit for the month to be of. */
const isRegular = ({ tape, span, limit }: ClauseState, at: number): boolean =>
  span?.calendar === true && limit === null && !holds(tape, span.at, at, parts);

/** A rule's words begin where its count or condition does. */
export const beginning = (state: ClauseState, from: number): number =>
  Math.max(
    state.phrase,
    Math.min(from, state.limit?.at ?? from, state.due?.at ?? from, state.count?.at ?? from),
  );

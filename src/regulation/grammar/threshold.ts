import type { Threshold, ThresholdUnit, Window } from "../reading";
import type { Edge, Limit } from "./edge";

const counts: ReadonlySet<ThresholdUnit> = new Set<ThresholdUnit>([
  "occurrence",
  "person",
  "personTime",
  "case",
  "order",
  "call",
  "item",
  "place",
  "document",
  "day",
  "shift",
]);

const adding: ReadonlySet<ThresholdUnit> = new Set<ThresholdUnit>([
  "minute",
  "hour",
  "month",
  "yuan",
  "point",
]);

/** Whether it is counted, so that a window tells how many. */
export const isCounted = (unit: ThresholdUnit): boolean => counts.has(unit);

/** What decides on which side of a limit a rule applies. */
export interface Bearing {
  /** 每低 counts downwards, 每超 upwards. */
  readonly side: "over" | "under" | null;
  /** 否则: the rule is for who misses it. */
  readonly otherwise: boolean;
  readonly gives: boolean;
  readonly window: Window | null;
  /** 累计: time and the like count within the window as well. */
  readonly summed: boolean;
}

/** The threshold that a limit means for a rule. */
export function thresholdOf(
  limit: Limit,
  { side, otherwise, gives, window, summed }: Bearing,
): Threshold {
  const { nth, low, high, unit } = limit;
  // Days are not counted in a day.
  // A month's points are its card's.
  const own = unit === window || (unit === "point" && window === "month");
  const counted = unit && !own && (counts.has(unit) || (summed && adding.has(unit)));
  const within = window && counted ? { window } : {};
  if (nth !== null) return { nth, unit, inclusive: true, ...within };
  if (low && high)
    return { from: low.value, to: high.value, unit, ...bothBounds(low, high), ...within };
  const missed = otherwise && !limit.norm;
  if (low) {
    const flip = side === "under" || missed;
    return flip
      ? { under: low.value, unit, inclusive: !low.inclusive, ...within }
      : { over: low.value, unit, inclusive: low.inclusive, ...within };
  }
  const edge = high ?? { value: 0, inclusive: true };
  // Who keeps a norm is rewarded, who misses it pays.
  if (side === "over" || missed || (limit.norm && gives)) {
    return { over: edge.value, unit, inclusive: !edge.inclusive, ...within };
  }
  return limit.within
    ? { upTo: edge.value, unit, inclusive: edge.inclusive, ...within }
    : { under: edge.value, unit, inclusive: edge.inclusive, ...within };
}

function bothBounds(low: Edge, high: Edge): Pick<Threshold, "inclusive" | "includes"> {
  if (low.inclusive === high.inclusive) return { inclusive: low.inclusive };
  return { inclusive: false, includes: low.inclusive ? "from" : "to" };
}

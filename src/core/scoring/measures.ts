import {
  type Exact,
  compare,
  divide,
  exact,
  multiply,
  subtract,
  sum,
  toDecimal,
  whole,
  zero,
} from "../exact";
import { type Issue, issue } from "../issue";
import type { Measurement } from "../record";
import type { Rulebook } from "../rulebook/schema";
import type { MeasureResult } from "../scorecard";

/**
 * One subject's measured figures of a month against the targets of the days that were measured: the
 * rate reached, by which pay is given, and the incentive volume above the target.
 */
export function measureResults(
  rulebook: Rulebook,
  measured: readonly Measurement[],
): readonly MeasureResult[] {
  return rulebook.measures.map((measure) => {
    const own = measured.filter((one) => one.measure === measure.id);
    const total = sum(own.map(({ value }) => value));
    const days = new Set(own.map(({ day }) => day));
    if (measure.target === null || days.size === 0 || days.has(null)) {
      return { measure: measure.id, total, target: null, rate: null, above: null };
    }
    const target = multiply(exact(measure.target), whole(days.size));
    return {
      measure: measure.id,
      total,
      target,
      rate: divide(total, target),
      above: over(total, target),
    };
  });
}

/** Targets are for each day, so a figure without its day cannot be held against one. */
export const measureIssues = (measured: readonly Measurement[]): readonly Issue[] =>
  measured.flatMap(({ measure, day, value, source }) =>
    day === null ? [issue("measureWithoutDay", source, toDecimal(value), { measure })] : [],
  );

const over = (total: Exact, target: Exact): Exact =>
  compare(total, target) > 0 ? subtract(total, target) : zero;

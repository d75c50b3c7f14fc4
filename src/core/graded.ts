import { type Exact, absolute, add, equals, multiply, one } from "./exact";
import type { Line } from "./scorecard";

/**
 * The best grade of a graded item, which its amount falls short of by the points it costs.
 * @returns null where the points are the amount times what counted, as of every other line
 */
export function bestGradeOf({ amount, charged, multiplier, points }: Line): Exact | null {
  if (amount === null || charged === null) return null;
  if (equals(multiply(multiply(amount, charged), multiplier), absolute(points))) return null;
  return equals(charged, one) && equals(multiplier, one) ? add(amount, absolute(points)) : null;
}

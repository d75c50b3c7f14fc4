import { type Line, absolute, bestGradeOf, equals, multiply, one, toDecimal } from "../../core";

/** "0.5 × 2 = 1", or "6 − 10 = −4" of a grade, where the points are exactly that. */
export function arithmeticOf(line: Line): string | null {
  const { amount, charged, multiplier, points, status } = line;
  if (amount === null || charged === null || status === "void") return null;
  const best = bestGradeOf(line);
  if (best)
    return `${toDecimal(amount)} − ${toDecimal(best)} = ${toDecimal(points).replace("-", "−")}`;
  if (!equals(multiply(multiply(amount, charged), multiplier), absolute(points))) return null;
  const factors = equals(multiplier, one) ? [amount, charged] : [amount, charged, multiplier];
  return `${factors.map((factor) => toDecimal(factor)).join(" × ")} = ${toDecimal(absolute(points))}`;
}

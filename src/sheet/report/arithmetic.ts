import {
  type Line,
  absolute,
  bestGradeOf,
  comparisonOf,
  equals,
  multiply,
  one,
  toDecimal,
} from "../../core";

/**
 * "0.5 × 2 = 1", or "6 − 10 = −4" of a grade, where the points are exactly that, behind what was
 * measured: "25 分钟 > 10 分钟".
 * @param unitWord a unit's word in the reader's language
 */
export function arithmeticOf(line: Line, unitWord: (unit: string) => string): string | null {
  const compared = line.measured && comparisonOf(line.measured, unitWord);
  const parts = [compared, pointsText(line)].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join("; ");
}

function pointsText(line: Line): string | null {
  const { amount, charged, multiplier, points, status } = line;
  if (amount === null || charged === null || status === "void") return null;
  const best = bestGradeOf(line);
  if (best)
    return `${toDecimal(amount)} − ${toDecimal(best)} = ${toDecimal(points).replace("-", "−")}`;
  if (!equals(multiply(multiply(amount, charged), multiplier), absolute(points))) return null;
  const factors = equals(multiplier, one) ? [amount, charged] : [amount, charged, multiplier];
  return `${factors.map((factor) => toDecimal(factor)).join(" × ")} = ${toDecimal(absolute(points))}`;
}

import { type Line, absolute, equals, multiply, one, toDecimal } from "../../core";

/** "0.5 × 2 = 1", where the points are exactly that. */
export function arithmeticOf({ amount, charged, multiplier, points, status }: Line): string | null {
  if (amount === null || charged === null || status === "void") return null;
  if (!equals(multiply(multiply(amount, charged), multiplier), absolute(points))) return null;
  const factors = equals(multiplier, one) ? [amount, charged] : [amount, charged, multiplier];
  return `${factors.map((factor) => toDecimal(factor)).join(" × ")} = ${toDecimal(absolute(points))}`;
}

import type { Exact } from "../../../src/core";

/* The oracle's own arithmetic: a fraction is its numerator over its denominator, always reduced. */

export type Fraction = readonly [bigint, bigint];

const divisor = (a: bigint, b: bigint): bigint => (b === 0n ? a : divisor(b, a % b));

export function fraction(over: bigint, under: bigint): Fraction {
  const common = divisor(over < 0n ? -over : over, under) || 1n;
  return [over / common, under / common];
}

/** Tests use figures with at most three decimals. */
export const of = (figure: number): Fraction => fraction(BigInt(Math.round(figure * 1000)), 1000n);
export const from = (figure: Exact): Fraction => fraction(figure.numerator, figure.denominator);
export const plus = (a: Fraction, b: Fraction) => fraction(a[0] * b[1] + b[0] * a[1], a[1] * b[1]);
export const minus = (a: Fraction, b: Fraction) => plus(a, [-b[0], b[1]]);
export const times = (a: Fraction, b: Fraction) => fraction(a[0] * b[0], a[1] * b[1]);
export const over = (a: Fraction, b: Fraction) =>
  b[0] < 0n ? fraction(-a[0] * b[1], a[1] * -b[0]) : fraction(a[0] * b[1], a[1] * b[0]);
export const order = (a: Fraction, b: Fraction) => {
  const difference = minus(a, b)[0];
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
};
export const least = (a: Fraction, b: Fraction) => (order(a, b) <= 0 ? a : b);
export const most = (a: Fraction, b: Fraction) => (order(a, b) >= 0 ? a : b);
export const total = (all: readonly Fraction[]) => all.reduce(plus, of(0));
export const same = (a: Fraction, b: Fraction) => order(a, b) === 0;
export const show = (a: Fraction) => (a[1] === 1n ? `${a[0]}` : `${a[0]}/${a[1]}`);

/**
 * Exact rational arithmetic for points and yuan. A figure is a fraction of two bigints, so 0.1 × 3 is
 * 0.3 and a mean of thirds stays a third; nothing is rounded until it is shown.
 */
export interface Exact {
  readonly numerator: bigint;
  /** Always positive. */
  readonly denominator: bigint;
}

const DECIMAL = /^([+-]?)(\d+)(?:\.(\d+))?(?:e([+-]?\d{1,3}))?$/i;

/** Denominators above this are reduced, so that long sums of fractions stay small. */
const REDUCE_ABOVE = 10n ** 12n;

export const zero: Exact = { numerator: 0n, denominator: 1n };
export const one: Exact = { numerator: 1n, denominator: 1n };

/**
 * The exact value of a decimal as people write it.
 * @param figure a number (its shortest decimal form counts, so 0.1 is one tenth) or text such as "-0.5"
 * @returns null when the figure is not a finite decimal
 */
export function parseExact(figure: number | string): Exact | null {
  const match = DECIMAL.exec(typeof figure === "number" ? String(figure) : figure.trim());
  if (!match) return null;
  const [, sign, whole = "", fraction = "", exponent = "0"] = match;
  const digits = BigInt(`${sign}${whole}${fraction}`);
  const scale = fraction.length - Number(exponent);
  return scale >= 0
    ? { numerator: digits, denominator: 10n ** BigInt(scale) }
    : { numerator: digits * 10n ** BigInt(-scale), denominator: 1n };
}

/**
 * The exact value of a figure known to be a finite decimal (a literal, a validated rulebook figure).
 * @throws RangeError when it is not one
 */
export function exact(figure: number | string): Exact {
  const parsed = parseExact(figure);
  if (!parsed) throw new RangeError(`not a decimal: ${figure}`);
  return parsed;
}

/** The exact value of a whole number, sooner than {@link exact}. @throws RangeError for any other */
export const whole = (number: number): Exact => ({ numerator: BigInt(number), denominator: 1n });

export function add(a: Exact, b: Exact): Exact {
  if (a.denominator === b.denominator) {
    return { numerator: a.numerator + b.numerator, denominator: a.denominator };
  }
  return reduced(
    a.numerator * b.denominator + b.numerator * a.denominator,
    a.denominator * b.denominator,
  );
}

export const negate = (a: Exact): Exact => ({
  numerator: -a.numerator,
  denominator: a.denominator,
});

export const subtract = (a: Exact, b: Exact): Exact => add(a, negate(b));

export function multiply(a: Exact, b: Exact): Exact {
  return reduced(a.numerator * b.numerator, a.denominator * b.denominator);
}

/** @throws RangeError when the divisor is zero */
export function divide(a: Exact, b: Exact): Exact {
  if (b.numerator === 0n) throw new RangeError("division by zero");
  const sign = b.numerator < 0n ? -1n : 1n;
  return reduced(a.numerator * b.denominator * sign, a.denominator * b.numerator * sign);
}

/** The whole figure next to one that is not negative. */
export function rounded({ numerator, denominator }: Exact, way: "up" | "down"): Exact {
  const more = way === "up" ? denominator - 1n : 0n;
  return { numerator: (numerator + more) / denominator, denominator: 1n };
}

/** Negative, zero or positive as `a` is less than, equal to or greater than `b`. */
export function compare(a: Exact, b: Exact): number {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export const equals = (a: Exact, b: Exact): boolean => compare(a, b) === 0;
export const isZero = (a: Exact): boolean => a.numerator === 0n;
export const isNegative = (a: Exact): boolean => a.numerator < 0n;
export const isWhole = (a: Exact): boolean => a.numerator % a.denominator === 0n;
export const absolute = (a: Exact): Exact => (isNegative(a) ? negate(a) : a);
/** The greater of two. */
export const greater = (a: Exact, b: Exact): Exact => (compare(a, b) >= 0 ? a : b);
/** The smaller of two. */
export const smaller = (a: Exact, b: Exact): Exact => (compare(a, b) <= 0 ? a : b);
/** The sum of figures, in any order the same; zero of none. */
export const sum = (figures: Iterable<Exact>): Exact => {
  let total = zero;
  for (const figure of figures) total = add(total, figure);
  return total;
};

/** The nearest binary number, for a cell or for JSON; only ever the last step. */
export function toNumber(a: Exact): number {
  return Number(toDecimal(a, 20));
}

/**
 * The figure in decimal notation, without trailing zeros. A fraction that has no finite decimal form
 * is rounded half away from zero.
 * @param places decimal places shown at most
 */
export function toDecimal(a: Exact, places = 6): string {
  const scale = 10n ** BigInt(places);
  const size = a.numerator < 0n ? -a.numerator : a.numerator;
  const scaled = (size * scale * 2n + a.denominator) / (a.denominator * 2n);
  const fraction = (scaled % scale).toString().padStart(places, "0").replace(/0+$/, "");
  const sign = a.numerator < 0n && scaled !== 0n ? "-" : "";
  return `${sign}${scaled / scale}${fraction && `.${fraction}`}`;
}

function reduced(numerator: bigint, denominator: bigint): Exact {
  if (denominator <= REDUCE_ABOVE) return { numerator, denominator };
  const divisor = greatestCommonDivisor(numerator < 0n ? -numerator : numerator, denominator);
  return { numerator: numerator / divisor, denominator: denominator / divisor };
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

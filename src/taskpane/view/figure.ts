import { type Exact, absolute, isNegative, isZero, toDecimal } from "../../core";

/** Places shown; the sheets hold the exact figures. */
const places = 2;

/** A figure to be read, with a true minus sign. */
export const figure = (value: Exact): string => toDecimal(value, places).replace("-", "−");

/** A figure as a change: "+2", "−1.5", "0". */
export function change(value: Exact): string {
  const size = toDecimal(absolute(value), places);
  if (isZero(value)) return size;
  return `${isNegative(value) ? "−" : "+"}${size}`;
}

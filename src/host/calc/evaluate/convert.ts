import type { Scalar } from "../../model";
import { numberInText } from "./typed";
import { errors, isError } from "./values";

/*
 * Conversions of one value as Excel's operators and functions make them. They throw a CellError
 * where the value cannot be what is asked for; an error given is thrown on.
 */

/** A number: blank is 0, TRUE is 1, text is read as if it were typed ("50%", "2026-03-01"). */
export function numberOf(value: Scalar | undefined): number {
  if (typeof value === "number") return value;
  if (value === null || value === undefined) return 0;
  if (typeof value === "boolean") return value ? 1 : 0;
  if (isError(value)) throw value;
  const number = numberInText(value);
  if (number === null) throw errors.value;
  return number;
}

/** A number cut towards zero. */
export const integerOf = (value: Scalar | undefined): number => Math.trunc(numberOf(value));

export function textOf(value: Scalar | undefined): string {
  if (typeof value === "string") return value;
  if (value === null || value === undefined) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (isError(value)) throw value;
  return numberAsText(value);
}

/** A number as Excel writes it in text: 15 significant digits, an exponent from 1E+21 or below 1E-9. */
function numberAsText(number: number): string {
  const rounded = Number(number.toPrecision(15));
  const size = Math.abs(rounded);
  if (size !== 0 && (size >= 1e21 || size < 1e-9)) {
    const [digits = "", exponent = "0"] = rounded.toExponential().split("e");
    const power = Math.abs(Number(exponent)).toString().padStart(2, "0");
    return `${digits}E${exponent.startsWith("-") ? "-" : "+"}${power}`;
  }
  return size >= 1e-6 || size === 0 ? String(rounded) : rounded.toFixed(20).replace(/0+$/, "");
}

export function booleanOf(value: Scalar | undefined): boolean {
  if (typeof value === "boolean") return value;
  if (typeof value === "number") return value !== 0;
  if (value === null || value === undefined) return false;
  if (isError(value)) throw value;
  if (/^true$/i.test(value)) return true;
  if (/^false$/i.test(value)) return false;
  throw errors.value;
}

/** What a calculation may give a cell: no NaN, no infinity, no minus zero. */
export function finite(number: number): Scalar {
  return Number.isFinite(number) ? number + 0 : errors.number;
}

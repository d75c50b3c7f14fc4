import { type Exact, type Moment, type Period, exact, parseExact } from "../core";
import { type CellValue, type Grid, gridAt, readMoment, readPeriod } from "../sheet";
import { invalid } from "./fault";
import { words } from "./words";

/**
 * What Excel hands to a function: text, or rows of it, or null where an optional argument is left out.
 * Every parameter is declared as text, because desktop Excel gives an empty cell as the number 0 to
 * any other type, and an empty quantity is not a quantity of 0 (docs/host-guesses.md).
 */
export type Argument = string | readonly (readonly string[])[] | null | undefined;

/** A single value as trimmed text; of a range, its only cell; "" where there is none. */
export function textOf(argument: Argument): string {
  if (argument === undefined || argument === null) return "";
  if (typeof argument === "string") return argument.trim();
  return isRange(argument) ? "" : (argument[0]?.[0] ?? "").trim();
}

/** The rows of a range of several cells; null for anything else. */
export const rangeOf = (argument: Argument): readonly (readonly string[])[] | null =>
  typeof argument === "object" &&
  argument !== null &&
  (argument.length > 1 || (argument[0]?.length ?? 0) > 1)
    ? argument
    : null;

/** Whether the argument is a range of several cells. */
export const isRange = (argument: Argument): boolean => rangeOf(argument) !== null;

/** Whether the argument is a range, or says something. */
export const isGiven = (argument: Argument): boolean =>
  isRange(argument) || textOf(argument) !== "";

/**
 * The range as a grid of cell values.
 * @param address where the range stands, such as "台账!A1:H40"; the tab's name may tell the month
 */
export function gridOf(argument: Argument, address: string | null | undefined): Grid {
  const rows = typeof argument === "string" ? [[argument]] : (argument ?? []);
  const empty = emptyCellsAreZero(rows) ? ["", "0"] : [""];
  const values = rows.map((row) =>
    row.map((text) => (empty.includes(text) ? null : cellValue(text))),
  );
  return gridAt(address ?? "", values);
}

/** A month such as 2026-03, or a date in it; null where it is left out. */
export function periodOf(argument: Argument): Period | null {
  const text = textOf(argument);
  if (text === "") return null;
  const period = readPeriod(cellValue(text));
  if (period === null) throw invalid(words.unreadablePeriod(text));
  return period;
}

/**
 * A number; null where it is left out. Binary arithmetic leaves 89.99999999999999 where Excel shows 90,
 * so no more than the 15 digits that Excel shows count.
 */
export function numberOf(argument: Argument): Exact | null {
  const text = textOf(argument);
  if (text === "") return null;
  const number = parseExact(text) ? Number(text) : Number.NaN;
  if (!Number.isFinite(number)) throw invalid(words.unreadableFigure(text));
  return exact(Number(number.toPrecision(15)));
}

/** A day, or a day and a time, as a serial number or as text; null where it is left out. */
export function momentOf(argument: Argument): Moment | null {
  const text = textOf(argument);
  if (text === "") return null;
  const moment = momentIn(text);
  if (moment === null) throw invalid(words.unreadableMoment(text));
  return moment;
}

/** The day, or the day and time, that a text or a serial number as text says; null for none. */
export const momentIn = (text: string): Moment | null =>
  readMoment(/^\d+(?:\.\d+)?$/.test(text) ? Number(text) : text);

/** A clause's id may look like a number; as text it is read as either. */
const clauseLike = /^\d{1,2}\.\d{1,2}$/;

/** Text that is exactly how a number is written was one: dates arrive as serial numbers. */
function cellValue(text: string): CellValue {
  const number = String(Number(text)) === text && !clauseLike.test(text);
  return number ? Number(text) : text;
}

/**
 * Should an Excel send empty cells as 0 even so, its blank rows give it away, and every 0 is then
 * taken for an empty cell.
 */
const emptyCellsAreZero = (rows: readonly (readonly string[])[]): boolean =>
  rows.some((row) => row.length > 1 && row.every((text) => text === "0"));

import type { CellValue } from "../grid";
import { evened } from "./cell/text";
import { knownHeader, longestHeader } from "./header";
import { maximumIn, withoutMaximum } from "./maximum";
import { hasContent } from "./trim";

/** Whether a text names something that the rulebook scores. */
export type KnowsItem = (text: string) => boolean;

/** So many days in a row are a calendar. */
const fewestDays = 7;
/** A header is not wider; what lies beyond takes no part. */
const widest = 200;

/**
 * How surely a row heads a table although few of its cells are known spellings: it counts up days, or
 * its cells are items of the rulebook or give maxima, or names stand beside columns of figures.
 * @param below the first row under it
 * @returns how many cells tell it; 0 for a row that is no header
 */
export function headerByForm(
  cells: readonly CellValue[],
  below: readonly CellValue[],
  knowsItem: KnowsItem,
): number {
  const row = cells.slice(0, widest);
  if (countsDays(row)) return longestRun(row);
  const texts = row.filter(hasContent).map((value) => (isName(value) ? value : null));
  const names = texts.filter((text) => text !== null);
  if (names.length < 3 || names.length < texts.length) return 0;
  if (new Set(names).size < names.length) return 0;
  const person = names.some(headsPeople);
  const telling = names.filter(
    (text) => maximumIn(text) !== null || knowsItem(withoutMaximum(text)),
  ).length;
  if (telling >= (person ? 2 : 3))
    return names.filter((text) => knownHeader(text)).length + telling;
  return person && isFigures(row, below) ? 2 : 0;
}

/** Whether a row counts up the days of a month. */
export const countsDays = (cells: readonly CellValue[]): boolean =>
  longestRun(cells.slice(0, widest)) >= fewestDays;

const isName = (value: CellValue): value is string =>
  typeof value === "string" && value.length <= longestHeader && !/^[\d+-]|[:：]/.test(value.trim());

function headsPeople(text: string): boolean {
  const meaning = knownHeader(text)?.meaning;
  return meaning === "employee_name" || meaning === "employee_id";
}

/** The most cells side by side that count up by one: 1, 2, 3 …, 1日, 2日 … or dates. */
function longestRun(cells: readonly CellValue[]): number {
  let [longest, length, last] = [0, 0, Number.NaN];
  for (const value of cells) {
    const day = dayOf(value);
    length = day === null ? 0 : day === last + 1 ? length + 1 : 1;
    last = day ?? Number.NaN;
    longest = Math.max(longest, length);
  }
  return longest;
}

/** 3 for 3, "3", "3日", "3号"; a date's own number for a date. */
function dayOf(value: CellValue): number | null {
  const number =
    typeof value === "string" ? Number(/^(\d{1,2})\s*[日号]?$/.exec(evened(value))?.[1]) : value;
  if (typeof number !== "number" || !Number.isInteger(number)) return null;
  return (number >= 1 && number <= 31) || (number > 40_000 && number < 60_000) ? number : null;
}

/** Whether figures stand under most of the names. */
function isFigures(row: readonly CellValue[], below: readonly CellValue[]): boolean {
  const under = row.flatMap((name, column) => (hasContent(name) ? [below[column] ?? null] : []));
  const figures = under.filter((value) => typeof value === "number").length;
  return figures >= 2 && figures * 2 >= under.length;
}

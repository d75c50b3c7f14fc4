import {
  type Exact,
  type PayBand,
  compare,
  divide,
  equals,
  exact,
  isNegative,
  parseExact,
} from "../core";
import type { Argument } from "./arguments";
import { invalid } from "./fault";
import { words } from "./words";

/** From this score on, this grade. */
export interface GradeBand {
  readonly from: Exact;
  readonly label: string;
}

/** A row of two columns; `number` counts the range's rows from 1. */
interface Row {
  readonly number: number;
  readonly cells: readonly [string, string];
}

/** A share above this is a percentage without its sign, or a score in the wrong column. */
const greatestShare = exact(10);

/** Whether an argument is a table of bands, and not a rulebook's. */
export const areBands = (argument: Argument): boolean =>
  typeof argument === "object" && argument?.[0]?.length === 2;

/**
 * The bands of a pay table: from this score on, this share of the wage, as a number or a percentage.
 * Rows may stand in any order, below a header.
 * @throws Fault naming the row that cannot be read
 */
export function payBandsOf(argument: Argument): readonly PayBand[] {
  const bands = rowsOf(argument).map((row) => {
    const [from, share] = [scoreIn(row.cells[0]), shareIn(row.cells[1])];
    if (!from || !share) throw unreadable(row);
    return { row, from, said: row.cells[1], share };
  });
  refuseRepeated(bands, (one, other) => equals(one.share, other.share));
  return bands;
}

/**
 * The bands of a table of grades: from this score on, this grade; the two columns in either order.
 * @throws Fault naming the row that cannot be read
 */
export function gradeBandsOf(argument: Argument): readonly GradeBand[] {
  const rows = rowsOf(argument);
  const scores = (column: 0 | 1): number =>
    rows.filter(({ cells }) => scoreIn(cells[column]) !== null).length;
  const [first, second] = scores(0) >= scores(1) ? ([0, 1] as const) : ([1, 0] as const);
  const bands = rows.map((row) => {
    const [from, label] = [scoreIn(row.cells[first]), row.cells[second]];
    if (!from || label === "") throw unreadable(row);
    return { row, from, label };
  });
  refuseRepeated(bands, (one, other) => one.label === other.label);
  return bands;
}

/** The rows that hold something, below the headings. */
function rowsOf(argument: Argument): readonly Row[] {
  if (!areBands(argument) || typeof argument !== "object") throw invalid(words.bandsNeedTwoColumns);
  const filled = (argument ?? [])
    .map(([first = "", second = ""], index): Row => ({
      number: index + 1,
      cells: [evened(first), evened(second)],
    }))
    .filter(({ cells }) => cells.some((cell) => cell !== ""));
  const begin = filled.findIndex((row) => !isHeading(row));
  if (begin < 0) throw invalid(words.noBands);
  return filled.slice(begin);
}

const evened = (text: string): string => text.normalize("NFKC").trim();

/** A title stands alone and is no figure; a header has no figure of any kind in it. */
function isHeading({ cells }: Row): boolean {
  const filled = cells.filter((cell) => cell !== "");
  if (filled.length === 1) return filled.every((cell) => !scoreIn(cell) && !shareIn(cell));
  return filled.every((cell) => !/[\d〇零一二三四五六七八九十百]/.test(cell));
}

/** 60, 60分, ≥60, 60分以上, 60分及以上. */
function scoreIn(text: string): Exact | null {
  const match = /^(?:≥|>=)?\s*(-?[\d.]+)\s*分?\s*(?:(?:及|含)?以上)?$/.exec(text);
  return match ? parseExact(match[1] ?? "") : null;
}

/** 1.2 or 120%. */
function shareIn(text: string): Exact | null {
  const percent = /^(.+?)\s*%$/.exec(text)?.[1];
  const figure = parseExact(percent ?? text);
  if (!figure || isNegative(figure)) return null;
  const share = percent === undefined ? figure : divide(figure, exact(100));
  return compare(share, greatestShare) > 0 ? null : share;
}

/** Two rows may begin at one score only where they say the same. */
function refuseRepeated<Band extends { readonly row: Row; readonly from: Exact }>(
  bands: readonly Band[],
  agree: (one: Band, other: Band) => boolean,
): void {
  for (const [index, band] of bands.entries()) {
    const before = bands.slice(0, index).find(({ from }) => equals(from, band.from));
    if (before && !agree(before, band)) {
      throw invalid(words.repeatedBand(before.row.number, band.row.number));
    }
  }
}

const unreadable = ({ number, cells }: Row) =>
  invalid(words.unreadableBand(number, cells.filter((cell) => cell !== "").join(" ")));

import type { Exact } from "../../core";
import type { CellValue } from "../grid";
import { cellText } from "./cell/text";
import { countsDays } from "./form";
import { type Columns, bestColumns, knownHeader, longestHeader } from "./header";
import { maximumIn, withoutMaximum } from "./maximum";
import type { Meaning } from "./reading";
import { hasContent, isEmptyRow } from "./trim";
import { type UnmergedGrid, blockAt, originOf, ownCells } from "./unmerge";

/** What heads a column. */
export interface Head {
  /** From the widest group to the column's own name, as written; empty where nothing heads it. */
  readonly path: readonly string[];
  /** Null where the name is not a known one. */
  readonly meaning: Meaning | null;
  /** The name is among the known ones, also where the column is not read (得分, 排名). */
  readonly known: boolean;
  /** The most points that the name, or else its group, allows. */
  readonly maximum: Exact | null;
  /** Where the column's own name stands, in the grid. */
  readonly at: { readonly row: number; readonly column: number };
}

/** The rows that head a table, both counted in. */
export interface HeaderRows {
  readonly from: number;
  readonly to: number;
}

const mostHeaderRows = 3;

/** The rows of a header around the row that was recognised: groups above it, names below it. */
export function headerRows(grid: UnmergedGrid, row: number): HeaderRows {
  let [from, to] = [row, row];
  let rows = 1;
  for (; rows < mostHeaderRows; rows += 1) {
    const above = nextFilled(grid, from, -1);
    if (above < 0 || !groups(grid, above, from)) break;
    from = above;
  }
  for (; rows < mostHeaderRows; rows += 1) {
    const below = nextFilled(grid, to, 1);
    if (!groups(grid, to, below)) break;
    to = below;
  }
  return { from, to };
}

/** The row beside, or the one behind it where that one is blank. */
const nextFilled = (grid: UnmergedGrid, row: number, step: 1 | -1): number =>
  isEmptyRow(ownCells(grid, row + step)) ? row + 2 * step : row + step;

/**
 * Whether the names in a row are groups of those in the row below. Merged cells tell; without any,
 * a group is followed by blanks that the row below fills, and names without one leave it blank.
 */
function groups(grid: UnmergedGrid, row: number, under: number): boolean {
  const [above, below] = [ownCells(grid, row), ownCells(grid, under)];
  if (!isNames(above) || !(isNames(below) || countsDays(below, above))) return false;
  const named = filled(below);
  if (named.length > 0 && reachesDown(grid, row, under)) return true;
  if (named.length < 2) return false;
  const width = above.length;
  const covered = named.filter((column) => isBelowGroup(grid, row, column, width));
  if (covered.length === named.length && covered.length > 0) return true;
  if (filled(above).some((column) => blockAt(grid, row, column) !== null)) return false;
  return isContinued(above, below) || areAlikeBelow(above, below);
}

/** The same names stand below each group, and whom all are about only below: 姓名 | 次数 | 扣分 | 次数 | 扣分. */
function areAlikeBelow(above: readonly CellValue[], below: readonly CellValue[]): boolean {
  const starts = filled(above);
  const [first = 0] = starts;
  const ahead = below.slice(0, first).filter(hasContent);
  const parts = starts.map((start, index) =>
    below
      .slice(start, starts[index + 1])
      .filter(hasContent)
      .map(cellText),
  );
  const names = parts[0] ?? [];
  return (
    starts.length > 1 &&
    ahead.length > 0 &&
    ahead.every((name) => knownHeader(name) !== null) &&
    names.length > 1 &&
    parts.every((part) => names.every((name, index) => part[index] === name))
  );
}

/** One of the names is merged with the cell below it, so that the row below is no data. */
const reachesDown = (grid: UnmergedGrid, row: number, under: number): boolean =>
  filled(ownCells(grid, row)).some((column) => {
    const block = blockAt(grid, row, column);
    return block !== null && block.row + block.rows > under;
  });

/** Below a merged cell that is wider than one column, and no title across everything. */
function isBelowGroup(grid: UnmergedGrid, row: number, column: number, width: number): boolean {
  const block = blockAt(grid, row, column);
  return (
    block !== null &&
    block.row + block.rows === row + 1 &&
    block.columns > 1 &&
    block.columns < width - 1
  );
}

/** Groups written into the first of their cells only: every blank above is filled below. */
function isContinued(above: readonly CellValue[], below: readonly CellValue[]): boolean {
  let [alone, continued] = [0, 0];
  for (let column = 0; column < above.length; column += 1) {
    const [upper, lower] = [hasContent(above[column] ?? null), hasContent(below[column] ?? null)];
    if (upper && !lower) alone += 1;
    if (!upper && lower) continued += 1;
    if (!upper && lower && !hasContent(below[column - 1] ?? null)) return false;
  }
  return alone > 0 && continued > 0;
}

const filled = (cells: readonly CellValue[]): readonly number[] =>
  cells.flatMap((value, column) => (hasContent(value) ? [column] : []));

/** Only short texts, none with a label's colon, and no figures. */
const isNames = (cells: readonly CellValue[]): boolean =>
  filled(cells).length > 1 &&
  cells.every(
    (value) =>
      !hasContent(value) ||
      (typeof value === "string" &&
        value.length <= longestHeader &&
        !/[:：]|^[\d.%-]+$/.test(value)),
  );

/** What heads each column of the grid. */
export function headsOf(grid: UnmergedGrid, { from, to }: HeaderRows): readonly Head[] {
  const width = grid.values[to]?.length ?? 0;
  const above: (string | null)[] = [];
  const heads: Head[] = [];
  for (let column = 0; column < width; column += 1) {
    const path: string[] = [];
    let at = { row: to, column };
    let seen: unknown = null;
    for (const row of rowsOf({ from, to })) {
      const block = blockAt(grid, row, column);
      if (block !== null && block === seen) continue;
      seen = block;
      const origin = originOf(grid, row, column);
      const own = cellText(grid.values[origin.row]?.[origin.column] ?? null);
      const continued = own === "" && !grid.blocks.has(row) ? (above[row] ?? "") : own;
      if (row < to) above[row] = continued;
      if (continued === "" || path.at(-1) === continued) continue;
      path.push(continued);
      if (own !== "") at = origin;
    }
    const named = rowsOf({ from, to }).some((row) =>
      hasContent(grid.values[row]?.[column] ?? null),
    );
    const grouped = blockAt(grid, from, column) !== null;
    heads.push(headOf(named || grouped ? path : [], at));
  }
  return heads;
}

const rowsOf = ({ from, to }: HeaderRows): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);

function headOf(path: readonly string[], at: Head["at"]): Head {
  const name = path.at(-1) ?? "";
  const found = knownHeader(withoutMaximum(name));
  const maximum = path.map(maximumIn).findLast((one) => one !== null) ?? null;
  return { path, meaning: found?.meaning ?? null, known: found !== null, maximum, at };
}

/** Which column holds what. */
export const columnsIn = (heads: readonly Head[]): Columns =>
  bestColumns(heads.map(({ path }) => knownHeader(withoutMaximum(path.at(-1) ?? ""))));

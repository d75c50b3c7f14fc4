import { cellText } from "./cell/text";
import { type KnowsItem, headerByForm } from "./form";
import type { CellValue } from "../grid";
import { type Columns, knownHeader, readHeader } from "./header";
import { type HeaderRows, columnsIn, headerRows, headsOf } from "./heads";
import { labelsIn } from "./labels";
import { lineAt } from "./lines";
import { withoutKind } from "./matrix/kinds";
import { isPersonName } from "./personName";
import { hasContent } from "./trim";
import { type UnmergedGrid, ownCells } from "./unmerge";

/** A header found in a sheet. */
export interface HeaderFound {
  readonly rows: HeaderRows;
  /** How many cells tell that it is one. */
  readonly known: number;
  /** It begins a table wherever it stands, also amid data. */
  readonly certain: boolean;
  readonly columns: Columns;
  /** All its names, for comparing. */
  readonly names: string;
}

/** The first header stands within the first rows, below titles at most. */
const headerWithin = 15;
/** Below data, a row must look more like a header to begin a new table. */
const fewestInside = 3;
/** A wider sheet is no form; looking for labels in each of its rows would take long. */
const mostLabelled = 40;

/** The row within the first that looks most like a header; of equals the upper one. */
export function firstHeader(grid: UnmergedGrid, knowsItem: KnowsItem): HeaderFound | null {
  let best: { readonly row: number; readonly known: number } | null = null;
  for (let row = 0; row < Math.min(headerWithin, grid.values.length); row += 1) {
    const known = likeness(grid, row, knowsItem);
    if (known > (best?.known ?? 0)) best = { row, known };
  }
  if (!best) return null;
  const { row, known } = earlier(grid, best.row, knowsItem) ?? best;
  return found(grid, row, known, true);
}

/** A smaller table that stands above, with data of its own. */
function earlier(
  grid: UnmergedGrid,
  best: number,
  knowsItem: KnowsItem,
): { readonly row: number; readonly known: number } | null {
  for (let row = 0; row < best - 1; row += 1) {
    const known = likeness(grid, row, knowsItem);
    if (known >= fewestInside && !isLabelled(grid, row, knowsItem) && isData(grid, row + 1))
      return { row, known };
  }
  return null;
}

const isData = (grid: UnmergedGrid, row: number): boolean =>
  !isApart(grid, row + 1) && !lineAt(grid, row) && !readHeader(ownCells(grid, row));

/** How many cells of a row tell that it is a header; 0 where it is none. Labels with values are none. */
function likeness(grid: UnmergedGrid, row: number, knowsItem: KnowsItem): number {
  const cells = ownCells(grid, row);
  if (isPairs(cells)) return 0;
  const known = knownNames(grid, row);
  const byForm = headerByForm(cells, grid.values[row + 1] ?? [], knowsItem);
  if (known < fewestInside && byForm < fewestInside && isLabelled(grid, row, knowsItem)) return 0;
  return Math.max(known, byForm);
}

/** How many known names head columns in a row; 0 where it is none, or labels with their colons. */
function knownNames(grid: UnmergedGrid, row: number): number {
  const cells = ownCells(grid, row);
  const known = readHeader(cells)?.known ?? 0;
  const labels = cells.filter((value) => /[:：]$/.test(cellText(value))).length;
  const filled = cells.filter(hasContent).length;
  return labels > 1 && labels * 2 >= filled ? 0 : known;
}

/** Half of the cells and more are labels with a value beside them; an item of the rulebook is no value. */
function isLabelled(grid: UnmergedGrid, row: number, knowsItem: KnowsItem): boolean {
  const values = [...labelsIn(grid, row).values()].filter(
    ({ text }) => !knowsItem(withoutKind(text)),
  );
  return values.length * 2 >= ownCells(grid, row).filter(hasContent).length;
}

/** 姓名 张三 月份 2026年8月, 扣分项目 迟到 扣分 6: labels by turns with their values, which head nothing. */
function isPairs(cells: readonly CellValue[]): boolean {
  const filled = cells.filter(hasContent);
  if (filled.length < 4 || filled.length % 2 > 0) return false;
  const labels = filled.filter((_, index) => index % 2 === 0);
  const values = filled.filter((_, index) => index % 2 > 0);
  return labels.every((label) => knownHeader(label) !== null) && values.some(isValue);
}

const isValue = (value: CellValue): boolean =>
  knownHeader(value) === null && (typeof value === "number" || isPersonName(cellText(value)));

/** A header below the first one: amid data only known words tell it, below a gap or titles its form. */
export function headerAt(
  grid: UnmergedGrid,
  row: number,
  knowsItem: KnowsItem,
): HeaderFound | null {
  const known = knownNames(grid, row);
  if (known >= fewestInside) return found(grid, row, known, true);
  const apart = isBehindLines(grid, row);
  const most = apart ? likeness(grid, row, knowsItem) : known;
  return most === 0 ? null : found(grid, row, most, apart);
}

/** Whether a gap, a title or labels stand right above. */
const isBehindLines = (grid: UnmergedGrid, row: number): boolean =>
  isApart(grid, row) ||
  (ownCells(grid, row - 1).length <= mostLabelled && lineAt(grid, row - 1)?.kind === "labels");

/** Whether the row above is empty or has a single cell. */
function isApart(grid: UnmergedGrid, row: number): boolean {
  const above = ownCells(grid, row - 1);
  const first = above.findIndex(hasContent);
  return first < 0 || !above.some((value, column) => column > first && hasContent(value));
}

function found(grid: UnmergedGrid, row: number, known: number, certain: boolean): HeaderFound {
  const rows = headerRows(grid, row);
  const heads = headsOf(grid, rows);
  const names = heads.map(({ path }) => path.join("/")).join("|");
  return { rows, known, certain, columns: columnsIn(heads), names };
}

/** Whether two headers head the same columns, in the same words or in others. */
export const sameHeader = (one: HeaderFound, other: HeaderFound): boolean =>
  one.names === other.names ||
  (one.columns.size > 1 &&
    one.columns.size === other.columns.size &&
    [...one.columns].every(([meaning, column]) => other.columns.get(meaning) === column));

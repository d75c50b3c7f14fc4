import {
  type Cell,
  type Rect,
  type Scalar,
  type Sheet,
  emptyCell,
  intersect,
  maxColumns,
  maxRows,
} from "../../model";
import { type Matrix, errors, isError, isMatrix } from "../evaluate/values";
import { type FormulaVertex, filledBy } from "../graph/vertex";

/** Told of every cell that is written. */
export type Written = (sheet: Sheet, rect: Rect) => void;

/** What came of writing a result. */
export interface Outcome {
  readonly changed: boolean;
  /** Where the result would have spilled had there been room. */
  readonly blocked: Rect | null;
  /** The cells that the result fills, and did not fill before. */
  readonly grown: boolean;
}

/** Equal values, and numbers equal in the 15 digits that Excel keeps. */
function sameValue(a: Scalar, b: Scalar): boolean {
  if (a === b) return true;
  if (typeof a === "number" && typeof b === "number")
    return a.toPrecision(15) === b.toPrecision(15);
  return isError(a) && isError(b) && a.code === b.code && a.message === b.message;
}

/** What a formula gives its cells. */
export interface Result {
  readonly value: Scalar | Matrix;
  readonly stale: string | null;
  /** Whether it is one for blocks: then it stays so in the file, even with a single cell as result. */
  readonly array: boolean;
}

/** Puts the result of a formula into its cell, and what spills into the cells below and beside it. */
export function writeResult(vertex: FormulaVertex, result: Result, written: Written): Outcome {
  const { sheet, row, column } = vertex;
  const before = filledBy(vertex);
  const wanted = sizeOf(vertex, result.value);
  const free = hasRoom(vertex, wanted);
  const area = free ? wanted : { row, column, rows: 1, columns: 1 };
  const value = free ? result.value : errors.spill;
  retract(sheet, before, area, written);
  const cell = sheet.cell(row, column);
  const first = (isMatrix(value) ? value[0]?.[0] : value) ?? 0;
  const spill = spillOf(area, result.array || isSingleArray(cell));
  let changed = writeCell(
    sheet,
    row,
    column,
    { ...cell, value: first, spill, stale: result.stale },
    written,
  );
  if (isMatrix(value)) changed = writeSpilled(sheet, area, value, written) || changed;
  const grown = area.rows > before.rows || area.columns > before.columns;
  return { changed, blocked: free ? null : wanted, grown };
}

const spillOf = ({ rows, columns }: Rect, array: boolean): Cell["spill"] =>
  array || rows * columns > 1 ? { rows, columns } : null;

const isSingleArray = ({ spill }: Cell): boolean => spill?.rows === 1 && spill.columns === 1;

function sizeOf({ row, column }: FormulaVertex, result: Scalar | Matrix): Rect {
  if (!isMatrix(result)) return { row, column, rows: 1, columns: 1 };
  return { row, column, rows: result.length, columns: result[0]?.length ?? 1 };
}

/** Nothing but the formula's own spilled cells may be in the way, no merged cell and no end of sheet. */
function hasRoom({ sheet, row, column }: FormulaVertex, wanted: Rect): boolean {
  if (wanted.rows === 1 && wanted.columns === 1) return true;
  if (row + wanted.rows > maxRows || column + wanted.columns > maxColumns) return false;
  if (sheet.merges.some((merge) => intersect(merge, wanted))) return false;
  for (let r = row; r < row + wanted.rows; r++) {
    const cells = sheet.row(r);
    for (let c = column; c < column + wanted.columns; c++) {
      const cell = cells[c];
      if (!cell || (r === row && c === column)) continue;
      const own = cell.anchor?.row === row && cell.anchor.column === column;
      if (!own && (cell.value !== null || cell.formula !== null)) return false;
    }
  }
  return true;
}

/** Empties the cells that a formula filled, beyond what it fills now. */
export function retract(sheet: Sheet, before: Rect, now: Rect, written: Written): void {
  const { row, column } = before;
  for (let r = row; r < row + before.rows; r++) {
    for (let c = column; c < column + before.columns; c++) {
      if (r < row + now.rows && c < column + now.columns) continue;
      const cell = sheet.cell(r, c);
      if (cell.anchor?.row !== row || cell.anchor.column !== column) continue;
      writeCell(sheet, r, c, { ...emptyCell, style: cell.style }, written);
    }
  }
}

function writeSpilled(sheet: Sheet, area: Rect, block: Matrix, written: Written): boolean {
  let changed = false;
  const anchor = { row: area.row, column: area.column };
  block.forEach((values, r) =>
    values.forEach((value, c) => {
      if (r === 0 && c === 0) return;
      const { style } = sheet.cell(area.row + r, area.column + c);
      const cell = { ...emptyCell, style, value: value ?? 0, anchor };
      changed = writeCell(sheet, area.row + r, area.column + c, cell, written) || changed;
    }),
  );
  return changed;
}

/**
 * Puts a cell unless it is the same already. What is only known to this program, that a value is
 * stale, does not count as a change of the file.
 * @returns whether its value, formula or reach changed
 */
export function writeCell(
  sheet: Sheet,
  row: number,
  column: number,
  cell: Cell,
  written: Written,
): boolean {
  const before = sheet.cell(row, column);
  const same =
    sameValue(before.value, cell.value) &&
    before.formula === cell.formula &&
    before.style === cell.style &&
    samePair(before.spill?.rows, before.spill?.columns, cell.spill?.rows, cell.spill?.columns) &&
    samePair(before.anchor?.row, before.anchor?.column, cell.anchor?.row, cell.anchor?.column);
  if (same && before.stale === cell.stale) return false;
  if (same) sheet.load(row, column, { ...before, stale: cell.stale });
  else sheet.put(row, column, cell);
  written(sheet, { row, column, rows: 1, columns: 1 });
  return true;
}

const samePair = (a?: number, b?: number, c?: number, d?: number): boolean => a === c && b === d;

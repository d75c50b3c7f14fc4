import {
  type Rect,
  type Scalar,
  type Sheet,
  type Workbook,
  maxColumns,
  maxRows,
} from "../../model";
import type { Slice } from "../evaluate/slice";
import { Area, type Matrix } from "../evaluate/values";
import { Columns } from "./columns";
import { doubtOf } from "./doubt";
import { Shelf } from "./shelf";

/** Cells as read, and why they should not be relied on, if so. */
interface Read<Cells> {
  readonly cells: Cells;
  readonly doubt: string | null;
}

/** Ranges beyond this many cells are cut where the content ends, as whole columns are. */
const endless = 200_000;

/** Reads blocks of cells for formulas. */
export class Reader {
  readonly #workbook: Workbook;
  readonly #blocks = new Shelf<Read<Matrix>>();
  readonly #lines = new Columns();
  #rows = 1;
  #columns = 1;

  constructor(workbook: Workbook) {
    this.#workbook = workbook;
    this.measure();
  }

  /** Looks anew where the content of the sheets ends. */
  measure(): void {
    for (const kept of [this.#blocks, this.#lines]) kept.clear();
    for (const sheet of this.#workbook.sheets) this.#grow(sheet.used());
  }

  #grow(rect: Rect | null): void {
    if (!rect || rect.rows === maxRows || rect.columns === maxColumns) return;
    this.#rows = Math.max(this.#rows, rect.row + rect.rows);
    this.#columns = Math.max(this.#columns, rect.column + rect.columns);
  }

  /** Must be told of every change of cells. */
  changed(sheet: Sheet, rect: Rect): void {
    this.#grow(rect);
    for (const kept of [this.#blocks, this.#lines]) kept.changed(sheet, rect);
  }

  block(area: Area): Read<Matrix> {
    const rect = this.#cut(area.rect);
    return this.#blocks.get(area, rect.rows * rect.columns, () => readBlock(area.sheet, rect));
  }

  /** The cells of a single column, one below the other. */
  column(area: Area): Read<Slice> {
    const rect = this.#cut(area.rect);
    const { line, doubt } = this.#lines.part(area.sheet, rect, this.#rows);
    const length = Math.max(0, Math.min(rect.rows, line.cells.length - rect.row));
    return { cells: { of: line, from: rect.row, length }, doubt };
  }

  /**
   * Calls back for the values of a block without building it.
   * @returns why they should not be relied on, if so
   */
  visit({ sheet, rect }: Area, each: (value: Scalar) => void): string | null {
    const { row: top, column: left, rows, columns } = this.#cut(rect);
    if (columns === 1) {
      const part = this.#lines.part(sheet, { row: top, column: left, rows, columns }, this.#rows);
      for (let row = top; row < top + rows; row++) each(part.line.cells[row] ?? null);
      return part.doubt;
    }
    let doubt: string | null = null;
    for (let row = top; row < top + rows; row++) {
      const cells = sheet.row(row);
      for (let column = left; column < left + columns; column++) {
        const cell = cells[column];
        each(cell?.value ?? null);
        if (cell && cell.stale !== null) doubt ??= doubtOf(sheet, row, column, cell);
      }
    }
    return doubt;
  }

  /** A range without what lies beyond the content, at least one cell. */
  #cut(rect: Rect): Rect {
    const whole = rect.rows === maxRows || rect.columns === maxColumns;
    if (!whole && rect.rows * rect.columns <= endless) return rect;
    return {
      ...rect,
      rows: Math.max(1, Math.min(rect.rows, this.#rows - rect.row)),
      columns: Math.max(1, Math.min(rect.columns, this.#columns - rect.column)),
    };
  }
}

function readBlock(sheet: Sheet, rect: Rect): Read<Matrix> {
  let doubt: string | null = null;
  const cells = Array.from({ length: rect.rows }, (_, at) => {
    const row = sheet.row(rect.row + at);
    const values: Scalar[] = [];
    for (let column = rect.column; column < rect.column + rect.columns; column++) {
      const cell = row[column];
      values.push(cell?.value ?? null);
      if (cell && cell.stale !== null) doubt ??= doubtOf(sheet, rect.row + at, column, cell);
    }
    return values;
  });
  return { cells, doubt };
}

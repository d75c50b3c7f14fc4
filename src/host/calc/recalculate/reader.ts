import {
  CellError,
  type Cell,
  type Rect,
  type Scalar,
  type Sheet,
  type Workbook,
  cellName,
  intersect,
  maxColumns,
  maxRows,
  quotedSheet,
} from "../../model";
import type { Area, Matrix } from "../evaluate/values";

/** Cells as read, and why they should not be relied on, if so. */
interface Block {
  readonly sheet: Sheet;
  readonly rect: Rect;
  readonly cells: Matrix;
  readonly doubt: string | null;
}

/** Larger blocks are kept between formulas that read the same; so many at most. */
const worthKeeping = 64;
const kept = 32;
/** Ranges beyond this many cells are cut where the content ends, as whole columns are. */
const endless = 200_000;

/** Reads blocks of cells for formulas. */
export class Reader {
  readonly #workbook: Workbook;
  readonly #blocks = new Map<string, Block>();
  #rows = 1;
  #columns = 1;

  constructor(workbook: Workbook) {
    this.#workbook = workbook;
    this.measure();
  }

  /** Looks anew where the content of the sheets ends. */
  measure(): void {
    this.#blocks.clear();
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
    for (const [key, block] of this.#blocks) {
      if (block.sheet === sheet && intersect(block.rect, rect)) this.#blocks.delete(key);
    }
  }

  block({ sheet, rect }: Area): Block {
    const key = `${sheet.id} ${rect.row} ${rect.column} ${rect.rows} ${rect.columns}`;
    const known = this.#blocks.get(key);
    if (known) return known;
    const block = readBlock(sheet, this.#cut(rect));
    if (rect.rows * rect.columns >= worthKeeping) {
      const [oldest] = this.#blocks.keys();
      if (this.#blocks.size >= kept && oldest !== undefined) this.#blocks.delete(oldest);
      this.#blocks.set(key, { ...block, rect });
    }
    return block;
  }

  /**
   * Calls back for the values of a block without building it.
   * @returns why they should not be relied on, if so
   */
  visit({ sheet, rect }: Area, each: (value: Scalar) => void): string | null {
    let doubt: string | null = null;
    const { row: top, column: left, rows, columns } = this.#cut(rect);
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

function readBlock(sheet: Sheet, rect: Rect): Block {
  let doubt: string | null = null;
  const cells = Array.from({ length: rect.rows }, (_, at) => {
    const cells = sheet.row(rect.row + at);
    const values: Scalar[] = [];
    for (let column = rect.column; column < rect.column + rect.columns; column++) {
      const cell = cells[column];
      values.push(cell?.value ?? null);
      if (cell && cell.stale !== null) doubt ??= doubtOf(sheet, rect.row + at, column, cell);
    }
    return values;
  });
  return { sheet, rect, cells, doubt };
}

/** A value that was kept although it could not be calculated spreads its doubt; an error speaks for itself. */
export const doubtOf = (sheet: Sheet, row: number, column: number, cell: Cell): string | null =>
  cell.stale === null || cell.value instanceof CellError
    ? null
    : `cell: ${quotedSheet(sheet.name)}!${cellName(row, column)}`;

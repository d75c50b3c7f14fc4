import { type Rect, type Scalar, type Sheet } from "../../model";
import type { Line } from "../evaluate/slice";
import { doubtOf } from "./doubt";

/** After changes of more rows at once a column is read anew. */
const worthFollowing = 1000;

/** A column's values from the sheet's first row on, and why some should not be relied on, by row. */
interface Column {
  readonly values: Scalar[];
  /** The same values; another object after every change. */
  line: Line;
  readonly doubts: Map<number, string>;
}

/**
 * Columns that formulas read, kept and followed cell by cell: the running count of row 9,000 is
 * found in the same column as those before it.
 */
export class Columns {
  readonly #sheets = new Map<Sheet, Map<number, Column>>();

  clear(): void {
    this.#sheets.clear();
  }

  /** Must be told of every change of cells. */
  changed(sheet: Sheet, rect: Rect): void {
    const columns = this.#sheets.get(sheet) ?? new Map<number, Column>();
    for (const [column, kept] of columns) {
      if (column < rect.column || column >= rect.column + rect.columns) continue;
      if (rect.rows > worthFollowing) columns.delete(column);
      else load(kept, sheet, column, rect.row, rect.row + rect.rows);
    }
  }

  /**
   * A column's values from the sheet's first row on, blank beyond them; and why those of some rows
   * should not be relied on, if so.
   * @param end the row behind the last with content
   */
  part(sheet: Sheet, { row, rows, column }: Rect, end: number) {
    const { line, doubts } = this.#of(sheet, column, end);
    let doubt: string | null = null;
    for (const [at, why] of doubts) if (at >= row && at < row + rows) doubt ??= why;
    return { line, doubt };
  }

  #of(sheet: Sheet, at: number, end: number): Column {
    let columns = this.#sheets.get(sheet);
    if (!columns) this.#sheets.set(sheet, (columns = new Map()));
    let column = columns.get(at);
    if (!column) {
      const values: Scalar[] = [];
      columns.set(at, (column = { values, line: { cells: values }, doubts: new Map() }));
      load(column, sheet, at, 0, end);
    }
    return column;
  }
}

function load(into: Column, sheet: Sheet, column: number, from: number, to: number): void {
  const { values, doubts } = into;
  into.line = { cells: values };
  while (values.length < from) values.push(null);
  for (let row = from; row < to; row++) {
    const cell = sheet.cell(row, column);
    values[row] = cell.value;
    const doubt = doubtOf(sheet, row, column, cell);
    if (doubt === null) doubts.delete(row);
    else doubts.set(row, doubt);
  }
}

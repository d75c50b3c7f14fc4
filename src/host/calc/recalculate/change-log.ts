import type { Rect, Sheet } from "../../model";

/** The cells that were written, as one block for each sheet. */
export class ChangeLog {
  #rects = new Map<Sheet, Rect>();

  add(sheet: Sheet, rect: Rect): void {
    const known = this.#rects.get(sheet);
    this.#rects.set(sheet, known ? around(known, rect) : rect);
  }

  /** The blocks so far, which the log forgets. */
  take(): ReadonlyMap<Sheet, Rect> {
    const rects = this.#rects;
    this.#rects = new Map();
    return rects;
  }
}

/** The smallest block that holds both. */
export function around(a: Rect, b: Rect): Rect {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

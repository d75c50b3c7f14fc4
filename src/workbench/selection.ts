import type { Rect, Sheet } from "../host/model";
import { contains } from "../host/model";

export interface Spot {
  readonly row: number;
  readonly column: number;
}

/** The active cell, and the corner that the selection stretches to. */
export interface Selected {
  readonly active: Spot;
  readonly corner: Spot;
}

export const single = (spot: Spot): Selected => ({ active: spot, corner: spot });

/** The selected block, grown until it cuts no merged cell. */
export function selectedRect(sheet: Sheet, { active, corner }: Selected): Rect {
  let rect = spanned(active, corner);
  for (let before: Rect | null = null; before !== rect;) {
    before = rect;
    for (const merge of sheet.merges) {
      if (touches(merge, rect) && !encloses(rect, merge)) rect = union(rect, merge);
    }
  }
  return rect;
}

const spanned = (a: Spot, b: Spot): Rect => ({
  row: Math.min(a.row, b.row),
  column: Math.min(a.column, b.column),
  rows: Math.abs(a.row - b.row) + 1,
  columns: Math.abs(a.column - b.column) + 1,
});

const touches = (a: Rect, b: Rect): boolean =>
  a.row < b.row + b.rows &&
  b.row < a.row + a.rows &&
  a.column < b.column + b.columns &&
  b.column < a.column + a.columns;

const last = (rect: Rect): Spot => ({
  row: rect.row + rect.rows - 1,
  column: rect.column + rect.columns - 1,
});

const encloses = (outer: Rect, inner: Rect): boolean =>
  contains(outer, inner.row, inner.column) && contains(outer, last(inner).row, last(inner).column);

function union(a: Rect, b: Rect): Rect {
  const [endA, endB] = [last(a), last(b)];
  return spanned(
    { row: Math.min(a.row, b.row), column: Math.min(a.column, b.column) },
    { row: Math.max(endA.row, endB.row), column: Math.max(endA.column, endB.column) },
  );
}

/** The merged block that holds a cell; undefined where the cell stands alone. */
export const mergeAt = (sheet: Sheet, { row, column }: Spot): Rect | undefined =>
  sheet.merges.find((merge) => contains(merge, row, column));

/**
 * The cell one step away: past a merged block and hidden rows and columns, inside the sheet's extent.
 */
export function step(
  sheet: Sheet,
  from: Spot,
  by: { readonly rows: number; readonly columns: number },
  within: { readonly rows: number; readonly columns: number },
): Spot {
  const merge = mergeAt(sheet, from) ?? { ...from, rows: 1, columns: 1 };
  const row = along(merge.row, merge.rows, from.row, by.rows, within.rows, sheet.hiddenRows);
  const column = along(
    merge.column,
    merge.columns,
    from.column,
    by.columns,
    within.columns,
    sheet.hiddenColumns,
  );
  const landed = mergeAt(sheet, { row, column });
  return landed ? { row: landed.row, column: landed.column } : { row, column };
}

function along(
  start: number,
  size: number,
  at: number,
  by: number,
  limit: number,
  hidden: ReadonlySet<number>,
): number {
  if (by === 0) return at;
  const direction = Math.sign(by);
  let next = (direction > 0 ? start + size - 1 : start) + by;
  while (hidden.has(next) && next > 0 && next < limit - 1) next += direction;
  const clamped = Math.max(0, Math.min(limit - 1, next));
  return hidden.has(clamped) ? at : clamped;
}

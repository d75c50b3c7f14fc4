import type { CellValue, Grid } from "../grid";
import { cellText } from "./cell/text";

export const hasContent = (value: CellValue): boolean =>
  value !== null && (typeof value !== "string" || cellText(value) !== "");

export const isEmptyRow = (row: readonly CellValue[] | undefined): boolean =>
  !row?.some(hasContent);

/**
 * The grid without the empty rows and columns around its content, so that a range of whole columns
 * costs no more than what stands in it.
 * @returns null when nothing stands in it
 */
export function trimmed(grid: Grid): Grid | null {
  const { values } = grid;
  const top = values.findIndex((row) => row.some(hasContent));
  if (top < 0) return null;
  const bottom = values.findLastIndex((row) => row.some(hasContent));
  const rows = values.slice(top, bottom + 1);
  let [left, right] = [Infinity, 0];
  for (const row of rows) {
    const first = row.findIndex(hasContent);
    if (first < 0) continue;
    left = Math.min(left, first);
    right = Math.max(right, row.findLastIndex(hasContent));
  }
  return {
    ...grid,
    row: grid.row + top,
    column: grid.column + left,
    values: rows.map((row) => row.slice(left, right + 1)),
  };
}

import { type Rect, cellName, parseRect } from "../../model";

/** Blocks as lists of the file name them, never in the short forms "A:C" and "2:3". */
export const sqref = (rects: readonly Rect[]): string => rects.map(blockName).join(" ");

export function blockName({ row, column, rows, columns }: Rect): string {
  const first = cellName(row, column);
  const last = cellName(row + rows - 1, column + columns - 1);
  return first === last ? first : `${first}:${last}`;
}

export const readSqref = (text: string | null): readonly Rect[] =>
  (text ?? "").split(/\s+/).flatMap((part) => parseRect(part) ?? []);

/** The cell in which relative references of a list's formulas read as they are written. */
export const originOf = (rects: readonly Rect[]): { row: number; column: number } => ({
  row: Math.min(...rects.map(({ row }) => row)),
  column: Math.min(...rects.map(({ column }) => column)),
});

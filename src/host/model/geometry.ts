import { type Rect, maxColumns, maxRows } from "./address";
import type { Sheet } from "./sheet";

/**
 * The model keeps the width that the file format keeps: characters of the default font, 7 pixels
 * each for Calibri 11, padding included. Office.js and drawings speak of points, 0.75 of a pixel: a
 * column of the default 9.140625 characters is 64 pixels or 48 points wide.
 * @see ECMA-376-1, 18.3.1.13 col (Column Width & Formatting)
 */
const pixelsPerCharacter = 7;
const pointsPerPixel = 0.75;
export const defaultWidth = 64 / pixelsPerCharacter;
export const defaultHeight = 15;

/** The width in points of a column so many characters wide; Excel rounds it down to whole pixels. */
export const pointsOf = (characters: number): number =>
  Math.trunc(
    ((256 * characters + Math.trunc(128 / pixelsPerCharacter)) / 256) * pixelsPerCharacter,
  ) * pointsPerPixel;

/** The width in characters of a column so many points wide. */
export const charactersOf = (points: number): number =>
  points / pointsPerPixel / pixelsPerCharacter;

type Size = (sheet: Sheet, index: number) => number;

/** In points; what is hidden takes no room. */
export const columnPoints: Size = (sheet, column) =>
  sheet.hiddenColumns.has(column) ? 0 : pointsOf(sheet.columnWidths.get(column) ?? defaultWidth);
export const rowPoints: Size = (sheet, row) =>
  sheet.hiddenRows.has(row) ? 0 : (sheet.rowHeights.get(row) ?? defaultHeight);

/** How far from the sheet's corner a row or column begins, in points. */
export function startOf(sheet: Sheet, size: Size, index: number): number {
  let sum = 0;
  for (let at = 0; at < index; at++) sum += size(sheet, at);
  return sum;
}

/** The row or column in which a point lies, and how far into it. */
export function cellAt(sheet: Sheet, size: Size, points: number): { index: number; rest: number } {
  const last = (size === rowPoints ? maxRows : maxColumns) - 1;
  let rest = Math.max(0, points);
  for (let index = 0; ; index++) {
    const extent = size(sheet, index);
    if (rest < extent || index >= last) return { index, rest: Math.min(rest, extent) };
    rest -= extent;
  }
}

/** A place on a sheet, in points from its corner. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** What a block of cells covers. */
export function boxOf(sheet: Sheet, { row, column, rows, columns }: Rect): Box {
  const left = startOf(sheet, columnPoints, column);
  const top = startOf(sheet, rowPoints, row);
  return {
    left,
    top,
    width: startOf(sheet, columnPoints, column + columns) - left,
    height: startOf(sheet, rowPoints, row + rows) - top,
  };
}

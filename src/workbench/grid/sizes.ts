import type { Cell, Sheet, Style, StyleTable } from "../../host/model";
import { textWidth } from "./text-width";

/** Excel's usual sizes at 100 %, in CSS pixels. */
export const defaultColumnWidth = 64;
export const defaultRowHeight = 20;
export const rowHeadWidth = 44;
export const columnHeadHeight = 22;

/** Pixels that Excel keeps free at the sides of a cell's text, together. */
const padding = 5;

/** The sheet's extent as the grid shows it: what is used and some room to go on. */
export function extent(sheet: Sheet): { rows: number; columns: number } {
  const used = sheet.used(false);
  return {
    rows: Math.max(100, (used ? used.row + used.rows : 0) + 40),
    columns: Math.max(26, (used ? used.column + used.columns : 0) + 6),
  };
}

export function columnWidth(sheet: Sheet, column: number): number {
  if (sheet.hiddenColumns.has(column)) return 0;
  const characters = sheet.columnWidths.get(column);
  return characters === undefined ? defaultColumnWidth : Math.round(characters * 7) + padding;
}

const pixels = (points: number): number => Math.round((points * 4) / 3);

/** Excel's own line height for a font, near enough: 20 pixels for 11 points. */
export const lineHeight = (points: number): number => Math.round(points * 1.82);

/** Heights that the file gives, and for the other rows what their tallest cell needs. */
export function rowHeights(sheet: Sheet, styles: StyleTable): (row: number) => number {
  const grown = new Map<number, number>();
  for (const [row, cells] of sheet.rows()) {
    if (sheet.rowHeights.has(row)) continue;
    const height = cells.reduce(
      (tallest, cell, column) =>
        Math.max(tallest, cell ? neededHeight(sheet, styles, cell, column) : 0),
      defaultRowHeight,
    );
    if (height > defaultRowHeight) grown.set(row, height);
  }
  return (row) => {
    if (sheet.hiddenRows.has(row)) return 0;
    const points = sheet.rowHeights.get(row);
    return points === undefined ? (grown.get(row) ?? defaultRowHeight) : pixels(points);
  };
}

function neededHeight(sheet: Sheet, styles: StyleTable, cell: Cell, column: number): number {
  const style = styles.get(cell.style);
  const lines =
    style.wrap && typeof cell.value === "string"
      ? wrappedLines(cell.value, style, columnWidth(sheet, column))
      : 1;
  return lines * lineHeight(style.font.size);
}

function wrappedLines(text: string, style: Style, width: number): number {
  const room = Math.max(width - padding, 8);
  return text
    .split("\n")
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(textWidth(line, style.font) / room)), 0);
}

import { format } from "numfmt";
import {
  type Cell,
  CellError,
  type Sheet,
  type Workbook,
  contains,
  defaultWidth,
} from "../../model";
import { refuseProtected } from "../guard";
import type { Areas } from "../kinds";
import { boundedRect, rowsOf, sizesChanged } from "./sizes";

/** Room that Excel leaves beside the longest text, in characters. */
const padding = 0.71;
const widest = 255;

/**
 * Makes columns as wide as their longest text. Excel measures glyphs; the host counts: an East
 * Asian character is as wide as two digits of the default font.
 */
export function autofitColumns(areas: Areas): void {
  refuseProtected(areas);
  const { sheet, session } = areas;
  const widths = new Map<number, number>();
  for (const area of areas.rects) {
    const rect = boundedRect(sheet, area);
    if (!rect) continue;
    for (const [row, cells] of sheet.rows()) {
      cells.forEach((cell, column) => {
        if (!cell || !contains(rect, row, column) || isMerged(sheet, row, column)) return;
        const width = textWidth(session.workbook, cell);
        if (width > (widths.get(column) ?? 0)) widths.set(column, width);
      });
    }
  }
  for (const [column, width] of widths) {
    sheet.columnWidths.set(column, Math.min(widest, Math.max(width + padding, defaultWidth / 4)));
  }
  sizesChanged(areas, "columns");
}

/** Gives rows back to Excel, which then fits their height to what they hold. */
export function autofitRows(areas: Areas): void {
  refuseProtected(areas);
  for (const row of rowsOf(areas.sheet, areas.rects)) areas.sheet.rowHeights.delete(row);
  sizesChanged(areas, "rows");
}

const isMerged = (sheet: Sheet, row: number, column: number): boolean =>
  sheet.merges.some((merge) => contains(merge, row, column));

function textWidth(workbook: Workbook, { value, style }: Cell): number {
  if (value === null) return 0;
  const look = workbook.styles.get(style);
  const text =
    value instanceof CellError || typeof value === "boolean"
      ? String(value)
      : format(look.numberFormat, value, { throws: false });
  const lines = text.split("\n").map(characters);
  return (Math.max(...lines) * look.font.size) / 11;
}

/** Hangul, kana, Han and their punctuation, and the full-width forms. */
const wide =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/gu;

const characters = (line: string): number => line.length + (line.match(wide)?.length ?? 0);

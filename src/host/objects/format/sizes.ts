import {
  type Rect,
  type Sheet,
  charactersOf,
  defaultHeight,
  defaultWidth,
  maxColumns,
  maxRows,
  pointsOf,
} from "../../model";
import { isUnbounded } from "../addresses";
import { refuseProtected } from "../guard";
import type { Areas } from "../kinds";

/** Width in points that all columns share; null where they differ. */
export const columnWidth = ({ sheet, rects }: Areas): number | null =>
  shared(columnsOf(sheet, rects), (column) =>
    pointsOf(sheet.columnWidths.get(column) ?? defaultWidth),
  );

export function setColumnWidth(areas: Areas, points: number): void {
  refuseProtected(areas, "allowFormatColumns");
  const { sheet, rects } = areas;
  for (const column of columnsOf(sheet, rects))
    sheet.columnWidths.set(column, charactersOf(points));
  sizesChanged(areas, "columns");
}

/** Whether all columns (rows) have the sheet's usual size; null where some do. */
export const hasStandardWidth = ({ sheet, rects }: Areas): boolean | null =>
  shared(columnsOf(sheet, rects), (column) => !sheet.columnWidths.has(column));
export const hasStandardHeight = ({ sheet, rects }: Areas): boolean | null =>
  shared(rowsOf(sheet, rects), (row) => !sheet.rowHeights.has(row));

export function setStandardWidth(areas: Areas): void {
  refuseProtected(areas, "allowFormatColumns");
  for (const column of columnsOf(areas.sheet, areas.rects)) areas.sheet.columnWidths.delete(column);
  sizesChanged(areas, "columns");
}

export function setStandardHeight(areas: Areas): void {
  refuseProtected(areas, "allowFormatRows");
  for (const row of rowsOf(areas.sheet, areas.rects)) areas.sheet.rowHeights.delete(row);
  sizesChanged(areas, "rows");
}

/** Height in points that all rows share; null where they differ. */
export const rowHeight = ({ sheet, rects }: Areas): number | null =>
  shared(rowsOf(sheet, rects), (row) => sheet.rowHeights.get(row) ?? defaultHeight);

export function setRowHeight(areas: Areas, points: number): void {
  refuseProtected(areas, "allowFormatRows");
  for (const row of rowsOf(areas.sheet, areas.rects)) areas.sheet.rowHeights.set(row, points);
  sizesChanged(areas, "rows");
}

export function sizesChanged({ sheet, rects }: Areas, what: "columns" | "rows"): void {
  sheet.touched.add(what);
  for (const rect of rects) sheet.announce(rect, "structure");
}

/** The columns of the blocks; of a block that spans all columns, those that hold something. */
export function columnsOf(sheet: Sheet, rects: readonly Rect[]): readonly number[] {
  return indexesOf(rects, ({ column, columns }) => {
    const end = columns === maxColumns ? usedEnd(sheet).columns : column + columns;
    return [column, end];
  });
}

export function rowsOf(sheet: Sheet, rects: readonly Rect[]): readonly number[] {
  return indexesOf(rects, ({ row, rows }) => [
    row,
    rows === maxRows ? usedEnd(sheet).rows : row + rows,
  ]);
}

function usedEnd(sheet: Sheet): { rows: number; columns: number } {
  const used = sheet.used(false);
  return used
    ? { rows: used.row + used.rows, columns: used.column + used.columns }
    : { rows: 1, columns: 1 };
}

function indexesOf(
  rects: readonly Rect[],
  span: (rect: Rect) => readonly [start: number, end: number],
): readonly number[] {
  const indexes = new Set<number>();
  for (const rect of rects) {
    const [start, end] = span(rect);
    for (let index = start; index < end; index++) indexes.add(index);
  }
  return [...indexes];
}

function shared<T>(indexes: readonly number[], size: (index: number) => T): T | null {
  const sizes = new Set(indexes.map(size));
  return sizes.size === 1 ? ([...sizes][0] ?? null) : null;
}

/** Cells whose text decides a column's width: of whole columns only those that hold something. */
export function boundedRect(sheet: Sheet, rect: Rect): Rect | null {
  if (!isUnbounded(rect)) return rect;
  const { rows, columns } = usedEnd(sheet);
  return {
    ...rect,
    rows: Math.min(rect.rows, rows - rect.row),
    columns: Math.min(rect.columns, columns - rect.column),
  };
}

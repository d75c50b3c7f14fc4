import type { Cell } from "../../model";
import { HostError, invalidArgument } from "../../protocol/host-error";
import { isUnbounded } from "../addresses";
import type { Area } from "../kinds";

/** Something about each cell of a block, in rows; null for whole rows or columns, as Excel answers. */
export function gridOf<T>(
  area: Area,
  of: (cell: Cell, row: number, column: number) => T,
): T[][] | null {
  const { sheet, rect } = area;
  if (isUnbounded(rect)) return null;
  return Array.from({ length: rect.rows }, (_, i) =>
    Array.from({ length: rect.columns }, (_, j) =>
      of(sheet.cell(rect.row + i, rect.column + j), rect.row + i, rect.column + j),
    ),
  );
}

const wrongSize = (): HostError =>
  new HostError(
    "InvalidArgument",
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );

export function checkSize({ rect }: Area, rows: number, columns: number): void {
  if (rect.rows !== rows || rect.columns !== columns) throw wrongSize();
}

/** An array as large as the block, from one that was sent, or from one value for all cells. */
export function inputGrid(area: Area, value: unknown): readonly (readonly unknown[])[] {
  if (isUnbounded(area.rect))
    throw new HostError(
      "InvalidRequest",
      "The request is too large: whole rows and columns cannot be written.",
    );
  if (value === null || value === undefined) throw invalidArgument();
  const { rows, columns } = area.rect;
  if (!Array.isArray(value)) {
    return Array.from({ length: rows }, () => Array.from({ length: columns }, () => value));
  }
  const grid: readonly unknown[] = value;
  if (grid.length !== rows) throw wrongSize();
  return grid.map((row) => {
    if (!Array.isArray(row) || row.length !== columns) throw wrongSize();
    return row;
  });
}

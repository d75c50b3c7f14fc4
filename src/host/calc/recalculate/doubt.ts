import { type Cell, CellError, type Sheet, cellName, quotedSheet } from "../../model";

/** A value that was kept although it could not be calculated spreads its doubt; an error speaks for itself. */
export const doubtOf = (sheet: Sheet, row: number, column: number, cell: Cell): string | null =>
  cell.stale === null || cell.value instanceof CellError
    ? null
    : `cell: ${quotedSheet(sheet.name)}!${cellName(row, column)}`;

import { type Sheet, emptyCell } from "../../model";
import { namesSheet } from "../formula/sheet-references";
import { type SheetState, changedKeys, changedMembers } from "./state";

/** What is to be written of a sheet's rows. */
export interface RowChanges {
  /** From top to bottom. */
  readonly rows: readonly number[];
  /** The cells to write in a row, from left to right. */
  columns(row: number): readonly number[];
  /** What to set on a row's tag; null takes an attribute away. */
  attributes(row: number): Readonly<Record<string, string | null>>;
}

/**
 * @param fresh whether the sheet is in no file yet, so that all of it is written
 * @param removedSheets names of sheets that are gone: formulas that name them are written, too
 */
export function rowChanges(
  sheet: Sheet,
  before: SheetState,
  fresh: boolean,
  removedSheets: readonly string[],
): RowChanges {
  const resized = new Set([
    ...changedKeys(before.rowHeights, sheet.rowHeights),
    ...changedMembers(before.hiddenRows, sheet.hiddenRows),
  ]);
  const orphans = fresh ? NO_CELLS : namingRemoved(sheet, removedSheets);
  const filled = fresh
    ? Array.from(sheet.rows(), ([row]) => row)
    : [...sheet.touchedCells.keys(), ...orphans.keys()];
  return {
    rows: [...new Set([...filled, ...resized])].sort((a, b) => a - b),
    columns: (row) =>
      fresh
        ? sheet.row(row).flatMap((cell, column) => (cell && cell !== emptyCell ? [column] : []))
        : [...new Set([...(sheet.touchedCells.get(row) ?? []), ...(orphans.get(row) ?? [])])].sort(
            (a, b) => a - b,
          ),
    attributes: (row) => (resized.has(row) ? rowAttributes(sheet, before, row) : NO_ATTRIBUTES),
  };
}

const NO_CELLS: ReadonlyMap<number, readonly number[]> = new Map();

/** The columns of formulas that name a sheet which is gone, by row. */
function namingRemoved(
  sheet: Sheet,
  removedSheets: readonly string[],
): ReadonlyMap<number, readonly number[]> {
  if (removedSheets.length === 0) return NO_CELLS;
  const found = new Map<number, number[]>();
  for (const [row, cells] of sheet.rows()) {
    const columns = cells.flatMap((cell, column) =>
      cell && namesSheet(cell.formula, removedSheets) ? [column] : [],
    );
    if (columns.length > 0) found.set(row, columns);
  }
  return found;
}

const NO_ATTRIBUTES: Readonly<Record<string, string | null>> = {};

function rowAttributes(
  sheet: Sheet,
  before: SheetState,
  row: number,
): Record<string, string | null> {
  const height = sheet.rowHeights.get(row);
  const hidden = sheet.hiddenRows.has(row) ? "1" : null;
  if (height === before.rowHeights.get(row)) return { hidden };
  if (height === undefined) return { ht: null, customHeight: null, hidden };
  return { ht: String(height), customHeight: "1", hidden };
}

import { type Sheet, emptyCell } from "../../model";
import { XlsxError } from "../error";
import { TagScanner } from "../xml/tag-scanner";
import { type CellContext, CellReader, columnOf, rowOf } from "./read-cell";

/** What formulas may fill together, in cells; Excel's own sheets are larger, but no formula is. */
const maxFilledCells = 5_000_000;

/**
 * Puts the rows of `sheetData` into a sheet as the file has them.
 * @returns the highest number of a style that a cell names
 * @throws Error where they are not well-formed
 */
export function loadCells(sheet: Sheet, data: string, context: CellContext): number {
  const scanner = new TagScanner(data);
  const reader = new CellReader(context);
  const spills: { row: number; column: number; rows: number; columns: number }[] = [];
  let row = -1;
  let column = -1;
  let inRow = false;
  while (scanner.next()) {
    if (scanner.closing) inRow &&= scanner.name !== "row";
    else if (scanner.name === "c") {
      if (!inRow) throw new Error("a cell is in no row");
      column = columnOf(scanner.attribute("r"), row, column);
      const cell = reader.read(scanner, row, column);
      sheet.load(row, column, cell);
      if (cell.spill) spills.push({ row, column, ...cell.spill });
    } else if (scanner.name === "row") {
      if (inRow) throw new Error("a row is not closed");
      inRow = !scanner.empty;
      row = rowOf(scanner.attribute("r"), row);
      column = -1;
      loadRow(sheet, row, scanner);
    }
  }
  if (inRow) throw new Error("a row is not closed");
  const filled = spills.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
  if (filled > maxFilledCells) throw new XlsxError("tooLarge");
  for (const spill of spills) markSpill(sheet, spill);
  return reader.highestStyle;
}

/** Reads how high the rows of `sheetData` are and which are hidden, and nothing of their cells. */
export function loadRows(sheet: Sheet, data: string): void {
  const scanner = new TagScanner(data);
  let row = -1;
  while (scanner.next()) {
    if (scanner.closing || scanner.name !== "row") continue;
    row = rowOf(scanner.attribute("r"), row);
    loadRow(sheet, row, scanner);
  }
}

function loadRow(sheet: Sheet, row: number, scanner: TagScanner): void {
  const height = scanner.attribute("ht");
  if (height !== null && Number.isFinite(Number(height))) sheet.rowHeights.set(row, Number(height));
  const hidden = scanner.attribute("hidden");
  if (hidden === "1" || hidden === "true") sheet.hiddenRows.add(row);
}

function markSpill(
  sheet: Sheet,
  spill: { row: number; column: number; rows: number; columns: number },
): void {
  const anchor = { row: spill.row, column: spill.column };
  for (let row = spill.row; row < spill.row + spill.rows; row++) {
    for (let column = spill.column; column < spill.column + spill.columns; column++) {
      if (row === spill.row && column === spill.column) continue;
      const cell = sheet.row(row)[column] ?? emptyCell;
      if (cell.formula === null) sheet.load(row, column, { ...cell, anchor });
    }
  }
}

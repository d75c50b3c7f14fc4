import type { CellBlock } from "../sheet";
import { written } from "./cells";
import { ExcelError } from "./error";
import type { Context } from "./run";

/**
 * Writes rows of text below what stands on a sheet.
 * @throws ExcelError sheetProtected
 */
export async function appendRows(
  context: Context,
  name: string,
  { row, column, cells }: CellBlock,
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(name);
  const { protection } = sheet;
  protection.load("protected");
  await context.sync();
  if (protection.protected) throw new ExcelError("sheetProtected", { sheet: name });
  const width = cells[0]?.length ?? 0;
  const range = sheet.getRangeByIndexes(row, column, cells.length, width);
  range.formulas = cells.map((line) => line.map((cell) => written(cell, (same) => same)));
  await context.sync();
}

import type { CellBlock } from "../sheet";
import { written } from "./cells";
import { ExcelError } from "./error";
import { together } from "./together";

/**
 * Writes rows of text below what stands on a sheet.
 * @throws ExcelError sheetProtected; changedMeanwhile where somebody wrote there since the sheet was read
 */
export const appendRows = (name: string, { row, column, cells }: CellBlock): Promise<void> =>
  together(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    const { protection } = sheet.load("protection/protected");
    const width = cells[0]?.length ?? 0;
    const range = sheet.getRangeByIndexes(row, column, cells.length, width).load("formulas");
    await context.sync();
    if (protection.protected) throw new ExcelError("sheetProtected", { sheet: name });
    // What a formula shows may be nothing; it is a cell of somebody's all the same.
    if (range.formulas.flat().some((formula) => formula !== "")) {
      throw new ExcelError("changedMeanwhile", { message: name });
    }
    range.formulas = cells.map((line) => line.map((cell) => written(cell, (same) => same)));
    await context.sync();
  });

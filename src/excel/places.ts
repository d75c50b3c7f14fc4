import type { CellRef } from "../core";
import { ExcelError } from "./error";
import { type Context, inWorkbook } from "./run";

/**
 * Shows a cell and selects it.
 * @throws ExcelError unknownSheet, sheetHidden
 */
export async function goTo(context: Context, { sheet: name, cell }: CellRef): Promise<void> {
  const sheets = context.workbook.worksheets.load("items/name,items/visibility");
  await context.sync();
  const sheet = sheets.items.find((each) => each.name.toLowerCase() === name.toLowerCase());
  if (!sheet) {
    throw new ExcelError("unknownSheet", { sheet: name, sheets: sheets.items.map((s) => s.name) });
  }
  if (sheet.visibility !== "Visible") throw new ExcelError("sheetHidden", { sheet: name });
  sheet.activate();
  sheet.getRange(cell).select();
  await context.sync();
}

/** The first cell of what is selected. */
export const currentSelection = (): Promise<CellRef> =>
  inWorkbook(async (context) => {
    const cell = context.workbook.getActiveCell().load("address,worksheet/name");
    await context.sync();
    const address = cell.address.slice(cell.address.lastIndexOf("!") + 1);
    return { sheet: cell.worksheet.name, cell: address };
  });

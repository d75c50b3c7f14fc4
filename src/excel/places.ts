import type { CellRef } from "../core";
import type { OwnSheet } from "../sheet";
import { ExcelError } from "./error";
import { markName, markedKind } from "./mark";
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

/** The cell that is selected, and what its row holds. */
export interface SelectedRow {
  readonly place: CellRef;
  readonly texts: readonly string[];
  /** What the sheet is to us; null for everyone else's. */
  readonly own: OwnSheet | null;
}

/** The first cell of what is selected, with the texts of its row. */
export const selectedRow = (): Promise<SelectedRow> =>
  inWorkbook(async (context) => {
    const cell = context.workbook.getActiveCell().load("address,worksheet/name");
    const row = cell.getEntireRow().getUsedRangeOrNullObject(true).load("values");
    const marked = cell.worksheet.names.getItemOrNullObject(markName).load("formula");
    await context.sync();
    const values: readonly unknown[] = row.isNullObject ? [] : (row.values[0] ?? []);
    const texts = values.map(String).filter((text) => text !== "");
    const own = marked.isNullObject ? null : markedKind(marked.formula);
    return { place: refOf(cell), texts, own };
  });

/** The name of the sheet with this id; null where it is gone. */
export const sheetNamed = (id: string): Promise<string | null> =>
  inWorkbook(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(id).load("name");
    await context.sync();
    return sheet.isNullObject ? null : sheet.name;
  });

const refOf = ({ address, worksheet }: Excel.Range): CellRef => ({
  sheet: worksheet.name,
  cell: address.slice(address.lastIndexOf("!") + 1),
});

/** The first cell of what is selected. */
export const currentSelection = (): Promise<CellRef> =>
  inWorkbook(async (context) => {
    const cell = context.workbook.getActiveCell().load("address,worksheet/name");
    await context.sync();
    return refOf(cell);
  });

import type { CellRef } from "../core";
import type { CellValue, Grid, OwnSheet, Rect } from "../sheet";
import { catalogue } from "./catalogue";
import { plain } from "./cells";
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

/**
 * What some rows of a sheet that was read hold by now, and what the sheet is called.
 * @returns null where the sheet is gone
 */
export async function readNow(
  context: Context,
  { id, sheet: name }: Grid,
  { row, column, rows, columns }: Rect,
): Promise<{ readonly name: string; readonly values: readonly (readonly CellValue[])[] } | null> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(id ?? name).load("name");
  await context.sync();
  if (sheet.isNullObject) return null;
  const range = sheet.getRangeByIndexes(row, column, rows, columns).load("values");
  await context.sync();
  return { name: sheet.name, values: range.values.map((line) => line.map(plain)) };
}

/** How the sheets are called, by their ids; not those that people cannot show. */
export const sheetNames = (): Promise<ReadonlyMap<string, string>> =>
  inWorkbook(async (context) => {
    const sheets = context.workbook.worksheets.load("items/id,items/name,items/visibility");
    await context.sync();
    const shown = sheets.items.filter(({ visibility }) => visibility !== "VeryHidden");
    return new Map(shown.map(({ id, name }) => [id, name]));
  });

/** The ids of the sheets that are not ours. */
export const othersSheets = (): Promise<ReadonlySet<string>> =>
  inWorkbook(async (context) => {
    const listed = await catalogue(context);
    return new Set(listed.filter(({ own }) => own === null).map(({ id }) => id));
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

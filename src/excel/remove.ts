import type { SheetPlan } from "../sheet";
import { catalogue } from "./catalogue";
import { ExcelError } from "./error";
import type { Context } from "./run";

/**
 * Deletes sheets of ours; everyone else's stay, whatever they are called.
 * @throws ExcelError structureProtected
 */
export async function removeOwnSheets(
  context: Context,
  kinds: readonly SheetPlan["kind"][],
): Promise<void> {
  const structure = context.workbook.protection.load("protected");
  const listed = await catalogue(context);
  const ours = listed.filter(({ own }) => own !== null && kinds.includes(own));
  const [first] = ours;
  if (first && structure.protected) {
    throw new ExcelError("structureProtected", { wanted: first.name });
  }
  for (const { sheet } of ours) sheet.delete();
  await context.sync();
}

/** Deletes the last rows of a sheet of ours that grows downwards and is not protected. */
export const removeLastRows = (
  context: Context,
  kind: SheetPlan["kind"],
  count: number,
): Promise<void> => removeRows(context, kind, (end) => end - count);

/** Deletes the rows of a sheet of ours from one on, counted from 0. */
export const removeRowsFrom = (
  context: Context,
  kind: SheetPlan["kind"],
  first: number,
): Promise<void> => removeRows(context, kind, () => first);

/** @param from the first row to delete, by where the used rows end */
async function removeRows(
  context: Context,
  kind: SheetPlan["kind"],
  from: (end: number) => number,
): Promise<void> {
  const used = new Map<Excel.Worksheet, Excel.Range>();
  const listed = await catalogue(context, (sheet) => {
    used.set(sheet, sheet.getUsedRangeOrNullObject(true).load("rowIndex,rowCount"));
  });
  const found = listed.find(({ own }) => own === kind);
  const range = found && used.get(found.sheet);
  if (!range || range.isNullObject) return;
  const end = range.rowIndex + range.rowCount;
  const first = from(end);
  if (first < end) found.sheet.getRange(`${first + 1}:${end}`).delete("Up");
  await context.sync();
}

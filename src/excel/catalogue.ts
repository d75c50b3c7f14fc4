import type { OwnSheet } from "../sheet";
import { markName, markedKind } from "./mark";
import type { Context } from "./run";

/** A sheet of the workbook and what it is to us. */
export interface Listed {
  readonly sheet: Excel.Worksheet;
  /** Stays the same when the sheet is called otherwise. */
  readonly id: string;
  readonly name: string;
  readonly visibility: "Visible" | "Hidden" | "VeryHidden";
  /** The kind of a sheet that we wrote, null for everyone else's. */
  readonly own: OwnSheet | null;
}

/**
 * Lists the workbook's sheets in tab order. Two round trips.
 * @param also what the caller wants loaded of every sheet in the second trip
 */
export async function catalogue(
  context: Context,
  also: (sheet: Excel.Worksheet) => void = () => {},
): Promise<readonly Listed[]> {
  const sheets = context.workbook.worksheets;
  sheets.load("items/id,items/name,items/visibility");
  await context.sync();
  const marks = sheets.items.map((sheet) => {
    also(sheet);
    return sheet.names.getItemOrNullObject(markName).load("formula");
  });
  await context.sync();
  return sheets.items.map((sheet, index) => {
    const mark = marks[index];
    const own = mark && !mark.isNullObject ? markedKind(mark.formula) : null;
    return { sheet, id: sheet.id, name: sheet.name, visibility: sheet.visibility, own };
  });
}

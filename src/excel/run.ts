import { inOurWords } from "./error";
import { supportsExcel } from "./office";

/** An open conversation with the workbook; handed to the other functions of this room. */
export type Context = Excel.RequestContext;

/** Where Excel can, all changes of a conversation are one step of its undo list. */
export const undoOptions = (): Excel.RunOptions =>
  supportsExcel("1.20") ? { mergeUndoGroup: true } : {};

/**
 * Runs one conversation with the workbook. While a cell is being edited Excel refuses it at once.
 * @throws ExcelError
 */
export async function inWorkbook<Result>(
  work: (context: Context) => Promise<Result>,
): Promise<Result> {
  try {
    return await Excel.run(undoOptions(), work);
  } catch (error) {
    throw inOurWords(error);
  }
}

/** @throws ExcelError cellEditing; for work that would otherwise begin with a change and wait */
export async function requireIdle(context: Context): Promise<void> {
  context.workbook.load("name");
  await context.sync();
}

import { inOurWords } from "./error";
import { supportsExcel } from "./office";

/** An open conversation with the workbook; handed to the other functions of this room. */
export type Context = Excel.RequestContext;

/**
 * Runs one conversation with the workbook. Where Excel can, all of it is one step of its undo list.
 * @throws ExcelError
 */
export async function inWorkbook<Result>(
  work: (context: Context) => Promise<Result>,
): Promise<Result> {
  const mergeUndoGroup = supportsExcel("1.20");
  try {
    return await Excel.run(mergeUndoGroup ? { mergeUndoGroup } : {}, work);
  } catch (error) {
    throw inOurWords(error);
  }
}

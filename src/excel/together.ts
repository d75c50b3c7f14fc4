import { ExcelError } from "./error";
import { type Context, undoOptions } from "./run";

/**
 * Makes changes that belong together: all of them or none. They have a conversation of their own, with
 * which Excel waits while a cell is being edited. Where it refuses one midway, as when another author has
 * just removed a sheet, what was changed before is undone.
 * @param undo takes back whatever part of the changes was made
 * @throws ExcelError halfWritten where not even `undo` could be carried out; else what was refused
 */
export const together = <Result>(
  change: (context: Context) => Promise<Result>,
  undo: (context: Context) => Promise<void> = () => Promise.resolve(),
): Promise<Result> =>
  Excel.run({ ...undoOptions(), delayForCellEdit: true }, async (context) => {
    try {
      return await change(context);
    } catch (error) {
      try {
        await undo(context);
      } catch {
        throw new ExcelError("halfWritten", {}, error);
      }
      throw error;
    }
  });

/**
 * Begins a batch by asking for sheets that it is about to change: where one is gone, Excel refuses the
 * batch here and does nothing of it.
 */
export function requireThere(sheets: Iterable<Excel.Worksheet>): void {
  for (const sheet of sheets) sheet.load("id");
}

import { inOurWords } from "./error";
import { inWorkbook } from "./run";

/** Ends a subscription. */
export type Stop = () => Promise<void>;

interface SheetChange {
  readonly sheetId: string;
  /** A1, without the sheet. */
  readonly address: string;
}

/**
 * Calls back after every change of cells that was not this add-in's own writing.
 * Changes come one by one as people type; the caller waits for a pause.
 */
export const onSheetChanged = (listener: (change: SheetChange) => void): Promise<Stop> =>
  subscribed((context) =>
    context.workbook.worksheets.onChanged.add(({ worksheetId, address, triggerSource }) => {
      if (triggerSource !== "ThisLocalAddin") listener({ sheetId: worksheetId, address });
      return Promise.resolve();
    }),
  );

/** Calls back after rows of a sheet were sorted, of which nothing is told as a change of cells. */
export const onRowsSorted = (listener: (sheetId: string) => void): Promise<Stop> =>
  subscribed((context) =>
    context.workbook.worksheets.onRowSorted.add(({ worksheetId }) => {
      listener(worksheetId);
      return Promise.resolve();
    }),
  );

/** Calls back after a sheet came. */
export const onSheetAdded = (listener: () => void): Promise<Stop> =>
  subscribed((context) =>
    context.workbook.worksheets.onAdded.add(() => {
      listener();
      return Promise.resolve();
    }),
  );

/** Calls back after a sheet went. */
export const onSheetDeleted = (listener: () => void): Promise<Stop> =>
  subscribed((context) =>
    context.workbook.worksheets.onDeleted.add(() => {
      listener();
      return Promise.resolve();
    }),
  );

/** Calls back after every move of the selection, on any sheet. */
export const onSelection = (listener: () => void): Promise<Stop> =>
  subscribed((context) =>
    context.workbook.worksheets.onSelectionChanged.add(() => {
      listener();
      return Promise.resolve();
    }),
  );

async function subscribed<Event>(
  add: (context: Excel.RequestContext) => OfficeExtension.EventHandlerResult<Event>,
): Promise<Stop> {
  const handler = await inWorkbook(async (context) => {
    const added = add(context);
    await context.sync();
    return added;
  });
  return async () => {
    // A handler is removed in the context that added it.
    try {
      handler.remove();
      await handler.context.sync();
    } catch (error) {
      throw inOurWords(error);
    }
  };
}

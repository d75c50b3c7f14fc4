import {
  type SelectedRow,
  type Stop,
  onRowsSorted,
  onSelection,
  onSheetAdded,
  onSheetChanged,
  onSheetDeleted,
  othersSheets,
  selectedRow,
  sheetNames,
} from "../excel";
import { useCase } from "./error";

export interface Follower {
  readonly onSelected: (row: SelectedRow) => void;
  /** A sheet's cells were changed, or its rows sorted, by somebody. */
  readonly onChanged: (sheet: string) => void;
  readonly onSheets: (change: SheetsChange) => void;
}

/** What became of the workbook's sheets, by name. */
export interface SheetsChange {
  /** Sheets that are not ours. */
  readonly added: readonly string[];
  /** Deleted, or hidden so that nobody can show them. */
  readonly gone: readonly string[];
  readonly renamed: readonly { readonly from: string; readonly to: string }[];
}

/** Selections come one by one as people move. */
const pause = 200;

/**
 * Tells what is selected, to begin with and after every move, a moment after it; at once which sheets
 * people change; and which come, go or get another name, of which Excel tells at the next selection at
 * the latest.
 * @returns ends it
 * @throws AppError
 */
export const followWorkbook = ({ onSelected, onChanged, onSheets }: Follower): Promise<Stop> =>
  useCase(async () => {
    let known = await sheetNames();
    const list = async (): Promise<void> => {
      const before = known;
      known = await sheetNames();
      const change = await between(before, known);
      if (change) onSheets(change);
    };
    const select = afterPause(async () => {
      onSelected(await selectedRow());
      await list();
    });
    const listed = afterPause(list);
    const change = (sheetId: string): void => {
      const name = known.get(sheetId);
      if (name !== undefined) onChanged(name);
    };
    const stops = [
      await onSelection(select),
      await onSheetChanged(({ sheetId }) => change(sheetId)),
      await onRowsSorted(change),
      await onSheetAdded(listed),
      await onSheetDeleted(listed),
    ];
    select();
    return async () => {
      for (const stop of stops) await stop();
    };
  });

type Names = ReadonlyMap<string, string>;

/** What became of the sheets; null where they are the same. */
async function between(before: Names, now: Names): Promise<SheetsChange | null> {
  const gone = [...before].flatMap(([id, name]) => (now.has(id) ? [] : [name]));
  const renamed = [...before].flatMap(([id, from]) => {
    const to = now.get(id);
    return to === undefined || to === from ? [] : [{ from, to }];
  });
  const come = [...now].filter(([id]) => !before.has(id));
  const others = come.length > 0 ? await othersSheets() : new Set<string>();
  const added = come.flatMap(([id, name]) => (others.has(id) ? [name] : []));
  return gone.length + renamed.length + added.length > 0 ? { added, gone, renamed } : null;
}

/** While a cell is being edited Excel answers nothing; the next selection is told again. */
function afterPause(work: () => Promise<void>): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(() => void work().catch(() => undefined), pause);
  };
}

import {
  type SelectedRow,
  type Stop,
  onSelection,
  onSheetChanged,
  selectedRow,
  sheetNamed,
} from "../excel";
import { useCase } from "./error";

export interface Follower {
  readonly onSelected: (row: SelectedRow) => void;
  /** A sheet's cells were changed by somebody. */
  readonly onChanged: (sheet: string) => void;
}

/** Selections and changes come one by one as people move and type. */
const pause = 200;

/**
 * Tells what is selected, to begin with and after every move, and which sheets people change, a
 * moment after they stop.
 * @returns ends it
 * @throws AppError
 */
export const followWorkbook = ({ onSelected, onChanged }: Follower): Promise<Stop> =>
  useCase(async () => {
    const changed = new Set<string>();
    const select = afterPause(async () => onSelected(await selectedRow()));
    const change = afterPause(async () => {
      const ids = [...changed];
      changed.clear();
      for (const id of ids) {
        const name = await sheetNamed(id);
        if (name !== null) onChanged(name);
      }
    });
    const stops = [
      await onSelection(select),
      await onSheetChanged(({ sheetId }) => {
        changed.add(sheetId);
        change();
      }),
    ];
    select();
    return async () => {
      for (const stop of stops) await stop();
    };
  });

/** While a cell is being edited Excel answers nothing; the next selection is told again. */
function afterPause(work: () => Promise<void>): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(() => void work().catch(() => undefined), pause);
  };
}

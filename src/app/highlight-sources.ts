import type { CellRef } from "../core";
import {
  highlight,
  highlightable,
  inWorkbook,
  recall,
  removeHighlights,
  requireIdle,
} from "../excel";
import { AppError, useCase } from "./error";
import { runsIn } from "./run-memory";

/** What was coloured, and what was not. */
export interface HighlightOutcome {
  /** How many cells are coloured. */
  readonly highlighted: number;
  /** Cells that hold something else than when they were scored; they are left as they are. */
  readonly changed: readonly CellRef[];
}

/**
 * Colours the cells that the last run's results came from, in HR's own sheets. Their own colours are laid
 * over, not changed.
 * @param wanted the cells to colour, such as one person's; all of them where it says nothing
 * @throws AppError nothingScored, sheetProtected
 */
export const highlightSources = (wanted?: readonly CellRef[]): Promise<HighlightOutcome> =>
  useCase(() =>
    inWorkbook(async (context) => {
      const { last } = runsIn((await recall(context, "runs")).rows);
      if (!last) throw new AppError("nothingScored", {});
      const keys = wanted && new Set(wanted.map(keyOf));
      const sources = last.sources.filter((ref) => !keys || keys.has(keyOf(ref)));
      const same = new Set(await highlightable(context, sources));
      await highlight([...same]);
      const changed = sources.filter((one) => !same.has(one));
      return {
        highlighted: same.size,
        changed: changed.map(({ sheet, cell }) => ({ sheet, cell })),
      };
    }),
  );

const keyOf = ({ sheet, cell }: CellRef): string => `${sheet}!${cell}`;

/**
 * Takes the colours of {@link highlightSources} off again.
 * @throws AppError nothingHighlighted, sheetProtected
 */
export const clearHighlights = (): Promise<void> =>
  useCase(() =>
    inWorkbook(async (context) => {
      await requireIdle(context);
      if ((await removeHighlights()) === 0) throw new AppError("nothingHighlighted", {});
    }),
  );

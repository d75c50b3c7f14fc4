import type { CellRef } from "../core";
import { goTo, inWorkbook } from "../excel";
import type { Grid } from "../sheet";
import { cellNow } from "./cell-now";
import { AppError, useCase } from "./error";

/**
 * Shows a cell of the workbook and selects it, wherever it stands by now.
 * @param grids what was read when somebody was told of the cell
 * @throws AppError unknownSheet, sheetHidden, cellGone; cellChanged, once it is shown
 */
export const goToCell = (ref: CellRef, grids: readonly Grid[] = []): Promise<void> =>
  useCase(() =>
    inWorkbook(async (context) => {
      const { place, changed } = await cellNow(context, ref, grids);
      await goTo(context, place);
      if (changed) throw new AppError("cellChanged", place);
    }),
  );

/**
 * Where a cell stands by now of which something is about to be said.
 * @throws AppError cellGone, cellChanged
 */
export const sameCellNow = (ref: CellRef, grids: readonly Grid[]): Promise<CellRef> =>
  useCase(() =>
    inWorkbook(async (context) => {
      const { place, changed } = await cellNow(context, ref, grids);
      if (changed) throw new AppError("cellChanged", place);
      return place;
    }),
  );

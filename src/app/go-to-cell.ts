import type { CellRef } from "../core";
import { goTo, inWorkbook } from "../excel";
import { useCase } from "./error";

/**
 * Shows a cell of the workbook and selects it.
 * @throws AppError unknownSheet, sheetHidden
 */
export const goToCell = (ref: CellRef): Promise<void> =>
  useCase(() => inWorkbook((context) => goTo(context, ref)));

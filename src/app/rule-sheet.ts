import type { Rulebook } from "../core";
import { inWorkbook, readGrids } from "../excel";
import { readRuleTable } from "../sheet";
import { AppError, useCase } from "./error";

/**
 * The rulebook that a sheet of the workbook holds as a table.
 * @throws AppError unknownSheet, ruleTableInvalid
 */
export const rulebookOnSheet = (sheet: string): Promise<Rulebook> =>
  useCase(() =>
    inWorkbook(async (context) => {
      const [grid] = await readGrids(context, [sheet]);
      const read = readRuleTable(grid ?? { sheet, row: 0, column: 0, values: [] });
      if ("rulebook" in read) return read.rulebook;
      throw new AppError("ruleTableInvalid", { sheet: grid?.sheet ?? sheet, errors: read.errors });
    }),
  );

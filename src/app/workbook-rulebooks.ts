import type { Rulebook } from "../core";
import { inWorkbook, readGrids } from "../excel";
import { readRuleTable, ruleTableHeader } from "../sheet";
import { AppError, useCase } from "./error";

/** A rulebook that a sheet of the workbook holds as a table. */
export interface WorkbookRulebook {
  readonly sheet: string;
  readonly rulebook: Rulebook;
}

/** The rule tables of a workbook, good and bad. */
export interface WorkbookRulebooks {
  /** In tab order. */
  readonly found: readonly WorkbookRulebook[];
  /** A fault for each rule table that cannot be used as it stands. */
  readonly faults: readonly AppError<"ruleTableInvalid">[];
}

/**
 * The rulebooks that stand as tables in the workbook, whoever wrote them.
 * @throws AppError
 */
export const workbookRulebooks = (): Promise<WorkbookRulebooks> =>
  useCase(() =>
    inWorkbook(async (context) => {
      const found: WorkbookRulebook[] = [];
      const faults: AppError<"ruleTableInvalid">[] = [];
      for (const grid of await readGrids(context, null)) {
        if (!ruleTableHeader(grid)) continue;
        const { sheet } = grid;
        const read = readRuleTable(grid);
        if ("rulebook" in read) found.push({ sheet, rulebook: read.rulebook });
        else faults.push(new AppError("ruleTableInvalid", { sheet, errors: read.errors }));
      }
      return { found, faults };
    }),
  );

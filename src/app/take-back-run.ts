import { finished } from "../core";
import {
  type Context,
  inWorkbook,
  recall,
  remember,
  removeLastRows,
  removeOwnSheets,
  requireWritable,
  writePlans,
} from "../excel";
import type { SheetPlan } from "../sheet";
import { AppError, useCase } from "./error";
import { rowsOfRuns, runsIn } from "./run-memory";

/**
 * Takes the last run back: each sheet that it wrote is as the run before left it, or goes where there was
 * none. Answers that people gave stay in the table of decisions.
 * @returns the names of the sheets that were brought back
 * @throws AppError nothingToTakeBack, sheetProtected, structureProtected
 */
export const takeBackRun = (): Promise<readonly string[]> =>
  useCase(() =>
    inWorkbook(async (context) => {
      const memory = await recall(context, "runs");
      const { last, previous } = runsIn(memory.rows);
      if (!last || previous === "unknown") throw new AppError("nothingToTakeBack", {});
      const before = previous?.plans ?? [];
      const has = (plan: SheetPlan): boolean => before.some(({ kind }) => kind === plan.kind);
      const grown = last.plans.filter((plan) => plan.appendFrom !== undefined && has(plan));
      const gone = last.plans.filter((plan) => !has(plan));
      const left =
        previous === null ? [] : finished(rowsOfRuns({ last: previous, previous: "unknown" }));
      await requireWritable(context, last.plans);
      const finish = async (_: unknown, writing: Context): Promise<void> => {
        await removeOwnSheets(
          writing,
          gone.map(({ kind }) => kind),
        );
        // The rows of the record cannot be written again, so they go last.
        await remember(writing, memory, left);
        for (const { kind, appendFrom = 0, cells } of grown) {
          await removeLastRows(writing, kind, cells.length - appendFrom);
        }
      };
      const whole = before.filter(({ appendFrom }) => appendFrom === undefined);
      return writePlans(whole, { before: last.plans, finish });
    }),
  );

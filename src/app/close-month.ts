import { type Period, finished } from "../core";
import { inWorkbook, writePlans } from "../excel";
import { type ReportWords, closedKind, planClosed } from "../sheet";
import { AppError, useCase } from "./error";
import { inputsHash, timeText } from "./run";
import { type Job, readAndScore } from "./scored";

/** What is closed. */
export interface CloseRequest extends Job {
  /** The month to close. */
  readonly period: Period;
  readonly now: Date;
  readonly words: ReportWords;
}

/**
 * Closes a month: its figures are fixed as values, with their record, on a sheet of their own. A closed
 * month is never closed over: whoever wants that deletes its sheet first.
 * @returns the sheet's name
 * @throws AppError alreadyClosed, nothingInPeriod and what scoring throws
 */
export const closeMonth = (request: CloseRequest): Promise<string> =>
  useCase(() =>
    inWorkbook(async (context) => {
      const { rulebook, period, words, now } = request;
      const kind = closedKind(period, rulebook.id);
      const { grids, cards, ours } = await readAndScore(context, request, words.decisions, {
        wanted: (own) => own === kind,
      });
      const [before] = ours;
      if (before) throw new AppError("alreadyClosed", { period, sheet: before.grid.sheet });
      const record = { time: timeText(now), inputs: finished(inputsHash(grids, rulebook, period)) };
      const plan = planClosed(period, rulebook, cards, record, words);
      const [sheet = plan.name] = await writePlans([plan]);
      return sheet;
    }),
  );

import { type Issue, type Scorecard, rulebookHash } from "../core";
import { inWorkbook, writePlans } from "../excel";
import {
  type AnsweredReading,
  type OwnSheet,
  type ReportWords,
  planGaps,
  planRecord,
  reportBook,
} from "../sheet";
import { closedMonths, isClosedBy } from "./closed";
import { useCase } from "./error";
import { isOfRuns, rememberRun } from "./last-run";
import { runOf } from "./run";
import { type Job, readAndScore } from "./scored";
import { formulaRanges } from "./sources";

export interface ScoreRequest extends Job {
  /** The moment of the run, for its record. */
  readonly now: Date;
  readonly words: ReportWords;
}

export interface ScoreOutcome {
  readonly rulebook: { readonly id: string; readonly edition: string; readonly hash: string };
  readonly cards: readonly Scorecard[];
  readonly issues: readonly Issue[];
  readonly reading: AnsweredReading;
  /** The names of the sheets written. */
  readonly written: readonly string[];
}

/**
 * The main job: reads the workbook, scores its people by a rulebook, and writes the result into
 * sheets of its own, each run with a row in the record. HR's cells stay as they are, and so do closed
 * months: where the ledger no longer gives their figures, a sheet of its own says so.
 * @throws AppError
 */
export const scoreWorkbook = (request: ScoreRequest): Promise<ScoreOutcome> =>
  useCase(() =>
    inWorkbook(async (context) => {
      const { rulebook, words, ruleSheet } = request;
      const isClosed = isClosedBy(rulebook);
      const wanted = (kind: OwnSheet) => isClosed(kind) || isOfRuns(kind);
      const scored = await readAndScore(context, request, words.decisions, wanted);
      const { grids, reading, cards, issues, ours } = scored;
      const formulas = formulaRanges(grids, rulebook, ruleSheet);
      const plans = reportBook({ rulebook, words, cards, issues, reading, ...formulas });
      const closed = closedMonths(
        ours.filter(({ kind }) => isClosed(kind)),
        cards,
        words,
      );
      const gaps = closed.length > 0 ? [planGaps(closed, cards, words)] : [];
      const record = planRecord(runOf(request, scored), words);
      const all = [...plans, record, ...gaps];
      const written = await writePlans(context, all);
      await rememberRun(context, ours, { plans: all, cards, grids });
      const { id, edition } = rulebook;
      const hash = rulebookHash(rulebook);
      return { rulebook: { id, edition, hash }, cards, issues, reading, written };
    }),
  );

import {
  type Issue,
  type Period,
  type Rulebook,
  type Scorecard,
  type ScoringResult,
  chineseCalendar,
  rulebookHash,
  score,
} from "../core";
import { inWorkbook, readSheets, writePlans } from "../excel";
import {
  type AnsweredReading,
  type Grid,
  type ReportWords,
  type Run,
  planRecord,
  readBook,
  reportBook,
} from "../sheet";
import { gatherAnswers, isAnswered } from "./answers";
import { AppError, useCase } from "./error";
import { periodsOf } from "./periods";
import { excelTime, inputsHash, rangesRead } from "./run";
import { formulaRanges } from "./sources";

export interface ScoreRequest {
  readonly rulebook: Rulebook;
  /** The sheet whose table the rulebook was read from: live formulas refer to it. */
  readonly ruleSheet?: string;
  /** The sheets to read; null for every sheet that is not ours. */
  readonly sheets: readonly string[] | null;
  /** The month to score; null for every month found. */
  readonly period: Period | null;
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
 * sheets of its own. HR's cells stay as they are.
 * @throws AppError
 */
export const scoreWorkbook = (request: ScoreRequest): Promise<ScoreOutcome> =>
  useCase(() =>
    inWorkbook(async (context) => {
      const { rulebook, period, words } = request;
      const read = await readSheets(context, sheetsToRead(request), isAnswered);
      const grids = await gatherAnswers(context, read.grids, read.ours, words.decisions);
      const reading = readBook(grids, rulebook);
      requireSomething(grids, reading, period);
      const calendar = chineseCalendar(reading.ownDays);
      const result = score({ ...reading, rulebook, period, calendar });
      const issues = [...reading.issues, ...result.issues];
      const formulas = formulaRanges(grids, rulebook, request.ruleSheet);
      const cards = { cards: result.cards, issues, reading };
      const plans = reportBook({ rulebook, words, ...cards, ...formulas });
      const record = planRecord(runOf(request, grids, reading, result), words);
      const written = await writePlans(context, [...plans, record]);
      const { id, edition } = rulebook;
      const hash = rulebookHash(rulebook);
      return { rulebook: { id, edition, hash }, cards: result.cards, issues, reading, written };
    }),
  );

const runOf = (
  { rulebook, ruleSheet, period, now }: ScoreRequest,
  grids: readonly Grid[],
  reading: AnsweredReading,
  { cards, issues }: ScoringResult,
): Run => ({
  time: excelTime(now),
  rulebook,
  ruleSheet: ruleSheet ?? null,
  period,
  read: rangesRead(grids),
  records: reading.records.length + reading.recordings.length + reading.measurements.length,
  cards,
  issues: reading.issues.length + issues.length,
  inputs: inputsHash(grids, rulebook, period),
});

/** A rule table is read whether or not it was chosen: the formulas refer to it. */
const sheetsToRead = ({ sheets, ruleSheet }: ScoreRequest): readonly string[] | null =>
  sheets === null || ruleSheet === undefined ? sheets : [...new Set([...sheets, ruleSheet])];

/** @throws AppError where there is nothing that a score could be made of */
function requireSomething(
  grids: readonly Grid[],
  reading: AnsweredReading,
  period: Period | null,
): void {
  if (grids.length === 0) throw new AppError("emptyWorkbook", {});
  const { records, people, recordings, measurements } = reading;
  if ([records, people, recordings, measurements].every(({ length }) => length === 0)) {
    throw new AppError("nothingToScore", { sheets: grids.map(({ sheet }) => sheet) });
  }
  const periods = periodsOf(reading);
  if (period && periods.length > 0 && !periods.includes(period)) {
    throw new AppError("nothingInPeriod", { period, periods });
  }
}

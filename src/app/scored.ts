import {
  type Issue,
  type Period,
  type Rulebook,
  type Scorecard,
  chineseCalendar,
  scoringSteps,
} from "../core";
import { type Context, type OwnGrid, readSheets } from "../excel";
import {
  type AnsweredReading,
  type DecisionWords,
  type Grid,
  type OwnSheet,
  type ReadStep,
  readingSteps,
} from "../sheet";
import { gatherAnswers, isAnswered } from "./answers";
import { AppError } from "./error";
import { periodsOf } from "./periods";
import { type Watch, begin, inSteps } from "./score-steps";

/** What is scored, and by what. */
export interface Job {
  readonly rulebook: Rulebook;
  /** The sheet whose table the rulebook was read from: live formulas refer to it. */
  readonly ruleSheet?: string;
  /** The sheets to read; null for every sheet that is not ours. */
  readonly sheets: readonly string[] | null;
  /** The month to score; null for every month found. */
  readonly period: Period | null;
}

export interface Scored {
  readonly grids: readonly Grid[];
  /** Our own sheets that were wanted. */
  readonly ours: readonly OwnGrid[];
  readonly reading: AnsweredReading;
  readonly cards: readonly Scorecard[];
  /** Every issue, those of the reading included. */
  readonly issues: readonly Issue[];
}

interface Looking {
  /** Kinds of our own sheets to read besides. */
  readonly wanted?: (kind: OwnSheet) => boolean;
  readonly watch?: Watch | undefined;
}

/**
 * Reads the workbook with what people answered, and scores it. Answers typed into our sheets move to the
 * table of decisions; nothing else is written.
 * @throws AppError, ExcelError
 */
export async function readAndScore(
  context: Context,
  job: Job,
  words: DecisionWords,
  { wanted = () => false, watch }: Looking = {},
): Promise<Scored> {
  await begin({ name: "reading" }, watch);
  const read = await readSheets(
    context,
    sheetsToRead(job),
    (kind) => isAnswered(kind) || wanted(kind),
  );
  await begin(null, ofScoring(watch, read.grids.length));
  const grids = await gatherAnswers(read.grids, read.ours, words);
  const ours = read.ours.filter(({ kind }) => wanted(kind));
  return { ...(await scoreGrids(grids, job, ofScoring(watch, grids.length))), ours };
}

/** Tells of steps between reading cells and writing sheets. */
export const ofScoring = (
  watch: Watch | undefined,
  sheets: number,
): Watch<ReadStep | null> | undefined =>
  watch && {
    signal: watch.signal,
    onStep: (at) => watch.onStep({ name: "scoring", sheets, at }),
  };

/** @throws AppError cancelled, or where there is nothing that a score could be made of */
export async function scoreGrids(
  grids: readonly Grid[],
  { rulebook, period }: Pick<Job, "rulebook" | "period">,
  watch?: Watch<ReadStep | null>,
): Promise<Omit<Scored, "ours">> {
  const reading = await inSteps(readingSteps(grids, rulebook), watch);
  requireSomething(grids, reading, period);
  await begin(null, watch);
  const calendar = chineseCalendar(reading.ownDays);
  const steps = scoringSteps({ ...reading, rulebook, period, calendar });
  const { cards, issues } = await inSteps(steps, watch);
  return { grids, reading, cards, issues: [...reading.issues, ...issues] };
}

/** A rule table is read whether or not it was chosen: the formulas refer to it. */
export const sheetsToRead = ({ sheets, ruleSheet }: Job): readonly string[] | null =>
  sheets === null || ruleSheet === undefined ? sheets : [...new Set([...sheets, ruleSheet])];

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

import { type Issue, type Rulebook, type Scorecard, rulebookHash } from "../core";
import { inWorkbook, readGrids, writePlans } from "../excel";
import {
  type AnsweredReading,
  type Grid,
  type OwnSheet,
  type ReadStep,
  type ReportWords,
  planGaps,
  planRecord,
  reportSteps,
} from "../sheet";
import { closedMonths, isClosedBy } from "./closed";
import { useCase } from "./error";
import { type Figures, figuresOf } from "./figures";
import { type KnownRuns, isOfRuns, knownRuns, rememberRun } from "./remember-run";
import { runOf } from "./run";
import { type Results, readResults } from "./run-memory";
import { type Watch, begin, inSteps, unstoppable } from "./score-steps";
import { type Job, type Scored, ofScoring, readAndScore, scoreGrids, sheetsToRead } from "./scored";
import { formulaRanges } from "./sources";

/** What is scored, and how its sheets speak. */
export interface ScoreRequest extends Job {
  /** The moment of the run, for its record. */
  readonly now: Date;
  readonly words: ReportWords;
}

/** What scoring came to, for whoever shows it. */
export interface ScoreOutcome {
  readonly rulebook: { readonly id: string; readonly edition: string; readonly hash: string };
  readonly cards: readonly Scorecard[];
  readonly issues: readonly Issue[];
  readonly reading: AnsweredReading;
  /** What was read. */
  readonly grids: readonly Grid[];
  /** What the cards are ranked by. */
  readonly rankedBy: Rulebook["unit"];
  readonly figures: Figures;
  /** The names of the sheets written. */
  readonly written: readonly string[];
  /** What the sheets said before, also where they were written long ago; null where that is not known. */
  readonly before: Results | null;
}

/**
 * The main job: reads the workbook, scores its people by a rulebook, and writes the result into
 * sheets of its own, each run with a row in the record. HR's cells stay as they are, and so do closed
 * months: where the ledger no longer gives their figures, a sheet of its own says so.
 * @param watch may stop the run as long as no result is being written; answers that were typed into
 * our own sheets may have moved to the table of decisions by then
 * @throws AppError
 */
export const scoreWorkbook = (request: ScoreRequest, watch?: Watch): Promise<ScoreOutcome> =>
  useCase(() =>
    inWorkbook(async (context) => {
      const { rulebook, words, ruleSheet } = request;
      const isClosed = isClosedBy(rulebook);
      const wanted = (kind: OwnSheet) => isClosed(kind) || isOfRuns(kind);
      const scored = await readAndScore(context, request, words.decisions, { wanted, watch });
      const { grids, cards, ours } = scored;
      const outcome = outcomeOf(request, scored);
      const formulas = formulaRanges(grids, rulebook, ruleSheet);
      const planning = ofScoring(watch, grids.length);
      await begin(null, planning);
      const report = reportSteps({ ...outcome, ...formulas, rulebook, words });
      const plans = await inSteps(report, planning);
      const closed = closedMonths(
        ours.filter(({ kind }) => isClosed(kind)),
        cards,
        words,
      );
      const gaps = closed.length > 0 ? [planGaps(closed, cards, words)] : [];
      const record = planRecord(runOf(request, scored), words);
      const all = [...plans, record, ...gaps];
      await begin({ name: "writing", sheets: all.length }, watch);
      const runs = await knownRuns(context, ours);
      const written = await writePlans(all, {
        before: runs.last?.plans ?? [],
        finish: (_, writing) =>
          rememberRun(writing, runs, { plans: all, outcome, grids }, unstoppable(watch)),
      });
      return { ...outcome, written, before: resultsBefore(runs) };
    }),
  );

/**
 * Scores as {@link scoreWorkbook} does, for whoever wants the figures and keeps no workbook: no result
 * is written. Answers that were typed into our own sheets count, and move to the table of decisions.
 * @throws AppError
 */
export const scoreFigures = (request: ScoreRequest): Promise<ScoreOutcome> =>
  useCase(() =>
    inWorkbook(async (context) =>
      outcomeOf(request, await readAndScore(context, request, request.words.decisions)),
    ),
  );

/**
 * Scores as {@link scoreWorkbook} does and writes nothing: what the result would be now.
 * @throws AppError
 */
export const rescoreWorkbook = (
  request: ScoreRequest,
  watch?: Watch<ReadStep | null>,
): Promise<ScoreOutcome> =>
  useCase(() =>
    inWorkbook(async (context) => {
      const grids = await readGrids(context, sheetsToRead(request));
      return outcomeOf(request, await scoreGrids(grids, request, watch));
    }),
  );

const outcomeOf = (
  { rulebook }: ScoreRequest,
  { grids, reading, cards, issues }: Omit<Scored, "ours">,
): ScoreOutcome => ({
  rulebook: { id: rulebook.id, edition: rulebook.edition, hash: rulebookHash(rulebook) },
  cards,
  issues,
  reading,
  grids,
  rankedBy: rulebook.base === null && rulebook.unit === "yuan" ? "yuan" : "point",
  figures: figuresOf(rulebook, cards),
  written: [],
  before: null,
});

function resultsBefore({ last }: KnownRuns): Results | null {
  return last?.results ? readResults(last.results) : null;
}

import { type Issue, type Rulebook, type Scorecard, rulebookHash } from "../core";
import { inWorkbook, readGrids, writePlans } from "../excel";
import {
  type AnsweredReading,
  type Grid,
  type OwnSheet,
  type ReadStep,
  type ReportWords,
  type SheetPlan,
  planGaps,
  planRecord,
  reportSteps,
} from "../sheet";
import { closedMonths, isClosedBy } from "./closed";
import { useCase } from "./error";
import { type Figures, figuresOf } from "./figures";
import { type KnownRuns, isOfRuns, knownRuns, rememberRun } from "./remember-run";
import { inputsHash, runOf } from "./run";
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
      const isClosed = isClosedBy(request.rulebook);
      const wanted = (kind: OwnSheet) => isClosed(kind) || isOfRuns(kind);
      const scored = await readAndScore(context, request, request.words.decisions, {
        wanted,
        watch,
      });
      const outcome = outcomeOf(request, scored);
      const plans = await plansOf(request, scored, outcome, watch);
      await begin({ name: "writing", sheets: plans.length }, watch);
      const runs = await knownRuns(context, scored.ours);
      const run = { plans, outcome, grids: scored.grids };
      const written = await writePlans(plans, {
        before: runs.last?.plans ?? [],
        finish: (_, writing) => rememberRun(writing, runs, run, unstoppable(watch)),
      });
      return { ...outcome, written, before: resultsBefore(runs) };
    }),
  );

/** The sheets of results, the run's row in the record and, where a month is closed, what differs from it. */
async function plansOf(
  request: ScoreRequest,
  scored: Scored,
  outcome: ScoreOutcome,
  watch: Watch | undefined,
): Promise<readonly SheetPlan[]> {
  const { rulebook, ruleSheet, period, words } = request;
  const { grids, cards } = scored;
  const planning = ofScoring(watch, grids.length);
  await begin(null, planning);
  const formulas = formulaRanges(grids, rulebook, ruleSheet);
  const plans = await inSteps(reportSteps({ ...outcome, ...formulas, rulebook, words }), planning);
  const inputs = await inSteps(inputsHash(grids, rulebook, period), planning);
  const record = planRecord(runOf(request, scored, inputs), words);
  const isClosed = isClosedBy(rulebook);
  const sheets = scored.ours.filter(({ kind }) => isClosed(kind));
  const closed = closedMonths(sheets, cards, words);
  return [...plans, record, ...(closed.length > 0 ? [planGaps(closed, cards, words)] : [])];
}

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

import { type CellRef, type Scorecard, type Steps, finished, mapped } from "../core";
import {
  type Context,
  type Highlight,
  highlight,
  highlightable,
  type OpenMemory,
  type OwnGrid,
  inWorkbook,
  memoryFrom,
  recall,
  remember,
  removeHighlights,
  removeLastRows,
  removeOwnSheets,
  requireIdle,
  requireWritable,
  writePlans,
} from "../excel";
import { type Grid, type OwnSheet, type SheetPlan, placeOf } from "../sheet";
import { AppError, useCase } from "./error";
import { type Watch, inSteps } from "./score-steps";
import { type RememberedRun, type Results, rowsOfRuns, runsIn, writtenResults } from "./run-memory";

/** The sheets that {@link rememberRun} has to know. */
export const isOfRuns = (kind: OwnSheet): boolean => kind === "runs" || kind === "record";

/** What is remembered of runs, as a new one begins. */
export interface KnownRuns {
  readonly memory: OpenMemory;
  readonly last: RememberedRun | null;
  /** Whether sheets of ours stand that no memory tells of. */
  readonly isLost: boolean;
}

/** @param ours the sheets that {@link isOfRuns} tells, as they stand before the run */
export async function knownRuns(context: Context, ours: readonly OwnGrid[]): Promise<KnownRuns> {
  const known = ours.find(({ kind }) => kind === "runs");
  const hadReports = ours.some(({ kind }) => kind === "record");
  const memory =
    !known && hadReports ? await recall(context, "runs") : memoryFrom("runs", known?.grid);
  const { last } = runsIn(memory.rows);
  return { memory, last, isLost: hadReports && last === null };
}

/**
 * Remembers a run whose sheets were written, so that it can be taken back and its sources shown, also after
 * the workbook was closed. Where the workbook's structure is protected nothing new can be remembered.
 */
export async function rememberRun(
  context: Context,
  { memory, last, isLost }: KnownRuns,
  { plans, outcome, grids }: RunToRemember,
  watch: Watch<unknown> | undefined,
): Promise<void> {
  if (!memory.exists && !memory.structureIsOpen) return;
  const previous = isLost ? "unknown" : last;
  const results = writtenResults(outcome);
  const sources = await inSteps(sourcesOf(outcome.cards, grids), watch);
  const run = { plans, sources, results };
  await remember(context, memory, await inSteps(rowsOfRuns({ last: run, previous }), watch));
}

interface RunToRemember {
  readonly plans: readonly SheetPlan[];
  readonly outcome: Results & { readonly cards: readonly Scorecard[] };
  readonly grids: readonly Grid[];
}

/** Each cell that a line rests on, with what it holds. */
function* sourcesOf(
  cards: readonly Scorecard[],
  grids: readonly Grid[],
): Steps<readonly Highlight[]> {
  const bySheet = new Map(grids.map((grid) => [grid.sheet, grid]));
  const refs = new Map<string, CellRef>();
  const collect = ({ lines }: Scorecard): void => {
    for (const { source } of lines) for (const ref of source) refs.set(keyOf(ref), ref);
  };
  yield* mapped(cards, collect, 1);
  return yield* mapped([...refs.values()], (ref) => {
    const grid = bySheet.get(ref.sheet);
    const { row, column } = placeOf(ref.cell);
    const value = grid?.values[row - grid.row]?.[column - grid.column] ?? null;
    return { ...ref, value };
  });
}

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

export interface HighlightOutcome {
  /** How many cells are coloured. */
  readonly highlighted: number;
  /** Cells that hold something else than when they were scored; they are left as they are. */
  readonly changed: readonly CellRef[];
}

/**
 * Colours the cells that the last run's results came from, in HR's own sheets. Their own colours are laid
 * over, not changed.
 * @param wanted the cells to colour, such as one person's; all of them where it says nothing
 * @throws AppError nothingScored, sheetProtected
 */
export const highlightSources = (wanted?: readonly CellRef[]): Promise<HighlightOutcome> =>
  useCase(() =>
    inWorkbook(async (context) => {
      const { last } = runsIn((await recall(context, "runs")).rows);
      if (!last) throw new AppError("nothingScored", {});
      const keys = wanted && new Set(wanted.map(keyOf));
      const sources = last.sources.filter((ref) => !keys || keys.has(keyOf(ref)));
      const same = new Set(await highlightable(context, sources));
      await highlight([...same]);
      const changed = sources.filter((one) => !same.has(one));
      return {
        highlighted: same.size,
        changed: changed.map(({ sheet, cell }) => ({ sheet, cell })),
      };
    }),
  );

const keyOf = ({ sheet, cell }: CellRef): string => `${sheet}!${cell}`;

/**
 * Takes the colours of {@link highlightSources} off again.
 * @throws AppError nothingHighlighted, sheetProtected
 */
export const clearHighlights = (): Promise<void> =>
  useCase(() =>
    inWorkbook(async (context) => {
      await requireIdle(context);
      if ((await removeHighlights()) === 0) throw new AppError("nothingHighlighted", {});
    }),
  );

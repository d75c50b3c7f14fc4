import { type CellRef, type Scorecard, type Steps, mapped } from "../core";
import {
  type Context,
  type Highlight,
  type OpenMemory,
  type OwnGrid,
  memoryFrom,
  recall,
  remember,
} from "../excel";
import { type Grid, type OwnSheet, type SheetPlan, placeOf } from "../sheet";
import { type RememberedRun, type Results, rowsOfRuns, runsIn, writtenResults } from "./run-memory";
import { type Watch, inSteps } from "./score-steps";

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
    for (const { source } of lines)
      for (const ref of source) refs.set(`${ref.sheet}!${ref.cell}`, ref);
  };
  yield* mapped(cards, collect, 1);
  return yield* mapped([...refs.values()], (ref) => {
    const grid = bySheet.get(ref.sheet);
    const { row, column } = placeOf(ref.cell);
    const value = grid?.values[row - grid.row]?.[column - grid.column] ?? null;
    return { ...ref, value };
  });
}

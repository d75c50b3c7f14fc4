import type { Rulebook } from "../core";
import { inWorkbook, readGrids } from "../excel";
import { type Grid, readBook } from "../sheet";
import { AppError, useCase } from "./error";

/** How much of the workbook a rulebook's clauses explain. */
interface Fit {
  readonly rulebook: Rulebook;
  readonly understood: number;
  readonly records: number;
}

interface Fits {
  /** The sheets that hold something. */
  readonly sheets: readonly string[];
  readonly found: readonly Fit[];
}

const fits = (rulebooks: readonly Rulebook[], rows: number): Promise<Fits> =>
  useCase(() =>
    inWorkbook(async (context) => {
      const whole = await readGrids(context, null);
      const grids = whole.map((grid) => ({ ...grid, values: grid.values.slice(0, rows) }));
      const found: Fit[] = [];
      for (const rulebook of rulebooks) {
        found.push(fitOf(grids, rulebook));
        // Each reads the whole workbook: between them the page draws and listens.
        await new Promise((resolve) => setTimeout(resolve));
      }
      return { sheets: grids.map(({ sheet }) => sheet), found };
    }),
  );

function fitOf(grids: readonly Grid[], rulebook: Rulebook): Fit {
  const { records, recordings, measurements } = readBook(grids, rulebook);
  const measured = recordings.length + measurements.length;
  const clauses = records.filter(({ clause }) => clause !== null).length;
  return { rulebook, understood: clauses + measured, records: records.length + measured };
}

/**
 * The one rulebook whose clauses explain every record of the workbook: certain enough to score by.
 * @returns null where none or several do
 */
export async function suggestRulebook(rulebooks: readonly Rulebook[]): Promise<Rulebook | null> {
  return onlyWhole((await fits(rulebooks, Infinity)).found);
}

/**
 * The rulebook that {@link suggestRulebook} gives.
 * @throws AppError chooseRulebook where it gives none, emptyWorkbook, nothingToScore
 */
export async function certainRulebook(rulebooks: readonly Rulebook[]): Promise<Rulebook> {
  const { sheets, found } = await fits(rulebooks, Infinity);
  if (sheets.length === 0) throw new AppError("emptyWorkbook", {});
  if (found.every(({ records }) => records === 0)) throw new AppError("nothingToScore", { sheets });
  const only = onlyWhole(found);
  if (!only) throw new AppError("chooseRulebook", {});
  return only;
}

function onlyWhole(found: readonly Fit[]): Rulebook | null {
  const whole = found.filter(({ understood, records }) => records > 0 && understood === records);
  const [only, ...more] = whole;
  return only && more.length === 0 ? only.rulebook : null;
}

/** A look at so many rows of each sheet tells which rulebook they are about. */
const lookedAt = 300;

/** The rulebook that explains most records: good enough to look at a workbook, not to score it. */
export async function likeliestRulebook(rulebooks: readonly Rulebook[]): Promise<Rulebook | null> {
  const { found } = await fits(rulebooks, lookedAt);
  const ranked = found.toSorted((a, b) => b.understood - a.understood);
  return ranked[0]?.rulebook ?? null;
}

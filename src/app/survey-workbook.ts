import type { Issue, Period, Person, Rulebook } from "../core";
import { inWorkbook, readGrids } from "../excel";
import {
  type Grid,
  type Layout,
  type ReadStep,
  type Reading,
  readBook,
  readingSteps,
} from "../sheet";
import { AppError, useCase } from "./error";
import { periodsOf } from "./periods";
import { type Watch, inSteps } from "./score-steps";
import { type SurveyedColumn, columnsOf, unheadedColumnsOf } from "./survey-columns";

/** A table with all its headed columns, those that are not read too. */
export interface SurveyedLayout extends Layout {
  readonly headings: readonly SurveyedColumn[];
}

export interface SurveyedSheet {
  readonly name: string;
  readonly layouts: readonly SurveyedLayout[];
  /** The columns of a sheet without a header, for a person to say what they hold. */
  readonly unheaded: readonly SurveyedColumn[];
  readonly hiddenRows: number;
  /** How many questions its cells raise. */
  readonly issues: number;
  /** How many records, recordings and measured figures were read from it. */
  readonly records: number;
}

/** What a workbook holds, before anything is scored. */
export interface Survey {
  readonly sheets: readonly SurveyedSheet[];
  /** The months that the records tell, in order. */
  readonly periods: readonly Period[];
  /** How many people are named, by records or by a roster. */
  readonly people: number;
  readonly issues: readonly Issue[];
  /** What was read. */
  readonly grids: readonly Grid[];
}

/**
 * Looks through every sheet that is not ours, and writes nothing.
 * @throws AppError cancelled
 */
export const surveyWorkbook = (rulebook: Rulebook, watch?: Watch<ReadStep>): Promise<Survey> =>
  useCase(() =>
    inWorkbook(async (context) => {
      const grids = await readGrids(context, null);
      return surveyed(grids, await inSteps(readingSteps(grids, rulebook), watch));
    }),
  );

/** Reads the records of every sheet that is not ours. */
export const readWorkbook = (
  rulebook: Rulebook,
  sheets: readonly string[] | null = null,
): Promise<Reading> =>
  useCase(() =>
    inWorkbook(async (context) => readBook(await readGrids(context, sheets), rulebook)),
  );

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

function surveyed(grids: readonly Grid[], reading: Reading): Survey {
  const { sheets, records, recordings, measurements, people } = reading;
  const issues = [...reading.issues, ...records.flatMap((record) => record.issues)];
  const count = new Map<string, number>();
  const places = [
    ...records.map(({ source }) => source[0]),
    ...[...recordings, ...measurements].map(({ source }) => source),
  ];
  for (const { sheet } of places) count.set(sheet, (count.get(sheet) ?? 0) + 1);
  return {
    sheets: sheets.map(({ name, layouts, unheaded = [] }) => {
      const grid = grids.find(({ sheet }) => sheet === name);
      return {
        name,
        layouts: layouts.map((one) => ({ ...one, headings: grid ? columnsOf(grid, one) : [] })),
        unheaded: grid ? unheadedColumnsOf(grid, unheaded) : [],
        hiddenRows: grid?.hiddenRows?.size ?? 0,
        issues: issues.filter(({ sheet }) => sheet === name).length,
        records: count.get(name) ?? 0,
      };
    }),
    periods: periodsOf(reading),
    people: headcount([
      ...people,
      ...records.flatMap((record) => record.people),
      ...[...recordings, ...measurements].map(({ person }) => person),
    ]),
    issues,
    grids,
  };
}

/** A person may be named with an id here and without one there. */
function headcount(people: readonly Person[]): number {
  const ids = new Set(people.flatMap(({ id }) => id ?? []));
  const known = new Set(people.flatMap(({ id, name }) => (id === null ? [] : (name ?? []))));
  const unnumbered = people.flatMap(({ id, name }) => (id === null ? (name ?? []) : []));
  return ids.size + new Set(unnumbered.filter((name) => !known.has(name))).size;
}

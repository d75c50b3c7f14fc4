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
import { useCase } from "./error";
import { periodsOf } from "./periods";
import { type Watch, inSteps } from "./score-steps";
import { type SurveyedColumn, columnsOf, unheadedColumnsOf } from "./survey-columns";

/** A table with all its headed columns, those that are not read too. */
export interface SurveyedLayout extends Layout {
  readonly headings: readonly SurveyedColumn[];
}

/** What was found on a sheet. */
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

import type { Issue, Period, Person, Rulebook } from "../core";
import { inWorkbook, readGrids } from "../excel";
import { type Layout, type Reading, readBook } from "../sheet";
import { useCase } from "./error";
import { periodsOf } from "./periods";

export interface SurveyedSheet {
  readonly name: string;
  readonly layouts: readonly Layout[];
  /** How many records were read from it. */
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
}

/**
 * Looks through every sheet that is not ours, and writes nothing.
 * @throws AppError
 */
export const surveyWorkbook = async (rulebook: Rulebook): Promise<Survey> =>
  surveyed(await readWorkbook(rulebook));

/** Reads the records of every sheet that is not ours. */
export const readWorkbook = (
  rulebook: Rulebook,
  sheets: readonly string[] | null = null,
): Promise<Reading> =>
  useCase(() =>
    inWorkbook(async (context) => readBook(await readGrids(context, sheets), rulebook)),
  );

/**
 * The one rulebook whose clauses explain every record of the workbook.
 * @returns null where none or several do
 */
export const suggestRulebook = (rulebooks: readonly Rulebook[]): Promise<Rulebook | null> =>
  useCase(() =>
    inWorkbook(async (context) => {
      const grids = await readGrids(context, null);
      const [only, ...more] = rulebooks.filter((rulebook) => {
        const { records } = readBook(grids, rulebook);
        return records.length > 0 && records.every(({ clause }) => clause !== null);
      });
      return only && more.length === 0 ? only : null;
    }),
  );

function surveyed({ sheets, records, people, issues }: Reading): Survey {
  const count = new Map<string, number>();
  for (const { source } of records) {
    count.set(source[0].sheet, (count.get(source[0].sheet) ?? 0) + 1);
  }
  return {
    sheets: sheets.map(({ name, layouts }) => ({ name, layouts, records: count.get(name) ?? 0 })),
    periods: periodsOf(records),
    people: headcount([...people, ...records.flatMap((record) => record.people)]),
    issues: [...issues, ...records.flatMap((record) => record.issues)],
  };
}

/** A person may be named with an id here and without one there. */
function headcount(people: readonly Person[]): number {
  const ids = new Set(people.flatMap(({ id }) => id ?? []));
  const known = new Set(people.flatMap(({ id, name }) => (id === null ? [] : (name ?? []))));
  const unnumbered = people.flatMap(({ id, name }) => (id === null ? (name ?? []) : []));
  return ids.size + new Set(unnumbered.filter((name) => !known.has(name))).size;
}

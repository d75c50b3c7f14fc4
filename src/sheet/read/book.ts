import { type EventRecord, type Issue, type Person, type Rulebook, issue } from "../../core";
import type { Grid } from "../grid";
import { compact } from "./cell/text";
import { withoutCopies } from "./copies";
import { distinctPeople } from "./everybody";
import type { TableReading } from "./layout";
import type { Layout, Reading, SheetReading } from "./reading";
import { askWhoIsNotOnRoster } from "./notOnRoster";
import { withoutSums } from "./summaries";
import { askAboutPasted } from "./pasted";
import { withIdsEvened } from "./sameId";
import { readSheet } from "./sheet";
import { type Steps, stepAt } from "./steps";
import { askWhichYear } from "./yearless";
import { type Heard, type PartHeard, unheardRows } from "./unheard";

/**
 * Reads sheets as HR keeps them, or one range of such a sheet: finds the tables, what their columns
 * hold, the records and the people. What is not understood becomes an issue with its cell.
 * @param grids one for each sheet; a grid may begin anywhere in its sheet
 * @param rulebook whose clauses the items are matched to
 */
export function* readingSteps(grids: readonly Grid[], rulebook: Rulebook): Steps<Reading> {
  const sheets: SheetReading[] = [];
  const read: TableReading[] = [];
  const parts: PartHeard[] = [];
  for (const grid of grids) {
    const { tables, sheet, heard } = yield* readSheet(grid, rulebook);
    sheets.push(sheet);
    read.push(...tables);
    parts.push(...heard);
  }
  yield* pause(grids);
  const own = askAboutPasted(read.flatMap((one) => one.records));
  yield* pause(grids);
  const once = withoutCopies(own);
  yield* pause(grids);
  const { records, people } = withIdsEvened({
    records: askWhichYear(withoutSums(once), grids),
    people: sheets.flatMap((sheet) => sheet.people),
  });
  yield* pause(grids);
  const issues = [
    ...read.flatMap((one) => one.issues),
    ...(isEventless(read) ? onlyResults(sheets) : []),
  ];
  const rosters = sheets
    .filter(({ layouts }) => layouts.some(({ kind }) => kind === "roster"))
    .flatMap((sheet) => sheet.people);
  return {
    sheets,
    records: askWhoIsNotOnRoster(records, rosters),
    people: distinctPeople(people),
    wages: read.flatMap(({ wages }) => wages),
    recordings: read.flatMap(({ recordings }) => recordings),
    measurements: read.flatMap(({ measurements }) => measurements),
    ownDays: {
      holidays: read.flatMap(({ ownDays }) => ownDays.holidays),
      workdays: read.flatMap(({ ownDays }) => ownDays.workdays),
    },
    issues: [...issues, ...unheard(parts, { records, issues, names: namesOf(people, records) })],
  };
}

/** Between the passes over all records, once every sheet was read. */
function* pause(grids: readonly Grid[]): Steps<void> {
  const last = grids.at(-1);
  if (last) yield stepAt(last, last.values.length);
}

const unheard = (parts: readonly PartHeard[], heard: Heard): readonly Issue[] =>
  parts.flatMap((part) => unheardRows(part, heard));

const namesOf = (people: readonly Person[], records: readonly EventRecord[]): ReadonlySet<string> =>
  new Set(
    [...people, ...records.flatMap((record) => record.people)].flatMap(({ name }) =>
      name === null ? [] : compact(name),
    ),
  );

const isEventless = (read: readonly TableReading[]): boolean =>
  read.every(
    ({ records, recordings, measurements }) =>
      records.length + recordings.length + measurements.length === 0,
  );

/**
 * Where nothing tells of events, scores that were reckoned elsewhere must not become full marks: whoever
 * hands over a list of results alone is asked for what they rest on.
 */
const onlyResults = (sheets: readonly SheetReading[]): readonly Issue[] =>
  sheets
    .filter(({ layouts, people }) => people.length > 0 && layouts.some(isResult))
    .map(({ name }) =>
      issue("missingColumn", { sheet: name, cell: null }, "", { meaning: "clause_item" }),
    );

const isResult = ({ kind }: Layout): boolean => kind === "results" || kind === "signOff";

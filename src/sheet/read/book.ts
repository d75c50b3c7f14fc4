import { type EventRecord, type Issue, type Person, type Rulebook, issue } from "../../core";
import type { Grid } from "../grid";
import { cellText, compact } from "./cell/text";
import { dayGrid } from "./dayGrid/dayGrid";
import { daysDown } from "./dayGrid/daysDown";
import { across } from "./across";
import { withColumnsByData } from "./byData";
import { distinctPeople } from "./everybody";
import { matchClause } from "./clause/match";
import type { KnowsItem } from "./form";
import { headless } from "./headless/headless";
import { hiddenIssues } from "./hidden";
import {
  type LayoutReader,
  type ReadingContext,
  type TableReading,
  layoutOf,
  nothingRead,
} from "./layout";
import { checklist, form, scorecard } from "./items/kinds";
import { ledger } from "./ledger/ledger";
import { stories } from "./ledger/stories";
import { isSectionTitle } from "./ledger/telling";
import type { Layout, Reading, SheetReading } from "./reading";
import { matrix } from "./matrix/matrix";
import { measures } from "./measures";
import { months } from "./matrix/months";
import { companyCalendar } from "./ownDays";
import { labelsWithName } from "./person";
import { isProse } from "./prose";
import { withTitleDay } from "./titleDay";
import { askWhoIsNotOnRoster } from "./notOnRoster";
import { ratings } from "./ratings";
import { results, signOff } from "./results";
import { roster } from "./roster";
import { withIdsEvened } from "./sameId";
import { sideBySide } from "./sideBySide";
import { tariff } from "./tariff";
import { type Table, findTables } from "./tables";
import { sheetPeriod } from "./title";
import { slipsIn } from "./slip";
import { trimmed } from "./trim";
import { type Heard, type PartHeard, type TableHeard, unheardRows } from "./unheard";
import { ruleTableLayout } from "../rules/layout";

/** In order of trust: the first reader that a table fits reads it. */
const readers: readonly LayoutReader[] = [
  headless,
  roster,
  measures,
  signOff,
  months,
  results,
  dayGrid,
  daysDown,
  matrix,
  stories,
  across,
  tariff,
  ratings,
  checklist,
  form,
  scorecard,
  ledger,
];

/**
 * Reads sheets as HR keeps them, or one range of such a sheet: finds the tables, what their columns
 * hold, the records and the people. What is not understood becomes an issue with its cell.
 * @param grids one for each sheet; a grid may begin anywhere in its sheet
 * @param rulebook whose clauses the items are matched to
 */
export function readBook(grids: readonly Grid[], rulebook: Rulebook): Reading {
  const sheets: SheetReading[] = [];
  const read: TableReading[] = [];
  const parts: PartHeard[] = [];
  for (const grid of grids) {
    const { tables, sheet, heard } = readSheet(grid, rulebook);
    sheets.push(sheet);
    read.push(...tables);
    parts.push(...heard);
  }
  const { records, people } = withIdsEvened({
    records: read.flatMap((one) => one.records),
    people: sheets.flatMap((sheet) => sheet.people),
  });
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

/** What was read of one sheet, and in which parts. */
interface SheetRead {
  readonly sheet: SheetReading;
  readonly tables: readonly TableReading[];
  readonly heard: readonly PartHeard[];
}

function readSheet(whole: Grid, rulebook: Rulebook): SheetRead {
  const name = whole.sheet;
  const grid = trimmed(whole);
  if (!grid) return { sheet: { name, layouts: [], people: [] }, tables: [], heard: [] };
  const rules = ruleTableLayout(grid);
  if (rules) return { sheet: { name, layouts: [rules], people: [] }, tables: [], heard: [] };
  const calendar = companyCalendar(grid);
  if (calendar) {
    const { layout, reading } = calendar;
    return { sheet: { name, layouts: [layout], people: [] }, tables: [reading], heard: [] };
  }
  const knowsItem = itemsOf(rulebook);
  const heard = sideBySide(grid)
    .flatMap((part) => trimmed(part) ?? [])
    .map((part) => readPart(part, rulebook, knowsItem));
  const found = heard.flatMap(({ tables }) => tables);
  const slips = found.some(({ layout, table }) => layout && table.end > table.header + 1)
    ? null
    : slipsIn(grid, slipContext(grid, rulebook, knowsItem));
  const layouts = slips?.layouts ?? found.flatMap(({ layout }) => layout ?? []);
  const tables = slips ? [slips.reading] : found.map(({ reading }) => reading);
  const people: Person[] = distinctPeople(tables.flatMap((table) => table.people));
  const tablesFound = found.map(({ table }) => table);
  const understood =
    layouts.length > 0 ||
    tables.some((table) => table.issues.length > 0) ||
    (isProse(grid) && !tablesFound.some(listsPeople));
  return {
    sheet: { name, layouts, people },
    tables: understood
      ? [...tables, { ...nothingRead, issues: hiddenIssues(grid, tablesFound) }]
      : [...tables, unknown(name)],
    heard: understood ? heard : [],
  };
}

function readPart(grid: Grid, rulebook: Rulebook, knowsItem: KnowsItem) {
  const [first, ...more] = findTables(grid, knowsItem);
  const tables = first ? [first, ...more] : [];
  return {
    grid,
    knowsItem,
    tables: tables.map((table) => readTable(table, first, rulebook, knowsItem)),
  };
}

const itemsOf =
  (rulebook: Rulebook): KnowsItem =>
  (text) =>
    matchClause(text, rulebook).clause !== null || isSectionTitle(text, rulebook);

const unknown = (sheet: string): TableReading => ({
  ...nothingRead,
  issues: [issue("unknownLayout", { sheet, cell: null }, sheet, {})],
});

function readTable(
  found: Table,
  first: Table | undefined,
  rulebook: Rulebook,
  knowsItem: KnowsItem,
): TableHeard & { readonly reading: TableReading } {
  const context = contextOf(found, first, rulebook, knowsItem);
  const table = withColumnsByData(found, knowsItem, context.period);
  const { labels } = context;
  const reader = readers.find((one) => one.fits(table, context));
  if (!reader) return { table, labels, layout: null, reading: withoutItems(table) };
  const layout = layoutOf(reader.kind, table);
  return { table, labels, layout, reading: reader.read(table, context) };
}

/** What stands around a table. The titles at the top of the sheet hold for the tables further down. */
function contextOf(
  table: Table,
  first: Table | undefined,
  rulebook: Rulebook,
  knowsItem: KnowsItem,
): ReadingContext {
  const own = titlesOf(table);
  const top = first && first !== table ? titlesOf(first) : [];
  return {
    rulebook,
    period: sheetPeriod([...own, ...top], table.grid.sheet),
    title: [table.grid.sheet, ...own.flat().map(cellText)].join(" "),
    labels: withTitleDay(labelsWithName(table), table),
    knowsItem,
  };
}

/** What slips, which have no header, are read by: the rows at the top may name the month. */
const slipContext = (grid: Grid, rulebook: Rulebook, knowsItem: KnowsItem): ReadingContext => ({
  rulebook,
  period: sheetPeriod(grid.values.slice(0, 3), grid.sheet),
  title: grid.sheet,
  labels: new Map(),
  knowsItem,
});

const titlesOf = ({ grid, titles }: Table): Grid["values"] =>
  grid.values.slice(titles.from, titles.to);

const listsPeople = ({ columns }: Table): boolean =>
  columns.has("employee_name") || columns.has("employee_id");

/** A table of people with dates or figures but no items may well be a ledger: that is asked. */
function withoutItems(table: Table): TableReading {
  const { grid, columns, header } = table;
  const events = (
    ["date", "count", "points_deducted", "points_added", "points_signed", "money"] as const
  ).some((meaning) => columns.has(meaning));
  if (!listsPeople(table) || !events) return nothingRead;
  const text = (grid.values[header] ?? []).map(cellText).filter(Boolean).join(" ");
  const at = { sheet: grid.sheet, cell: null };
  return { ...nothingRead, issues: [issue("missingColumn", at, text, { meaning: "clause_item" })] };
}

import { type Person, type Rulebook, issue } from "../../core";
import type { Grid } from "../grid";
import { distinctPeople } from "./everybody";
import { matchClause } from "./clause/match";
import type { KnowsItem } from "./form";
import type { Columns } from "./header";
import { saidIn } from "./headless/columns";
import { unheadedColumns } from "./headless/unheaded";
import { hiddenIssues } from "./hidden";
import { type ReadingContext, type TableReading, nothingRead } from "./layout";
import { isSectionTitle } from "./ledger/telling";
import { companyCalendar } from "./ownDays";
import { isProse } from "./prose";
import type { SheetReading } from "./reading";
import { type TableRead, listsPeople, readTable } from "./readTable";
import { sideBySide } from "./sideBySide";
import { slipsIn } from "./slip";
import type { Steps } from "./steps";
import { type Table, findTables } from "./tables";
import { sheetPeriod } from "./title";
import { trimmed } from "./trim";
import type { PartHeard, TableHeard } from "./unheard";
import { ruleTableLayout } from "../rules/layout";

/** What was read of one sheet, and in which parts. */
interface SheetRead {
  readonly sheet: SheetReading;
  readonly tables: readonly TableReading[];
  readonly heard: readonly PartHeard[];
}

/** Reads one sheet: the tables that stand in it side by side and below one another. */
export function* readSheet(whole: Grid, rulebook: Rulebook): Steps<SheetRead> {
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
  const heard: PartRead[] = [];
  for (const part of sideBySide(grid).flatMap((one) => trimmed(one) ?? [])) {
    heard.push(yield* readPart(part, rulebook, knowsItem));
  }
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
  const headed = slips !== null || found.some(({ layout, table }) => layout && isHeaded(table));
  const unheaded = headed || isProse(grid) ? [] : unheadedColumns(grid, columnsOf(grid, found));
  return {
    sheet: { name, layouts, people, ...(unheaded.length > 1 ? { unheaded } : {}) },
    tables: understood
      ? [...tables, { ...nothingRead, issues: hiddenIssues(grid, tablesFound) }]
      : [...tables, unknown(name)],
    heard: understood ? heard : [],
  };
}

/** What the columns were taken for, or said to be where that did not yet make a table. */
const columnsOf = (grid: Grid, [first]: readonly TableHeard[]): Columns =>
  first?.table.columns ?? saidIn(grid).columns;

const isHeaded = ({ header, top }: Table): boolean => header >= top;

interface PartRead extends PartHeard {
  readonly tables: readonly TableRead[];
}

function* readPart(grid: Grid, rulebook: Rulebook, knowsItem: KnowsItem): Steps<PartRead> {
  const found = yield* findTables(grid, knowsItem);
  const [first] = found;
  const tables: TableRead[] = [];
  for (const table of found) tables.push(yield* readTable(table, first, rulebook, knowsItem));
  return { grid, knowsItem, rulebook, tables };
}

const itemsOf =
  (rulebook: Rulebook): KnowsItem =>
  (text) =>
    matchClause(text, rulebook).clause !== null || isSectionTitle(text, rulebook);

/** What slips, which have no header, are read by: the rows at the top may name the month. */
const slipContext = (grid: Grid, rulebook: Rulebook, knowsItem: KnowsItem): ReadingContext => ({
  rulebook,
  period: sheetPeriod(grid.values.slice(0, 3), grid.sheet),
  title: grid.sheet,
  labels: new Map(),
  knowsItem,
});

const unknown = (sheet: string): TableReading => ({
  ...nothingRead,
  issues: [issue("unknownLayout", { sheet, cell: null }, sheet, {})],
});

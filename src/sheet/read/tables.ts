import type { CellValue, Grid } from "../grid";
import { readWhen } from "./cell/day";
import { cellText } from "./cell/text";
import type { KnowsItem } from "./form";
import { type Columns, knownHeader, readHeader } from "./header";
import { type HeaderFound, firstHeader, headerAt, sameHeader } from "./headers";
import { headlessRows } from "./headless/columns";
import { type Head, type HeaderRows, columnsIn, headsOf } from "./heads";
import { type Labels, labelsIn } from "./labels";
import { type Line, linesBelow, linesIn, titlesAbove } from "./lines";
import { personAt } from "./person";
import { isPersonName } from "./personName";
import type { Meaning } from "./reading";
import { type Steps, isStep, stepAt } from "./steps";
import { hasContent, isEmptyRow } from "./trim";
import { type UnmergedGrid, ownCells, unmerged } from "./unmerge";

/** A header with the rows below it, up to the next table. Rows count from the grid's first. */
export interface Table {
  readonly grid: UnmergedGrid;
  readonly columns: Columns;
  /** What heads each column of the grid, of known meaning or not. */
  readonly heads: readonly Head[];
  /** The rows of titles above the header. */
  readonly titles: { readonly from: number; readonly to: number };
  /** The first of the header's rows; without a header, the first of the data. */
  readonly top: number;
  /** The last of the header's rows, which names the columns; the data begins below it. */
  readonly header: number;
  /** The first row behind the table. */
  readonly end: number;
  /** Rows in between that repeat the header. */
  readonly repeated: ReadonlySet<number>;
  /** What the labels around the table say; a table without titles shares those of the table above. */
  readonly labels: Labels;
  /** The lines above the header, and those below the data: totals, signatures, a legend, notes. */
  readonly above: readonly Line[];
  readonly below: readonly Line[];
}

/**
 * Finds the tables of a sheet: the best header within the first rows, and below it every row that
 * heads a different table, or the same one anew below titles of its own (forms stacked in a sheet).
 * Rows that only repeat a header, or say it in another language, are no data.
 * @param whole trimmed
 * @param knowsItem whether the rulebook scores what a header names
 */
export function* findTables(whole: Grid, knowsItem: KnowsItem): Steps<readonly Table[]> {
  const grid = unmerged(whole);
  const tables: Table[] = [];
  let current = firstHeader(grid, knowsItem);
  if (!current) return headlessTable(grid, knowsItem);
  let from = 0;
  let repeated = new Set<number>();
  for (let row = current.rows.to + 1; row < grid.values.length; row += 1) {
    if (isStep(row)) yield stepAt(grid, row);
    if (isEmptyRow(ownCells(grid, row))) continue;
    if (isTypes(ownCells(grid, row))) repeated.add(row);
    const next: HeaderFound | null = headerAt(grid, row, knowsItem);
    if (!next || isEvent(ownCells(grid, row), current, row, knowsItem)) continue;
    const titles = titlesAbove(grid, next.rows.from, current.rows.to + 1);
    const same = sameHeader(next, current);
    if (isRepeated(grid, current, next, same, titles)) {
      for (let again = next.rows.from; again <= next.rows.to; again += 1) repeated.add(again);
    } else if (same || next.certain) {
      tables.push(tableOf(grid, current, from, titles, repeated, tables.at(-1)));
      [current, from, repeated] = [next, titles, new Set<number>()];
    } else continue;
    row = next.rows.to;
  }
  return [...tables, tableOf(grid, current, from, grid.values.length, repeated, tables.at(-1))];
}

/** A sheet without any header is a table all the same where its cells tell what its columns hold. */
function headlessTable(grid: UnmergedGrid, knowsItem: KnowsItem): readonly Table[] {
  const found = headlessRows(grid, knowsItem);
  if (!found) return [];
  const { from, columns } = found;
  const heads = (grid.values[from] ?? []).map((_, column): Head => ({
    path: [],
    meaning: null,
    known: false,
    maximum: null,
    at: { row: from, column },
  }));
  const rows = { from, to: from - 1 };
  return [
    { ...aroundRows(grid, rows, 0, grid.values.length), columns, heads, repeated: new Set() },
  ];
}

const dataType =
  /^(?:n?varchar|char|text|string|tinyint|int|integer|bigint|decimal|numeric|float|double|number|date|datetime|timestamp|bool|boolean)(?:\([\d,\s]+\))?$/i;

/** A row of a system's data types under its keys. */
function isTypes(cells: readonly CellValue[]): boolean {
  const filled = cells.filter(hasContent);
  return filled.length > 1 && filled.every((value) => dataType.test(cellText(value)));
}

/** Any year will do to tell that 3月5日 is a day. */
const someYear = { year: 2000, month: null };

/** Words of an event may look like names of columns (上班玩手机, 撤销): its name, its day or its item tells. */
function isEvent(
  cells: readonly CellValue[],
  { columns, rows }: HeaderFound,
  row: number,
  knowsItem: KnowsItem,
): boolean {
  const under = (meaning: Meaning) => cells[columns.get(meaning) ?? -1] ?? null;
  const name = under("employee_name");
  if (knownHeader(name) === null && isPersonName(cellText(name))) return true;
  const day = under("date");
  if (readWhen(day, { year: null, month: null })) return true;
  const isBelow = row === rows.to + 1;
  return isBelow && (readWhen(day, someYear) !== null || knowsItem(cellText(under("clause_item"))));
}

/** A second row of labels under the first, or the header again at the top of a printed page. */
function isRepeated(
  grid: UnmergedGrid,
  current: HeaderFound,
  next: HeaderFound,
  same: boolean,
  titles: number,
): boolean {
  if (next.rows.from === current.rows.to + 1)
    return readHeader(ownCells(grid, next.rows.from)) !== null;
  const [one, other] = [current, next].map(({ rows }) => personAt(grid, rows.to));
  return same && titles === next.rows.from && one === other;
}

function tableOf(
  grid: UnmergedGrid,
  { rows }: HeaderFound,
  from: number,
  until: number,
  repeated: ReadonlySet<number>,
  before: Table | undefined,
): Table {
  const heads = headsOf(grid, rows);
  const around = aroundRows(grid, rows, from, until);
  const shared = before && around.above.length === 0 ? before.labels : [];
  const labels = new Map([...shared, ...around.labels]);
  return { ...around, columns: columnsIn(heads), heads, repeated, labels };
}

/** What of a table does not rest on what its columns hold. */
function aroundRows(
  grid: UnmergedGrid,
  rows: HeaderRows,
  from: number,
  until: number,
): Omit<Table, "columns" | "heads" | "repeated"> {
  const end = endOfContent(grid, until);
  const above = linesIn(grid, from, rows.from);
  const below = linesIn(grid, linesBelow(grid, rows.to + 1, end), end);
  return {
    grid,
    titles: { from, to: rows.from },
    top: rows.from,
    header: rows.to,
    end,
    labels: new Map([...labelsOf(grid, below), ...labelsOf(grid, above)]),
    above,
    below,
  };
}

const labelsOf = (grid: UnmergedGrid, lines: readonly Line[]): Labels =>
  new Map(lines.flatMap(({ row }) => [...labelsIn(grid, row)]));

/** Without the empty rows that part a table from the next. */
function endOfContent({ values }: Grid, end: number): number {
  let last = end;
  while (last > 0 && isEmptyRow(values[last - 1])) last -= 1;
  return last;
}

import { type EventRecord, type Issue, type Person, clausesOf, issue } from "../../../core";
import { cellText, compact, isErrorValue } from "../cell/text";
import { matchClause } from "../clause/match";
import { readItemText } from "../clause/wording";
import { distinctPeople } from "../everybody";
import { isOrdinary } from "../events/events";
import {
  type LayoutReader,
  type ReadingContext,
  type TableReading,
  cellOf,
  nothingRead,
} from "../layout";
import { recordOf } from "../ledger/record";
import { type LedgerCell, type LedgerRow, readRow } from "../ledger/row";
import { eventRows } from "../ledger/severalEvents";
import type { Table } from "../tables";
import { totalBeginning } from "../vocabulary/rows";
import { halfDay, weekday } from "../vocabulary/states";
import { type DayColumn, dayColumns } from "./dayColumns";
import { type Legend, legendIn } from "./legend";
import { commonestSymbol, isSymbol } from "./symbols";

/** Fewer columns of days are no grid. */
const fewestDays = 3;

/**
 * A line for each person and a column for each day (考勤表, 钉钉月度汇总): symbols that a legend
 * explains, or states in words, several in a cell.
 */
export const dayGrid: LayoutReader = {
  kind: "dayGrid",
  fits: (table, { period }) =>
    (table.columns.has("employee_name") || table.columns.has("employee_id")) &&
    dayColumns(table, period).length >= fewestDays,
  read: readDayGrid,
};

/** What the cells of a grid are read by. */
interface Sense {
  readonly table: Table;
  readonly context: ReadingContext;
  readonly legend: Legend;
  readonly days: readonly DayColumn[];
  /** Stands in most cells, and so for nothing to note; null where a legend explains it. */
  readonly usual: string | null;
}

function readDayGrid(table: Table, context: ReadingContext): TableReading {
  const days = dayColumns(table, context.period);
  const lines = [...table.above, ...table.below].map(({ text }) => text);
  const legend = legendIn([...lines, context.title]);
  const marks = rowsOf(table).flatMap((row) =>
    days.map(({ column }) => compact(cellText(table.grid.values[row]?.[column] ?? null))),
  );
  const usual = commonestSymbol(marks.filter((mark) => !legend.has(mark)));
  const sense: Sense = { table, context, legend, days, usual };
  const records: EventRecord[] = [];
  const people: Person[] = [];
  let before: LedgerRow | null = null;
  for (const index of rowsOf(table)) {
    if (namesWeekdays(sense, index)) continue;
    const row: LedgerRow | null = namedRow(table, index, before);
    if (!row) continue;
    before = row;
    const told = days.flatMap((day) => recordsIn(sense, row, index, day));
    records.push(...told);
    people.push(...peopleOf(row, context));
  }
  const issues = numbersAsked(sense);
  return { ...nothingRead, records, people: distinctPeople(people), issues };
}

/** The rows of people: without repeated headers, and without the lines below them. */
function rowsOf({ header, end, repeated, below }: Table): readonly number[] {
  const aside = new Set([...repeated, ...below.map(({ row }) => row)]);
  const rows = Array.from({ length: Math.max(end - header - 1, 0) }, (_, at) => header + 1 + at);
  return rows.filter((row) => !aside.has(row));
}

/** A person's row; the second of two lines for a person may leave the name out. */
function namedRow(table: Table, index: number, before: LedgerRow | null): LedgerRow | null {
  const row = readRow(table, index);
  if (!row || totalBeginning.test(compact(row.first.slice(0, 40)))) return null;
  const { employee_name: name, employee_id: id } = row.cells;
  if (name ?? id) return row;
  if (!before || !isHalfDay(table, index)) return null;
  return { ...row, cells: { ...before.cells, ...row.cells } };
}

/** The row that says on which weekdays the days fall. */
function namesWeekdays({ table, days }: Sense, index: number): boolean {
  const cells = days.map(({ column }) => cellText(table.grid.values[index]?.[column] ?? null));
  const filled = cells.filter(Boolean);
  return filled.length > 1 && filled.every((text) => weekday.test(compact(text)));
}

/** Whether a line stands for the morning or the afternoon only. */
const isHalfDay = ({ grid }: Table, row: number): boolean =>
  (grid.values[row] ?? []).some((value) => halfDay.test(compact(cellText(value))));

const peopleOf = (row: LedgerRow, context: ReadingContext): readonly Person[] =>
  recordOf(row, { when: null, at: null }, context).people;

function recordsIn(
  sense: Sense,
  row: LedgerRow,
  index: number,
  { column, day }: DayColumn,
): readonly EventRecord[] {
  const { table, context, legend, usual } = sense;
  const value = table.grid.values[index]?.[column] ?? null;
  const written = cellText(value);
  const mark = compact(written);
  if (mark === "" || typeof value === "number" || mark === usual) return [];
  const at = { sheet: table.grid.sheet, cell: cellOf(table, index, column) };
  const state = legend.get(mark) ?? written;
  const error = isErrorValue(written);
  if (!error && isOrdinary(state, context.rulebook)) return [];
  const item: LedgerCell = { value: state, text: state, at, error };
  const date = day === null ? {} : { date: { value: day, text: day, at, error: false } };
  const cells = { ...row.cells, ...date, clause_item: item };
  const rows = eventRows({ cells, first: row.first, itemAt: at }, context, true);
  const symbol = isSymbol(mark) && !legend.has(mark);
  return rows
    .map((one) => (isHalfDay(table, index) ? halved(one, context) : one))
    .map((one) => recordOf(one, { when: null, at: null }, context))
    .map((record) => (symbol ? asked(record, at, written) : record))
    .map((record) => (day === null ? undated(record, at, written) : record));
}

/** Half of what the rulebook counts by the day. */
function halved(row: LedgerRow, { rulebook }: ReadingContext): LedgerRow {
  const item = row.cells.clause_item;
  const { clause } = matchClause(item?.text ?? "", rulebook);
  const counted = clause === null ? undefined : clausesOf(rulebook).get(clause)?.clause.per;
  const counts = item && counted === "day" && readItemText(item.text).quantity === null;
  if (!counts) return row;
  return { ...row, cells: { ...row.cells, count: { ...item, value: 0.5, text: "0.5" } } };
}

const asked = (record: EventRecord, at: LedgerCell["at"], symbol: string): EventRecord => ({
  ...record,
  clause: null,
  issues: [issue("unknownSymbol", at, symbol, { symbol })],
});

const undated = (record: EventRecord, at: LedgerCell["at"], text: string): EventRecord => ({
  ...record,
  issues: [...record.issues, issue("unreadableDate", at, text, {})],
});

/** Figures in the cells of days may be hours, counts or points: asked once. */
function numbersAsked({ table, days }: Sense): readonly Issue[] {
  for (const row of rowsOf(table)) {
    const label = compact(
      cellText(table.grid.values[row]?.find((value) => value !== null) ?? null),
    );
    if (totalBeginning.test(label)) continue;
    for (const { column } of days) {
      const value = table.grid.values[row]?.[column] ?? null;
      if (typeof value !== "number" || value === 0) continue;
      const at = { sheet: table.grid.sheet, cell: cellOf(table, row, column) };
      const header = table.heads[column]?.path.at(-1) ?? "";
      return [issue("unclearNumbers", at, String(value), { header })];
    }
  }
  return [];
}

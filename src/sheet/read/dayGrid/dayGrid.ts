import { dataRows } from "../dataRows";
import { type EventRecord, type Issue, type Person, issue } from "../../../core";
import { labelText } from "../cell/labelText";
import { cellText, compact } from "../cell/text";
import { distinctPeople } from "../everybody";
import {
  type LayoutReader,
  type ReadingContext,
  type TableReading,
  cellOf,
  nothingRead,
} from "../layout";
import { withSharedComments } from "../ledger/aside";
import { recordOf } from "../ledger/record";
import { type LedgerRow, readRow } from "../ledger/row";
import type { Table } from "../tables";
import { totalBeginning } from "../vocabulary/rows";
import { halfDay, weekday } from "../vocabulary/states";
import { type DayColumn, dayColumns } from "./dayColumns";
import { senseOf, stateRecords } from "./states";

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

function readDayGrid(table: Table, context: ReadingContext): TableReading {
  const days = dayColumns(table, context.period);
  const rows = rowsOf(table);
  const columns = days.map(({ column }) => column);
  const told = new Set(columns);
  const sense = senseOf(table, context, rows, columns);
  const records: EventRecord[] = [];
  const people: Person[] = [];
  let before: LedgerRow | null = null;
  for (const index of rows) {
    if (namesWeekdays(table, days, index)) continue;
    const own: LedgerRow | null = namedRow(table, index, before);
    if (!own) continue;
    before = own;
    const row = withSharedComments(own, table, index, told);
    const half = isHalfDay(table, index);
    records.push(
      ...days.flatMap(({ column, day }) =>
        stateRecords(sense, row, { row: index, column, day, half }),
      ),
    );
    people.push(...peopleOf(row, context));
  }
  const issues = numbersAsked(table, days);
  return { ...nothingRead, records, people: distinctPeople(people), issues };
}

/** The rows of a table without repeated headers, and without the lines below them. */
export function rowsOf(table: Table): readonly number[] {
  const below = new Set(table.below.map(({ row }) => row));
  return dataRows(table).filter((row) => !below.has(row));
}

/** A person's row; the second of two lines for a person may leave the name out. */
function namedRow(table: Table, index: number, before: LedgerRow | null): LedgerRow | null {
  const row = readRow(table, index);
  if (!row || totalBeginning.test(labelText(row.first))) return null;
  const { employee_name: name, employee_id: id } = row.cells;
  if (name ?? id) return row;
  if (!before || !isHalfDay(table, index)) return null;
  return { ...row, cells: { ...before.cells, ...row.cells } };
}

/** The row that says on which weekdays the days fall. */
function namesWeekdays(table: Table, days: readonly DayColumn[], index: number): boolean {
  const cells = days.map(({ column }) => cellText(table.grid.values[index]?.[column] ?? null));
  const filled = cells.filter(Boolean);
  return filled.length > 1 && filled.every((text) => weekday.test(compact(text)));
}

/** Whether a line stands for the morning or the afternoon only. */
const isHalfDay = ({ grid }: Table, row: number): boolean =>
  (grid.values[row] ?? []).some((value) => halfDay.test(compact(cellText(value))));

const peopleOf = (row: LedgerRow, context: ReadingContext): readonly Person[] =>
  recordOf(row, { when: null, at: null }, context).people;

/** Figures in the cells of days may be hours, counts or points: asked once. */
function numbersAsked(table: Table, days: readonly DayColumn[]): readonly Issue[] {
  for (const row of rowsOf(table)) {
    const label = labelText(
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

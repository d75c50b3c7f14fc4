import type { EventRecord, Person } from "../../../core";
import { readWhen } from "../cell/day";
import { cellText } from "../cell/text";
import { distinctPeople } from "../everybody";
import {
  type LayoutReader,
  type ReadingContext,
  type TableReading,
  cellOf,
  nothingRead,
} from "../layout";
import { withSharedComments } from "../ledger/aside";
import { whoOf } from "../ledger/people";
import { type LedgerRow, readRow } from "../ledger/row";
import { isPersonName } from "../personName";
import type { Meaning } from "../reading";
import type { Table } from "../tables";
import { rowsOf } from "./dayGrid";
import { senseOf, stateRecords } from "./states";

/** A grid that lies on its side: a line for each day and a column for each person. */
export const daysDown: LayoutReader = {
  kind: "dayGrid",
  fits: (table) =>
    table.columns.has("date") &&
    !otherTables.some((meaning) => table.columns.has(meaning)) &&
    personColumns(table).length > 1 &&
    statesTold(table),
  read: readDaysDown,
};

const otherTables: readonly Meaning[] = ["employee_name", "clause_item", "reason"];

interface PersonColumn {
  readonly column: number;
  readonly row: LedgerRow;
}

/** The columns that are headed by somebody's name. */
function personColumns(table: Table): readonly PersonColumn[] {
  return table.heads.flatMap(({ path, known, at }, column) => {
    const text = path.at(-1) ?? "";
    if (known || !isPersonName(text)) return [];
    const place = { sheet: table.grid.sheet, cell: cellOf(table, at.row, at.column) };
    const name = { value: text, text, at: place, error: false };
    return [{ column, row: { cells: { employee_name: name }, first: text, itemAt: place } }];
  });
}

/** Words or symbols stand below the names; figures would be points or counts of something. */
const statesTold = (table: Table): boolean =>
  personColumns(table).every(({ column }) =>
    rowsOf(table).every((row) => typeof (table.grid.values[row]?.[column] ?? null) !== "number"),
  );

function readDaysDown(table: Table, context: ReadingContext): TableReading {
  const columns = personColumns(table);
  const rows = rowsOf(table);
  const told = new Set(columns.map(({ column }) => column));
  const dates = table.columns.get("date") ?? 0;
  const sense = senseOf(
    table,
    context,
    rows,
    columns.map(({ column }) => column),
  );
  const records: EventRecord[] = [];
  for (const row of rows) {
    const when = readWhen(table.grid.values[row]?.[dates] ?? null, context.period);
    if (cellText(table.grid.values[row]?.[dates] ?? null) === "") continue;
    const day = when?.day ?? null;
    const beside = wordsBeside(table, row, told);
    for (const { column, row: person } of columns) {
      const whole = { ...person, ...beside, cells: { ...person.cells, ...beside.cells } };
      records.push(...stateRecords(sense, whole, { row, column, day, half: false }));
    }
  }
  const people: readonly Person[] = columns.flatMap(({ row }) => whoOf(row).people);
  return { ...nothingRead, records, people: distinctPeople(people) };
}

/** What is noted of a day beside everybody's states. */
function wordsBeside(
  table: Table,
  index: number,
  told: ReadonlySet<number>,
): Pick<LedgerRow, "cells" | "aside"> {
  const row = readRow(table, index);
  if (!row) return { cells: {} };
  const { remark } = row.cells;
  const { aside } = withSharedComments(row, table, index, told);
  return { cells: remark ? { remark } : {}, aside };
}

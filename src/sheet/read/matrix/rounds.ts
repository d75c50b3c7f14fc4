import type { EventRecord } from "../../../core";
import { cellsBeside } from "../beside";
import { compact } from "../cell/text";
import { closingRows } from "../closing";
import { dataRows } from "../dataRows";
import { type LayoutReader, type ReadingContext, type TableReading, nothingRead } from "../layout";
import { withSharedComments } from "../ledger/aside";
import { charged } from "../ledger/charged";
import { whoOf } from "../ledger/people";
import { recordOf } from "../ledger/record";
import { type LedgerCell, type LedgerRow, readRow } from "../ledger/row";
import { type CarriedDate, carriedFrom } from "../ledger/when";
import { isPersonName } from "../personName";
import type { Table } from "../tables";
import { blankMarks, nothingHappened } from "../vocabulary/rows";
import { type ItemColumn, itemColumns } from "./itemColumns";
import { filledCell, isAside } from "./rows";

/** So many rows tell what stands below the items. */
const looked = 60;

/**
 * Rounds of inspection: a line for each, a column for each item, and below it whoever offended (现场巡检记录); or
 * a line for each day and who deserved the one item that heads the names (每日服务明星).
 */
export const rounds: LayoutReader = {
  kind: "matrix",
  fits: (table, context) => {
    const { columns } = table;
    const named = (["employee_name", "employee_id", "clause_item"] as const).some((meaning) =>
      columns.has(meaning),
    );
    const fewest = columns.has("date") ? 1 : 2;
    return !named && roundColumns(table, context).length >= fewest && holdsNames(table, context);
  },
  read: readRounds,
};

const roundColumns = (table: Table, context: ReadingContext): readonly ItemColumn[] =>
  itemColumns(table, context).filter(({ clause }) => clause !== null && clause.effect !== "grade");

/** Most of what stands below the items are names, and none of it is a figure. */
function holdsNames(table: Table, context: ReadingContext): boolean {
  const columns = roundColumns(table, context);
  const rows = dataRows(table, looked).filter((row) => !closingRows(table).has(row));
  const cells = rows.flatMap((row) =>
    columns.flatMap(({ column }) => filledCell(table, row, column) ?? []),
  );
  const told = cells.filter((cell) => !saysNothing(cell));
  return told.length > 0 && told.filter(namesPeople).length * 3 >= told.length * 2;
}

const saysNothing = ({ text }: LedgerCell): boolean =>
  blankMarks.has(compact(text)) || nothingHappened.has(compact(text));

const peopleIn = (cell: LedgerCell) => whoOf({ cells: { employee_name: cell } }).people;

function namesPeople(cell: LedgerCell): boolean {
  const people = peopleIn(cell);
  return people.length > 0 && people.every(({ name }) => name !== null && isPersonName(name));
}

function readRounds(table: Table, context: ReadingContext): TableReading {
  const columns = roundColumns(table, context);
  const told = new Set(columns.map(({ column }) => column));
  const beside = cellsBeside(table, context);
  const closing = closingRows(table);
  const records: EventRecord[] = [];
  let carried: CarriedDate = { when: null, at: null };
  for (const index of dataRows(table)) {
    const own = closing.has(index) ? null : readRow(table, index);
    if (!own || isAside(own)) continue;
    const { date } = own.cells;
    if (date) carried = carriedFrom(date, context.period);
    const row = withSharedComments(own, table, index, told);
    for (const column of columns) {
      const cell = filledCell(table, index, column.column);
      if (!cell || saysNothing(cell)) continue;
      const around = { ...row, cells: { ...beside, ...row.cells } };
      records.push(recordIn(around, column, cell, carried, context));
    }
  }
  return { ...nothingRead, records };
}

/** What is no name charges nobody, and is asked about. */
function recordIn(
  { cells: around, ...row }: LedgerRow,
  { item }: ItemColumn,
  cell: LedgerCell,
  carried: CarriedDate,
  context: ReadingContext,
): EventRecord {
  const named = namesPeople(cell) ? { employee_name: cell } : {};
  const cells = { ...around, ...named, clause_item: { ...cell, value: item, text: item } };
  const whole = { ...row, cells, itemAt: cell.at };
  return charged({ row: whole, record: recordOf(whole, carried, context) }, context.rulebook);
}

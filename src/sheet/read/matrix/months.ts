import { type Day, type EventRecord, type Person, issue } from "../../../core";
import type { SheetPeriod } from "../cell/day";
import { cellText } from "../cell/text";
import { dataRows } from "../dataRows";
import { dayColumns } from "../dayGrid/dayColumns";
import { distinctPeople } from "../everybody";
import { type LayoutReader, type ReadingContext, type TableReading, nothingRead } from "../layout";
import { withSharedComments } from "../ledger/aside";
import { itemOf } from "../ledger/item";
import type { Head } from "../heads";
import { whoOf } from "../ledger/people";
import { recordOf } from "../ledger/record";
import { type LedgerCell, type LedgerRow, readRow } from "../ledger/row";
import { monthInHead } from "../monthHead";
import type { Table } from "../tables";
import { titleItem } from "../titleItem";
import { type ItemColumn, notesOf } from "./itemColumns";
import { type NumberKind, kindNoted, numberKind, withoutKind } from "./kinds";
import { readMark } from "./marks";
import { filledCell, isAside } from "./rows";
import { type TickSense, tickSense } from "./ticks";

/** A column that stands for a month, or for a day. */
interface MonthColumn extends Omit<ItemColumn, "item" | "clause" | "when"> {
  readonly period: SheetPeriod;
  /** Null where it cannot be told which; undefined for a month. */
  readonly day?: Day | null;
}

/**
 * People with a column of figures for each month, all of one item, which the row names, or the title
 * (姓名、1月、2月 below 漏单扣分统计); or for each day, where the rows name their items.
 */
export const months: LayoutReader = {
  kind: "matrix",
  fits: (table, context) => {
    const { columns } = table;
    const named = columns.has("employee_name") || columns.has("employee_id");
    if (!named) return false;
    if (dayColumnsOf(table, context).length >= fewestDays) return true;
    return monthColumns(table, context).length > 1 && hasItem(table, context);
  },
  read: readMonths,
};

const hasItem = (table: Table, context: ReadingContext): boolean =>
  table.columns.has("clause_item") ||
  table.columns.has("reason") ||
  titleItem(context.title, context.rulebook) !== null ||
  monthColumns(table, context).every(({ head }) => groupItem(head, context) !== null);

/** The item that heads several months: 迟到 above 1月, 2月, 3月. */
const groupItem = ({ path }: Head, { knowsItem }: ReadingContext): string | null =>
  path.slice(0, -1).map(withoutKind).findLast(knowsItem) ?? null;

/** The columns of months in which figures stand. */
function monthColumns(table: Table, context: ReadingContext): readonly MonthColumn[] {
  return table.heads.flatMap((head, column) => {
    const period = monthInHead(head.path.at(-1) ?? "", context.period);
    const kind = kindIn(head, table, context);
    if (period === null || kind === null || tellsWords(table, column)) return [];
    return [{ column, head, period, kind }];
  });
}

function kindIn(head: Head, table: Table, context: ReadingContext): NumberKind | null {
  const kind = numberKind(head, context.title, []);
  return kind === "unclear" ? (kindNoted(notesOf(table, context)) ?? kind) : kind;
}

const tellsWords = ({ grid, header, end }: Table, column: number): boolean =>
  grid.values
    .slice(header + 1, end)
    .some((row) => typeof row[column] === "string" && /\p{L}/u.test(row[column]));

/** Fewer columns of days are no calendar. */
const fewestDays = 3;

/** The columns of days in which figures stand of the items that the rows name; none where they name none. */
function dayColumnsOf(table: Table, context: ReadingContext): readonly MonthColumn[] {
  const item = table.columns.get("clause_item") ?? table.columns.get("reason");
  const rows = dataRows(table).map((row) => table.grid.values[row] ?? []);
  const named = rows.filter((row) => context.knowsItem(cellText(row[item ?? -1] ?? null)));
  if (item === undefined || named.length * 2 < rows.length) return [];
  const days = dayColumns(table, context.period);
  const figures = days.some(({ column }) => rows.some((row) => typeof row[column] === "number"));
  if (!figures || days.some(({ column }) => tellsWords(table, column))) return [];
  return days.flatMap(({ column, day }): readonly MonthColumn[] => {
    const head = table.heads[column];
    const kind = head ? kindIn(head, table, context) : null;
    return head && kind ? [{ column, head, period: context.period, day, kind }] : [];
  });
}

function readMonths(table: Table, context: ReadingContext): TableReading {
  const days = dayColumnsOf(table, context);
  const columns = days.length > 0 ? days : monthColumns(table, context);
  const told = new Set(columns.map(({ column }) => column));
  const ticks = tickSense(table, [...told]);
  const records: EventRecord[] = [];
  const people: Person[] = [];
  for (let index = table.header + 1; index < table.end; index += 1) {
    const own = table.repeated.has(index) ? null : readRow(table, index);
    if (!own || isAside(own)) continue;
    const row = withSharedComments(own, table, index, told);
    people.push(...whoOf(row).people);
    records.push(
      ...columns.flatMap((column) => recordIn(table, row, index, column, ticks, context)),
    );
  }
  return { ...nothingRead, records, people: distinctPeople(people) };
}

function recordIn(
  table: Table,
  row: LedgerRow,
  index: number,
  column: MonthColumn,
  ticks: TickSense,
  context: ReadingContext,
): readonly EventRecord[] {
  const cell = filledCell(table, index, column.column);
  if (!cell) return [];
  const item = namedIn(row, cell, column.head, context);
  const { clause } = itemOf({ ...row, cells: { clause_item: item } }, context.rulebook);
  const mark = readMark(cell, { ...column, item: item.text, clause, when: null }, ticks);
  if (mark === "nothing") return [];
  const told = mark === "unclear" ? {} : mark;
  const cells = { ...row.cells, clause_item: item, ...told, ...dateIn(column, cell) };
  const within = { ...context, period: column.period };
  const read = recordOf({ ...row, cells, itemAt: cell.at }, { when: null, at: null }, within);
  const record = { ...read, source: citing(cell, read.source) };
  if (mark !== "unclear") return [record];
  const header = column.head.path.at(-1) ?? "";
  const doubt = issue("unclearNumbers", cell.at, cell.text, { header });
  return [{ ...record, clause: null, issues: [doubt] }];
}

/** The day that the column stands for; one that cannot be told is asked about. */
function dateIn({ head, day }: MonthColumn, { at }: LedgerCell): Partial<LedgerRow["cells"]> {
  const text = day ?? head.path.at(-1) ?? "";
  return day === undefined ? {} : { date: { value: text, text, at, error: false } };
}

/** The item that the row names; else the group's or the title's, which then stands where its figure does. */
function namedIn(
  row: LedgerRow,
  cell: LedgerCell,
  head: Head,
  context: ReadingContext,
): LedgerCell {
  const own = row.cells.clause_item ?? row.cells.reason;
  const text = groupItem(head, context) ?? titleItem(context.title, context.rulebook)?.text ?? "";
  return own ?? { value: text, text, at: cell.at, error: false };
}

/** The month's own cell tells a record from those of the row's other months. */
const citing = (cell: LedgerCell, source: EventRecord["source"]): EventRecord["source"] => [
  cell.at,
  ...source.filter((at) => at.cell !== cell.at.cell),
];

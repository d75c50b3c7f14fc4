import { type EventRecord, type Person, issue } from "../../../core";
import type { SheetPeriod } from "../cell/day";
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
import { kindNoted, numberKind, withoutKind } from "./kinds";
import { readMark } from "./marks";
import { filledCell, isAside } from "./rows";
import { type TickSense, tickSense } from "./ticks";

/** A column that stands for a month. */
interface MonthColumn extends Omit<ItemColumn, "item" | "clause" | "when"> {
  readonly period: SheetPeriod;
}

/**
 * People with a column of figures for each month, all of one item, which the row names, or the title
 * (姓名、1月、2月 below 漏单扣分统计).
 */
export const months: LayoutReader = {
  kind: "matrix",
  fits: (table, context) => {
    const { columns } = table;
    const named = columns.has("employee_name") || columns.has("employee_id");
    return named && monthColumns(table, context).length > 1 && hasItem(table, context);
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
  const noted = kindNoted(notesOf(table, context));
  return table.heads.flatMap((head, column) => {
    const period = monthInHead(head.path.at(-1) ?? "", context.period);
    const kind = numberKind(head, context.title, []);
    const cells = table.grid.values.slice(table.header + 1, table.end);
    const told = cells.some((row) => typeof row[column] === "string" && /\p{L}/u.test(row[column]));
    if (period === null || kind === null || told) return [];
    return [{ column, head, period, kind: kind === "unclear" ? (noted ?? kind) : kind }];
  });
}

function readMonths(table: Table, context: ReadingContext): TableReading {
  const columns = monthColumns(table, context);
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
  const cells = { ...row.cells, clause_item: item, ...told };
  const within = { ...context, period: column.period };
  const read = recordOf({ ...row, cells, itemAt: cell.at }, { when: null, at: null }, within);
  const record = { ...read, source: citing(cell, read.source) };
  if (mark !== "unclear") return [record];
  const header = column.head.path.at(-1) ?? "";
  const doubt = issue("unclearNumbers", cell.at, cell.text, { header });
  return [{ ...record, clause: null, issues: [doubt] }];
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

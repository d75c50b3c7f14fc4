import { type EventRecord, type Issue, type Person, issue } from "../../../core";
import { placeOf } from "../../address";
import { cellsBeside } from "../beside";
import { evened } from "../cell/text";
import { closingRows } from "../closing";
import { distinctPeople } from "../everybody";
import {
  type LayoutReader,
  type ReadingContext,
  type TableReading,
  cellOf,
  nothingRead,
} from "../layout";
import { withSharedComments } from "../ledger/aside";
import { charged } from "../ledger/charged";
import { whoOf } from "../ledger/people";
import { recordOf } from "../ledger/record";
import { type LedgerCell, type LedgerRow, readRow } from "../ledger/row";
import { eventRows } from "../ledger/severalEvents";
import { storyColumns } from "../ledger/stories";
import { withUnclearColumns } from "../ledger/unclearColumns";
import type { Meaning } from "../reading";
import type { Table } from "../tables";
import { type ItemColumn, itemColumns, notesOf } from "./itemColumns";
import { readMark } from "./marks";
import { type BlankSense, coversSeveral, isLeftOut } from "./blanks";
import { filledCell, isAside, isSum } from "./rows";
import { type TickSense, tick, tickSense } from "./ticks";

/**
 * A line for each person, team or recording and a column for each item (月度汇总, 录音质检明细,
 * 卫生检查表). The numbers are counts, deductions or scores: headers, title and maxima tell which.
 */
export const matrix: LayoutReader = {
  kind: "matrix",
  fits: (table, context) => {
    if (table.columns.has("clause_item") || !hasSubject(table)) return false;
    const known = itemColumns(table, context).filter(({ clause }) => clause !== null);
    const [only] = known;
    if (only?.clause?.effect === "grade" && storyColumns(table, context).length > 0)
      return known.length > 1;
    return known.length > 1 || (only !== undefined && (tellsItself(only) || isAlone(only, table)));
  },
  read: (table, context) =>
    withUnclearColumns(readMatrix(table, context), table, context, {
      read: itemColumns(table, context).map(({ column }) => column),
      kinds: ["people"],
    }),
};

const tellsItself = ({ kind, clause }: ItemColumn): boolean =>
  kind !== "unclear" || clause?.effect === "grade";

/** Beside those of who stands in a row there is no other column. */
const isAlone = ({ column }: ItemColumn, { heads }: Table): boolean =>
  heads.every(({ meaning }, index) => index === column || (meaning !== null && who.has(meaning)));

const who: ReadonlySet<Meaning> = new Set(["seq", "employee_name", "employee_id", "team"]);

const hasSubject = ({ columns }: Table): boolean =>
  (["employee_name", "employee_id", "team"] as const).some((meaning) => columns.has(meaning));

/** What the rows of a matrix are read by. */
interface Sense extends BlankSense {
  readonly context: ReadingContext;
  readonly ticks: TickSense;
  readonly notes: string;
  /** Columns of free words for what happened (存在问题及扣分). */
  readonly stories: readonly number[];
}

function readMatrix(table: Table, context: ReadingContext): TableReading {
  const columns = itemColumns(table, context);
  const items = byItem(columns);
  const taken = new Set(columns.map(({ column }) => column));
  const stories = storyColumns(table, context).filter((column) => !taken.has(column));
  const told = new Set([...taken, ...stories]);
  const missing = table.heads.findIndex(({ path }) => /未录入|未填/.test(path.at(-1) ?? ""));
  const ticks = tickSense(table, [...taken]);
  const left = missing < 0 ? null : missing;
  const notes = notesOf(table, context);
  const sense: Sense = { table, context, ticks, notes, items, stories, missing: left };
  const beside = cellsBeside(table, context);
  const closing = closingRows(table);
  const names = table.columns.has("employee_name") || table.columns.has("employee_id");
  const records: EventRecord[] = [];
  const people: Person[] = [];
  for (let index = table.header + 1; index < table.end; index += 1) {
    const skipped = table.repeated.has(index) || closing.has(index);
    const own = skipped ? null : readRow(table, index);
    if (!own || isAside(own)) continue;
    const row = withSharedComments(own, table, index, told);
    const whole = { ...row, cells: { ...beside, ...withoutFigures(row.cells) } };
    const { people: named } = whoOf(whole);
    const blank = !whole.cells.employee_name && !whole.cells.employee_id && !whole.cells.team;
    if (blank && isSum(table, index, taken)) continue;
    people.push(...named);
    const counted = items.flatMap((group) => recordsIn(sense, whole, index, group));
    const said = sense.stories.flatMap((column) => toldIn(sense, whole, index, column));
    const read = [...counted, ...said.filter((record) => !explains(record, counted, sense))];
    records.push(
      ...(names ? read.map((record) => charged({ row: whole, record }, context.rulebook)) : read),
    );
  }
  return { ...nothingRead, records, people: distinctPeople(people) };
}

/** A remark that says more of what the row counts already: 旷工 1, 4月20日未到岗. */
const explains = (
  { clause, source }: EventRecord,
  counted: readonly EventRecord[],
  { table: { grid, columns } }: Sense,
): boolean =>
  placeOf(source[0].cell).column - grid.column === columns.get("remark") &&
  counted.some((record) => record.clause === clause);

const ownFigures: ReadonlySet<string> = new Set<Meaning>([
  "count",
  "points_added",
  "points_deducted",
  "points_signed",
  "money",
  "reason",
]);

/** Figures in columns of their own belong to the items that head them. */
const withoutFigures = (cells: LedgerRow["cells"]): LedgerRow["cells"] =>
  Object.fromEntries(Object.entries(cells).filter(([meaning]) => !ownFigures.has(meaning)));

function toldIn(
  { table, context }: Sense,
  row: LedgerRow,
  index: number,
  column: number,
): readonly EventRecord[] {
  const cell = filledCell(table, index, column);
  if (!cell) return [];
  const told = { ...row, cells: { ...row.cells, clause_item: cell }, itemAt: cell.at };
  return eventRows(told, context).map((one) => recordOf(one, { when: null, at: null }, context));
}

/** Counts and points of one item tell of the same events. */
function byItem(columns: readonly ItemColumn[]): readonly (readonly ItemColumn[])[] {
  const groups: ItemColumn[][] = [];
  for (const column of columns) {
    const same = groups.find((group) => group.every((one) => tellsSame(one, column)));
    if (same) same.push(column);
    else groups.push([column]);
  }
  return groups;
}

function tellsSame(one: ItemColumn, other: ItemColumn): boolean {
  if (one.kind === other.kind || one.clause !== other.clause || one.when !== other.when)
    return false;
  const below = one.head.path.length > 1 || other.head.path.length > 1;
  if (below && one.head.path[0] === other.head.path[0]) return true;
  return (
    one.clause !== null && [one, other].every(({ kind }) => kind !== "score" && kind !== "unclear")
  );
}

function recordsIn(
  sense: Sense,
  row: LedgerRow,
  index: number,
  columns: readonly ItemColumn[],
): readonly EventRecord[] {
  const { table, context } = sense;
  const told: Record<string, LedgerCell> = {};
  const issues: Issue[] = [];
  let at: LedgerCell["at"] | null = null;
  for (const column of columns) {
    const cell = filledCell(table, index, column.column);
    if (!cell) continue;
    const { bare, date } = withoutDay(cell, sense);
    const covers = coversSeveral(sense, index, column);
    const mark = covers ? "unclear" : readMark(bare, column, sense.ticks);
    if (mark === "nothing") continue;
    at ??= cell.at;
    if (mark === "unclear") issues.push(doubtIn(cell, column, row));
    else Object.assign(told, mark, date ? { date } : {});
  }
  const [column] = columns;
  if (!column) return [];
  if (at === null)
    return isLeftOut(sense, index, column) ? [leftOut(sense, row, index, column)] : [];
  const item: LedgerCell = { value: column.item, text: column.item, at, error: false };
  const { when } = column;
  const dated = when === null ? {} : { date: { value: when, text: when, at, error: false } };
  const cells = { clause_item: item, ...row.cells, ...dated, ...told };
  const record = recordOf({ ...row, cells, itemAt: at }, { when: null, at: null }, context);
  return issues.length === 0 ? [record] : [{ ...record, clause: null, issues }];
}

const dayBehind = /^([^()]+)\(\s*(\d{1,2}\s*(?:[./-]|月)\s*\d{1,2}\s*[日号]?)\s*\)$/;

/** 0.5（4.3） where the sheet says that days stand in brackets, or they are written as days. */
function withoutDay(
  cell: LedgerCell,
  { notes }: Sense,
): { readonly bare: LedgerCell; readonly date: LedgerCell | null } {
  const [, text, day] = dayBehind.exec(evened(cell.text)) ?? [];
  const said = day?.includes("月") === true || /括[号弧].{0,6}(?:日期|时间)/.test(notes);
  if (text === undefined || day === undefined || !said) return { bare: cell, date: null };
  const of = (value: string): LedgerCell => ({ ...cell, value, text: value });
  return { bare: of(text), date: of(day) };
}

/** Words instead of a score say that it was not given (未评); numbers, that they cannot be one. */
function doubtIn(cell: LedgerCell, { head, item }: ItemColumn, { cells }: LedgerRow): Issue {
  const header = head.path.at(-1) ?? item;
  if (tick.test(cell.text))
    return issue("unknownSymbol", cell.at, cell.text, { symbol: cell.text });
  if (/\d/.test(cell.text) || cell.text.length < 2)
    return issue("unclearNumbers", cell.at, cell.text, { header });
  const name = cells.employee_name?.text ?? cells.employee_id?.text ?? "";
  return issue("notEntered", cell.at, cell.text, { name, item });
}

/** The question about a cell that should not be blank. */
function leftOut(
  { table, context }: Sense,
  row: LedgerRow,
  index: number,
  { column, item }: ItemColumn,
): EventRecord {
  const at = { sheet: table.grid.sheet, cell: cellOf(table, index, column) };
  const cell: LedgerCell = { value: item, text: item, at, error: false };
  const cells = { ...row.cells, clause_item: cell };
  const record = recordOf({ ...row, cells, itemAt: at }, { when: null, at: null }, context);
  const name = row.cells.employee_name?.text ?? row.cells.employee_id?.text ?? "";
  return { ...record, clause: null, issues: [issue("notEntered", at, "", { name, item })] };
}

import { dataRows } from "../dataRows";
import {
  type EventRecord,
  type Issue,
  clausesOf,
  equals,
  groupBy,
  issue,
  multiply,
  one,
} from "../../../core";
import { placeOf } from "../../address";
import { otherPeople } from "../byData";
import { readWhen } from "../cell/day";
import { readFigure } from "../cell/figure";
import { readQuantity } from "../cell/quantity";
import { readYes } from "../cell/status";
import { cellText, evened } from "../cell/text";
import { matchClause } from "../clause/match";
import type { CellValue } from "../../grid";
import type { Head } from "../heads";
import { type ReadingContext, type TableReading, cellAt } from "../layout";
import { measuredColumns } from "../measured/columns";
import { isPersonName } from "../personName";
import { type Meaning, figureMeanings } from "../reading";
import { roleNamed } from "../role";
import { resultHeader } from "../vocabulary/results";
import type { Table } from "../tables";
import { hasContent } from "../trim";
import { ownCells } from "../unmerge";

/** What a column may hold that decides who is charged, when, how much or whether at all. */
type Holds = Extract<Issue, { readonly code: "unclearColumn" }>["facts"]["holds"];

/** Columns are known by the first rows. */
const sampled = 60;
/** A wider table is one by accident. */
const widest = 60;
const figureColumns: readonly Meaning[] = ["count", ...figureMeanings];
/** Names of columns whose figures would weigh: 折减, 赔付, 计几分. */
const weighing = /分值|扣|罚|奖|加分|减|赔|分$|元$|款|点$|次|几|多少/;
/** Sums and scores, which come of what other cells tell. */
const summed = /(?:得分|成绩|评分|总分)$|^合|合计|小计|总|净|共|累计|剩|余|结存|balance|total|net/i;
/** Numbers that count or weigh nothing of an event. */
const harmless =
  /号$|编码|编号|id$|电话|年龄|工龄|序|时长|时间|秒|分钟|小时|率|占比|%|余|结存|累计|合计|小计|剩|评|级|楼|层|桌|台|房|区|班|页|版|年$|月$|周|人数|单量|话务量|通话量|业绩|目标|工资|薪/i;
const asksStatus = /撤|废|取消|有效|无效|计|算|扣|罚|申诉|cancel|void|valid|count/i;

/** What a table's reader has done with its columns. */
interface Done {
  /** Columns that are read although their headings are not among the known ones. */
  readonly read?: readonly number[];
  /** What is asked about; the reader settles everything else itself. */
  readonly kinds?: readonly Holds[];
}

/**
 * A table's reading with a question about each column that nobody read and that may hold what decides a
 * record: asked once, at its heading, and by every record beside which the column is filled.
 */
export function withUnclearColumns(
  reading: TableReading,
  table: Table,
  context: ReadingContext,
  done: Done = {},
): TableReading {
  const byRow = groupBy(
    reading.records,
    ({ source }) => placeOf(source[0].cell).row - table.grid.row,
  );
  const beside: RecordsOf = (row) => byRow.get(row) ?? [];
  const unclear = unclearColumns(table, context, done, beside);
  const records =
    unclear.size === 0 ? reading.records : reading.records.map(openedBy(table, unclear));
  return { ...reading, records, issues: [...reading.issues, ...unclear.values()] };
}

/** The records that a row tells, by its place in the grid. */
type RecordsOf = (row: number) => readonly EventRecord[];

function unclearColumns(
  table: Table,
  context: ReadingContext,
  { read = [], kinds }: Done,
  beside: RecordsOf,
): ReadonlyMap<number, Issue> {
  const measured = measuredColumns(table, context.rulebook);
  const taken = new Set([...table.columns.values(), ...read, ...measured]);
  const rows = sample(table);
  const doubled = kinds === undefined ? new Set<number>() : doubledFigures(table, new Set(read));
  const unsure = !table.heads.some(({ path, meaning }) =>
    weighedBeside(path.at(-1) ?? "", meaning),
  );
  const found = table.heads.slice(0, widest).flatMap((head, column): [number, Issue][] => {
    const name = evened(head.path.at(-1) ?? "");
    const item = head.meaning === "clause_item" || head.meaning === "reason";
    const isUnread = doubled.has(column);
    const settled = head.known && !item && !isUnread && !(unsure && maximal.test(name));
    if (taken.has(column) && !isUnread) return [];
    if (name === "" || settled || resultHeader.test(name)) return [];
    const cells = rows.flatMap(({ index, values }) =>
      hasContent(values[column] ?? null) ? [{ index, value: values[column] ?? null }] : [],
    );
    const values = cells.map(({ value }) => value);
    const held = values.length === 0 || item ? null : heldIn(values, name, table, context);
    const bornOut =
      held === "figures" && !isUnread && cells.every((cell) => saysTheSame(cell, beside, context));
    const told = held === null && tellsMore(cells, name, beside, context) ? "events" : held;
    const holds = bornOut ? null : told;
    const isAsked = holds !== null && (kinds === undefined || kinds.includes(holds) || isUnread);
    return isAsked ? [[column, asked(table, head, name, holds)]] : [];
  });
  return new Map(found);
}

/** Several unread columns of one name hold figures of something each: 扣分 | 扣分, 次数 | 次数. */
function doubledFigures({ heads }: Table, read: ReadonlySet<number>): ReadonlySet<number> {
  const unread = heads.flatMap(({ path, meaning }, column) =>
    read.has(column) || path.length === 0 ? [] : [{ column, name: path.join("/"), meaning }],
  );
  return new Set(
    unread.flatMap(({ column, name, meaning }) => {
      const figures = (meaning !== null && figureColumns.includes(meaning)) || maximal.test(name);
      return figures && unread.filter((one) => one.name === name).length > 1 ? [column] : [];
    }),
  );
}

/** A cell below a heading. */
interface CellBelow {
  readonly index: number;
  readonly value: CellValue;
}

/** A figure that is just what the rulebook takes for the row's record changes nothing, whatever it is. */
function saysTheSame(
  { index, value }: CellBelow,
  beside: RecordsOf,
  { rulebook }: ReadingContext,
): boolean {
  const figure = readFigure(value);
  const [record, ...others] = beside(index);
  if (typeof figure !== "object") return figure === "blank";
  if (!record) return true;
  const entry = record.clause === null ? undefined : clausesOf(rulebook).get(record.clause);
  const times = record.quantity ?? one;
  return (
    others.length === 0 &&
    typeof entry?.clause.amount === "number" &&
    equals(figure.size, multiply(entry.least, times))
  );
}

/** Half of the cells and more tell what the rulebook knows, and the rows' own records do not. */
function tellsMore(
  cells: readonly CellBelow[],
  name: string,
  beside: RecordsOf,
  { rulebook }: ReadingContext,
): boolean {
  const role = roleNamed(name);
  if (role === "rule" || role === "note" || role === "rater") return false;
  const told = cells.flatMap(({ index, value }) => {
    const text = typeof value === "string" ? cellText(value) : "";
    const { clause } = matchClause(text.length <= longestEvent ? text : "", rulebook);
    return clause === null ? [] : [{ index, clause }];
  });
  return (
    told.length * 2 >= cells.length &&
    told.some(({ index, clause }) => beside(index).every((record) => record.clause !== clause))
  );
}

/** An event is told in a few words. */
const longestEvent = 60;

/** A record's figure stays open while it is unknown what stands beside it. */
const openedBy =
  ({ grid }: Table, unclear: ReadonlyMap<number, Issue>) =>
  (record: EventRecord): EventRecord => {
    const cells = grid.values[placeOf(record.source[0].cell).row - grid.row] ?? [];
    const beside = [...unclear].filter(([column]) => hasContent(cells[column] ?? null));
    const issues = beside.map(([, problem]) => problem);
    return issues.length === 0 ? record : { ...record, issues: [...record.issues, ...issues] };
  };

/** What a rule weighs at most, or, where nothing else of the row does, what the row weighs. */
const maximal = /^(?:考核)?分值/;
const weighedBeside = (name: string, meaning: Meaning | null): boolean =>
  (meaning !== null && meaning !== "count" && figureColumns.includes(meaning)) ||
  roleNamed(name) === "score";

function asked({ grid }: Table, { at }: Head, header: string, holds: Holds): Issue {
  const cell = cellAt(grid, at.row, at.column);
  return issue("unclearColumn", { sheet: grid.sheet, cell }, header, { header, holds });
}

function heldIn(
  values: readonly CellValue[],
  name: string,
  { columns }: Table,
  { period, labels }: ReadingContext,
): Holds | null {
  const most = (fits: (value: CellValue) => boolean): boolean =>
    values.filter(fits).length * 5 >= values.length * 3;
  if (most((value) => isPersonName(cellText(value))))
    return otherPeople.test(name) ? null : "people";
  if (most((value) => readYes(cellText(value)) !== null && typeof value !== "number"))
    return asksStatus.test(name) ? "status" : null;
  if (most((value) => isWrittenDay(value) && readWhen(value, period)?.day != null)) {
    const dated = columns.has("date") || columns.has("period") || labels.has("date");
    return dated ? null : "days";
  }
  const counted = figureColumns.some((meaning) => columns.has(meaning));
  if (summed.test(name)) return null;
  const counts = !columns.has("count") && !harmless.test(name) && most(isCounted);
  const weighs = weighing.test(name) || (!counted && !harmless.test(name));
  return counts || (weighs && most(isFigure)) ? "figures" : null;
}

/** A bare 12 is a figure; a day is a date of Excel's or is written as one. */
const isWrittenDay = (value: CellValue): boolean =>
  typeof value === "number" ? isSerial(value) : /[-/.年月日号]/.test(cellText(value));

const isSerial = (value: number): boolean => value >= 40_000 && value < 60_000;

/** 三笔, 2次: a number with its measure word. */
const isCounted = (value: CellValue): boolean =>
  typeof value === "string" &&
  /\P{N}$/u.test(value.trim()) &&
  typeof readQuantity(value, "occurrence") === "object";

function isFigure(value: CellValue): boolean {
  if (typeof value === "number") return !isSerial(value);
  return typeof readFigure(value) === "object" || typeof readQuantity(value, null) === "object";
}

interface SampledRow {
  readonly index: number;
  readonly values: readonly CellValue[];
}

const sample = (table: Table): readonly SampledRow[] =>
  dataRows(table, sampled).map((index) => ({ index, values: ownCells(table.grid, index) }));

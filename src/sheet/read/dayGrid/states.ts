import { type Day, type EventRecord, type Rulebook, clausesOf, issue } from "../../../core";
import { cellText, compact, isErrorValue } from "../cell/text";
import { matchClause } from "../clause/match";
import { readItemText } from "../clause/wording";
import { isOrdinary, stateIn } from "../events/events";
import { type ReadingContext, cellOf } from "../layout";
import { recordOf } from "../ledger/record";
import type { LedgerCell, LedgerRow } from "../ledger/row";
import { eventRows } from "../ledger/severalEvents";
import type { Table } from "../tables";
import { shortStates } from "../vocabulary/states";
import { type Legend, legendBeside, legendIn } from "./legend";
import { commonestSymbol, isSymbol } from "./symbols";

/** What the cells of days are read by. */
interface Sense {
  readonly table: Table;
  readonly context: ReadingContext;
  readonly legend: Legend;
  /** Stands in most cells, and so for nothing to note; null where a legend explains it. */
  readonly usual: string | null;
}

/** @param rows with the columns, where the states stand */
export function senseOf(
  table: Table,
  context: ReadingContext,
  rows: readonly number[],
  columns: readonly number[],
): Sense {
  const lines = [...table.above, ...table.below].map(({ text }) => text);
  const legend = new Map([...legendIn([...lines, context.title]), ...legendBeside(table)]);
  const marks = rows.flatMap((row) =>
    columns.map((column) => compact(cellText(table.grid.values[row]?.[column] ?? null))),
  );
  const usual = commonestSymbol(marks.filter((mark) => !legend.has(mark)));
  return { table, context, legend, usual };
}

/** One person's cell of a day. */
interface StateCell {
  readonly row: number;
  readonly column: number;
  /** Null where the month of the day cannot be told. */
  readonly day: Day | null;
  /** It stands for the morning or the afternoon only. */
  readonly half: boolean;
}

/**
 * The records that a day's cell tells.
 * @param row whom it concerns
 */
export function stateRecords(
  { table, context, legend, usual }: Sense,
  row: LedgerRow,
  { row: index, column, day, half }: StateCell,
): readonly EventRecord[] {
  const value = table.grid.values[index]?.[column] ?? null;
  const written = cellText(value);
  const mark = compact(written);
  if (mark === "" || typeof value === "number" || mark === usual) return [];
  const at = { sheet: table.grid.sheet, cell: cellOf(table, index, column) };
  const state = stateOf(mark, legend, context.rulebook) ?? shortStates.get(mark) ?? written;
  const error = isErrorValue(written);
  if (!error && isOrdinary(state, context.rulebook)) return [];
  if (isPlan.test(context.title) && !isEvent(state, context.rulebook)) return [];
  const item: LedgerCell = { value: state, text: state, at, error };
  const date = day === null ? {} : { date: { value: day, text: day, at, error: false } };
  const cells = { ...row.cells, ...date, clause_item: item };
  const rows = eventRows({ ...row, cells, itemAt: at }, context, true);
  const symbol = isSymbol(mark) && !legend.has(mark);
  return rows
    .map((one) => (half ? halved(one, context) : one))
    .map((one) => recordOf(one, { when: null, at: null }, context))
    .map((record) => (symbol ? asked(record, at, written) : record))
    .map((record) => (day === null ? undated(record, at, written) : record));
}

/** A plan of shifts names them in words of its own; what the rulebook knows happened all the same. */
const isPlan = /排班|班次表|轮班|轮值|值班表/;

const isEvent = (state: string, rulebook: Rulebook): boolean =>
  matchClause(stateIn(state, rulebook), rulebook).clause !== null;

/** What the legend says of a mark, also of one with a figure behind it: 迟8, 旷0.5. */
function stateOf(mark: string, legend: Legend, rulebook: Rulebook): string | undefined {
  const [, symbol = "", figure = ""] = /^(.{1,2}?)(\d+(?:\.\d+)?)$/.exec(mark) ?? [];
  const word = legend.get(symbol);
  if (word === undefined || legend.has(mark)) return legend.get(mark);
  if (ofMinutes.test(word)) return `${word}${figure}分钟`;
  return word + figure + (isByDay(word, rulebook) ? "天" : "次");
}

/** Of these a figure says how long. */
const ofMinutes = /迟|早退|晚|离岗|脱岗/;

/** Whether the rulebook counts by the day what a state means. */
function isByDay(state: string, rulebook: Rulebook): boolean {
  const { clause } = matchClause(state, rulebook);
  return clause !== null && clausesOf(rulebook).get(clause)?.clause.per === "day";
}

/** Half of what the rulebook counts by the day. */
function halved(row: LedgerRow, { rulebook }: ReadingContext): LedgerRow {
  const item = row.cells.clause_item;
  const counts = item && isByDay(item.text, rulebook) && readItemText(item.text).quantity === null;
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

import { type EventRecord, type ListedRecording, type Person, finished } from "../../../core";
import { cellsBeside } from "../beside";
import { closingRows } from "../closing";
import { distinctPeople } from "../everybody";
import { itemColumnsOf } from "../items/columns";
import { type LayoutReader, type ReadingContext, type TableReading, nothingRead } from "../layout";
import { type Steps, isStep, stepAt } from "../steps";
import type { Table } from "../tables";
import { withAside } from "./aside";
import { type Told, charged } from "./charged";
import { withDitto } from "./ditto";
import { groupsByName, isNamed, whoIn } from "./grouped";
import { kindOf } from "./kind";
import { whoOf } from "./people";
import { recordOf } from "./record";
import { type LedgerRow, readRow } from "./row";
import { eventRows } from "./severalEvents";
import { spokenRows } from "./speaker";
import { withUnclearColumns } from "./unclearColumns";
import { type CarriedDate, carriedFrom, onOwnDay, timeOf } from "./when";

/** An event ledger: a row for each event, a column for its item (奖惩登记表, 扣分台账). */
export const ledger: LayoutReader = {
  kind: "ledger",
  fits: (table, context) => {
    const { columns } = table;
    const tells = (columns.has("clause_item") || columns.has("reason")) && columns.size >= 2;
    return tells && !isTickedList(table, context);
  },
  read: (table, context) => finished(steps(table, context)),
  steps,
};

function* steps(table: Table, context: ReadingContext): Steps<TableReading> {
  return withUnclearColumns(yield* ledgerSteps(table, context), table, context);
}

/** A list to be ticked, of which it cannot be told what a tick means: its rows are no events. */
const isTickedList = (table: Table, { rulebook }: ReadingContext): boolean =>
  !(["employee_name", "employee_id", "team", "date"] as const).some((meaning) =>
    table.columns.has(meaning),
  ) && itemColumnsOf(table, rulebook).marks > 0;

/**
 * Reads a table row by row, by the columns whose meaning is known.
 * @param ofSeveral each row tells of further items in other columns, so that a remark may mean only one
 */
export const readLedger = (
  table: Table,
  context: ReadingContext,
  ofSeveral = false,
): TableReading => finished(ledgerSteps(table, context, ofSeveral));

function* ledgerSteps(
  table: Table,
  context: ReadingContext,
  ofSeveral = false,
): Steps<TableReading> {
  const told: Told[] = [];
  const people: Person[] = [];
  const recordings: ListedRecording[] = [];
  const beside = cellsBeside(table, context);
  const closing = closingRows(table);
  let carried: CarriedDate = { when: null, at: null };
  const grouped = groupsByName(table);
  let names = table.columns.has("employee_name") || table.columns.has("employee_id");
  let before: LedgerRow["cells"] = {};
  let above: LedgerRow["cells"] = {};
  for (let index = table.header + 1; index < table.end; index += 1) {
    if (isStep(index)) yield stepAt(table.grid, index);
    const own = table.repeated.has(index) || closing.has(index) ? null : readRow(table, index);
    if (!own) continue;
    const whole = withDitto(withAside(own, table, index, ofSeveral), above);
    const row =
      grouped && !isNamed(own) ? { ...whole, cells: { ...before, ...whole.cells } } : whole;
    const placed = beside.employee_name !== undefined || beside.employee_id !== undefined;
    const kind = kindOf(row, context.rulebook, placed);
    before = kind === "nothing" ? {} : whoIn(row.cells);
    const { date } = row.cells;
    const dated = date ? carriedFrom(date, context.period) : null;
    if (dated && (dated.when !== null || kind !== "nothing")) carried = dated;
    if (kind === "nothing") continue;
    above = row.cells;
    if (kind === "listing") {
      const named = whoOf(row).people;
      people.push(...named);
      recordings.push(...recordingOf(row, named, carried, context));
    } else {
      const {
        rows,
        named,
        mayName = false,
      } = spokenRows(
        beside.date && !date
          ? onOwnDay({ ...row, cells: { ...beside, ...row.cells } }, context.period)
          : { ...row, cells: { ...beside, ...row.cells } },
        table,
        context,
      );
      names ||= named;
      const events = rows.flatMap((one) => eventRows(one, context));
      for (const one of events)
        told.push({ row: one, record: recordOf(one, carried, context), mayName });
      if (events.length === 0) people.push(...whoOf(row).people);
    }
  }
  people.push(...whoOf({ cells: beside }).people);
  const records: EventRecord[] = [];
  for (const one of told) {
    records.push(names ? charged(one, context.rulebook) : one.record);
    if (isStep(records.length)) yield stepAt(table.grid, table.end);
  }
  return { ...nothingRead, records, people: distinctPeople(people), recordings };
}

/** A recording in which there was nothing to note. */
function recordingOf(
  row: LedgerRow,
  people: readonly Person[],
  carried: CarriedDate,
  { period }: ReadingContext,
): readonly ListedRecording[] {
  const { recording_id: recording } = row.cells;
  const [person] = people;
  if (!recording || recording.error || !person) return [];
  const time = timeOf(row, carried, period);
  return [{ recording: recording.text, person, period: time.period, source: recording.at }];
}

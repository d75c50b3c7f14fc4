import type { EventRecord, ListedRecording, Person } from "../../../core";
import { distinctPeople } from "../everybody";
import { type LayoutReader, type ReadingContext, type TableReading, nothingRead } from "../layout";
import type { Table } from "../tables";
import { kindOf } from "./kind";
import { whoOf } from "./people";
import { recordOf } from "./record";
import { type LedgerRow, readRow } from "./row";
import { type CarriedDate, dateOf, timeOf } from "./when";

/** An event ledger: a row for each event, a column for its item (奖惩登记表, 扣分台账). */
export const ledger: LayoutReader = {
  kind: "ledger",
  fits: ({ columns }) => (columns.has("clause_item") || columns.has("reason")) && columns.size >= 2,
  read: readLedger,
};

function readLedger(table: Table, context: ReadingContext): TableReading {
  const records: EventRecord[] = [];
  const people: Person[] = [];
  const recordings: ListedRecording[] = [];
  let carried: CarriedDate = { when: null, at: null };
  for (let index = table.header + 1; index < table.end; index += 1) {
    const row = table.repeated.has(index) ? null : readRow(table, index);
    if (!row) continue;
    const kind = kindOf(row, context.rulebook);
    if (kind === "nothing") continue;
    const { date } = row.cells;
    if (date) carried = { when: dateOf(date, context.period), at: date.at };
    if (kind === "listing") {
      const named = whoOf(row).people;
      people.push(...named);
      recordings.push(...recordingOf(row, named, carried, context));
    } else {
      records.push(recordOf(row, carried, context));
    }
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

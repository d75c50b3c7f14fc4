import type { EventRecord, Person } from "../../../core";
import { readPeople } from "../cell/people";
import { distinctPeople } from "../everybody";
import type { LayoutReader, ReadingContext, TableReading } from "../layout";
import type { Table } from "../tables";
import { kindOf } from "./kind";
import { recordOf } from "./record";
import { type LedgerRow, readRow } from "./row";
import { type CarriedDate, dateOf } from "./when";

/** An event ledger: a row for each event, a column for its item (奖惩登记表, 扣分台账). */
export const ledger: LayoutReader = {
  kind: "ledger",
  fits: ({ columns }) => (columns.has("clause_item") || columns.has("reason")) && columns.size >= 2,
  read: readLedger,
};

function readLedger(table: Table, context: ReadingContext): TableReading {
  const records: EventRecord[] = [];
  const people: Person[] = [];
  let carried: CarriedDate = { when: null, at: null };
  for (let index = table.header + 1; index < table.end; index += 1) {
    const row = table.repeated.has(index) ? null : readRow(table, index);
    if (!row) continue;
    const kind = kindOf(row, context.rulebook);
    if (kind === "nothing") continue;
    const { date } = row.cells;
    if (date) carried = { when: dateOf(date, context.period), at: date.at };
    if (kind === "listing") {
      people.push(...peopleOf(row));
    } else {
      records.push(recordOf(row, carried, context));
    }
  }
  return { records, people: distinctPeople(people), wages: [], issues: [] };
}

const peopleOf = ({ cells }: LedgerRow): readonly Person[] =>
  readPeople(
    cells.employee_name?.text ?? "",
    cells.employee_id?.text ?? "",
    cells.team?.text ?? null,
  ).people;

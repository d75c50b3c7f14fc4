import { type CellRef, type EventRecord, issue } from "../../core";
import { placeOf } from "../address";
import { readUnsettled } from "./cell/status";
import { cellText, plain } from "./cell/text";
import { type TableReading, cellOf } from "./layout";
import type { Table } from "./tables";

/** A cell that says that nothing is settled yet. */
interface Unsettled {
  readonly at: CellRef;
  readonly text: string;
  readonly state: "review" | "unknown";
}

/** What is still to be done about a customer, or has been agreed on, leaves the record as it is. */
const otherMatter = /客户|用户|工单|订单|回访|整改|改进|培训|跟进/;

/**
 * A table's records with a question where their own cell, or one of their row that is no other record's, says that
 * nothing is settled yet (待核实, 申诉中) and nobody has asked about it: whatever heads it, it is no fact yet.
 */
export function withUnsettled(reading: TableReading, table: Table): TableReading {
  const own = new Set(reading.records.map(({ source: [{ cell }] }) => cell));
  const rows = new Map<number, readonly Unsettled[]>();
  const records = reading.records.map((record) => {
    const [{ cell }] = record.source;
    const row = placeOf(cell).row - table.grid.row;
    const found = rows.get(row) ?? unsettledIn(table, row);
    rows.set(row, found);
    const cited = new Set(record.issues.map((one) => one.cell));
    const open = found.find(({ at }) => at.cell === cell || !own.has(at.cell));
    return !open || record.void || cited.has(open.at.cell) ? record : asked(record, open);
  });
  return { ...reading, records };
}

function unsettledIn(table: Table, row: number): readonly Unsettled[] {
  const { grid, heads } = table;
  return heads.flatMap(({ path }, column): Unsettled[] => {
    const value = grid.values[row]?.[column] ?? null;
    const state = typeof value === "string" ? readUnsettled(value) : null;
    if (state === null || otherMatter.test(plain(path.join(" ")))) return [];
    const at = { sheet: grid.sheet, cell: cellOf(table, row, column) };
    return [{ at, text: cellText(value), state }];
  });
}

function asked(record: EventRecord, { at, text, state }: Unsettled): EventRecord {
  const code = state === "review" ? "appealUnderReview" : "unknownStatus";
  const cited = record.source.some(({ cell }) => cell === at.cell);
  const [first, ...others] = record.source;
  return {
    ...record,
    source: cited ? record.source : [first, ...others, at],
    issues: [...record.issues, issue(code, at, text, {})],
  };
}

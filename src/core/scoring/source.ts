import type { EventRecord } from "../record";
import { order } from "./order";

/** The records in the order in which they stand, whatever order they came in. */
export function inSourceOrder(records: readonly EventRecord[]): readonly EventRecord[] {
  return areInOrder(records) ? records : records.toSorted(bySource);
}

/** A ledger read from top to bottom is in order, and need not be sorted. */
function areInOrder(records: readonly EventRecord[]): boolean {
  let [sheet, row] = ["", -1];
  for (const { source } of records) {
    const next = rowOf(source[0].cell);
    if (source[0].sheet === sheet ? next <= row : source[0].sheet < sheet) return false;
    [sheet, row] = [source[0].sheet, next];
  }
  return true;
}

/** Orders records by where they stand: sheet, row, column. So their order of arrival never matters. */
function bySource({ source: [a] }: EventRecord, { source: [b] }: EventRecord): number {
  if (a.sheet !== b.sheet) return a.sheet < b.sheet ? -1 : 1;
  return rowOf(a.cell) - rowOf(b.cell) || a.cell.length - b.cell.length || order(a.cell, b.cell);
}

/** The digits of an A1 address; sorting asks for them too often for a regular expression. */
function rowOf(cell: string): number {
  let row = 0;
  for (let index = 0; index < cell.length; index += 1) {
    const digit = cell.charCodeAt(index) - 48;
    if (digit >= 0 && digit <= 9) row = row * 10 + digit;
  }
  return row;
}

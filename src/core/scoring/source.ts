import type { EventRecord } from "../record";

/** Orders records by where they stand: sheet, row, column. So their order of arrival never matters. */
export function bySource({ source: [a] }: EventRecord, { source: [b] }: EventRecord): number {
  if (a.sheet !== b.sheet) return a.sheet < b.sheet ? -1 : 1;
  return rowOf(a.cell) - rowOf(b.cell) || a.cell.length - b.cell.length || order(a.cell, b.cell);
}

const rowOf = (cell: string): number => Number(cell.replace(/^[A-Z]+/, ""));
const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

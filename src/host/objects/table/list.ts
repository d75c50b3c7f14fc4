import { type Rect, type Sheet, type Table, intersect } from "../../model";
import { invalidArgument, orItemNotFound } from "../../protocol/host-error";
import { existing } from "../addresses";
import { refuseProtected } from "../guard";
import type { OfTable, OnSheet } from "../kinds";

export function tableOf(self: OfTable): Table {
  return orItemNotFound(existing(self).sheet.tables.find((one) => one.id === self.id));
}

export function setTables(self: OnSheet, tables: readonly Table[]): void {
  refuseProtected(self);
  self.sheet.tables = tables;
  self.sheet.announce({ row: 0, column: 0, rows: 0, columns: 0 }, "structure");
}

export function changeTable(self: OfTable, patch: Partial<Table>): void {
  const old = tableOf(self);
  setTables(
    self,
    self.sheet.tables.map((one) => (one === old ? { ...old, ...patch } : one)),
  );
}

/** Tables do not overlap, neither each other nor merged cells. */
export function refuseOverlap(sheet: Sheet, rect: Rect, except: Table | null): void {
  const others = sheet.tables.filter((one) => one !== except).map((one) => one.rect);
  const blocks = [...others, ...sheet.merges];
  if (blocks.some((one) => intersect(one, rect))) throw invalidArgument();
}

/** A column's name: what its header cell says, for it may have been written to. */
export function columnName(sheet: Sheet, table: Table, index: number): string {
  const { headers, rect, columns } = table;
  const value = headers ? sheet.value(rect.row, rect.column + index) : null;
  return typeof value === "string" && value !== ""
    ? value
    : (columns[index] ?? `Column${index + 1}`);
}

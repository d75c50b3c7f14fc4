import type { CellRef } from "../../../core";
import type { CellValue } from "../../grid";
import { cellText, isErrorValue } from "../cell/text";
import { knownHeader } from "../header";
import { cellOf } from "../layout";
import { type Meaning, figureMeanings } from "../reading";
import type { Table } from "../tables";
import { ownCells } from "../unmerge";
import type { Aside } from "./aside";

/** A filled cell of a row, by what its column holds. */
export interface LedgerCell {
  readonly value: CellValue;
  readonly text: string;
  readonly at: CellRef;
  /** The cell holds an Excel error value. */
  readonly error: boolean;
}

/** A row's filled cells. */
export interface LedgerRow {
  readonly cells: Readonly<Partial<Record<Meaning, LedgerCell>>>;
  /** What a ledger's further columns say. */
  readonly aside?: Aside | undefined;
  /** The text of the row's first filled cell, whatever its column. */
  readonly first: string;
  /** What happened stands below a heading that speaks of a check: it may say that all is well. */
  readonly checked?: boolean;
  /** Where the row's item stands, or would stand. */
  readonly itemAt: CellRef;
}

/** Figures stand for one row each; other cells merged over several rows tell something of each of them. */
const figures: ReadonlySet<Meaning> = new Set(["count", ...figureMeanings, "wage"]);

const tellsOfCheck = /(?:检查|巡查|抽查|抽检|核查|檢查)(?:结果|情况|发现|结论|結果|情況)/;

/** @returns null for an empty row, also where it only continues merged cells */
export function readRow(table: Table, row: number): LedgerRow | null {
  const values = table.grid.values[row] ?? [];
  const own = ownCells(table.grid, row);
  const first = own.find((value) => value !== null && cellText(value) !== "");
  if (first === undefined || first === null) return null;
  const { sheet } = table.grid;
  const cells: Partial<Record<Meaning, LedgerCell>> = {};
  for (const [meaning, column] of table.columns) {
    const value = (figures.has(meaning) ? own[column] : values[column]) ?? null;
    const cell = cellIn(table, row, column, value);
    if (cell && !(meaning === "employee_name" && isLabel(value))) cells[meaning] = cell;
  }
  const itemColumn = table.columns.get("clause_item") ?? table.columns.get("reason") ?? 0;
  const itemAt = { sheet, cell: cellOf(table, row, itemColumn) };
  const found = table.heads[table.columns.get("reason") ?? itemColumn]?.path.at(-1) ?? "";
  return { cells, first: cellText(first), itemAt, checked: tellsOfCheck.test(found) };
}

/** 部门 below 姓名: labels beside a form, and nobody's name. */
const isLabel = (value: CellValue): boolean => {
  const meaning = knownHeader(value)?.meaning;
  return meaning === "team" || meaning === "date" || meaning === "period";
};

/** @returns null for an empty cell */
export function cellIn(
  table: Table,
  row: number,
  column: number,
  value: CellValue,
): LedgerCell | null {
  const text = cellText(value);
  if (text === "") return null;
  const at = { sheet: table.grid.sheet, cell: cellOf(table, row, column) };
  return { value, text, at, error: isErrorValue(text) };
}

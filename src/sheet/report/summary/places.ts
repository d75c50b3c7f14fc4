import { type Rect, columnName } from "../../address";
import type { PlanCell } from "../plan";
import { summaryColumns } from "../words";
import { noNote } from "./notes";

export type Column = (typeof summaryColumns)[number];

/** Some rows of the summary, the first counted from 0. */
export interface Rows {
  readonly first: number;
  readonly count: number;
}

export const column = (name: Column): number => summaryColumns.indexOf(name);
export const letter = (name: Column): string => columnName(column(name));

/** A column of a block, its rows held fast: "E$5:E$16". */
export const block = (name: Column, { first, count }: Rows): string =>
  `${letter(name)}$${first + 1}:${letter(name)}$${first + count}`;

/** Whole rows of the sheet. */
export const rowsAt = (row: number, rows: number): Rect => ({
  row,
  rows,
  column: 0,
  columns: summaryColumns.length,
});

/** A row that says one thing. */
export const padded = (text: string): readonly PlanCell[] => [
  ...summaryColumns.map((_, index) => (index === 0 && text !== "" ? text : null)),
  ...noNote,
];

/** A row that says something in a few columns. */
export const rowOf = (cells: Readonly<Partial<Record<Column, PlanCell>>>): readonly PlanCell[] => [
  ...summaryColumns.map((name) => cells[name] ?? null),
  ...noNote,
];

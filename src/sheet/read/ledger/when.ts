import { type CellRef, type Day, type Issue, type Period, issue } from "../../../core";
import { type SheetPeriod, type When, daysInFigures, readWhen } from "../cell/day";
import { compact, plain } from "../cell/text";
import { namedPeriod } from "../title";
import { blankMarks } from "../vocabulary/rows";
import { errorIn } from "./amounts";
import type { LedgerCell, LedgerRow } from "./row";

/** When a row's event was: its own date, the one above, or the month that the sheet names. */
export interface RowTime {
  readonly day: Day | null;
  readonly period: Period | null;
  readonly issues: readonly Issue[];
}

/** The date that blank date cells below it repeat, and where it stands. */
export interface CarriedDate {
  readonly when: When | null;
  readonly at: CellRef | null;
  /** It was written and could not be read. */
  readonly unread?: LedgerCell;
}

/** @returns null where the cell says no date that can be read */
export const dateOf = (cell: LedgerCell, sheet: SheetPeriod): When | null =>
  cell.error ? null : readWhen(cell.value, sheet);

/** What the blank date cells below one repeat. */
export function carriedFrom(cell: LedgerCell, sheet: SheetPeriod): CarriedDate {
  const when = dateOf(cell, sheet);
  return { when, at: cell.at, ...(when || isBlank(cell) ? {} : { unread: cell }) };
}

export function timeOf(
  { cells }: Pick<LedgerRow, "cells">,
  carried: CarriedDate,
  sheet: SheetPeriod,
): RowTime {
  const { date, period } = cells;
  const when = date ? dateOf(date, sheet) : carried.when;
  const month = period && !period.error ? readWhen(period.value, sheet) : null;
  const issues: Issue[] = [];
  const unread = date ? (when || isBlank(date) ? undefined : date) : carried.unread;
  if (unread) issues.push(problemIn(unread));
  if (period && !month && !when && !isBlank(period)) issues.push(problemIn(period));
  const within = when?.period ?? month?.period ?? namedPeriod(sheet);
  const other = within === null ? null : otherMonth({ cells }, within);
  const doubtful = date && when ? date : other;
  if (other && doubtful) issues.push(issue("unreadableDate", doubtful.at, doubtful.text, {}));
  return { day: when?.day ?? null, period: within, issues };
}

/** The cell whose words name a day of another month than the one that everything else says. */
function otherMonth(row: Pick<LedgerRow, "cells">, period: Period): LedgerCell | null {
  const own = ownDay(row);
  const year = Number(period.slice(0, 4));
  const named = own && readWhen(own.day, { year, month: null });
  return named && named.period !== period ? own.cell : null;
}

interface OwnDay {
  readonly cell: LedgerCell;
  readonly day: string;
}

/** The day with which the words of what happened begin: 3月18日未开班前会. */
function ownDay({ cells }: Pick<LedgerRow, "cells">): OwnDay | null {
  for (const cell of [cells.reason, cells.clause_item]) {
    const day = /^\s*\d{1,2}\s*月\s*\d{1,2}\s*[日号](?!报)/
      .exec(daysInFigures(plain(cell?.text ?? "")))?.[0]
      .trim();
    if (cell && day !== undefined) return { cell, day };
  }
  return null;
}

/** The row on the day that its own words name, where only what stands around the table says another. */
export function onOwnDay<Row extends Pick<LedgerRow, "cells">>(row: Row, sheet: SheetPeriod): Row {
  const own = ownDay(row);
  if (own === null || readWhen(own.day, sheet) === null) return row;
  const date = { ...own.cell, value: own.day, text: own.day };
  return { ...row, cells: { ...row.cells, date } };
}

const isBlank = (cell: LedgerCell): boolean => blankMarks.has(compact(cell.text.slice(0, 20)));

/** 2026.1 may have been 2026.10, and 3.1 3.10: Excel drops the nought of what it takes for a number. */
function problemIn(cell: LedgerCell): Issue {
  if (cell.error) return errorIn(cell);
  const shortened = typeof cell.value === "number" && !Number.isInteger(cell.value);
  return issue(shortened ? "mangledDate" : "unreadableDate", cell.at, cell.text, {});
}

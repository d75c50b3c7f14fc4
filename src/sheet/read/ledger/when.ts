import { type CellRef, type Day, type Issue, type Period, issue } from "../../../core";
import { type SheetPeriod, type When, readWhen } from "../cell/day";
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
}

/** @returns null where the cell says no date that can be read */
export const dateOf = (cell: LedgerCell, sheet: SheetPeriod): When | null =>
  cell.error ? null : readWhen(cell.value, sheet);

export function timeOf(
  { cells }: Pick<LedgerRow, "cells">,
  carried: CarriedDate,
  sheet: SheetPeriod,
): RowTime {
  const { date, period } = cells;
  const when = date ? dateOf(date, sheet) : carried.when;
  const month = period && !period.error ? readWhen(period.value, sheet) : null;
  const issues: Issue[] = [];
  if (date && !when && !isBlank(date)) issues.push(problemIn(date));
  const own = date && when ? ownDay({ cells }) : null;
  const year = Number(when?.period?.slice(0, 4));
  const named = own && readWhen(own.value, { year, month: null });
  if (date && named && named.period !== when?.period)
    issues.push(issue("unreadableDate", date.at, date.text, {}));
  if (period && !month && !when && !isBlank(period)) issues.push(problemIn(period));
  return {
    day: when?.day ?? null,
    period: when?.period ?? month?.period ?? namedPeriod(sheet),
    issues,
  };
}

/** The day with which the words of what happened begin: 3月18日未开班前会. */
function ownDay({ cells }: Pick<LedgerRow, "cells">): LedgerCell | null {
  for (const cell of [cells.reason, cells.clause_item]) {
    const day = /^\s*\d{1,2}\s*月\s*\d{1,2}\s*[日号](?!报)/
      .exec(plain(cell?.text ?? ""))?.[0]
      .trim();
    if (cell && day !== undefined) return { ...cell, value: day, text: day };
  }
  return null;
}

/** The row on the day that its own words name, where only what stands around the table says another. */
export function onOwnDay<Row extends Pick<LedgerRow, "cells">>(row: Row, sheet: SheetPeriod): Row {
  const day = ownDay(row);
  const readable = day !== null && readWhen(day.value, sheet) !== null;
  return readable ? { ...row, cells: { ...row.cells, date: day } } : row;
}

const isBlank = (cell: LedgerCell): boolean => blankMarks.has(compact(cell.text.slice(0, 20)));

/** 2026.1 may have been 2026.10, and 3.1 3.10: Excel drops the nought of what it takes for a number. */
function problemIn(cell: LedgerCell): Issue {
  if (cell.error) return errorIn(cell);
  const shortened = typeof cell.value === "number" && !Number.isInteger(cell.value);
  return issue(shortened ? "mangledDate" : "unreadableDate", cell.at, cell.text, {});
}

import { type CellRef, type Day, type Issue, type Period, issue } from "../../../core";
import { type SheetPeriod, type When, readWhen } from "../cell/day";
import { compact } from "../cell/text";
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

export function timeOf({ cells }: LedgerRow, carried: CarriedDate, sheet: SheetPeriod): RowTime {
  const { date, period } = cells;
  const when = date ? dateOf(date, sheet) : carried.when;
  const month = period && !period.error ? readWhen(period.value, sheet) : null;
  const issues: Issue[] = [];
  if (date && !when && !isBlank(date)) issues.push(problemIn(date));
  if (period && !month && !when && !isBlank(period)) issues.push(problemIn(period));
  return {
    day: when?.day ?? null,
    period: when?.period ?? month?.period ?? namedPeriod(sheet),
    issues,
  };
}

const isBlank = (cell: LedgerCell): boolean => blankMarks.has(compact(cell.text.slice(0, 20)));

/** 2026.1 may have been 2026.10, and 3.1 3.10: Excel drops the nought of what it takes for a number. */
function problemIn(cell: LedgerCell): Issue {
  if (cell.error) return errorIn(cell);
  const shortened = typeof cell.value === "number" && !Number.isInteger(cell.value);
  return issue(shortened ? "mangledDate" : "unreadableDate", cell.at, cell.text, {});
}

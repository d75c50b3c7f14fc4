import { type Issue, issue } from "../issue";
import type { EventRecord, Period } from "../record";

/** A record with the month it falls into; null where none is told, or it cannot be told which. */
export interface Dated {
  readonly record: EventRecord;
  readonly period: Period | null;
  /** False where the workbook has several months and the record tells none. */
  readonly placed: boolean;
  readonly issues: readonly Issue[];
}

/**
 * Finds each record's month: its own, or the only month there is; otherwise it is asked
 * (docs/scoring.md, rule 9).
 * @param others what else tells a month: recordings listed, figures measured
 */
export function intoMonths(
  records: readonly EventRecord[],
  others: readonly { readonly period: Period | null }[],
): {
  readonly dated: readonly Dated[];
  readonly periods: readonly Period[];
} {
  const periods = [...new Set([...records.map(monthOf), ...others.map(({ period }) => period)])]
    .filter((period) => period !== null)
    .sort();
  const [only = null] = periods;
  const dated = records.map((record): Dated => {
    const period = monthOf(record);
    if (period !== null) return { record, period, placed: true, issues: record.issues };
    if (periods.length <= 1) return { record, period: only, placed: true, issues: record.issues };
    const asked = issue("missingPeriod", record.source[0], record.item, { periods });
    return { record, period: null, placed: false, issues: [...record.issues, asked] };
  });
  return { dated, periods };
}

const monthOf = (record: EventRecord): Period | null =>
  (record.day?.slice(0, 7) ?? record.period ?? record.submitted?.day.slice(0, 7)) || null;

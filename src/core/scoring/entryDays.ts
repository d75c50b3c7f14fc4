import type { Calendar } from "../calendar/calendar";
import { addDays, daysBetween } from "../calendar/day";
import { type Issue, issue } from "../issue";
import type { Day, Period } from "../record";
import type { ClauseEntry } from "../rulebook/clauses";
import type { Charge } from "./charge";
import { groupBy } from "./group";

/**
 * What the days of entries tell where a clause expects one each workday, or none on successive days.
 * Nobody's points depend on it: it is shown.
 */
export function entryDayIssues(charges: readonly Charge[], calendar: Calendar): readonly Issue[] {
  const watched = charges.filter(({ entry: { clause }, record, void: withdrawn }) => {
    return (clause.expected !== null || !clause.consecutive) && !withdrawn && record.day !== null;
  });
  return [...groupBy(watched, ({ entry }) => entry)].flatMap(([entry, own]) => [
    ...(entry.clause.expected === null ? [] : missingEntries(entry, own, calendar)),
    ...(entry.clause.consecutive ? [] : successiveDays(entry, own)),
  ]);
}

/** The workdays of a month without an entry, for each month that has one at all. */
function missingEntries(
  { clause }: ClauseEntry,
  charges: readonly Charge[],
  calendar: Calendar,
): readonly Issue[] {
  return [...groupBy(charges, ({ period }) => period)].flatMap(([period, own]) => {
    const [first] = own;
    if (period === null || !first) return [];
    const entered = new Set(own.map(({ record }) => record.day));
    const days = daysOf(period).filter((day) => calendar.isWorkday(day) === true);
    const missing = days.filter((day) => !entered.has(day));
    if (missing.length === 0) return [];
    const at = { sheet: first.record.source[0].sheet, cell: null };
    return [issue("missingEntries", at, clause.text, { clause: clause.id, days: missing })];
  });
}

function daysOf(period: Period): readonly Day[] {
  const first = `${period}-01`;
  const days = daysBetween(first, `${addDays(first, 31).slice(0, 7)}-01`);
  return Array.from({ length: days }, (_, index) => addDays(first, index));
}

function successiveDays({ clause }: ClauseEntry, charges: readonly Charge[]): readonly Issue[] {
  return [...groupBy(charges, ({ subject }) => subject)].flatMap(([subject, own]) => {
    const days = [...new Set(own.flatMap(({ record }) => record.day ?? []))].toSorted();
    const touching = days.filter(
      (day) => days.includes(addDays(day, -1)) || days.includes(addDays(day, 1)),
    );
    const first = own.find(({ record }) => record.day === touching[0]);
    if (!first) return [];
    const name = subject.name ?? subject.id ?? "";
    const facts = { clause: clause.id, name, days: touching };
    return [issue("consecutiveDays", first.record.source[0], first.record.item, facts)];
  });
}

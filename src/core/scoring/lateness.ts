import type { Calendar } from "../calendar/calendar";
import { type Moment, daysLate, dueMoment, hoursLate } from "../calendar/deadline";
import { type Exact, exact, isZero, multiply, one, whole, zero } from "../exact";
import { type Issue, issue } from "../issue";
import type { Day, EventRecord } from "../record";
import type { ClauseEntry } from "../rulebook/clauses";
import { meets } from "../rulebook/condition";
import type { Deadline } from "../rulebook/schema";

/** What a row counts by its own dates and measured figures, or what keeps it from being reckoned. */
export type Reckoned = { readonly quantity: Exact } | { readonly issue: Issue } | null;

/**
 * Units late, for a clause with a deadline and a row that says when it was handed in: 0 on time; else
 * one occurrence, or the days, hours or minutes that the clause counts.
 * @returns null where the row or the clause says nothing of the kind
 */
export function lateness(
  record: EventRecord,
  { clause }: ClauseEntry,
  calendar: Calendar,
): Reckoned {
  const { deadline, per } = clause;
  const { submitted } = record;
  if (!deadline || !submitted) return null;
  const [at] = record.source;
  const asked = dueMonthQuestion(deadline, record, submitted, clause.id);
  if (asked) return { issue: asked };
  const reference = referenceDay(deadline, record, submitted);
  if (reference === null) {
    const since = "since" in deadline ? deadline.since : "";
    return { issue: issue("missingSince", at, record.item, { clause: clause.id, since }) };
  }
  const due = dueMoment(deadline, reference, calendar);
  if (due === null) {
    const year = reference.slice(0, 4);
    return { issue: issue("calendarEnds", at, record.item, { clause: clause.id, year }) };
  }
  if ("time" in deadline && submitted.minute === null && submitted.day === due.day) {
    const facts = { clause: clause.id, due: deadline.time };
    return { issue: issue("missingTime", at, record.item, facts) };
  }
  return { quantity: unitsLate(per, due, submitted) };
}

/**
 * A row without a day, handed in in another month than its sheet's, may be late by a month: the report of
 * June is due in July, and may stand in the sheet of either.
 */
function dueMonthQuestion(
  deadline: Deadline,
  { day, period, source: [at], item }: EventRecord,
  submitted: Moment,
  clause: string,
): Issue | null {
  const handedIn = submitted.day.slice(0, 7);
  if (!("monthDay" in deadline) || day !== null) return null;
  if (period === null || period === handedIn) return null;
  return issue("unclearDueMonth", at, item, { clause, period, handedIn });
}

/** The day whose deadline is meant; null where a deadline runs from an event without a date. */
function referenceDay(deadline: Deadline, record: EventRecord, submitted: Moment): Day | null {
  if ("since" in deadline) return record.since;
  return record.day ?? submitted.day;
}

function unitsLate(per: string, due: Moment, submitted: Moment): Exact {
  if (per === "day") return whole(daysLate(due, submitted));
  const hours = hoursLate(due, submitted);
  if (per === "hour") return hours;
  if (per === "minute") return multiply(hours, exact(60));
  return isZero(hours) ? zero : one;
}

/** False where the row measures what the clause asks for, and it is not reached. */
export function conditionHolds(record: EventRecord, { clause: { when } }: ClauseEntry): boolean {
  const measured = when && record.measures[when.measure];
  return !measured || meets(when, measured);
}

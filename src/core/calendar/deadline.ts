import { type Exact, divide, exact } from "../exact";
import type { Day } from "../record";
import type { Deadline } from "../rulebook/schema";
import { type Calendar, nextWorkday, workdaysAfter, workdaysBetween } from "./calendar";
import { addDays, daysBetween } from "./day";

/** A day, and the minute of it (0 to 1439) where a time is known. */
export interface Moment {
  readonly day: Day;
  readonly minute: number | null;
}

/**
 * The moment until which something was due.
 * @param reference the day whose deadline is meant: for a day of the month, any day of that month;
 * for so many days after an event, the event's day; for a time of day, that day
 * @returns null where the calendar does not reach
 */
export function dueMoment(deadline: Deadline, reference: Day, calendar: Calendar): Moment | null {
  if ("time" in deadline) {
    const [hours = 0, minutes = 0] = deadline.time.split(":").map(Number);
    return { day: reference, minute: hours * 60 + minutes };
  }
  if ("monthDay" in deadline) return wholeDay(monthDay(deadline, reference, calendar));
  const { after, unit } = deadline;
  return wholeDay(
    unit === "workday" ? workdaysAfter(reference, after, calendar) : addDays(reference, after),
  );
}

const wholeDay = (day: Day | null): Moment | null => (day === null ? null : { day, minute: null });

/** The 31st of a shorter month is its last day. */
function monthDay(
  deadline: Extract<Deadline, { monthDay: number }>,
  reference: Day,
  calendar: Calendar,
): Day | null {
  const first = `${reference.slice(0, 7)}-01`;
  const nextMonth = `${addDays(first, 31).slice(0, 7)}-01`;
  const wanted = addDays(first, deadline.monthDay - 1);
  const day = wanted < nextMonth ? wanted : addDays(nextMonth, -1);
  return deadline.roll === "workday" ? nextWorkday(day, calendar) : day;
}

/** Whole calendar days late; 0 on time. A moment without a time is the whole day. */
export const daysLate = (due: Moment, actual: Moment): number =>
  Math.max(0, daysBetween(due.day, actual.day));

/** Workdays late, the due day not counted; null where the calendar does not reach. */
export const workdaysLate = (due: Moment, actual: Moment, calendar: Calendar): number | null =>
  workdaysBetween(due.day, actual.day, calendar);

/** Exact hours late; a due day without a time ends at midnight, an actual one counts from its start. */
export function hoursLate(due: Moment, actual: Moment): Exact {
  const dueMinute = due.minute ?? 24 * 60;
  const minutes = daysBetween(due.day, actual.day) * 24 * 60 + (actual.minute ?? 0) - dueMinute;
  return divide(exact(Math.max(0, minutes)), exact(60));
}

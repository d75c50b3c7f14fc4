import type { Day } from "../record";

const millisecondsPerDay = 86_400_000;

/** The day's count from 1970-01-01. @throws RangeError for text that is no calendar day */
export function dayNumber(day: Day): number {
  const milliseconds = /^\d{4}-\d{2}-\d{2}$/.test(day)
    ? Date.parse(`${day}T00:00:00Z`)
    : Number.NaN;
  const number = milliseconds / millisecondsPerDay;
  if (Number.isNaN(number) || dayOf(number) !== day) throw new RangeError(`no such day: ${day}`);
  return number;
}

/** The day of a count from 1970-01-01. */
export const dayOf = (number: number): Day =>
  new Date(number * millisecondsPerDay).toISOString().slice(0, 10);

/** The day that many days later (or earlier, for a negative number). */
export const addDays = (day: Day, days: number): Day => dayOf(dayNumber(day) + days);

/** Calendar days from one day to another; negative where the second is earlier. */
export const daysBetween = (from: Day, to: Day): number => dayNumber(to) - dayNumber(from);

/** Saturday or Sunday. 1970-01-01 was a Thursday. */
export const isWeekend = (day: Day): boolean => [2, 3].includes(((dayNumber(day) % 7) + 7) % 7);

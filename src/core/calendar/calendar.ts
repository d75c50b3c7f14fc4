import chineseDays from "chinese-days/dist/chinese-days.json";
import type { Day } from "../record";
import { addDays, isWeekend } from "./day";

/** Days that a company works or rests against the public calendar. */
export interface OwnDays {
  readonly holidays: readonly Day[];
  readonly workdays: readonly Day[];
}

/** Which days are worked; null where the calendar does not reach and nobody has said. */
export interface Calendar {
  isWorkday(day: Day): boolean | null;
}

// chinese-days (MIT, follows the State Council's yearly notice). Its data, not its functions: those
// read dates in the machine's time zone.
const holidays = new Set(Object.keys(chineseDays.holidays));
const workdays = new Set(Object.keys(chineseDays.workdays));
const years = new Set([...holidays].map((day) => day.slice(0, 4)));

/**
 * The Chinese calendar with its holidays and make-up workdays, and the company's own days, which win.
 * A weekday of a year that the public calendar does not have yet may become a holiday: it is not known.
 */
export function chineseCalendar(own: OwnDays = { holidays: [], workdays: [] }): Calendar {
  const ownHolidays = new Set(own.holidays);
  const ownWorkdays = new Set(own.workdays);
  return {
    isWorkday(day) {
      if (ownHolidays.has(day)) return false;
      if (ownWorkdays.has(day) || workdays.has(day)) return true;
      if (holidays.has(day)) return false;
      return years.has(day.slice(0, 4)) ? !isWeekend(day) : null;
    },
  };
}

/** The day itself if it is worked, else the next that is; null where the calendar does not tell. */
export function nextWorkday(day: Day, calendar: Calendar): Day | null {
  for (let candidate = day; ; candidate = addDays(candidate, 1)) {
    const worked = calendar.isWorkday(candidate);
    if (worked === null) return null;
    if (worked) return candidate;
  }
}

/** The day `count` workdays after a day, that day not counted; null where the calendar does not tell. */
export function workdaysAfter(day: Day, count: number, calendar: Calendar): Day | null {
  let at = day;
  for (let left = count; left > 0; left -= 1) {
    const next = nextWorkday(addDays(at, 1), calendar);
    if (next === null) return null;
    at = next;
  }
  return at;
}

/** Workdays after `from` up to and with `to`; null where the calendar does not tell. */
export function workdaysBetween(from: Day, to: Day, calendar: Calendar): number | null {
  let count = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) {
    const worked = calendar.isWorkday(day);
    if (worked === null) return null;
    if (worked) count += 1;
  }
  return count;
}

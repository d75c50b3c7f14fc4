import {
  type Day,
  type Moment,
  type OwnDays,
  addDays,
  chineseCalendar,
  daysLate,
  hoursLate,
  toNumber,
  workdaysLate,
} from "../core";
import { type Argument, momentOf, textOf } from "./arguments";
import { invalid, notAvailable } from "./fault";
import { ownDaysOf } from "./own-days";
import type { Shown } from "./rows";
import { words } from "./words";

type Unit = "day" | "workday" | "hour";

const units: ReadonlyMap<string, Unit> = new Map([
  ["", "day"],
  ["天", "day"],
  ["日", "day"],
  ["day", "day"],
  ["days", "day"],
  ["工作日", "workday"],
  ["workday", "workday"],
  ["workdays", "workday"],
  ["小时", "hour"],
  ["小時", "hour"],
  ["时", "hour"],
  ["時", "hour"],
  ["hour", "hour"],
  ["hours", "hour"],
]);

/**
 * How late something came: days (the time of day left aside), workdays after the due day, or hours to
 * the second; 0 where it was in time. A due day without a time ends at midnight, an actual one counts
 * from its beginning.
 * @param holidays the company's own days, for workdays
 * @returns "" where either moment is empty, so that a column may be filled down
 */
export function lateness(
  due: Argument,
  actual: Argument,
  unit: Argument,
  holidays: Argument,
): Shown {
  const counted = units.get(textOf(unit).toLowerCase());
  if (counted === undefined) throw invalid(words.unknownUnit(textOf(unit)));
  const own = ownDaysOf(holidays);
  const [deadline, came] = [momentOf(due), momentOf(actual)];
  if (deadline === null || came === null) return "";
  if (counted === "hour") return toNumber(hoursLate(deadline, came));
  return counted === "day" ? daysLate(deadline, came) : workdays(deadline, came, own);
}

function workdays(due: Moment, actual: Moment, own: OwnDays): number {
  const calendar = chineseCalendar(own);
  const late = workdaysLate(due, actual, calendar);
  if (late !== null) return late;
  let missing: Day = addDays(due.day, 1);
  while (calendar.isWorkday(missing) !== null) missing = addDays(missing, 1);
  throw notAvailable(words.calendarEnds(missing.slice(0, 4), yearsKnown()));
}

/** The first and the last year of which the public calendar knows the holidays. */
function yearsKnown(): { readonly first: number; readonly last: number } {
  const calendar = chineseCalendar();
  const known = Array.from({ length: 200 }, (_, index) => 1950 + index).filter(
    (year) => calendar.isWorkday(`${year}-01-01`) !== null,
  );
  return { first: known[0] ?? 0, last: known.at(-1) ?? 0 };
}

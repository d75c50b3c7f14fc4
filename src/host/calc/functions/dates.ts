import type { Scalar } from "../../model";
import { type BuiltIn, single } from "../evaluate/call";
import { integerOf } from "../evaluate/convert";
import { read } from "../evaluate/evaluate";
import { numberInText } from "../evaluate/typed";
import { errors } from "../evaluate/values";
import { broadcast } from "../evaluate/broadcast";
import {
  type Day,
  dayOf,
  daysInMonth,
  from1900To1904,
  refuse1904,
  serial,
  serialOf,
  today,
  weekdayOf,
} from "./calendar";
import { workdays } from "./workdays";

const part = (pick: (day: Day) => number): BuiltIn => single((value) => pick(dayOf(serial(value))));

const date: BuiltIn = single((year, month, day) => {
  const given = integerOf(year);
  const result = serialOf(given < 1900 ? given + 1900 : given, integerOf(month), integerOf(day));
  return given < 0 || result < 0 ? errors.number : result;
});

/** A date some months later: the same day or the month's last one. */
function laterMonth(value: Scalar | undefined, months: Scalar | undefined): Day {
  const { year, month, day } = dayOf(serial(value));
  const moved = dayOf(serialOf(year, month + integerOf(months), 1));
  return { ...moved, day: Math.min(day, daysInMonth(moved.year, moved.month)) };
}

const time = (unit: "hour" | "minute" | "second"): BuiltIn =>
  single((value) => {
    const seconds = Math.round((serial(value) % 1) * 86_400) % 86_400;
    if (unit === "hour") return Math.floor(seconds / 3600);
    return unit === "minute" ? Math.floor(seconds / 60) % 60 : seconds % 60;
  });

const timeOf: BuiltIn = single((hours, minutes, seconds) => {
  const total = integerOf(hours) * 3600 + integerOf(minutes) * 60 + integerOf(seconds);
  return total < 0 ? errors.number : (total % 86_400) / 86_400;
});

/** WEEKDAY's types: 1 from Sunday 1, 2 from Monday 1, 3 from Monday 0, 11 to 17 from Monday on. */
const weekday: BuiltIn = single((value, type) => {
  const kind = type === undefined ? 1 : integerOf(type);
  const day = weekdayOf(serial(value));
  if (kind === 1) return day + 1;
  if (kind === 3) return (day + 6) % 7;
  const first = kind === 2 ? 1 : kind - 10;
  return (kind >= 11 && kind <= 17) || kind === 2 ? ((day - first + 7) % 7) + 1 : errors.number;
});

/** DATEDIF's units: whole years, months, days; months beyond years, days beyond months or years. */
const dateDifference: BuiltIn = single((start, end, unit) => {
  const [from, to] = [Math.floor(serial(start)), Math.floor(serial(end))];
  if (from > to) return errors.number;
  const [a, b] = [dayOf(from), dayOf(to)];
  const months = (b.year - a.year) * 12 + b.month - a.month - (b.day < a.day ? 1 : 0);
  switch (typeof unit === "string" ? unit.toUpperCase() : "") {
    case "Y":
      return Math.floor(months / 12);
    case "M":
      return months;
    case "D":
      return to - from;
    case "YM":
      return months % 12;
    case "MD":
      return to - serialOf(a.year, a.month + months, a.day);
    case "YD":
      return to - serialOf(a.year + Math.floor(months / 12), a.month, a.day);
    default:
      return errors.number;
  }
});

/** The ISO week is that of the week's Thursday. */
function isoWeekOf(day: number): number {
  const thursday = day - ((weekdayOf(day) + 6) % 7) + 3;
  return Math.floor((thursday - serialOf(dayOf(thursday).year, 1, 1)) / 7) + 1;
}

/** WEEKNUM: weeks from the one that holds January 1, beginning on Sunday (1) or another day; 21 is ISO's. */
const weekNumber: BuiltIn = single((value, type) => {
  const kind = type === undefined ? 1 : integerOf(type);
  if (kind === 21) return isoWeekOf(Math.floor(serial(value)));
  const first = kind === 1 || kind === 17 ? 0 : kind === 2 ? 1 : kind - 10;
  if (first < 0 || first > 6) return errors.number;
  const day = Math.floor(serial(value));
  const newYear = serialOf(dayOf(day).year, 1, 1);
  return Math.floor((day - newYear + ((weekdayOf(newYear) - first + 7) % 7)) / 7) + 1;
});

const inText = (keep: (number: number) => number): BuiltIn =>
  single((value) => {
    const number = typeof value === "string" ? numberInText(value) : null;
    return number === null ? errors.value : keep(number);
  });

/** Dates of a workbook that counts from 1904 would all be wrong by four years: not calculated. */
const in1900 =
  (apply: BuiltIn): BuiltIn =>
  (call) => {
    refuse1904(call.scope);
    return apply(call);
  };

/** A date made of nothing else is one of the workbook's own calendar. */
const ofCalendar =
  (apply: BuiltIn): BuiltIn =>
  (call) =>
    broadcast([read(call.result(apply), call.scope)], (day) =>
      typeof day === "number" && call.scope.workbook.date1904
        ? day - from1900To1904
        : (day ?? null),
    );

const functions: Readonly<Record<string, BuiltIn>> = {
  YEAR: part(({ year }) => year),
  MONTH: part(({ month }) => month),
  DAY: part(({ day }) => day),
  HOUR: time("hour"),
  MINUTE: time("minute"),
  SECOND: time("second"),
  TIME: timeOf,
  EDATE: single((value, months) => {
    const { year, month, day } = laterMonth(value, months);
    return serial(serialOf(year, month, day));
  }),
  EOMONTH: single((value, months) => {
    const { year, month } = laterMonth(value, months);
    return serial(serialOf(year, month + 1, 0));
  }),
  WEEKDAY: weekday,
  WEEKNUM: weekNumber,
  ISOWEEKNUM: single((value) => isoWeekOf(Math.floor(serial(value)))),
  ...workdays,
  DATEDIF: dateDifference,
  DAYS: single((end, start) => Math.floor(serial(end)) - Math.floor(serial(start))),
  DATEVALUE: inText(Math.floor),
  TIMEVALUE: inText((number) => number % 1),
};

const makers: Readonly<Record<string, BuiltIn>> = {
  DATE: date,
  TODAY: (call) => Math.floor(today(call.scope.now())),
  NOW: (call) => today(call.scope.now()),
};

export const dates: Readonly<Record<string, BuiltIn>> = Object.fromEntries([
  ...Object.entries(functions).map(([name, apply]) => [name, in1900(apply)] as const),
  ...Object.entries(makers).map(([name, apply]) => [name, ofCalendar(apply)] as const),
]);

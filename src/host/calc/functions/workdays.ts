import type { Scalar } from "../../model";
import { broadcast } from "../evaluate/broadcast";
import type { BuiltIn, Call } from "../evaluate/call";
import { integerOf } from "../evaluate/convert";
import { errors } from "../evaluate/values";
import { serial, weekdayOf } from "./calendar";
import { valuesOf } from "./numbers";

/** Days off: weekdays from 0 for Sunday, and single days. */
interface DaysOff {
  readonly weekdays: ReadonlySet<number>;
  readonly holidays: ReadonlySet<number>;
}

const saturdayAndSunday: ReadonlySet<number> = new Set([0, 6]);

/** The days that are no workdays beside the weekends: the last argument, a block or one date. */
function holidaysOf(call: Call, at: number): ReadonlySet<number> {
  if (!call.has(at)) return new Set();
  const days = valuesOf(call, at).filter((value) => value !== null && value !== "");
  return new Set(days.map((value) => Math.floor(serial(value))));
}

/**
 * A weekend by its number (1 to 7 two days, 11 to 17 one) or as seven digits from Monday on.
 * @see https://support.microsoft.com/office/networkdays-intl-function-a9b26239-4f20-46a1-9ab8-4e925bfd5e28
 */
function weekendOf(call: Call, at: number): ReadonlySet<number> {
  const given: Scalar = call.has(at) ? (call.scalar(at) ?? 1) : 1;
  if (typeof given === "string") {
    if (!/^[01]{7}$/.test(given)) throw errors.value;
    return new Set([0, 1, 2, 3, 4, 5, 6].filter((day) => given.charAt((day + 6) % 7) === "1"));
  }
  const kind = integerOf(given);
  if (kind >= 1 && kind <= 7) return new Set([(kind + 5) % 7, (kind + 6) % 7]);
  if (kind >= 11 && kind <= 17) return new Set([kind - 11]);
  throw errors.number;
}

const isWorkday = (day: number, { weekdays, holidays }: DaysOff): boolean =>
  !weekdays.has(weekdayOf(day)) && !holidays.has(day);

const countWorkdays = (call: Call, off: DaysOff) =>
  broadcast([call.operand(0), call.operand(1)], (start, end) => {
    const [a, b] = [Math.floor(serial(start)), Math.floor(serial(end))];
    let days = 0;
    for (let day = Math.min(a, b); day <= Math.max(a, b); day++) if (isWorkday(day, off)) days++;
    return a <= b ? days : 0 - days;
  });

function laterWorkday(call: Call, off: DaysOff) {
  if (off.weekdays.size === 7) return errors.value;
  return broadcast([call.operand(0), call.operand(1)], (start, count) => {
    let day = Math.floor(serial(start));
    const step = Math.sign(integerOf(count));
    for (let left = Math.abs(integerOf(count)); left > 0;) {
      day = serial(day + step);
      if (isWorkday(day, off)) left--;
    }
    return day;
  });
}

const usual = (call: Call): DaysOff => ({
  weekdays: saturdayAndSunday,
  holidays: holidaysOf(call, 2),
});
const chosen = (call: Call): DaysOff => ({
  weekdays: weekendOf(call, 2),
  holidays: holidaysOf(call, 3),
});

export const workdays: Readonly<Record<string, BuiltIn>> = {
  NETWORKDAYS: (call) => countWorkdays(call, usual(call)),
  "NETWORKDAYS.INTL": (call) => countWorkdays(call, chosen(call)),
  WORKDAY: (call) => laterWorkday(call, usual(call)),
  "WORKDAY.INTL": (call) => laterWorkday(call, chosen(call)),
};

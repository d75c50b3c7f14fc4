import type { Clause } from "../../../core";
import { evened } from "../../read/cell/text";
import type { Form } from "./form";
import { numberIn } from "./number";
import { text } from "./text";

/** When something is due: 每天 10:00；每月 5 日前，遇休息日顺延至下一工作日；attrition 起 15 个工作日. */
export const deadline: Form<Clause["deadline"]> = {
  blank: null,
  write: (value, words) => {
    if (value === null) return null;
    if ("time" in value) return words.daily(value.time);
    if ("monthDay" in value) return words.monthly(value.monthDay, value.roll !== null);
    return words.after(value.after, value.unit, value.since);
  },
  read: (cell) => dailyIn(evened(cell)) ?? monthlyIn(evened(cell)) ?? afterIn(cell),
};

function dailyIn(cell: string): { time: string } | undefined {
  const [, time] =
    /^(?:每[天日]|daily)?\s*(\d{1,2}:\d{2})(?::00)?\s*(?:之|以)?前?$/i.exec(cell) ?? [];
  if (time !== undefined) return { time: time.padStart(5, "0") };
  const day = /^0?\.\d+$/.test(cell) ? numberIn(cell) : undefined;
  return day === undefined ? undefined : { time: timeOfDay(day) };
}

/** Where 10:00 was typed alone, Excel keeps that part of a day. */
function timeOfDay(part: number): string {
  const minutes = Math.round(part * 24 * 60);
  return [Math.floor(minutes / 60), minutes % 60]
    .map((figure) => String(figure).padStart(2, "0"))
    .join(":");
}

const monthly =
  /^(?:每月|monthly)\s*(\d{1,2})\s*[日号號]?(?:之|以)?前?(?:\s*[,;、(]?\s*((?:遇?(?:[节節]?假日|休息日|非工作日))?[顺順]延(?:[至到]下一?[个個]?工作日)?|workday)\)?)?$/i;

function monthlyIn(cell: string): { monthDay: number; roll: "workday" | null } | undefined {
  const [, day, roll] = monthly.exec(cell) ?? [];
  if (day === undefined) return undefined;
  return { monthDay: Number(day), roll: roll === undefined ? null : "workday" };
}

const sinceFirst =
  /^(.+?)\s*(?:起|[后後])\s*([\d０-９]+)\s*[个個]?\s*(工作日|天|日)(?:之?[内內])?$/s;
const countFirst = /^(\d+)\s*(workday|day)s?\s*(?:after|since)\s+(.+)$/is;

function afterIn(cell: string): { after: unknown; unit: string; since: unknown } | undefined {
  const [, count, english, event] = countFirst.exec(cell) ?? [];
  const [, since = event, after = count, unit = english] = sinceFirst.exec(cell) ?? [];
  if (since === undefined || after === undefined || unit === undefined) return undefined;
  const workdays = /工作日|workday/i.test(unit);
  return {
    after: numberIn(after),
    unit: workdays ? "workday" : "day",
    since: text.read(since),
  };
}

import type { Moment } from "../../../core";
import type { CellValue } from "../../grid";
import { type SheetPeriod, readWhen } from "./day";
import { cellText, plain } from "./text";

const anyPeriod: SheetPeriod = { year: null, month: null };
const secondsPerDay = 86_400;

const morning = "上午|早上|am";
const later = "下午|晚上?|pm";
const timeOfDay = new RegExp(
  `(${morning})?(${later}|中午)?\\s*(\\d{1,2})[:时点](\\d{1,2})?(?:[:分](\\d{1,2})?(?:\\.\\d+)?)?秒?\\s*(?:(am)|(pm)|z)?$`,
  "i",
);

/**
 * Reads a cell that holds a day, with or without the time of day: a serial number of Excel's, or text
 * such as "2026-03-05 10:40", "2026年3月5日 下午2时". A serial number without a fraction is a day alone.
 * @returns null when it cannot be read with certainty
 */
export function readMoment(value: CellValue, sheet: SheetPeriod = anyPeriod): Moment | null {
  const day = readWhen(value, sheet)?.day ?? null;
  if (day === null) return null;
  if (typeof value === "number") return { day, minute: minuteOfSerial(value) };
  const time = timeOfDay.exec(plain(cellText(value)));
  if (!time) return { day, minute: null };
  const minute = minuteOfText(time);
  return minute === null ? null : { day, minute };
}

/** A time is a fraction of a day, exact to the second at best. A whole number of eight digits has none. */
function minuteOfSerial(serial: number): number | null {
  const seconds = Math.round((serial % 1) * secondsPerDay);
  return seconds === 0 ? null : seconds / 60;
}

/** Until 24:00, the end of the day. Where the word and the hour contradict each other: null. */
function minuteOfText(time: RegExpExecArray): number | null {
  const [, early, late, hours, minutes = "0", seconds = "0", am, pm] = time;
  const hour = hourOf(Number(hours), early ?? am ?? null, late ?? pm ?? null);
  if (hour === null || Number(minutes) > 59 || Number(seconds) > 59) return null;
  const minute = hour * 60 + Number(minutes) + Number(seconds) / 60;
  return minute <= 24 * 60 ? minute : null;
}

function hourOf(hour: number, early: string | null, late: string | null): number | null {
  if (early !== null && late !== null) return null;
  if (early !== null) return hour === 12 && early.toLowerCase() === "am" ? 0 : upTo(12, hour);
  if (late === null || hour > 12) return upTo(24, hour);
  if (late.startsWith("晚") && hour === 12) return 24;
  const noon = hour === 12 || (late === "中午" && hour >= 11);
  return noon ? hour : hour + 12;
}

const upTo = (most: number, hour: number): number | null => (hour <= most ? hour : null);

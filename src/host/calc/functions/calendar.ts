import type { Scalar } from "../../model";
import { numberOf } from "../evaluate/convert";
import type { Scope } from "../evaluate/scope";
import { errors } from "../evaluate/values";

/** A day of the calendar; months count from 1. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const dayLength = 86_400_000;
/** 1970-01-01. */
const epoch = 25_569;

/** How much less the serial number of a day is where they count from 1904 (ECMA-376-1, 18.17.4.1). */
export const from1900To1904 = 1462;

/** @throws #VALUE! in a workbook whose dates count from 1904, and notes why */
export function refuse1904({ workbook, doubts }: Scope): void {
  if (!workbook.date1904) return;
  doubts.add("calendar: 1904");
  throw errors.value;
}

/** Excel believes in a 29 February 1900, serial 60: the days before it count one less. */
const leapDay = 60;

/** A date argument: a serial number from 0 on, or text that spells a date. @throws #NUM! below 0 */
export function serial(value: Scalar | undefined): number {
  const number = numberOf(value);
  if (number < 0 || number >= 2_958_466) throw errors.number;
  return number;
}

/** The serial number of a day; months and days may lie outside their usual bounds. */
export function serialOf(year: number, month: number, day: number): number {
  const days = Date.UTC(year, month - 1, day) / dayLength + epoch;
  return days <= leapDay ? days - 1 : days;
}

export function dayOf(serial: number): Day {
  const days = Math.floor(serial);
  if (days === leapDay) return { year: 1900, month: 2, day: 29 };
  if (days === 0) return { year: 1900, month: 1, day: 0 };
  const date = new Date(((days < leapDay ? days + 1 : days) - epoch) * dayLength);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** 0 for Sunday. */
export const weekdayOf = (serial: number): number => (Math.floor(serial) + 6) % 7;

export const daysInMonth = (year: number, month: number): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate();

/** The serial number of a moment, in local time. */
export function today(now: Date): number {
  const day = serialOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
  return day + (now.getHours() * 3600 + now.getMinutes() * 60 + now.getSeconds()) / 86_400;
}

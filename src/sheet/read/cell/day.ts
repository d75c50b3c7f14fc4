import { type Day, type Period, toDecimal } from "../../../core";
import type { CellValue } from "../../grid";
import { remembering } from "../memo";
import { readNumber } from "./numeral";
import { toSimplified } from "../vocabulary/traditional";
import { cellText, evened } from "./text";

/** What a sheet's title or tab name says about its time; dates without a year lean on it. */
export interface SheetPeriod {
  readonly year: number | null;
  readonly month: number | null;
  /** Where the sheet runs into the next year, the month with which it begins: those before it are the next year's. */
  readonly from?: number;
}

/** A date cell as read: a day with its month, or a month only. */
export interface When {
  readonly day: Day | null;
  readonly period: Period | null;
}

const firstSerial = 20_000;
const lastSerial = 80_000;
/** Excel's day 0 in the 1900 system; right for every date after February 1900. */
const serialEpoch = Date.UTC(1899, 11, 30);
const millisecondsPerDay = 86_400_000;

/** The text that may stand behind a date: a weekday, a time of day. 10:40 is no time behind day 1. */
const behind =
  "(?:\\s*[(]?(?:周|星期|礼拜)[一二三四五六日天][)]?)?(?:[\\sT]*(?:上午|下午|中午|晚上?|早上|am|pm)?\\s*(?<!\\d)\\d{1,2}[:时点]\\d{0,2}(?:[:分]\\d{0,2}(?:\\.\\d+)?)?秒?\\s*(?:am|pm|z)?|\\s*[(]?(?:凌晨|清晨|早上?|上午|中午|下午|傍晚|晚上?|夜里?|夜间|早班|中班|晚班|夜班|白班|全天|am|pm)[)]?)?";

const yearMonthDay = new RegExp(
  `^(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*[日号]?${behind}$`,
  "i",
);
/** Of the republic (民國): 115年3月2日, 115/03/02. No other year has three figures. */
const republicDay = new RegExp(
  `^(?:民国|中华民国)?\\s*(1\\d{2})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*[日号]?${behind}$`,
  "i",
);
const republicBegan = 1911;
/** 26.3.18, where the sheet says that its year is 2026; else it may be the 26th. */
const twoDigitYear = new RegExp(
  `^(\\d{2})\\s*[-/.]\\s*(\\d{1,2})\\s*[-/.]\\s*(\\d{1,2})${behind}$`,
  "i",
);
/** 三月十二日, 二十号. */
const numerals = /(?<!周|星期|礼拜)[〇零一二三四五六七八九十]+(?=\s*[年月日号])/g;
const eightDigits = /^(\d{4})(\d{2})(\d{2})$/;
const shortYear = /^(\d{2})年(\d{1,2})月(\d{1,2})[日号]?$/;
const monthDay = new RegExp(
  `^(\\d{1,2})(?:\\s*[-/.]\\s*|\\s*月\\s*)(\\d{1,2})\\s*[日号]?${behind}$`,
  "i",
);
const dayAlone = new RegExp(`^(\\d{1,2})\\s*[日号]?${behind}$`, "i");
const dayMonthYear = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/;
const yearMonth = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*月?份?$/;
const sixDigits = /^(\d{4})(\d{2})$/;
const monthAlone = /^(\d{1,2})\s*月份?$/;
const englishDay = /^(?:(\d{1,2})[-\s]+)?([a-z]{3,9})\.?[-\s]+(?:(\d{1,2}),?[-\s]+)?(\d{4})$/i;
const englishMonths = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/**
 * Reads a date cell.
 * @param sheet supplies the year, or the year and month, that the cell leaves out
 * @returns null when it cannot be read with certainty
 */
export function readWhen(value: CellValue, sheet: SheetPeriod): When | null {
  if (typeof value === "boolean" || value === null) return null;
  if (typeof value === "number") return fromNumber(value, sheet);
  const whole = evened(cellText(value));
  if (whole.length > 60) return null;
  const text = inFigures(toSimplified(whole));
  return fromText(text, sheet) ?? fromRange(text, sheet);
}

/** "三月十二日" is "3月12日". */
export const inFigures = (text: string): string =>
  /[月日号年]/.test(text)
    ? text.replace(numerals, (numeral) => {
        const number = readNumber(numeral);
        return number === null ? numeral : toDecimal(number);
      })
    : text;

const numeral = "[〇零一二三四五六七八九十]{1,3}";
/** 三月五日, 于三月五日至七日 anywhere; 五号 where a clause begins. */
const spelledDay = new RegExp(
  `(?:(?<=^|[,，;；。、\\s])[于在])?(?:[〇零一二三四五六七八九]{4}年)?${numeral}月${numeral}[日号號](?:\\s*[-~至到]\\s*(?:${numeral}月)?${numeral}[日号號])?|(?<=^|[,，;；。、\\s])[于在]?${numeral}[日号號](?![线線楼樓机機位])(?:\\s*[-~至到]\\s*${numeral}[日号號])?`,
  "gm",
);

/** Words whose days are written in figures: 三月五日迟到 is 3月5日迟到. Other numbers stay as they are. */
export const daysInFigures = (text: string): string =>
  text
    .replace(spelledDay, (day) => inFigures(day.replace(/^[于在]/, "")))
    .replace(/(?<=^|[,，;；。、\s])[于在](?=\d{1,2}\s*月\s*\d{1,2}\s*[日号號])/g, "");

function fromNumber(value: number, sheet: SheetPeriod): When | null {
  if (value >= firstSerial && value < lastSerial) return fromSerial(Math.floor(value));
  if (Number.isInteger(value)) return fromText(String(value), sheet);
  // A typed 3.1 may have been 3.10: Excel drops the nought. Other figures are what they seem.
  const text = String(value);
  return /^\d{1,2}\.(?:[4-9]|\d[1-9])$/.test(text) ? fromText(text, sheet) : null;
}

const fromSerial = remembering((serial: number): When => {
  const date = new Date(serialEpoch + serial * millisecondsPerDay);
  return onDay(date.toISOString().slice(0, 10));
});

const onDay = (day: Day): When => ({ day, period: day.slice(0, 7) });

function fromText(text: string, sheet: SheetPeriod): When | null {
  const whole = yearMonthDay.exec(text) ?? eightDigits.exec(text);
  if (whole) return calendarDay(Number(whole[1]), Number(whole[2]), Number(whole[3]));
  const republic = republicDay.exec(text);
  if (republic) {
    const [year, month, day] = [Number(republic[1]), Number(republic[2]), Number(republic[3])];
    return calendarDay(republicBegan + year, month, day);
  }
  const brief = twoDigitYear.exec(text);
  if (brief && sheet.year !== null && sheet.year % 100 === Number(brief[1]))
    return calendarDay(sheet.year, Number(brief[2]), Number(brief[3]));
  const short = shortYear.exec(text);
  if (short) return calendarDay(2000 + Number(short[1]), Number(short[2]), Number(short[3]));
  const month = yearMonth.exec(text) ?? sixDigits.exec(text);
  if (month) return calendarMonth(Number(month[1]), Number(month[2]));
  return fromForeignOrder(text) ?? fromPart(text, sheet);
}

/** A date that leaves out its year, or its month too. */
function fromPart(text: string, sheet: SheetPeriod): When | null {
  if (sheet.year === null) return null;
  const { year, from = 1 } = sheet;
  const yearOf = (named: number): number => (named < from ? year + 1 : year);
  const part = monthDay.exec(text);
  if (part) return calendarDay(yearOf(Number(part[1])), Number(part[1]), Number(part[2]));
  const month = monthAlone.exec(text);
  if (month) return calendarMonth(yearOf(Number(month[1])), Number(month[1]));
  const day = dayAlone.exec(text);
  return day && sheet.month !== null ? calendarDay(sheet.year, sheet.month, Number(day[1])) : null;
}

/** 25/3/2026, 3/25/2026 where only one order is possible; 5 Mar 2026, Mar 5, 2026. */
function fromForeignOrder(text: string): When | null {
  const figures = dayMonthYear.exec(text);
  if (figures) {
    const [first, second, year] = [Number(figures[1]), Number(figures[2]), Number(figures[3])];
    if (first > 12) return calendarDay(year, second, first);
    return second > 12 || first === second ? calendarDay(year, first, second) : null;
  }
  const words = englishDay.exec(text);
  const month = englishMonths.indexOf((words?.[2] ?? "").slice(0, 3).toLowerCase()) + 1;
  if (!words || month === 0) return null;
  const day = words[1] ?? words[3];
  return day === undefined
    ? calendarMonth(Number(words[4]), month)
    : calendarDay(Number(words[4]), month, Number(day));
}

/** From one day to another of one month: the month is known, the day is not. */
function fromRange(text: string, sheet: SheetPeriod): When | null {
  const ends = text.split(/\s*(?:~|至|到)\s*|(?<=[日号\d])\s*-\s*(?=\d{4}|\d{1,2}[月./])/);
  if (ends.length !== 2) return null;
  const [from, to] = ends.map((end) => fromText(end.trim(), sheet));
  return from && to && from.period === to.period ? { day: null, period: from.period } : null;
}

function calendarDay(year: number, month: number, day: number): When | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real && plausible(year) ? onDay(date.toISOString().slice(0, 10)) : null;
}

function calendarMonth(year: number, month: number): When | null {
  if (month < 1 || month > 12 || !plausible(year)) return null;
  return { day: null, period: periodName(year, month) };
}

const plausible = (year: number): boolean => year >= 1990 && year <= 2100;

export const periodName = (year: number, month: number): Period =>
  `${year}-${String(month).padStart(2, "0")}`;

/** The month that a value names by itself: 2026-03, 2026年3月, or a date in it; null for none. */
export const readPeriod = (value: CellValue): Period | null =>
  readWhen(value, { year: null, month: null })?.period ?? null;

import type { Day } from "../../../core";
import type { CellValue } from "../../grid";
import { type SheetPeriod, readWhen } from "../cell/day";
import { cellText, evened } from "../cell/text";

/** "一 2", "周一2", "星期一 3/2": the weekday before the day. */
const weekdayAhead = /^(?:周|星期|礼拜)?[一二三四五六日天]\s*(?=\d)/;
/** A header's date stands in 2008 to 2064 as Excel counts days. */
const [firstSerial, lastSerial] = [39_500, 60_000];

/** A day is named in a few words; longer texts are not looked into. */
const longestName = 20;

/** The day that a column's name means; null for any other name. */
export function dayInHead(name: string, period: SheetPeriod): Day | null {
  const text = evened(name).replace(weekdayAhead, "");
  const serial = Number(text);
  if (serial >= firstSerial && serial < lastSerial) return readWhen(serial, period)?.day ?? null;
  return text.length <= longestName ? (readWhen(text, period)?.day ?? null) : null;
}

/**
 * A number that grows from day to day, for telling a calendar from other headers: 2 for "2日" or
 * "一 2", 302 for "3/2", the serial number of a date. Null for what is no day.
 */
export function dayOrdinal(value: CellValue): number | null {
  if (typeof value === "boolean" || value === null) return null;
  if (typeof value === "string" && value.length > longestName) return null;
  const text = evened(cellText(value)).replace(weekdayAhead, "");
  const written =
    /^(?:(1[0-2]|0?[1-9])\s*[-/.月]\s*)?(3[01]|[12]\d|0?[1-9])\s*[日号]?(?:\s*\(?(?:周|星期)[一二三四五六日天]\)?)?$/.exec(
      text,
    );
  if (written) return Number(written[1] ?? 0) * 100 + Number(written[2]);
  const serial = Number(text);
  return Number.isInteger(serial) && serial >= firstSerial && serial < lastSerial ? serial : null;
}

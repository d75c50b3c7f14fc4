import { type Counted, type Exact, divide, exact, isNegative, multiply } from "../../../core";
import type { CellValue } from "../../grid";
import { blankMarks } from "../vocabulary/rows";
import { exactOf, numberPattern, readNumber } from "./numeral";
import { cellText, compact } from "./text";

/** What a quantity's unit counts; units of time are never taken for occurrences. */
type Counts = "occurrence" | "day" | "hour" | "minute";

const units: Readonly<Record<Counts, string>> = {
  occurrence:
    "人次|次数|次|人|名|个|宗|例|起|件|单|通|条|项|题|处|户|份|回|遍|笔|趟|桩|批|张|封|票|台|times?|cases?|x|×",
  day: "工作日|个工作日|天|日|days?",
  hour: "个小时|小时|工时|个工时|h|hours?|hrs?",
  minute: "分钟|min|mins|minutes?",
};

/** A regular expression's source for a unit that a quantity may have. */
export const unitPattern = Object.values(units).join("|");

const written = new RegExp(
  `^(?:总共|共计?|合计|累计|[x×*])?(${numberPattern})(?:(${units.occurrence})|(${units.day})|(${units.hour})|(${units.minute})|\\*)?$`,
);

/**
 * Reads how many a row counts: 2, "2次", "3人", "两次", "半天", "1.5小时".
 * @param per what the clause counts; a unit of time that does not fit it is not readable
 * @returns "blank" for marks that stand for nothing
 */
export function readQuantity(
  value: CellValue,
  per: Counted | null,
): Exact | "blank" | "unreadable" {
  if (typeof value === "number") {
    // How often it happened, or for how many minutes?
    if (per === "minute" && value !== 0) return "unreadable";
    const quantity = exactOf(value);
    return quantity && !isNegative(quantity) ? quantity : "unreadable";
  }
  const text = compact(cellText(value));
  if (text === "" || blankMarks.has(text)) return "blank";
  return readQuantityText(text, per) ?? readTally(text, per) ?? "unreadable";
}

/** The strokes of an unfinished 正, in the order in which they are written. */
const strokes: Readonly<Record<string, number>> = { 一: 1, 丅: 2, 丁: 2, 下: 3, 止: 4 };

/** Tallied by the five strokes of 正: 正正下 is 13. A stroke without a whole one may be a word. */
function readTally(text: string, per: Counted | null): Exact | null {
  const [, whole = "", rest = ""] = /^(正{1,20})([一丅丁下止]?)$/.exec(text) ?? [];
  if (whole === "" || per === "minute") return null;
  return exact(whole.length * 5 + (strokes[rest] ?? 0));
}

/** Only with its unit: a bare figure may be how often. */
function inMinutes(
  quantity: Exact,
  hours: string | undefined,
  minutes: string | undefined,
): Exact | null {
  if (minutes !== undefined) return quantity;
  return hours === undefined ? null : multiply(quantity, exact(60));
}

/** @param text without spaces, lower-case */
export function readQuantityText(text: string, per: Counted | null): Exact | null {
  const match = text.length <= 40 ? written.exec(text) : null;
  const quantity = match ? readNumber(match[1] ?? "") : null;
  if (!match || !quantity) return null;
  const [, , , days, hours, minutes] = match;
  if (days !== undefined) return per === "day" || per === null ? quantity : null;
  if (per === "minute") return inMinutes(quantity, hours, minutes);
  if (hours !== undefined) return per === "hour" || per === null ? quantity : null;
  if (minutes === undefined) return quantity;
  return per === "hour" ? divide(quantity, exact(60)) : null;
}

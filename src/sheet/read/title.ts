import { type Period, toNumber } from "../../core";
import type { CellValue } from "../grid";
import { type SheetPeriod, periodName, readWhen } from "./cell/day";
import { readNumber } from "./cell/numeral";
import { cellText, evened } from "./cell/text";
import { withoutClerical } from "./vocabulary/labels";

const noPeriod: SheetPeriod = { year: null, month: null };

/** 2026年3月, 26年3月, 115年3月 of the republic, 2026-03, 2026.3; 202603. */
const yearWithMonth =
  /(?<!\d)(20\d{2}|1\d{2}(?=年)|\d{2}(?=年))\s*[-/.年]\s*(1[0-2]|0?[1-9])(?!\d)|(?<!\d)(20\d{2})(1[0-2]|0[1-9])(?!\d)/g;
/** 1-3月, 1月至3月. */
const monthSpan = /\d\s*月?\s*[-~至到]\s*\d{1,2}\s*月/;
const periodLabel = /期|月|周期|period|month/i;

/**
 * The period that the rows above a table and the tab's name tell. The title wins over the tab.
 * @param titleRows the cells above the header row
 */
export function sheetPeriod(
  titleRows: readonly (readonly CellValue[])[],
  tabName: string,
): SheetPeriod {
  const title = titleRows.map((row) => withoutClerical(rowText(row)));
  const found = [...title, evened(tabName)].map(periodInText);
  const whole = found.find(({ year, month }) => year !== null && month !== null);
  if (whole) return whole;
  const span = found.find(({ from }) => from !== undefined);
  if (span) return span;
  const year = found.find((period) => period.year !== null)?.year ?? null;
  const month = found.find((period) => period.month !== null)?.month ?? null;
  return { year, month };
}

/** `YYYY-MM` where both are known. */
export const namedPeriod = ({ year, month }: SheetPeriod): Period | null =>
  year === null || month === null ? null : periodName(year, month);

function rowText(row: readonly CellValue[]): string {
  const shown: string[] = [];
  for (const value of row) {
    const labelled = periodLabel.test(shown.at(-1) ?? "");
    const when = typeof value === "number" && labelled ? readWhen(value, noPeriod) : null;
    const text = when?.period ?? cellText(value);
    if (text !== "") shown.push(evened(text.slice(0, 200)));
  }
  return shown.join("\t");
}

/** One year and month, however often the text names it; several contradict each other. */
function periodInText(text: string): SheetPeriod {
  const named = [...text.matchAll(yearWithMonth)].map((match) => ({
    year: yearIn(match[1] ?? match[3] ?? ""),
    month: Number(match[2] ?? match[4]),
  }));
  const [first] = named;
  const alike = named.every(({ year, month }) => year === first?.year && month === first.month);
  if (first && alike && !monthSpan.test(text)) return first;
  const [, second, ...more] = named;
  const spans = first && second && more.length === 0 && second.year === first.year + 1;
  if (spans && second.month < first.month)
    return { year: first.year, month: null, from: first.month };
  const year = /(?<!\d)(20\d{2})\s*年|^(20\d{2})$/.exec(text);
  const month = named.length > 0 || monthSpan.test(text) ? null : monthInText(text);
  return { year: year ? Number(year[1] ?? year[2]) : null, month };
}

/** Two figures leave out the century, three count from the republic's beginning. */
const yearIn = (figures: string): number =>
  figures.length === 3 ? Number(figures) + 1911 : Number(figures.padStart(4, "20"));

function monthInText(text: string): number | null {
  const figures = /(?<!\d)(1[0-2]|0?[1-9])\s*月/.exec(text);
  if (figures) return Number(figures[1]);
  const numeral = /(?<![一二三四五六七八九十])([一二三四五六七八九十]{1,2})月/.exec(text);
  const month = numeral ? readNumber(numeral[1] ?? "") : null;
  return month === null ? null : toNumber(month);
}

import { type EventRecord, issue } from "../../core";
import type { Grid } from "../grid";
import { sheetPeriod } from "./title";
import { hasContent } from "./trim";

/** Titles stand within the first rows, in a cell or two. */
const titlesWithin = 5;
const mostCells = 2;

/**
 * The records with a question of which year they are, where their sheet names a month without one (3月, 4月) and
 * the workbook tells of other months too: they would fall into one.
 */
export function askWhichYear(
  records: readonly EventRecord[],
  grids: readonly Grid[],
): readonly EventRecord[] {
  const named = new Map(grids.map((grid) => [grid.sheet, yearlessMonth(grid)]));
  const yearless = ({ day, period, submitted, source: [{ sheet }] }: EventRecord): number | null =>
    day === null && period === null && submitted === null ? (named.get(sheet) ?? null) : null;
  const months = new Set(records.flatMap((record) => yearless(record) ?? monthOf(record) ?? []));
  if (months.size < 2) return records;
  return records.map((record) => {
    const asked = record.issues.some(({ code }) => code === "unreadableDate");
    if (asked || record.void || yearless(record) === null) return record;
    const [at] = record.source;
    return { ...record, issues: [...record.issues, issue("unreadableDate", at, at.sheet, {})] };
  });
}

const monthOf = ({ day, period }: EventRecord): number | null => {
  const name = day ?? period;
  return name === null ? null : Number(name.slice(5, 7));
};

function yearlessMonth({ values, sheet }: Grid): number | null {
  const titles = values
    .slice(0, titlesWithin)
    .filter((row) => row.filter(hasContent).length <= mostCells);
  const { year, month } = sheetPeriod(titles, sheet);
  return year === null ? month : null;
}

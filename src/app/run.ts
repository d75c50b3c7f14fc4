import { type Period, type Rulebook, type Steps, contentHashSteps, rulebookHash } from "../core";
import { type Grid, type Run, rectName } from "../sheet";
import type { Job, Scored } from "./scored";

const millisecondsPerDay = 86_400_000;

/** Excel's number for a moment as the user's clock shows it (1900 system), to the second. */
function excelTime(now: Date): number {
  const local = Date.UTC(
    now.getFullYear(),
    now.getMonth(),
    now.getDate(),
    now.getHours(),
    now.getMinutes(),
    now.getSeconds(),
  );
  return (local - Date.UTC(1899, 11, 30)) / millisecondsPerDay;
}

/** Which cells a run read. */
const rangesRead = (grids: readonly Grid[]): Run["read"] =>
  grids.map(({ sheet, row, column, values }) => ({
    sheet,
    range: rectName({ row, column, rows: values.length, columns: values[0]?.length ?? 1 }),
  }));

/** Sheets, one of them, its values, a row. */
const levelsOfRows = 4;

/** The SHA-256 of everything that decides a result: the rules, the month asked for and the cells read. */
export const inputsHash = (
  grids: readonly Grid[],
  rulebook: Rulebook,
  period: Period | null,
): Steps<string> => {
  const sheets = grids.map(({ sheet, row, column, values }) => ({ sheet, row, column, values }));
  return contentHashSteps({ rulebook: rulebookHash(rulebook), period, sheets }, levelsOfRows);
};

const two = (part: number): string => String(part).padStart(2, "0");

/** The moment by the user's clock, as people write it. */
export const timeText = (now: Date): string => {
  const day = [now.getFullYear(), two(now.getMonth() + 1), two(now.getDate())].join("-");
  return `${day} ${two(now.getHours())}:${two(now.getMinutes())}`;
};

/** The facts of a run for its record. @param inputs the {@link inputsHash} */
export const runOf = (
  { rulebook, ruleSheet, period, now }: Job & { readonly now: Date },
  { grids, reading, cards, issues }: Scored,
  inputs: string,
): Run => ({
  time: excelTime(now),
  rulebook,
  ruleSheet: ruleSheet ?? null,
  period,
  read: rangesRead(grids),
  records: reading.records.length + reading.recordings.length + reading.measurements.length,
  cards,
  issues: issues.length,
  inputs,
});

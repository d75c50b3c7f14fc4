import { type Period, type Rulebook, contentHash, rulebookHash } from "../core";
import { type Grid, type Run, rectName } from "../sheet";

const millisecondsPerDay = 86_400_000;

/** Excel's number for a moment as the user's clock shows it (1900 system), to the second. */
export function excelTime(now: Date): number {
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
export const rangesRead = (grids: readonly Grid[]): Run["read"] =>
  grids.map(({ sheet, row, column, values }) => ({
    sheet,
    range: rectName({ row, column, rows: values.length, columns: values[0]?.length ?? 1 }),
  }));

/** The SHA-256 of everything that decides a result: the rules, the month asked for and the cells read. */
export const inputsHash = (
  grids: readonly Grid[],
  rulebook: Rulebook,
  period: Period | null,
): string =>
  contentHash({
    rulebook: rulebookHash(rulebook),
    period,
    sheets: grids.map(({ sheet, row, column, values }) => ({ sheet, row, column, values })),
  });

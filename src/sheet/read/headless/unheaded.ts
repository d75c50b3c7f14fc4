import { columnName, placeOf } from "../../address";
import type { CellValue, Grid } from "../../grid";
import { cellText, evened } from "../cell/text";
import type { Columns } from "../header";
import type { Meaning, UnheadedColumn } from "../reading";
import { hasContent } from "../trim";
import { isDate } from "./columns";

/** Columns are known by the first rows, and a list of events has not more than so many. */
const [sampled, widest] = [60, 40];
const shown = 3;

/**
 * The columns of a sheet in which no row heads the others, from A.
 * @param columns what they were taken for
 */
export function unheadedColumns(grid: Grid, columns: Columns): readonly UnheadedColumn[] {
  const taken = new Map([...columns].map(([meaning, column]) => [grid.column + column, meaning]));
  const rows = rowsOf(grid);
  const look = lookOf(grid.column, rows);
  if (rows.length === 0 || look.length > widest) return [];
  return Array.from(look).flatMap((kind, column): UnheadedColumn[] => {
    if (kind === nothing) return [];
    const texts = rows.map((row) => cellText(row[column - grid.column] ?? null)).filter(Boolean);
    const letters = columnName(column);
    const name = `${formOf(grid.sheet)}!${letters} [${look}]`;
    const samples = [...new Set(texts)].slice(0, shown);
    return [{ column: letters, name, samples, meaning: taken.get(column) ?? null }];
  });
}

/**
 * What people said of columns of this sheet, or of one of its form: the same name but for the month, and
 * columns that look the same; a column may be empty in one of them.
 * @param said meanings by the names of {@link unheadedColumns}
 */
export function saidOfColumns(
  grid: Grid,
  said: ReadonlyMap<string, Meaning | null>,
): Grid["said"] | null {
  const own = formOf(grid.sheet);
  let look: string | null = null;
  const found = new Map<number, Meaning | null>();
  for (const [name, meaning] of said) {
    const [, form, letters = "", theirs = ""] = unheadedName.exec(name) ?? [];
    if (form !== own) continue;
    look ??= lookOf(grid.column, rowsOf(grid));
    if (isLike(look, theirs)) found.set(placeOf(letters).column, meaning);
  }
  return found.size > 0 ? found : null;
}

export const unheadedName = /^(.*)!([A-Z]{1,3}) \[([/0@-]+)\]$/;

/* How a column looks: dates, numbers, texts or nothing. */
const [dates, numbers, texts, nothing] = ["/", "0", "@", "-"] as const;

/** Titles and notes stand alone in their rows. */
const rowsOf = ({ values }: Grid): readonly (readonly CellValue[])[] =>
  values.filter((row) => row.filter(hasContent).length > 1).slice(0, sampled);

/** A mark for each column from A on, by what most of its cells hold. */
function lookOf(before: number, rows: readonly (readonly CellValue[])[]): string {
  const width = Math.max(0, ...rows.map((row) => row.findLastIndex(hasContent) + 1));
  const looks = Array.from({ length: width }, (_, column) =>
    most(rows.map((row) => row[column] ?? null).filter(hasContent)),
  );
  return nothing.repeat(before) + looks.join("");
}

function most(cells: readonly CellValue[]): string {
  if (cells.length === 0) return nothing;
  const share = (fits: (value: CellValue) => boolean): number => cells.filter(fits).length;
  if (share(isDate) * 2 > cells.length) return dates;
  return share(isNumber) * 2 > cells.length ? numbers : texts;
}

const isNumber = (value: CellValue): boolean =>
  typeof value === "number" || /^[-+]?\d+(?:\.\d+)?$/.test(cellText(value));

function isLike(one: string, other: string): boolean {
  const pairs = Array.from({ length: Math.max(one.length, other.length) }, (_, column) => [
    one[column] ?? nothing,
    other[column] ?? nothing,
  ]);
  const filled = pairs.filter((pair) => !pair.includes(nothing));
  return filled.length > 1 && filled.every(([mine, theirs]) => mine === theirs);
}

/** 2026年3月, 2026-03, 202603, 3月份, 三月, March 2026, and a tab named 3. */
const month =
  /(?:\d{2,4}\s*[-/.年]\s*)?(?:1[0-2]|0?[1-9]|[一二三四五六七八九十]{1,2})\s*月份?|(?<!\d)20\d{2}\s*[-/.年]?\s*(?:1[0-2]|0?[1-9])(?!\d)|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?(?:\s*20\d{2})?\b|^(?:1[0-2]|0?[1-9])$/gi;

/** A sheet's name, whatever its month; the star is no character of a sheet's name. */
const formOf = (sheet: string): string => evened(sheet).replace(month, "*");

import type { CellValue } from "../grid";
import { cellText, evened } from "./cell/text";
import { dataRows } from "./dataRows";
import { headerKey } from "./header";
import type { Meaning } from "./reading";
import type { Table } from "./tables";
import { hasContent } from "./trim";

/** Side by side, the parts of one date: 年 | 月 | 日. */
const parts = { year: /^年份?$/, month: /^月份?$/, day: /^[日号]$/ } as const;

/** Columns are known by the first rows. */
const looked = 60;

interface Parts {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
}

/**
 * The table with one date where its month and its day stand in columns of their own, and with the month
 * that blank cells below it repeat. Only columns headed so, in which such numbers stand.
 */
export function withWholeDates(table: Table): Table {
  const found = table.columns.has("date") ? null : partsOf(table);
  const dated = found ? joined(table, found) : table;
  const period = dated.columns.get("period");
  return period === undefined ? dated : filledDown(dated, period);
}

function partsOf(table: Table): Parts | null {
  const rows = dataRows(table, looked).map((row) => table.grid.values[row] ?? []);
  const filled = new Set(
    rows.flatMap((row) => row.flatMap((value, at) => (hasContent(value) ? [at] : []))),
  );
  const headed = table.heads.flatMap(({ path }, column) =>
    filled.has(column) ? [{ column, name: headerKey(path.at(-1) ?? "") }] : [],
  );
  const at = headed.findIndex(
    ({ name }, index) => parts.day.test(name) && parts.month.test(headed[index - 1]?.name ?? ""),
  );
  const [year, month, day] = [headed[at - 2], headed[at - 1], headed[at]];
  if (!month || !day || !holds(table, day.column, 31) || !holds(table, month.column, 12))
    return null;
  const hasYear = year && parts.year.test(year.name) && holds(table, year.column, 2100);
  return { year: hasYear ? year.column : null, month: month.column, day: day.column };
}

/** Numbers from 1 stand in most of the column, but for what follows the data; what else does is asked about. */
function holds(table: Table, column: number, most: number): boolean {
  const below = new Set(table.below.map(({ row }) => row));
  const values = dataRows(table)
    .filter((row) => !below.has(row))
    .map((row) => table.grid.values[row]?.[column] ?? null)
    .filter(hasContent);
  const numbers = values.map((value) => numberIn(value) ?? 0);
  return numbers.filter((one) => one >= 1 && one <= most).length * 2 > values.length;
}

function numberIn(value: CellValue): number | null {
  const [, figures] = /^(\d{1,4})\s*[年月日号]?$/.exec(evened(cellText(value))) ?? [];
  return figures === undefined ? null : Number(figures);
}

function joined(table: Table, { year, month, day }: Parts): Table {
  let [years, months]: (number | null)[] = [null, null];
  const values = table.grid.values.map((row, index) => {
    if (index <= table.header || index >= table.end) return row;
    const own = (column: number | null): number | null =>
      column === null ? null : numberIn(row[column] ?? null);
    years = own(year) ?? years;
    months = own(month) ?? months;
    const unread = [month, day].some((at) => own(at) === null && hasContent(row[at] ?? null));
    if (unread) return row.map((value, at) => (at === day ? textOf(row, month, day) : value));
    const date = own(day) === null ? own(month) && `${months}月` : `${months}月${own(day)}日`;
    if (!date || months === null) return row;
    const whole = years === null ? date : `${years}年${date}`;
    return row.map((value, column) => (column === day ? whole : value));
  });
  const gone = new Set([year, month]);
  const others = [...table.columns].filter(([, column]) => !gone.has(column) && column !== day);
  const heads = table.heads.map((head, column) =>
    gone.has(column) || column === day ? { ...head, meaning: null, known: true } : head,
  );
  const columns = new Map<Meaning, number>([...others, ["date", day]]);
  return { ...table, columns, heads, grid: { ...table.grid, values } };
}

const textOf = (row: readonly CellValue[], ...columns: readonly number[]): string =>
  columns
    .map((column) => cellText(row[column] ?? null))
    .join(" ")
    .trim();

/** Blank below a month means the same month, as it does below a date. */
function filledDown(table: Table, column: number): Table {
  let above: CellValue = null;
  const values = table.grid.values.map((row, index) => {
    if (index <= table.header || index >= table.end || table.repeated.has(index)) return row;
    const own = row[column] ?? null;
    if (hasContent(own)) above = own;
    const blank = !hasContent(own) && above !== null && row.some(hasContent);
    return blank ? row.map((value, at) => (at === column ? above : value)) : row;
  });
  return { ...table, grid: { ...table.grid, values } };
}

import { type Day, type Issue, type OwnDays, issue } from "../../core";
import { rectName } from "../address";
import type { CellValue, Grid } from "../grid";
import { readMoment } from "./cell/moment";
import { cellText } from "./cell/text";
import { type TableReading, cellAt, nothingRead } from "./layout";
import type { Layout } from "./reading";

type Kind = keyof OwnDays;

const kinds: ReadonlyMap<string, Kind> = new Map([
  ["", "holidays"],
  ["休", "holidays"],
  ["休息", "holidays"],
  ["休假", "holidays"],
  ["放假", "holidays"],
  ["假", "holidays"],
  ["假日", "holidays"],
  ["holiday", "holidays"],
  ["off", "holidays"],
  ["rest", "holidays"],
  ["班", "workdays"],
  ["上班", "workdays"],
  ["补班", "workdays"],
  ["補班", "workdays"],
  ["工作", "workdays"],
  ["工作日", "workdays"],
  ["workday", "workdays"],
  ["work", "workdays"],
]);

/** A row that cannot be read; `day` where it contradicts an earlier row about that day. */
export interface OwnDayFault {
  /** Counts from 0 in the rows given. */
  readonly row: number;
  readonly text: string;
  readonly day: Day | null;
}

/**
 * A company's own days from rows: a column of dates, and where a second stands beside it, whether
 * the day is one of rest (休, also where it is empty) or of work (班). Rows above the first date that
 * hold no figure are headings.
 */
export function ownDaysIn(rows: readonly (readonly CellValue[])[]): {
  readonly days: OwnDays;
  readonly faults: readonly OwnDayFault[];
} {
  const said = new Map<Day, Kind>();
  const faults: OwnDayFault[] = [];
  for (const [row, cells] of rows.entries()) {
    const [date = null, kind = null] = cells;
    const text = cells.map(cellText).filter(Boolean).join(" ");
    if (text === "" || (said.size === 0 && !/\d/.test(text))) continue;
    const day = readMoment(date)?.day ?? null;
    const known = kinds.get(cellText(kind).toLowerCase());
    const contradicts = day !== null && (said.get(day) ?? known) !== known;
    if (day === null || known === undefined || contradicts) {
      faults.push({ row, text, day: known === undefined ? null : day });
    } else {
      said.set(day, known);
    }
  }
  const of = (wanted: Kind): readonly Day[] =>
    [...said].flatMap(([day, kind]) => (kind === wanted ? [day] : []));
  return { days: { holidays: of("holidays"), workdays: of("workdays") }, faults };
}

const calendarTab = /公司(?:日历|行事[历曆])|工作日历|节假日|放假安排|调休安排|holidays/i;

/** Reads a sheet that its tab says is the company's calendar; null for any other sheet. */
export function companyCalendar(
  grid: Grid,
): { readonly layout: Layout; readonly reading: TableReading } | null {
  if (!calendarTab.test(grid.sheet)) return null;
  const { days, faults } = ownDaysIn(grid.values);
  if (days.holidays.length + days.workdays.length === 0) return null;
  const { row, column, values } = grid;
  const columns = values.reduce((widest, cells) => Math.max(widest, cells.length), 0);
  const block = { row, column, columns };
  const issues = faults.map((fault): Issue =>
    issue(
      "unreadableDate",
      { sheet: grid.sheet, cell: cellAt(grid, fault.row, 0) },
      fault.text,
      {},
    ),
  );
  const layout: Layout = {
    kind: "calendar",
    range: rectName({ ...block, rows: values.length }),
    header: rectName({ ...block, rows: 1 }),
    columns: {},
  };
  return { layout, reading: { ...nothingRead, ownDays: days, issues } };
}

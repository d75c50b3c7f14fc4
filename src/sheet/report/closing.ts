import { type Period, type Rulebook, type Scorecard, rulebookHash, toNumber } from "../../core";
import type { CellValue, Grid } from "../grid";
import type { PagePlan, PlanCell, SheetPlan } from "./plan";
import { type ReportWords, closedColumns, gapColumns } from "./words";

/** A month's figures as they were fixed: one row a person, as cells. */
export type ClosedRow = Readonly<Record<(typeof closedColumns)[number], Figure>>;

type Figure = string | number | null;

/** A closed month of one rulebook. */
export interface ClosedMonth {
  readonly period: Period;
  /** The sheet's name. */
  readonly sheet: string;
  /** Null where the sheet no longer has its headings. */
  readonly rows: readonly ClosedRow[] | null;
}

const widths = [10, 14, 14, 10, 10, 10, 14, 10, 10];
const headerRow = 3;
const firstRow = headerRow + 1;
const shortHash = 8;

/** The kind of the sheet that holds a rulebook's closed month. */
export const closedKind = (period: Period, rulebook: string): `closed:${string}` =>
  `closed:${period}:${rulebook}`;

/** The sheet that fixes a month: its figures as values, with the record of the run that gave them. */
export function planClosed(
  period: Period,
  rulebook: Rulebook,
  cards: readonly Scorecard[],
  record: { readonly time: string; readonly inputs: string },
  words: ReportWords,
): SheetPlan {
  const { title, columns } = words.closed;
  const { title: name, edition } = rulebook;
  const hash = rulebookHash(rulebook);
  const rows = cards.map((card) => closedColumns.map((column) => closedRow(card)[column]));
  const line = { title: name, edition, hash: hash.slice(0, shortHash), periods: [period] };
  const head = [
    title(words.periodLine(period)),
    words.rulebookLine(line),
    ...words.closed.record({ ...record, rules: hash }),
  ];
  const top = head.length + 1;
  return {
    kind: closedKind(period, rulebook.id),
    name: words.closed.name(period),
    tabColor: "#404040",
    columnWidths: widths,
    frozenRows: top,
    cells: [
      ...head.map((text) => padded(text, widths.length)),
      closedColumns.map((column) => columns[column]),
      ...rows,
    ],
    looks: looksOf(head.length, rows.length, widths.length),
    numberFormats: [{ at: { ...at(top, rows.length, 4), column: 3 }, format: "#,##0.00" }],
    merges: [],
    filter: null,
    page: page(head.length, words),
  };
}

const at = (row: number, rows: number, columns: number) => ({ row, rows, column: 0, columns });

const padded = (text: string, columns: number): readonly PlanCell[] =>
  Array.from({ length: columns }, (_, column) => (column === 0 && text !== "" ? text : null));

/** @param header the row of the headings; above it stand the title and lines about the sheet */
const looksOf = (header: number, rows: number, columns: number): SheetPlan["looks"] => [
  { look: "title", at: at(0, 1, columns) },
  { look: "subtitle", at: at(1, header - 1, columns) },
  { look: "header", at: at(header, 1, columns) },
  { look: "body", at: at(header + 1, rows, columns) },
];

const page = (header: number, { footer }: ReportWords): PagePlan => ({
  landscape: true,
  titleRows: { row: header, rows: 1 },
  breaks: [],
  footer,
});

function closedRow(card: Scorecard): ClosedRow {
  const { id, name, team } = card.subject;
  return {
    id,
    name,
    team,
    score: card.score && toNumber(card.score),
    deducted: toNumber(card.deducted),
    bonus: toNumber(card.bonus),
    yuan: toNumber(card.yuan),
    grade: card.grade,
    issues: card.issues.length,
  };
}

/**
 * Where the headings stand that were written in another language: below as many lines as in this one, the
 * first row with a text in every column.
 * @returns -1 where they do not
 */
function headerAsWritten({ row, column, values }: Grid, { closed }: ReportWords): number {
  const lines = 2 + closed.record({ time: "", inputs: "", rules: "" }).length;
  const isHeader = closedColumns.every((_, place) => typeof values[lines]?.[place] === "string");
  return row === 0 && column === 0 && isHeader ? lines : -1;
}

/** Reads a sheet of a closed month back; its headings tell where the figures begin. */
export function readClosed(period: Period, grid: Grid, words: ReportWords): ClosedMonth {
  const headings = closedColumns.map((column) => words.closed.columns[column]);
  const headed = grid.values.findIndex((row) =>
    headings.every((heading, column) => row[column] === heading),
  );
  const header = headed < 0 ? headerAsWritten(grid, words) : headed;
  const rows = grid.values
    .slice(header + 1)
    .map(
      (row) =>
        Object.fromEntries(
          closedColumns.map((column, place) => [column, asFigure(row[place])]),
        ) as unknown as ClosedRow,
    );
  const filled = rows.filter(({ id, name, team }) => id ?? name ?? team);
  return { period, sheet: grid.sheet, rows: header < 0 ? null : filled };
}

const asFigure = (value: CellValue | undefined): Figure =>
  typeof value === "boolean" ? String(value) : (value ?? null);

/** A person whose figures are no longer those that were fixed. */
export interface Gap {
  readonly month: ClosedMonth;
  /** Null for who was not there when the month was closed. */
  readonly closed: ClosedRow | null;
  /** Null for who is no longer there. */
  readonly now: ClosedRow | null;
}

const figures = ["score", "deducted", "bonus", "yuan", "grade"] as const;

/** Where today's cards differ from a closed month. */
export function gapsIn(month: ClosedMonth, cards: readonly Scorecard[]): readonly Gap[] {
  if (month.rows === null) return [];
  const current = cards.filter(({ period }) => period === month.period).map(closedRow);
  const closed = new Map(month.rows.map((row) => [keyOf(row), row]));
  const present = new Set(current.map(keyOf));
  return [
    ...current.flatMap((now) => {
      const before = closed.get(keyOf(now)) ?? null;
      const same = before && figures.every((name) => isSame(before[name], now[name]));
      return same ? [] : [{ month, closed: before, now }];
    }),
    ...[...closed.values()].flatMap((before) =>
      present.has(keyOf(before)) ? [] : [{ month, closed: before, now: null }],
    ),
  ];
}

const keyOf = ({ id, name, team }: ClosedRow): string =>
  JSON.stringify([id, name, team].map((part) => (part === null ? "" : String(part))));

const isSame = (one: Figure, other: Figure): boolean => (one ?? "") === (other ?? "");

const gapWidths = [12, 10, 14, 14, 10, 10, 10, 10, 10, 10, 12, 12, 9, 9, 14];

/** The sheet that shows where the ledger no longer gives what was closed. */
export function planGaps(
  months: readonly ClosedMonth[],
  cards: readonly Scorecard[],
  words: ReportWords,
): SheetPlan {
  const { name, title, columns, same, unreadable, note } = words.gaps;
  const gaps = months.flatMap((month) => gapsIn(month, cards));
  const lost = months.filter(({ rows }) => rows === null).map(({ sheet }) => unreadable(sheet));
  const found = gaps.map((gap) => gapRow(gap, words));
  const width = gapWidths.length;
  const body = found.length > 0 ? found : [padded(lost.join("；") || same, width)];
  return {
    kind: "gaps",
    name,
    tabColor: "#C00000",
    columnWidths: gapWidths,
    frozenRows: firstRow,
    cells: [
      padded(title, width),
      padded(note(months.map(({ sheet }) => sheet)), width),
      padded(lost.join("；"), width),
      gapColumns.map((column) => columns[column]),
      ...body,
    ],
    looks: looksOf(headerRow, body.length, width),
    numberFormats: [{ at: { ...at(firstRow, body.length, 8), column: 4 }, format: "#,##0.00" }],
    merges: [],
    filter: null,
    page: page(headerRow, words),
  };
}

const cell = (value: Figure | undefined): PlanCell => value ?? null;

function gapRow({ month, closed, now }: Gap, words: ReportWords): readonly PlanCell[] {
  const { added, removed, changed } = words.gaps;
  const who = now ?? closed;
  const cells: Record<(typeof gapColumns)[number], PlanCell> = {
    period: month.period,
    id: cell(who?.id),
    name: cell(who?.name),
    team: cell(who?.team),
    score: cell(closed?.score),
    nowScore: cell(now?.score),
    deducted: cell(closed?.deducted),
    nowDeducted: cell(now?.deducted),
    bonus: cell(closed?.bonus),
    nowBonus: cell(now?.bonus),
    yuan: cell(closed?.yuan),
    nowYuan: cell(now?.yuan),
    grade: cell(closed?.grade),
    nowGrade: cell(now?.grade),
    remark: closed === null ? added : now === null ? removed : changed,
  };
  return gapColumns.map((column) => cells[column]);
}

import { type Period, type Rulebook, type Scorecard, rulebookHash, toNumber } from "../../core";
import type { CellValue, Grid } from "../grid";
import { headed } from "./headed";
import type { SheetPlan } from "./plan";
import { type ReportWords, closedColumns } from "./words";

/** A month's figures as they were fixed: one row a person, as cells. */
export type ClosedRow = Readonly<Record<(typeof closedColumns)[number], Figure>>;

/** A cell of a closed month. */
export type Figure = string | number | null;

/** A closed month of one rulebook. */
export interface ClosedMonth {
  readonly period: Period;
  /** The sheet's name. */
  readonly sheet: string;
  /** Null where the sheet no longer has its headings. */
  readonly rows: readonly ClosedRow[] | null;
}

const widths = [10, 14, 14, 10, 10, 10, 14, 10, 10];
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
  const line = { title: name, edition, hash: hash.slice(0, shortHash), periods: [period] };
  const sheet = headed({
    title: title(words.periodLine(period)),
    about: [words.rulebookLine(line), ...words.closed.record({ ...record, rules: hash })],
    header: closedColumns.map((column) => columns[column]),
    body: cards.map((card) => closedColumns.map((column) => closedRow(card)[column])),
    footer: words.footer,
  });
  const body = { row: sheet.frozenRows, rows: cards.length, column: 0, columns: widths.length };
  return {
    ...sheet,
    kind: closedKind(period, rulebook.id),
    name: words.closed.name(period),
    tabColor: "#404040",
    columnWidths: widths,
    looks: [...sheet.looks, { look: "body", at: body }],
    numberFormats: [{ at: { ...body, column: 3, columns: 4 }, format: "#,##0.00" }],
  };
}

/** A card as a row of a closed month. */
export function closedRow(card: Scorecard): ClosedRow {
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
  const found = grid.values.findIndex((row) =>
    headings.every((heading, column) => row[column] === heading),
  );
  const header = found < 0 ? headerAsWritten(grid, words) : found;
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

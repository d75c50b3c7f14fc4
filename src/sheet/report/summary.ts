import {
  type Exact,
  type Period,
  type Rulebook,
  type Scorecard,
  compare,
  toNumber,
} from "../../core";
import { columnName } from "../address";
import type { LookRun, PlanCell, PlanFormula, SheetPlan } from "./plan";
import { type ReportWords, summaryColumns } from "./words";

const widths = [6, 10, 12, 14, 9, 9, 9, 16, 8, 9];
const headerRow = 3;
const firstRow = headerRow + 1;
/** Rows below a month's cards, ranked too, into which the formula may grow. */
const headroom = 10;

/** The cards of one month, and the formula that gives them where there is one. */
export interface MonthOfCards {
  readonly period: Period | null;
  readonly cards: readonly Scorecard[];
  readonly formula: PlanFormula | null;
}

interface Block {
  readonly cells: readonly (readonly PlanCell[])[];
  readonly looks: readonly LookRun[];
}

const column = (name: (typeof summaryColumns)[number]): number => summaryColumns.indexOf(name);
const letter = (name: (typeof summaryColumns)[number]): string => columnName(column(name));

/** The sheet of results: each month's cards in ranking order, as one live formula where possible. */
export function planSummary(
  rulebook: Rulebook,
  months: readonly MonthOfCards[],
  line: string,
  words: ReportWords,
): SheetPlan {
  const { name, title, columns, nobody } = words.summary;
  const cells: (readonly PlanCell[])[] = [
    padded(title),
    padded(line),
    padded(noteOf(months, words)),
    summaryColumns.map((heading) => columns[heading]),
  ];
  const looks: LookRun[] = [
    { look: "title", at: rowsAt(0, 1) },
    { look: "subtitle", at: rowsAt(1, 2) },
    { look: "header", at: rowsAt(headerRow, 1) },
  ];
  for (const month of months) {
    if (months.length > 1) {
      looks.push({ look: "total", at: rowsAt(cells.length, 1) });
      cells.push(padded(words.periodLine(month.period)));
    }
    const block = blockOf(month, cells.length, rulebook);
    looks.push(...block.looks);
    cells.push(...block.cells);
  }
  if (months.length === 0) cells.push(padded(nobody));
  const body = { row: firstRow, rows: cells.length - firstRow };
  return {
    kind: "summary",
    name,
    tabColor: "#1F4E78",
    columnWidths: widths,
    frozenRows: firstRow,
    cells,
    looks,
    numberFormats: [
      { at: { ...body, column: column("yuan"), columns: 1 }, format: "#,##0.00" },
      // Means of recordings may have no end; three figures in a row: score, deducted, bonus.
      ...(rulebook.scope === "recording"
        ? [{ at: { ...body, column: column("score"), columns: 3 }, format: "0.00" }]
        : []),
    ],
    merges: [],
    filter: null,
  };
}

const rowsAt = (row: number, rows: number): LookRun["at"] => ({
  row,
  rows,
  column: 0,
  columns: summaryColumns.length,
});

const padded = (text: string): readonly PlanCell[] =>
  summaryColumns.map((_, index) => (index === 0 && text !== "" ? text : null));

function noteOf(months: readonly MonthOfCards[], { summary }: ReportWords): string {
  if (months.length === 0) return "";
  const fixed = months.filter(({ formula }) => formula === null).map(({ period }) => period);
  return fixed.length > 0 ? summary.fixed(fixed) : summary.live;
}

/** @param top the row of the month's first card */
function blockOf({ cards, formula }: MonthOfCards, top: number, rulebook: Rulebook): Block {
  const rows = cards.length + headroom;
  const bottom = top + rows - 1;
  const ranked = rulebook.base === null ? letter("yuan") : letter("score");
  const cells = Array.from({ length: rows }, (_, index): readonly PlanCell[] => {
    const rank = { formula: rankFormula(ranked, top + index + 1, top + 1, bottom + 1) };
    const card = cards[index];
    if (formula === null && card) return [rank, ...valuesOf(card)];
    const spill = index === 0 ? formula : null;
    return [rank, spill, ...summaryColumns.slice(2).map(() => null)];
  });
  return { cells, looks: looksOf(cards, top, formula !== null) };
}

/**
 * The place among the people of the block; equal figures share one. Teams, whose row has no id and
 * their name twice, are not ranked and not counted.
 */
function rankFormula(figure: string, row: number, first: number, last: number): string {
  const [id, name, team] = [letter("id"), letter("name"), letter("team")];
  const all = (one: string): string => `${one}$${first}:${one}$${last}`;
  const aTeam = `AND(${id}${row}="",${name}${row}=${team}${row})`;
  const people = `((${all(id)}<>"")+(${all(name)}<>${all(team)})>0)`;
  const ahead = `ISNUMBER(${all(figure)})*(${all(figure)}>${figure}${row})*${people}`;
  return `=IF(OR(${figure}${row}="",${aTeam}),"",1+SUMPRODUCT(${ahead}))`;
}

function valuesOf(card: Scorecard): readonly PlanCell[] {
  const { id, name, team } = card.subject;
  const figures = [card.score, card.deducted, card.bonus, card.yuan].map(shown);
  return [id, name, team, ...figures, card.grade, card.issues.length];
}

const shown = (figure: Exact | null): number | null => (figure === null ? null : toNumber(figure));

/**
 * Rows with an open question are marked, and a score above the base is marked as a bonus. Not where
 * the rows are live: an edit moves people to other rows, and the colour would stay behind.
 */
function looksOf(cards: readonly Scorecard[], top: number, live: boolean): readonly LookRun[] {
  if (cards.length === 0) return [];
  const figures = { row: top, rows: cards.length, column: column("score"), columns: 4 };
  return [
    { look: "body", at: rowsAt(top, cards.length) },
    { look: "figure", at: figures },
    ...(live ? [] : cards.flatMap((card, index) => markOf(card, top + index))),
  ];
}

function markOf(card: Scorecard, row: number): readonly LookRun[] {
  if (card.provisional) return [{ look: "asked", at: rowsAt(row, 1) }];
  const earned = card.score && card.base && compare(card.score, card.base) > 0;
  const at = { row, rows: 1, column: column("score"), columns: 1 };
  return earned ? [{ look: "bonus", at }] : [];
}

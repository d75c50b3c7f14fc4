import {
  type Exact,
  type Period,
  type Rulebook,
  type Scorecard,
  clausesOf,
  isZero,
  toNumber,
} from "../../../core";
import type { LookRule, LookRun, PlanCell, PlanFormula, SheetPlan } from "../plan";
import { noNote, notesOn, remarkOn } from "./notes";
import { rankFormula, remarkFormula, stateFormula } from "./formulas";
import { type Column, type Rows, column, letter, padded, rowsAt } from "./places";
import { teamsBlock } from "./teams";
import { type ReportWords, summaryColumns } from "../words";

const widths = [6, 10, 14, 14, 9, 9, 9, 15, 9, 9, 14, 34, 3, 10, 14, 14, 34];
/** Most people have neither fine nor reward. */
const yuan = '#,##0.00;-#,##0.00;"—"';
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

/** A part of the sheet: its rows and how they look. */
export interface Block {
  readonly cells: readonly (readonly PlanCell[])[];
  readonly looks: readonly LookRun[];
  readonly numberFormats?: SheetPlan["numberFormats"];
}

/**
 * The sheet of results: each month's cards in ranking order, as one live formula where possible, and
 * below them the teams' means and totals.
 */
export function planSummary(
  rulebook: Rulebook,
  months: readonly MonthOfCards[],
  line: string,
  words: ReportWords,
): SheetPlan {
  const { name, title, columns, nobody, remarks } = words.summary;
  const cells: (readonly PlanCell[])[] = [
    padded(title),
    padded(line),
    padded(noteOf(months, words)),
    [...summaryColumns.map((heading) => columns[heading]), null, remarks, null, null, null],
  ];
  const looks: LookRun[] = [
    { look: "title", at: rowsAt(0, 1) },
    { look: "subtitle", at: rowsAt(1, 2) },
    { look: "header", at: rowsAt(headerRow, 1) },
  ];
  const rules: LookRule[] = [];
  const teamFormats: SheetPlan["numberFormats"][number][] = [];
  const add = (block: Block): void => {
    looks.push(...block.looks);
    teamFormats.push(...(block.numberFormats ?? []));
    cells.push(...block.cells);
  };
  for (const month of months) {
    if (months.length > 1) add(periodRow(cells.length, words.periodLine(month.period)));
    const people = { first: cells.length, count: month.cards.length + headroom };
    add(rankingBlock(month, people, rulebook, words));
    rules.push(...rulesOf(people, rulebook));
    add(teamsBlock(month.cards, people, cells.length, words));
  }
  if (months.length === 0) cells.push(padded(nobody));
  return {
    kind: "summary",
    name,
    tabColor: "#1F4E78",
    columnWidths: widths,
    hiddenColumns: idle(rulebook, months).map(column),
    frozenRows: firstRow,
    cells,
    looks,
    numberFormats: [...formatsOf(cells.length - firstRow, rulebook), ...teamFormats],
    merges: [],
    filter: null,
    rules,
    page: {
      landscape: true,
      titleRows: { row: headerRow, rows: 1 },
      breaks: [],
      area: rowsAt(0, cells.length),
      footer: words.footer,
    },
    gridlines: false,
  };
}

/** The columns that these rules never fill: the live formula gives them all the same. */
function idle(rulebook: Rulebook, months: readonly MonthOfCards[]): readonly Column[] {
  const paid =
    [...clausesOf(rulebook).values()].some(({ clause }) => clause.unit === "yuan") ||
    months.some(({ cards }) => cards.some(({ yuan }) => !isZero(yuan)));
  return [
    ...(rulebook.base === null ? ["score" as const] : []),
    ...(paid ? [] : ["yuan" as const]),
    ...(rulebook.grades.length > 0 ? [] : ["grade" as const]),
  ];
}

const periodRow = (row: number, text: string): Block => ({
  cells: [padded(text)],
  looks: [{ look: "total", at: rowsAt(row, 1) }],
});

function noteOf(months: readonly MonthOfCards[], { summary }: ReportWords): string {
  if (months.length === 0) return "";
  const fixed = months.filter(({ formula }) => formula === null).map(({ period }) => period);
  return fixed.length > 0 ? summary.fixed(fixed) : summary.live;
}

function formatsOf(rows: number, { scope }: Rulebook): SheetPlan["numberFormats"] {
  const at = { row: firstRow, rows };
  return [
    { at: { ...at, column: column("yuan"), columns: 1 }, format: yuan },
    // Means of recordings may have no end; three figures in a row: score, deducted, bonus.
    ...(scope === "recording"
      ? [{ at: { ...at, column: column("score"), columns: 3 }, format: "0.00" }]
      : []),
  ];
}

function rankingBlock(
  { cards, formula }: MonthOfCards,
  people: Rows,
  rulebook: Rulebook,
  words: ReportWords,
): Block {
  const notes = notesOn(cards, words);
  const figure = rulebook.base === null ? letter("yuan") : letter("score");
  const cells = Array.from({ length: people.count }, (_, index): readonly PlanCell[] => {
    const row = people.first + index;
    const card = cards[index];
    const spilled = index === 0 ? formula : null;
    const given =
      formula === null && card
        ? valuesOf(card)
        : [spilled, ...Array.from({ length: 8 }, () => null)];
    return [
      { formula: rankFormula(figure, row, people) },
      ...given,
      { formula: stateFormula(row, rulebook.base, words) },
      notes.length > 0
        ? { formula: remarkFormula(row, people), shows: card ? remarkOn(card, words) : "" }
        : null,
      ...(notes[index] ?? noNote),
    ];
  });
  return { cells, looks: looksOf(cards, people.first) };
}

function valuesOf(card: Scorecard): readonly PlanCell[] {
  const { id, name, team } = card.subject;
  const figures = [card.score, card.deducted, card.bonus, card.yuan].map(shown);
  return [id, name, team, ...figures, card.grade, card.issues.length];
}

const shown = (figure: Exact | null): number | null => (figure === null ? null : toNumber(figure));

function looksOf(cards: readonly Scorecard[], top: number): readonly LookRun[] {
  if (cards.length === 0) return [];
  const at = { row: top, rows: cards.length };
  return [
    { look: "body", at: rowsAt(top, cards.length) },
    { look: "centered", at: { ...at, column: column("rank"), columns: 2 } },
    { look: "figure", at: { ...at, column: column("score"), columns: 4 } },
    { look: "centered", at: { ...at, column: column("grade"), columns: 2 } },
    { look: "prose", at: { ...at, column: column("remark"), columns: 1 } },
  ];
}

/** Open questions colour the row, a score above the base and a fine their cell; 状态 says so in words. */
function rulesOf({ first, count }: Rows, { base }: Rulebook): readonly LookRule[] {
  const at = (name: (typeof summaryColumns)[number]) => ({
    row: first,
    rows: count,
    column: column(name),
    columns: 1,
  });
  const cell = (name: (typeof summaryColumns)[number]) => `$${letter(name)}${first + 1}`;
  return [
    { look: "asked", at: rowsAt(first, count), formula: `=N(${cell("issues")})>0` },
    { look: "severe", at: at("yuan"), formula: `=N(${cell("yuan")})<0` },
    ...(base === null
      ? []
      : [{ look: "bonus", at: at("score"), formula: `=N(${cell("score")})>${base}` } as const]),
  ];
}

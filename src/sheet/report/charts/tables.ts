import {
  type Exact,
  type Rulebook,
  type Scorecard,
  add,
  divide,
  isZero,
  sum,
  toNumber,
  zero,
} from "../../../core";
import type { PlanCell } from "../plan";
import { quoted } from "../quoted";
import type { MonthOfCards } from "../summary/plan";
import type { ReportWords } from "../words";
import { type Deducted, byClause, byInspector, byMonth, bySection } from "./figures";
import { spreadOf } from "./bands";

/** Fewer cases than this say little about how strict somebody is. */
export const fewCases = 10;
/** Clauses shown one by one; the others stand together. */
const mostClauses = 15;

/** The figures under one chart, readable alone. */
export interface FigureTable {
  readonly title: string;
  /** What is counted, and what is not. */
  readonly note: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly PlanCell[])[];
  /** A number format for each column; null for none. */
  readonly formats: readonly (string | null)[];
  readonly chart: {
    readonly kind: "bar" | "column" | "line";
    /** Columns of the table. */
    readonly categories: number;
    readonly series: readonly { readonly column: number; readonly share?: boolean }[];
    /** How many rows it shows, from the first. */
    readonly rows: number;
  };
}

const points = "#,##0.00";
const percent = "0.0%";

/** The tables that have something to show, in the order of the sheet. */
export function figureTables(
  rulebook: Rulebook,
  months: readonly MonthOfCards[],
  words: ReportWords,
): readonly FigureTable[] {
  const cards = months.flatMap((month) => month.cards);
  return [
    sectionTable(rulebook, cards, words),
    clauseTable(rulebook, cards, words),
    spreadTable(rulebook, cards, words),
    ...(months.length > 1 ? [monthTable(rulebook, months, words)] : []),
    inspectorTable(rulebook, cards, words),
  ].filter(({ rows }) => rows.length > 0);
}

function sectionTable(
  rulebook: Rulebook,
  cards: readonly Scorecard[],
  { charts, breakdown }: ReportWords,
): FigureTable {
  const sections = bySection(rulebook, cards);
  const all = sum(sections.map(({ total }) => total));
  const nothing = isZero(all);
  return {
    ...charts.sections(breakdown.units[rulebook.unit]),
    rows: nothing
      ? []
      : sections.map(({ id, text, lines, total }) => [
          `${id} ${text}`,
          lines,
          toNumber(total),
          toNumber(divide(total, all)),
        ]),
    formats: [null, "0", points, percent],
    chart: { kind: "bar", categories: 0, series: [{ column: 2 }], rows: sections.length },
  };
}

function clauseTable(
  rulebook: Rulebook,
  cards: readonly Scorecard[],
  { charts, breakdown }: ReportWords,
): FigureTable {
  const clauses = byClause(rulebook, cards);
  const shown = withRest(clauses, charts.otherClauses);
  const all = sum(clauses.map(({ total }) => total));
  let reached: Exact = zero;
  const rows = shown.map(({ id, text, lines, total }) => {
    reached = add(reached, total);
    return [id, lines, toNumber(total), toNumber(divide(reached, all)), text];
  });
  return {
    ...charts.clauses(breakdown.units[rulebook.unit]),
    rows,
    formats: [null, "0", points, percent, null],
    chart: {
      kind: "column",
      categories: 0,
      series: [{ column: 2 }, { column: 3, share: true }],
      // All others together would dwarf each one.
      rows: Math.min(rows.length, clauses.length, mostClauses),
    },
  };
}

/** The dearest clauses, and all others as one. */
function withRest(
  clauses: readonly Deducted[],
  others: (count: number) => { readonly id: string; readonly text: string },
): readonly Deducted[] {
  const rest = clauses.slice(mostClauses);
  if (rest.length < 2) return clauses;
  const lines = rest.reduce((count, one) => count + one.lines, 0);
  const total = sum(rest.map((one) => one.total));
  return [...clauses.slice(0, mostClauses), { ...others(rest.length), lines, total }];
}

function spreadTable(
  rulebook: Rulebook,
  cards: readonly Scorecard[],
  { charts, breakdown }: ReportWords,
): FigureTable {
  const bands = spreadOf(rulebook, cards);
  return {
    ...charts.spread(breakdown.units[rulebook.base === null ? rulebook.unit : "point"]),
    rows: bands.map(({ from, to, grade, count }) => [charts.band(from, to), count, grade]),
    formats: [null, "0", null],
    chart: { kind: "column", categories: 0, series: [{ column: 1 }], rows: bands.length },
  };
}

function monthTable(
  rulebook: Rulebook,
  months: readonly MonthOfCards[],
  words: ReportWords,
): FigureTable {
  const rows = byMonth(rulebook, months);
  return {
    ...words.charts.months(words.breakdown.units[rulebook.unit]),
    rows: rows.map(({ period, people, mean, deducted, bonus }) => [
      words.periodLine(period),
      people,
      mean && toNumber(mean),
      toNumber(deducted),
      toNumber(bonus),
    ]),
    formats: [null, "0", points, points, points],
    chart: { kind: "line", categories: 0, series: [{ column: 2 }], rows: rows.length },
  };
}

function inspectorTable(
  rulebook: Rulebook,
  cards: readonly Scorecard[],
  { charts, breakdown }: ReportWords,
): FigureTable {
  const inspectors = byInspector(rulebook, cards);
  const named = inspectors.filter(({ inspector }) => inspector !== null);
  return {
    ...charts.inspectors(breakdown.units[rulebook.unit], fewCases),
    rows:
      named.length === 0
        ? []
        : inspectors.map(({ inspector, lines, total, mean }) => [
            inspector === null ? charts.noInspector : quoted(inspector),
            lines,
            toNumber(total),
            toNumber(mean),
            lines < fewCases ? charts.tooFew(fewCases) : null,
          ]),
    formats: [null, "0", points, points, null],
    chart: { kind: "bar", categories: 0, series: [{ column: 3 }], rows: named.length },
  };
}

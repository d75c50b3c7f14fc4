import type { Rulebook } from "../../../core";
import type { Rect } from "../../address";
import type { ChartPlan, LookRun, PlanCell, SheetPlan } from "../plan";
import type { MonthOfCards } from "../summary/plan";
import type { ReportWords } from "../words";
import { type FigureTable, figureTables } from "./tables";

/** The widest table has five columns; a gap, then the charts, and room for their edge in print. */
const widths = [22, 9, 13, 15, 36, 2, 11, 11, 11, 11, 11, 11, 2];
const tableColumns = 5;
const chartAt = { column: tableColumns + 1, columns: 6 };
const firstTable = 3;
const leastRows = 17;

/** The sheet of charts: each beside its figures, which stand as plain values and read alone. */
export function planCharts(
  rulebook: Rulebook,
  months: readonly MonthOfCards[],
  line: string,
  words: ReportWords,
): SheetPlan {
  const { name, title, nothing } = words.charts;
  const cells: (readonly PlanCell[])[] = [padded(title), padded(line), padded("")];
  const looks: LookRun[] = [
    { look: "title", at: at(0, 1) },
    { look: "subtitle", at: at(1, 1) },
  ];
  const charts: ChartPlan[] = [];
  const numberFormats: { at: Rect; format: string }[] = [];
  const breaks: number[] = [];
  const tables = figureTables(rulebook, months, words);
  for (const [index, table] of tables.entries()) {
    const row = cells.length;
    if (index > 0 && index % 2 === 0) breaks.push(row);
    cells.push(...rowsOf(table));
    looks.push(...looksOf(table, row));
    numberFormats.push(...formatsOf(table, row));
    charts.push(chartOf(table, row));
  }
  if (tables.length === 0) cells.push(padded(nothing));
  return {
    kind: "charts",
    name,
    tabColor: "#70AD47",
    columnWidths: widths,
    frozenRows: 0,
    cells,
    looks,
    numberFormats,
    merges: [],
    filter: null,
    charts,
    page: {
      landscape: true,
      titleRows: { row: 0, rows: firstTable - 1 },
      breaks,
      area: at(0, cells.length, widths.length),
      footer: words.footer,
    },
    gridlines: false,
  };
}

const at = (row: number, rows: number, columns = tableColumns): Rect => ({
  row,
  rows,
  column: 0,
  columns,
});

const wide = (cells: readonly PlanCell[]): readonly PlanCell[] =>
  widths.map((_, column) => cells[column] ?? null);

const padded = (text: string): readonly PlanCell[] => wide([text === "" ? null : text]);

/** Title, explanation, headings, figures, and blank rows down to the end of the chart. */
function rowsOf({ title, note, headings, rows }: FigureTable): (readonly PlanCell[])[] {
  const filled = [padded(title), padded(note), wide(headings), ...rows.map(wide)];
  const blank = Math.max(leastRows - filled.length, 1);
  return [...filled, ...Array.from({ length: blank + 1 }, () => padded(""))];
}

function looksOf({ headings, rows }: FigureTable, row: number): readonly LookRun[] {
  return [
    { look: "heading", at: at(row, 1) },
    { look: "subtitle", at: at(row + 1, 1) },
    { look: "header", at: at(row + 2, 1, headings.length) },
    { look: "prose", at: at(row + 3, rows.length, headings.length) },
  ];
}

const formatsOf = ({ formats, rows }: FigureTable, row: number) =>
  formats.flatMap((format, column) =>
    format === null
      ? []
      : [{ at: { row: row + 3, rows: rows.length, column, columns: 1 }, format }],
  );

function chartOf({ title, headings, chart }: FigureTable, row: number): ChartPlan {
  const down = (column: number): Rect => ({ row: row + 3, rows: chart.rows, column, columns: 1 });
  return {
    kind: chart.kind,
    title,
    categories: down(chart.categories),
    series: chart.series.map(({ column, share }) => ({
      name: headings[column] ?? "",
      values: down(column),
      ...(share ? { share } : {}),
    })),
    at: { row: row + 2, rows: leastRows - 3, ...chartAt },
  };
}

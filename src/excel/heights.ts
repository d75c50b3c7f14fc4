import { groupBy } from "../core";
import type { PlanCell, Rect, SheetPlan } from "../sheet";
import { looks } from "./looks";
import { type Run, runsOf } from "./runs";

/** Rows of one height, in points. */
export interface HeightRun {
  readonly points: number;
  readonly areas: readonly Rect[];
}

const oneLine = 18;
const furtherLine = 15;
const usualSize = 11;

/**
 * How high each row must be to show its wrapped texts whole. Excel measures a row only while it is open
 * on a screen, and other programs by fonts of their own, so the heights are reckoned here.
 * @param top where the plan's first row stands
 * @returns the commonest height first, for all rows; then the rows that differ
 */
export function heightRuns(plan: SheetPlan, top: number): readonly HeightRun[] {
  const heights = plan.cells.map(() => oneLine);
  for (const { look, at } of plan.looks) {
    const { wrap = false, size = usualSize } = looks[look];
    const first = at.row - top;
    for (let row = first; row < Math.min(first + at.rows, heights.length); row++) {
      const lines = wrap ? linesIn(plan, row, at, top) : 1;
      const height = Math.max(oneLine, Math.ceil(size * 1.6)) + (lines - 1) * furtherLine;
      heights[row] = Math.min(Math.max(heights[row] ?? 0, height), highest);
    }
  }
  return runsOfHeight(heights, top);
}

/** Excel's limit is 409. */
const highest = 400;

/** How many lines the longest wrapped text of a row takes. */
function linesIn(plan: SheetPlan, row: number, at: Rect, top: number): number {
  let most = 1;
  for (let column = at.column; column < at.column + at.columns; column++) {
    const text = textOf(plan.cells[row]?.[column] ?? null);
    if (text === "") continue;
    const width = widthAt(plan, row + top, column);
    let lines = 0;
    for (const line of text.split("\n")) lines += linesOf(line, width);
    most = Math.max(most, lines);
  }
  return most;
}

/** Of a cell in characters, with those that it is merged with. */
function widthAt({ columnWidths, merges }: SheetPlan, row: number, column: number): number {
  const merged = merges.find(
    (at) => at.column === column && row >= at.row && row < at.row + at.rows,
  );
  const widths = columnWidths.slice(column, column + (merged?.columns ?? 1));
  return widths.reduce((sum, width) => sum + width, 0);
}

/** Where a text is broken, up to a Chinese character's width of each line is lost. */
function linesOf(text: string, width: number): number {
  const wanted = widthOf(text);
  return wanted <= width ? 1 : Math.ceil(wanted / Math.max(1, width - chinese));
}

const textOf = (cell: PlanCell): string =>
  typeof cell === "string"
    ? cell
    : typeof cell !== "object" || cell === null
      ? ""
      : "link" in cell
        ? cell.text
        : (cell.shows ?? "");

/** A Chinese character of 11 points takes 15 pixels, a digit, by which widths are counted, 7. */
const chinese = 15 / 7;

/** In digits of the default font. */
function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += character > "\u2e7f" ? chinese : 1.1;
  return width;
}

function runsOfHeight(heights: readonly number[], top: number): readonly HeightRun[] {
  const byHeight = groupBy([...heights.keys()], (row) => heights[row] ?? oneLine);
  const [commonest, ...others] = [...byHeight].toSorted(([, a], [, b]) => b.length - a.length);
  if (!commonest) return [];
  const rowsFrom = ({ first, count }: Run): Rect => ({
    row: top + first,
    rows: count,
    column: 0,
    columns: 1,
  });
  return [
    { points: commonest[0], areas: [rowsFrom({ first: 0, count: heights.length })] },
    ...others.map(([points, rows]) => ({ points, areas: runsOf(rows).map(rowsFrom) })),
  ];
}

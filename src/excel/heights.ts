import type { PlanCell, Rect, SheetPlan } from "../sheet";
import { looks } from "./looks";

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
      const lines = wrap ? linesIn(plan, row, at) : 1;
      const height = Math.max(oneLine, Math.ceil(size * 1.6)) + (lines - 1) * furtherLine;
      heights[row] = Math.min(Math.max(heights[row] ?? 0, height), highest);
    }
  }
  return runsOf(heights, top);
}

/** Excel's limit is 409. */
const highest = 400;

/** How many lines the longest wrapped text of a row takes. */
function linesIn({ cells, columnWidths }: SheetPlan, row: number, at: Rect): number {
  let most = 1;
  for (let column = at.column; column < at.column + at.columns; column++) {
    const width = columnWidths[column] ?? 1;
    const text = textOf(cells[row]?.[column] ?? null);
    let lines = 0;
    for (const line of text.split("\n")) lines += Math.max(1, Math.ceil(widthOf(line) / width));
    most = Math.max(most, lines);
  }
  return most;
}

const textOf = (cell: PlanCell): string =>
  typeof cell === "string"
    ? cell
    : typeof cell !== "object" || cell === null
      ? ""
      : "link" in cell
        ? cell.text
        : (cell.shows ?? "");

/** In characters of the default font: a Chinese one is as wide as two digits. */
function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += character > "\u2e7f" ? 2 : 1.1;
  return width;
}

function runsOf(heights: readonly number[], top: number): readonly HeightRun[] {
  const areas = new Map<number, Rect[]>();
  for (const [index, height] of heights.entries()) {
    const row = top + index;
    const own = areas.get(height) ?? [];
    areas.set(height, own);
    const last = own.at(-1);
    if (last && last.row + last.rows === row)
      own[own.length - 1] = { ...last, rows: last.rows + 1 };
    else own.push({ row, rows: 1, column: 0, columns: 1 });
  }
  const [commonest, ...others] = [...areas].toSorted(([, a], [, b]) => rowsIn(b) - rowsIn(a));
  if (!commonest) return [];
  const everywhere = { row: top, rows: heights.length, column: 0, columns: 1 };
  return [
    { points: commonest[0], areas: [everywhere] },
    ...others.map(([points, own]) => ({ points, areas: own })),
  ];
}

const rowsIn = (areas: readonly Rect[]): number => areas.reduce((sum, { rows }) => sum + rows, 0);

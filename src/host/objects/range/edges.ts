import { type Rect, type Sheet, maxColumns, maxRows } from "../../model";
import { areaArgument, onSheet } from "../addresses";
import { omitted, oneOf, wholeNumber } from "../arguments";
import { type Area, type ClassOf, office } from "../kinds";

type Methods = NonNullable<ClassOf<"Range">["methods"]>;

const directions = ["Left", "Right", "Up", "Down"] as const;
type Direction = (typeof directions)[number];
const steps: Readonly<Record<Direction, readonly [number, number]>> = {
  Left: [0, -1],
  Right: [0, 1],
  Up: [-1, 0],
  Down: [1, 0],
};

const isFilled = (sheet: Sheet, row: number, column: number): boolean => {
  const { value, formula } = sheet.cell(row, column);
  return value !== null || formula !== null;
};

const isInside = (row: number, column: number): boolean =>
  row >= 0 && column >= 0 && row < maxRows && column < maxColumns;

/** Where Ctrl and an arrow key lead: the end of a run of cells, the next one, or the sheet's edge. */
function edgeFrom(sheet: Sheet, from: readonly [number, number], to: Direction): [number, number] {
  const [down, right] = steps[to];
  let [row, column] = from;
  const ahead = (): boolean =>
    isInside(row + down, column + right) && isFilled(sheet, row + down, column + right);
  const run = isFilled(sheet, row, column) && ahead();
  const used = sheet.used();
  const bottom = used ? used.row + used.rows : 0;
  const end = used ? used.column + used.columns : 0;
  while (isInside(row + down, column + right)) {
    if (run && !ahead()) return [row, column];
    row += down;
    column += right;
    if (!run && isFilled(sheet, row, column)) return [row, column];
    // Beyond what the sheet holds there is only its edge.
    if (to === "Down" && row >= bottom) return [maxRows - 1, column];
    if (to === "Right" && column >= end) return [row, maxColumns - 1];
  }
  return [row, column];
}

function activeCell(area: Area, value: unknown): [number, number] {
  const { row, column } = omitted(value) ? area.rect : areaArgument(area, value).rect;
  return [row, column];
}

function rangeEdge(area: Area, direction: unknown, active: unknown) {
  const to = oneOf(direction, directions);
  const [row, column] = edgeFrom(area.sheet, activeCell(area, active), to);
  return office("Range", { ...area, rect: { row, column, rows: 1, columns: 1 } });
}

/** The block extended to that edge. */
function extended(area: Area, direction: unknown, active: unknown) {
  const to = oneOf(direction, directions);
  const { row, column, rows, columns } = area.rect;
  const [endRow, endColumn] = edgeFrom(area.sheet, activeCell(area, active), to);
  const across = to === "Left" || to === "Right";
  const [top, left] = [
    across ? row : Math.min(row, endRow),
    across ? Math.min(column, endColumn) : column,
  ];
  const bottom = across ? row + rows : Math.max(row + rows, endRow + 1);
  const right = across ? Math.max(column + columns, endColumn + 1) : column + columns;
  return office("Range", {
    ...area,
    rect: { row: top, column: left, rows: bottom - top, columns: right - left },
  });
}

/** The block of cells around, up to blank rows and columns. */
function surrounding(area: Area) {
  const { sheet } = area;
  const used = sheet.used();
  if (!used) return office("Range", area);
  let rect = area.rect;
  let around = growth(sheet, rect, used);
  while (around.rows !== rect.rows || around.columns !== rect.columns) {
    rect = around;
    around = growth(sheet, rect, used);
  }
  return office("Range", { ...area, rect });
}

/** A block one line larger on each side where that line holds something. */
function growth(sheet: Sheet, { row, column, rows, columns }: Rect, used: Rect): Rect {
  const [top, left] = [Math.max(0, row - 1), Math.max(0, column - 1)];
  const bottom = Math.min(row + rows, used.row + used.rows);
  const right = Math.min(column + columns, used.column + used.columns);
  const holds = (r: number, c: number, height: number, width: number): boolean => {
    for (let i = 0; i < height * width; i++) {
      if (isFilled(sheet, r + Math.floor(i / width), c + (i % width))) return true;
    }
    return false;
  };
  const width = Math.max(right + 1, column + columns) - left;
  const height = Math.max(bottom + 1, row + rows) - top;
  const up = row > 0 && holds(top, left, 1, width) ? 1 : 0;
  const before = column > 0 && holds(top, left, height, 1) ? 1 : 0;
  const down = bottom === row + rows && holds(bottom, left, 1, width) ? 1 : 0;
  const after = right === column + columns && holds(top, right, height, 1) ? 1 : 0;
  return {
    row: row - up,
    column: column - before,
    rows: rows + up + down,
    columns: columns + before + after,
  };
}

type Beside = (rect: Rect, count: number) => Rect;

/** Lines beside a block; a negative count takes them from the other side, as Excel does. */
const beside =
  (forward: Beside, backward: Beside): Methods[string] =>
  (area, count) => {
    const number = omitted(count) ? 1 : wholeNumber(count);
    const place = number < 0 ? backward : forward;
    return office("Range", { ...area, rect: onSheet(place(area.rect, Math.abs(number))) });
  };

const above: Beside = (rect, count) => ({ ...rect, row: rect.row - count, rows: count });
const below: Beside = (rect, count) => ({ ...rect, row: rect.row + rect.rows, rows: count });
const before: Beside = (rect, count) => ({ ...rect, column: rect.column - count, columns: count });
const after: Beside = (rect, count) => ({
  ...rect,
  column: rect.column + rect.columns,
  columns: count,
});

export const rangeEdges: Methods = {
  getRangeEdge: rangeEdge,
  getExtendedRange: extended,
  getSurroundingRegion: surrounding,
  getRowsAbove: beside(above, below),
  getRowsBelow: beside(below, above),
  getColumnsBefore: beside(before, after),
  getColumnsAfter: beside(after, before),
};

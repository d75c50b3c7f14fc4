import { type Rect, intersect, maxColumns, maxRows } from "./address";
import { without } from "./areas";

/**
 * Cells inserted or deleted: those behind them along the axis move. Whole rows and columns are a
 * band as wide as the sheet.
 */
export interface Move {
  readonly axis: "row" | "column";
  /** The first index that is new or gone. */
  readonly at: number;
  /** How many are inserted; below 0 how many are deleted. */
  readonly count: number;
  /** The columns (or rows) across the axis that take part: the first, and how many. */
  readonly from: number;
  readonly size: number;
}

export interface Place {
  readonly row: number;
  readonly column: number;
}

const lengthOf = ({ axis }: Move): number => (axis === "row" ? maxRows : maxColumns);

/** Whether whole rows or columns move. */
export const isWhole = ({ axis, size }: Move): boolean =>
  size === (axis === "row" ? maxColumns : maxRows);

/** The cells that move, to the end of the sheet. */
export function movingBlock(move: Move): Rect {
  const { axis, at, from, size } = move;
  return axis === "row"
    ? { row: at, column: from, rows: maxRows - at, columns: size }
    : { row: from, column: at, rows: size, columns: maxColumns - at };
}

/** The cells that are inserted or deleted. */
export function changedBlock(move: Move): Rect {
  const length = Math.abs(move.count);
  const block = movingBlock(move);
  return move.axis === "row" ? { ...block, rows: length } : { ...block, columns: length };
}

/** The band from one end of the sheet to the other. */
const bandOf = ({ axis, from, size }: Move): Rect =>
  axis === "row"
    ? { row: 0, column: from, rows: maxRows, columns: size }
    : { row: from, column: 0, rows: size, columns: maxColumns };

/** Where an index along the axis goes; null where it is deleted or leaves the sheet. */
export function movedIndex(move: Move, index: number): number | null {
  const { at, count } = move;
  if (index < at) return index;
  if (index < at - count) return null;
  const moved = index + count;
  return moved < lengthOf(move) ? moved : null;
}

/** What becomes of a run of indexes: it grows and shrinks with what is inserted and deleted in it. */
function movedRun(move: Move, start: number, length: number): [number, number] | null {
  const { at, count } = move;
  const whole = lengthOf(move);
  if (length === whole) return [start, length];
  const end = start + length;
  const removed = at - count;
  const first = start < at ? start : count > 0 ? start + count : Math.max(at, start + count);
  const last =
    end <= at ? end : count > 0 ? Math.min(whole, end + count) : end <= removed ? at : end + count;
  return last > first ? [first, last - first] : null;
}

/**
 * What becomes of a block that a formula names; null where nothing of it is left. One that reaches
 * beyond the band on a side stays as it is.
 */
export function movedRect(move: Move, rect: Rect): Rect | null {
  const band = bandOf(move);
  const inside = intersect(rect, band);
  if (move.axis === "row") {
    if (inside?.columns !== rect.columns) return rect;
    const run = movedRun(move, rect.row, rect.rows);
    return run && { ...rect, row: run[0], rows: run[1] };
  }
  if (inside?.rows !== rect.rows) return rect;
  const run = movedRun(move, rect.column, rect.columns);
  return run && { ...rect, column: run[0], columns: run[1] };
}

/** What becomes of blocks whose cells carry something each: those in the band move, the others stay. */
export function movedAreas(move: Move, rects: readonly Rect[]): readonly Rect[] {
  const band = bandOf(move);
  return rects.flatMap((rect) => {
    const inside = intersect(rect, band);
    if (!inside) return [rect];
    const moved = movedRect(move, inside);
    return moved ? [...without(rect, band), moved] : without(rect, band);
  });
}

/** Where a cell stands after a move; null where it is deleted. */
export function movedPlace(move: Move, { row, column }: Place): Place | null {
  const across = move.axis === "row" ? column : row;
  if (across < move.from || across >= move.from + move.size) return { row, column };
  const index = movedIndex(move, move.axis === "row" ? row : column);
  if (index === null) return null;
  return move.axis === "row" ? { row: index, column } : { row, column: index };
}

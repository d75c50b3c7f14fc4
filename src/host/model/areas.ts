import { type Rect, intersect } from "./address";

/** What is left of a block without another: up to four blocks, above, left, right and below. */
export function without(rect: Rect, hole: Rect): readonly Rect[] {
  const cut = intersect(rect, hole);
  if (!cut) return [rect];
  const bottom = cut.row + cut.rows;
  const right = cut.column + cut.columns;
  return [
    { ...rect, rows: cut.row - rect.row },
    { ...cut, column: rect.column, columns: cut.column - rect.column },
    { ...cut, column: right, columns: rect.column + rect.columns - right },
    { ...rect, row: bottom, rows: rect.row + rect.rows - bottom },
  ].filter(({ rows, columns }) => rows > 0 && columns > 0);
}

/** What is left of blocks without others. */
export const withoutAll = (rects: readonly Rect[], holes: readonly Rect[]): readonly Rect[] =>
  holes.reduce((left, hole) => left.flatMap((rect) => without(rect, hole)), rects);

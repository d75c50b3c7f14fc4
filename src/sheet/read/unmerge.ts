import type { Rect } from "../address";
import type { CellValue, Grid } from "../grid";

/** A grid whose merged cells are told apart, in the grid's own rows and columns. */
export interface UnmergedGrid extends Grid {
  /** The merged block that a cell belongs to, by row and then by column. */
  readonly blocks: ReadonlyMap<number, ReadonlyMap<number, Rect>>;
}

/**
 * Repeats the value of each merged block in every row of its first column, as if the cells below had
 * been filled down. It is not repeated sideways: a title across a sheet stays one cell, and a name
 * across two columns is not an id as well. A reader that must not count a figure twice asks `isOwn`.
 */
export function unmerged(grid: Grid): UnmergedGrid {
  const blocks = new Map<number, Map<number, Rect>>();
  const values = [...grid.values];
  const copied = new Map<number, CellValue[]>();
  for (const merge of grid.merges ?? []) {
    const block = { ...merge, row: merge.row - grid.row, column: merge.column - grid.column };
    const value = grid.values[block.row]?.[block.column] ?? null;
    for (const row of span(block.row, block.rows, values.length)) {
      claim(blocks, row, block, values[row]?.length ?? 0);
      if (value === null || row === block.row) continue;
      const cells = copied.get(row) ?? [...(values[row] ?? [])];
      cells[block.column] = value;
      copied.set(row, cells);
      values[row] = cells;
    }
  }
  return { ...grid, values, blocks };
}

function claim(
  blocks: Map<number, Map<number, Rect>>,
  row: number,
  block: Rect,
  width: number,
): void {
  const columns = blocks.get(row) ?? new Map<number, Rect>();
  for (const column of span(block.column, block.columns, width)) columns.set(column, block);
  blocks.set(row, columns);
}

/** The indexes of a block's rows or columns that lie within the grid. */
function span(from: number, count: number, size: number): readonly number[] {
  const first = Math.max(from, 0);
  const length = Math.max(Math.min(from + count, size) - first, 0);
  return Array.from({ length }, (_, index) => first + index);
}

/** The merged block that a cell belongs to; null for a cell of its own. */
export const blockAt = ({ blocks }: UnmergedGrid, row: number, column: number): Rect | null =>
  blocks.get(row)?.get(column) ?? null;

/** The cell that HR wrote what stands here into: the first of its merged block, or itself. */
export const originOf = (
  grid: UnmergedGrid,
  row: number,
  column: number,
): { readonly row: number; readonly column: number } =>
  blockAt(grid, row, column) ?? { row, column };

/** Whether a cell's value was written into it, rather than repeated from a merged cell above. */
export function isOwn(grid: UnmergedGrid, row: number, column: number): boolean {
  const origin = blockAt(grid, row, column);
  return origin === null || (origin.row === row && origin.column === column);
}

/** A row without what is repeated from merged cells above. */
export function ownCells(grid: UnmergedGrid, row: number): readonly CellValue[] {
  const cells = grid.values[row] ?? [];
  if (!grid.blocks.has(row)) return cells;
  return cells.map((value, column) => (isOwn(grid, row, column) ? value : null));
}

import type { Table } from "../tables";
import { hasContent } from "../trim";
import { blockAt, isOwn } from "../unmerge";
import type { ItemColumn } from "./itemColumns";
import { filledCell } from "./rows";

/** What blanks in the rows of a matrix are read by. */
export interface BlankSense {
  readonly table: Table;
  readonly items: readonly (readonly ItemColumn[])[];
  /** The column that names what was not entered (未录入项), if there is one. */
  readonly missing: number | null;
}

/** A blank that the row's own column of what was not entered names, or a score missing among others. */
export function isLeftOut(
  { table, items, missing }: BlankSense,
  index: number,
  { column, item, head, kind }: ItemColumn,
): boolean {
  if (filledCell(table, index, column) !== null || !isOwn(table.grid, index, column)) return false;
  const named = missing === null ? null : filledCell(table, index, missing);
  if (named && head.path.some((name) => named.text.includes(item) || name.includes(named.text)))
    return true;
  return kind === "score" && items.flat().some((other) => isScored(table, index, other));
}

const isScored = (table: Table, index: number, { kind, column }: ItemColumn): boolean =>
  kind === "score" && filledCell(table, index, column) !== null;

/**
 * Whether a figure stands in a cell merged over several items; where nobody knows of merged cells, whether
 * a score may, because the item beside has none.
 */
export function coversSeveral(
  { table, items }: BlankSense,
  index: number,
  { column, kind, clause }: ItemColumn,
): boolean {
  const { grid } = table;
  const others = items.flat().filter((other) => other.column !== column && other.clause !== clause);
  const block = blockAt(grid, index, column);
  if (block) return others.some((other) => blockAt(grid, index, other.column) === block);
  const beside = others.find((other) => other.column === column + 1);
  const blank = beside?.kind === "score" && !hasContent(grid.values[index]?.[column + 1] ?? null);
  return grid.merges === undefined && kind === "score" && blank;
}

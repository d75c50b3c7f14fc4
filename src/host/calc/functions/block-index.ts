import { CellError, type Scalar } from "../../model";
import { type Matrix } from "../evaluate/values";

/** The columns of one block, and in which row each value first stands. */
interface BlockIndex {
  readonly columns: Map<number, readonly Scalar[]>;
  readonly rows: Map<number, Map<string, number>>;
  /** The cells row by row, for each width that was asked for. */
  readonly lists: Map<number, readonly Scalar[]>;
}

/** Blocks that many formulas look into are read once; what is known of them goes with them. */
const indexes = new WeakMap<Matrix, BlockIndex>();

function indexOf(block: Matrix): BlockIndex {
  let index = indexes.get(block);
  if (!index)
    indexes.set(block, (index = { columns: new Map(), rows: new Map(), lists: new Map() }));
  return index;
}

export function columnOf(block: Matrix, at: number): readonly Scalar[] {
  const { columns } = indexOf(block);
  let column = columns.get(at);
  if (!column) columns.set(at, (column = block.map((row) => row[at] ?? null)));
  return column;
}

/** The cells of a block row by row, every row filled up with blanks to the width. */
export function listOf(block: Matrix, width: number): readonly Scalar[] {
  if (width === 1) return columnOf(block, 0);
  const { lists } = indexOf(block);
  let list = lists.get(width);
  if (!list) {
    const rows = block.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? null));
    lists.set(width, (list = rows.flat()));
  }
  return list;
}

/** The first row whose cell in a column equals a value, by Excel's rules; -1 without one. */
export function rowOf(block: Matrix, at: number, wanted: Scalar): number {
  const { rows } = indexOf(block);
  let known = rows.get(at);
  if (!known) {
    rows.set(at, (known = new Map()));
    for (const [row, cell] of columnOf(block, at).entries()) {
      const key = keyOf(cell);
      if (!known.has(key)) known.set(key, row);
    }
  }
  return known.get(keyOf(wanted)) ?? -1;
}

/** The same for equal values: type, 15 digits of a number, text without regard to case. */
function keyOf(value: Scalar): string {
  if (typeof value === "number") return `n${value.toPrecision(15)}`;
  if (typeof value === "string") return `t${value.toLowerCase()}`;
  return value instanceof CellError ? `e${value.code}` : `${typeof value}${value}`;
}

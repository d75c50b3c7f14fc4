import { type Rect, contains, intersect, maxRows } from "../../model";

/** Rows are halved this often: the smallest piece is one row. */
const levels = Math.ceil(Math.log2(maxRows));
/** Ranges wider than this are kept apart, not under each of their columns. */
const wide = 32;
const everyColumn = -1;

/**
 * Answers which ranges hold a cell without looking at all of them. Each range is cut into pieces of
 * 1, 2, 4 … rows that start at a multiple of their length (a segment tree, kept in maps); a cell
 * lies in one piece of each length.
 */
export class RangeIndex<Entry extends { readonly rect: Rect }> {
  readonly #columns = new Map<number, Map<number, Set<Entry>>>();
  readonly #entries = new Set<Entry>();

  get size(): number {
    return this.#entries.size;
  }

  add(entry: Entry): void {
    this.#entries.add(entry);
    for (const column of columnsOf(entry.rect)) {
      let pieces = this.#columns.get(column);
      if (!pieces) this.#columns.set(column, (pieces = new Map()));
      for (const piece of piecesOf(entry.rect)) {
        const known = pieces.get(piece);
        if (known) known.add(entry);
        else pieces.set(piece, new Set([entry]));
      }
    }
  }

  delete(entry: Entry): void {
    this.#entries.delete(entry);
    for (const column of columnsOf(entry.rect)) {
      const pieces = this.#columns.get(column);
      for (const piece of piecesOf(entry.rect)) {
        const known = pieces?.get(piece);
        known?.delete(entry);
        if (known?.size === 0) pieces?.delete(piece);
      }
      if (pieces?.size === 0) this.#columns.delete(column);
    }
  }

  /** The ranges that hold a cell. */
  holding(row: number, column: number): readonly Entry[] {
    const found: Entry[] = [];
    for (const under of [column, everyColumn]) {
      const pieces = this.#columns.get(under);
      if (!pieces) continue;
      for (let level = 0; level <= levels; level++) {
        for (const entry of pieces.get(pieceKey(level, row)) ?? []) {
          if (contains(entry.rect, row, column)) found.push(entry);
        }
      }
    }
    return found;
  }

  /** The ranges that share a cell with a block. */
  *meeting(rect: Rect): IterableIterator<Entry> {
    for (const entry of this.#entries) if (intersect(entry.rect, rect)) yield entry;
  }
}

const pieceKey = (level: number, row: number): number =>
  Math.floor(row / 2 ** level) * (levels + 1) + level;

function columnsOf({ column, columns }: Rect): number[] {
  if (columns > wide) return [everyColumn];
  return Array.from({ length: columns }, (_, at) => column + at);
}

/** The fewest pieces that make up the range's rows. */
function piecesOf({ row, rows }: Rect): number[] {
  const pieces: number[] = [];
  let at = row;
  while (at < row + rows) {
    let level = 0;
    while (at % 2 ** (level + 1) === 0 && at + 2 ** (level + 1) <= row + rows) level++;
    pieces.push(pieceKey(level, at));
    at += 2 ** level;
  }
  return pieces;
}

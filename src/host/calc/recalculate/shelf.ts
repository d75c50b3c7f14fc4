import { type Rect, type Sheet, intersect } from "../../model";
import type { Area } from "../evaluate/values";

interface Kept<Read> {
  readonly sheet: Sheet;
  readonly rect: Rect;
  readonly cells: number;
  readonly read: Read;
}

/** Smaller blocks are read anew; of larger ones so many are kept, of so many cells in all. */
const worthKeeping = 64;
const mostBlocks = 256;
const mostCells = 2_000_000;

/** What was read of blocks of cells, kept between formulas that read the same until a cell changes. */
export class Shelf<Read> {
  /** Those read last stand last. */
  readonly #kept = new Map<string, Kept<Read>>();
  #cells = 0;

  clear(): void {
    this.#kept.clear();
    this.#cells = 0;
  }

  /** Must be told of every change of cells. */
  changed(sheet: Sheet, rect: Rect): void {
    for (const [key, kept] of this.#kept) {
      if (kept.sheet === sheet && intersect(kept.rect, rect)) this.#drop(key, kept);
    }
  }

  /** @param cells how many of the area's cells are really read */
  get({ sheet, rect }: Area, cells: number, read: () => Read): Read {
    const key = `${sheet.id} ${rect.row} ${rect.column} ${rect.rows} ${rect.columns}`;
    const known = this.#kept.get(key);
    if (known) {
      this.#kept.delete(key);
      this.#kept.set(key, known);
      return known.read;
    }
    const kept = { sheet, rect, cells, read: read() };
    if (cells >= worthKeeping) this.#keep(key, kept);
    return kept.read;
  }

  #keep(key: string, kept: Kept<Read>): void {
    this.#kept.set(key, kept);
    this.#cells += kept.cells;
    for (const [oldest, one] of this.#kept) {
      if (this.#kept.size <= mostBlocks && this.#cells <= mostCells) return;
      this.#drop(oldest, one);
    }
  }

  #drop(key: string, { cells }: Kept<Read>): void {
    this.#kept.delete(key);
    this.#cells -= cells;
  }
}

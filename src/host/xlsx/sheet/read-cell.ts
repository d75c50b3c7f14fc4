import { type Cell, type Scalar, emptyCell, parseRect } from "../../model";
import { fromStorage } from "../formula/storage";
import { shiftFormula } from "../formula/shift";
import { readRichText } from "../workbook/shared-strings";
import type { TagScanner } from "../xml/tag-scanner";
import { fromXstring } from "../xml/text";
import { readValue } from "./read-value";

/** What the cells of every sheet are read against. */
export interface CellContext {
  readonly strings: readonly string[];
  readonly date1904: boolean;
}

/** A formula written once for many cells, as the file keeps it. */
export interface SharedFormula {
  readonly row: number;
  readonly column: number;
  readonly stored: string;
}

/** Reads the cells of one sheet; formulas shared among them are remembered from cell to cell. */
export class CellReader {
  readonly shared = new Map<string, SharedFormula>();
  /** The group of shared formulas that the cell read last belongs to; null for none. */
  group: string | null = null;
  readonly #context: CellContext;
  readonly #blank = new Map<number, Cell>();
  #formula: string | null = null;
  #spill: Cell["spill"] = null;

  constructor(context: CellContext) {
    this.#context = context;
  }

  /** Reads the cell whose start tag the scanner stands at, and passes it. */
  read(scanner: TagScanner, row: number, column: number): Cell {
    const type = scanner.attribute("t");
    const style = Number(scanner.attribute("s") ?? 0);
    let value: Scalar = null;
    this.#formula = null;
    this.#spill = null;
    this.group = null;
    if (scanner.empty) return this.#blankCell(style);
    while (scanner.next() && scanner.name !== "c") {
      if (scanner.name === "v") value = this.#value(type, scanner.content());
      else if (scanner.name === "f") this.#readFormula(scanner, row, column);
      else if (scanner.name === "is") value = readRichText(scanner);
      else scanner.skip();
    }
    if (value === null && this.#formula === null) return this.#blankCell(style);
    return { value, formula: this.#formula, style, spill: this.#spill, anchor: null, stale: null };
  }

  #value(type: string | null, raw: string): Scalar {
    return readValue(type, raw, this.#context.strings, this.#context.date1904);
  }

  /** Cells that hold only a look are many and all alike. */
  #blankCell(style: number): Cell {
    let cell = this.#blank.get(style);
    if (!cell) this.#blank.set(style, (cell = { ...emptyCell, style }));
    return cell;
  }

  #readFormula(scanner: TagScanner, row: number, column: number): void {
    const type = scanner.attribute("t");
    const reference = type === "array" ? parseRect(scanner.attribute("ref") ?? "") : null;
    const group = type === "shared" ? scanner.attribute("si") : null;
    this.group = group;
    const written = fromXstring(scanner.content());
    // A what-if table has no formula of its own; its cells keep their values.
    if (type === "dataTable") return;
    const stored = group === null ? written : this.share(group, row, column, written);
    this.#formula = stored === "" ? null : fromStorage(stored);
    if (reference && this.#formula !== null) {
      this.#spill = { rows: reference.rows, columns: reference.columns };
    }
  }

  /** A shared formula as it reads in this cell; "" where its first cell is missing. */
  share(group: string, row: number, column: number, written: string): string {
    if (written !== "") {
      this.shared.set(group, { row, column, stored: written });
      return written;
    }
    const first = this.shared.get(group);
    return first ? shiftFormula(first.stored, row - first.row, column - first.column) : "";
  }
}

/** The column of a cell's `r`; the one after the last where it has none. */
export function columnOf(reference: string | null, previous: number): number {
  if (reference === null) return previous + 1;
  let column = 0;
  for (let at = 0; at < reference.length; at++) {
    const letter = reference.charCodeAt(at) & 0xdf;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  return column === 0 ? previous + 1 : column - 1;
}

export const rowOf = (reference: string | null, previous: number): number =>
  reference === null ? previous + 1 : Number(reference) - 1;

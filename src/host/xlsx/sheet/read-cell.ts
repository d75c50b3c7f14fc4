import { type Cell, type Scalar, emptyCell, parseRect } from "../../model";
import { XlsxError } from "../error";
import { fromStorage } from "../formula/storage";
import { shifter } from "../formula/shift";
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
  /** How it reads so many rows further down and columns to the right. */
  readonly shifted: (rows: number, columns: number) => string;
}

/** Excel's own limit of cell formats. */
const maxStyles = 65_490;

/** Longer than any that Excel takes (8,192 characters without the prefixes of storage). */
const maxFormulaLength = 32_767;

/** What formulas that are written once for many cells may come to; more is no sheet of a person. */
const maxSharedLength = 50_000_000;

/** Reads the cells of one sheet; formulas shared among them are remembered from cell to cell. */
export class CellReader {
  readonly shared = new Map<string, SharedFormula>();
  /** The group of shared formulas that the cell read last belongs to; null for none. */
  group: string | null = null;
  /** Whether the cell read last has a formula, if only that of a what-if table. */
  calculated = false;
  /** The highest number of a style that a cell names. */
  highestStyle = 0;
  readonly #context: CellContext;
  readonly #blank = new Map<number, Cell>();
  #formula: string | null = null;
  #spill: Cell["spill"] = null;
  #sharedLength = 0;

  constructor(context: CellContext) {
    this.#context = context;
  }

  /**
   * Reads the cell whose start tag the scanner stands at, and passes it.
   * @throws Error where it is not well-formed, or names what the file has none of
   */
  read(scanner: TagScanner, row: number, column: number): Cell {
    const type = scanner.attribute("t");
    const style = this.#style(scanner.attribute("s"));
    let value: Scalar = null;
    this.#formula = null;
    this.#spill = null;
    this.group = null;
    this.calculated = false;
    if (scanner.empty) return this.#blankCell(style);
    while (inCell(scanner)) {
      if (scanner.name === "v") value = this.#value(type, scanner.content());
      else if (scanner.name === "f") this.#readFormula(scanner, row, column);
      else if (scanner.name === "is") value = readRichText(scanner);
      else scanner.skip();
    }
    if (value === null && this.#formula === null) return this.#blankCell(style);
    return { value, formula: this.#formula, style, spill: this.#spill, anchor: null, stale: null };
  }

  #style(number: string | null): number {
    if (number === null) return 0;
    const style = Number(number);
    if (!Number.isInteger(style) || style < 0 || style > maxStyles) {
      throw new Error(`there is no style ${number}`);
    }
    if (style > this.highestStyle) this.highestStyle = style;
    return style;
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
    this.calculated = true;
    const written = fromXstring(scanner.content());
    if (written.length > maxFormulaLength) throw new Error("a formula is too long");
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
      this.shared.set(group, { row, column, shifted: shifter(written) });
      return written;
    }
    const first = this.shared.get(group);
    const stored = first?.shifted(row - first.row, column - first.column) ?? "";
    this.#sharedLength += stored.length;
    if (this.#sharedLength > maxSharedLength) throw new XlsxError("tooLarge");
    return stored;
  }
}

/** Moves to the next element of a cell. @returns false at the cell's end */
function inCell(scanner: TagScanner): boolean {
  if (!scanner.next()) throw new Error("a cell is not closed");
  if (scanner.closing !== (scanner.name === "c")) throw new Error("a cell is not well-formed");
  return !scanner.closing;
}

/**
 * The column of a cell's `r`; the one after the last where it has none.
 * @throws Error where it names another row, or a column at or before the last: of two cells in one
 *   place, or in the wrong order, nobody can say which Excel would show
 */
export function columnOf(reference: string | null, row: number, previous: number): number {
  if (reference === null) return previous + 1;
  let column = 0;
  let at = 0;
  for (; at < reference.length; at++) {
    const letter = reference.charCodeAt(at) & 0xdf;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  if (column - 1 <= previous || Number(reference.slice(at)) !== row + 1) {
    throw new Error(`${reference} is out of place`);
  }
  return column - 1;
}

/**
 * The row that `r` names; the one after the last where it is not given.
 * @throws Error where it is no row, or one at or before the last
 */
export function rowOf(reference: string | null, previous: number): number {
  const row = reference === null ? previous + 1 : Number(reference) - 1;
  if (!Number.isInteger(row) || row <= previous)
    throw new Error(`row ${reference} is out of place`);
  return row;
}

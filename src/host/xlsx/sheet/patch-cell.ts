import { type Cell, CellError, type Scalar, type Sheet, cellName } from "../../model";
import { namesSheet } from "../formula/sheet-references";
import type { Copy } from "../xml/copy";
import { withAttributes } from "../xml/patch";
import type { TagScanner } from "../xml/tag-scanner";
import { escapeText, toXstring } from "../xml/text";
import { type CellWriting, callsAddin, cellXml } from "./cell-xml";
import type { CellReader } from "./read-cell";

/** Writes a sheet's cells over those of the file, one after another. */
export class CellPatcher {
  /** Whether a cell with a formula was written or overwritten. */
  formulasChanged = false;
  /** Shared formulas whose first cell was overwritten: the others get their own formula. */
  readonly #orphaned = new Set<string>();
  readonly #sheet: Sheet;
  readonly #writing: CellWriting;
  readonly #scanner: TagScanner;
  readonly #copy: Copy;
  readonly #reader: CellReader;

  constructor(
    sheet: Sheet,
    writing: CellWriting,
    scanner: TagScanner,
    copy: Copy,
    reader: CellReader,
  ) {
    this.#sheet = sheet;
    this.#writing = writing;
    this.#scanner = scanner;
    this.#copy = copy;
    this.#reader = reader;
  }

  /** The element of a cell that the file does not have. */
  write(row: number, column: number): string {
    const cell = this.#sheet.cell(row, column);
    if (cell.formula !== null) this.formulasChanged = true;
    return cellXml(row, column, cell, this.#writing);
  }

  /** Writes a touched cell over the one whose start tag the scanner stands at, and passes that. */
  patch(row: number, column: number): void {
    const { text, start, position } = this.#scanner;
    const tag = text.slice(start, position);
    const old = this.#reader.read(this.#scanner, row, column);
    const cell = this.#sheet.cell(row, column);
    if (this.#keepsContent(old, cell)) return this.#restyle(old, cell, position, tag);
    if (this.#reader.calculated) this.formulasChanged = true;
    this.#orphan(row, column);
    const xml = this.write(row, column);
    // An empty cell without a name stays: those after it count on it for their place.
    const placeholder = xml === "" && !/\sr\s*=/.test(tag);
    const { prefix } = this.#writing;
    this.#copy.instead(
      this.#scanner.position,
      placeholder ? `<${prefix}c r="${cellName(row, column)}"/>` : xml,
    );
  }

  /** Same content keeps its text, and with it what the model does not know, such as rich text. */
  #keepsContent(old: Cell, cell: Cell): boolean {
    const { group } = this.#reader;
    if (group !== null && this.#orphaned.has(group)) return false;
    // The file may hold a call of an add-in's function without its prefix.
    if (cell.formula !== null && callsAddin(cell.formula, this.#writing.addinFunctions))
      return false;
    if (namesSheet(cell.formula, this.#writing.removedSheets)) return false;
    return sameContent(old, cell);
  }

  #restyle(old: Cell, cell: Cell, position: number, tag: string): void {
    if (old.style === cell.style) return;
    const style = this.#writing.styleNumber(cell.style);
    this.#copy.instead(position, withAttributes(tag, { s: style === 0 ? null : String(style) }));
  }

  #orphan(row: number, column: number): void {
    const { group, shared } = this.#reader;
    const first = group === null ? undefined : shared.get(group);
    if (group !== null && first?.row === row && first.column === column) this.#orphaned.add(group);
  }

  /** Passes an untouched cell of a sheet with shared formulas, minding those it takes part in. */
  pass(row: number, column: number): void {
    const scanner = this.#scanner;
    if (scanner.empty) return;
    while (scanner.next() && scanner.name !== "c") {
      if (scanner.name !== "f" || scanner.closing || scanner.attribute("t") !== "shared") continue;
      const group = scanner.attribute("si") ?? "";
      const { start } = scanner;
      const written = scanner.content();
      const stored = this.#reader.share(group, row, column, written);
      if (this.#orphaned.has(group) && written === "" && stored !== "")
        this.#ownFormula(start, stored);
    }
  }

  #ownFormula(start: number, stored: string): void {
    const { prefix } = this.#writing;
    this.#copy.upTo(start);
    const xml = `<${prefix}f>${escapeText(toXstring(stored))}</${prefix}f>`;
    this.#copy.instead(this.#scanner.position, xml);
  }
}

const sameContent = (old: Cell, cell: Cell): boolean =>
  old.formula === cell.formula &&
  (sameValue(old.value, cell.value) || isStillUncalculated(old, cell)) &&
  old.spill?.rows === cell.spill?.rows &&
  old.spill?.columns === cell.spill?.columns;

/** The file has no value of the formula, and the error shown for it is the host's, not Excel's. */
const isStillUncalculated = (old: Cell, cell: Cell): boolean =>
  old.value === null && cell.stale !== null;

const sameValue = (a: Scalar, b: Scalar): boolean =>
  a instanceof CellError ? b instanceof CellError && a.code === b.code : a === b;

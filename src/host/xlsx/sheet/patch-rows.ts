import { type Cell, CellError, type Sheet, cellName, emptyCell } from "../../model";
import { withAttributes } from "../xml/patch";
import { TagScanner } from "../xml/tag-scanner";
import { escapeText, toXstring } from "../xml/text";
import { type CellWriting, callsAddin, cellXml } from "./cell-xml";
import { type CellContext, CellReader, columnOf, rowOf } from "./read-cell";
import { type SheetState, changedKeys, changedMembers } from "./state";

export interface RowsInput {
  readonly sheet: Sheet;
  readonly before: SheetState;
  /** The cells to write, by row. */
  readonly touched: ReadonlyMap<number, ReadonlySet<number>>;
  /** What stands within `sheetData`. */
  readonly data: string;
  readonly context: CellContext;
  readonly writing: CellWriting;
}

export interface RowsResult {
  readonly data: string;
  /** Whether a cell with a formula was written or overwritten. */
  readonly formulasChanged: boolean;
}

/** Brings `sheetData` up to date: rows and cells that were not touched keep their text. */
export function patchRows(input: RowsInput): RowsResult {
  const patcher = new RowPatcher(input);
  return { data: patcher.run(), formulasChanged: patcher.formulasChanged };
}

const NO_CELLS: ReadonlySet<number> = new Set();

class RowPatcher {
  formulasChanged = false;
  readonly #input: RowsInput;
  readonly #scanner: TagScanner;
  readonly #reader: CellReader;
  readonly #rows: readonly number[];
  readonly #resized: ReadonlySet<number>;
  readonly #shares: boolean;
  /** Shared formulas whose first cell was overwritten. */
  readonly #orphaned = new Set<string>();
  readonly #out: string[] = [];
  #copied = 0;
  #nextRow = 0;

  constructor(input: RowsInput) {
    const { sheet, before, data } = input;
    this.#input = input;
    this.#scanner = new TagScanner(data);
    this.#reader = new CellReader(input.context);
    this.#resized = new Set([
      ...changedKeys(before.rowHeights, sheet.rowHeights),
      ...changedMembers(before.hiddenRows, sheet.hiddenRows),
    ]);
    this.#rows = [...new Set([...input.touched.keys(), ...this.#resized])].sort((a, b) => a - b);
    this.#shares = /\bt\s*=\s*["']shared["']/.test(data);
  }

  run(): string {
    const scanner = this.#scanner;
    let row = -1;
    while (scanner.next()) {
      if (scanner.closing || scanner.name !== "row") continue;
      row = rowOf(scanner.attribute("r"), row);
      this.#insertRowsBefore(row);
      if (this.#rows[this.#nextRow] === row) {
        this.#nextRow++;
        this.#patchRow(row);
      } else if (this.#shares) this.#passRow(row);
      else this.#skipRow();
    }
    this.#copyTo(this.#input.data.length);
    this.#insertRowsBefore(Infinity);
    return this.#out.join("");
  }

  #copyTo(end: number): void {
    if (end > this.#copied) this.#out.push(this.#input.data.slice(this.#copied, end));
    this.#copied = end;
  }

  #replaceTo(end: number, xml: string): void {
    this.#out.push(xml);
    this.#copied = end;
  }

  #insertRowsBefore(row: number): void {
    for (
      let next = this.#rows[this.#nextRow];
      next !== undefined && next < row;
      next = this.#rows[++this.#nextRow]
    ) {
      if (row !== Infinity) this.#copyTo(this.#scanner.start);
      this.#out.push(this.#newRow(next));
    }
  }

  #newRow(row: number): string {
    const { prefix } = this.#input.writing;
    const cells = this.#newCells(row, this.#columns(row), -1, Infinity);
    const tag = withAttributes(`<${prefix}row r="${row + 1}">`, this.#rowAttributes(row));
    if (cells === "" && !this.#resized.has(row)) return "";
    return `${tag}${cells}</${prefix}row>`;
  }

  #columns(row: number): readonly number[] {
    return [...(this.#input.touched.get(row) ?? NO_CELLS)].sort((a, b) => a - b);
  }

  /** The touched cells between two columns that the file has; there are none in it yet. */
  #newCells(row: number, columns: readonly number[], after: number, before: number): string {
    let xml = "";
    for (const column of columns) {
      if (column > after && column < before) xml += this.#write(row, column);
    }
    return xml;
  }

  #write(row: number, column: number): string {
    const cell = this.#input.sheet.cell(row, column);
    if (cell.formula !== null) this.formulasChanged = true;
    return cellXml(row, column, cell, this.#input.writing);
  }

  #rowAttributes(row: number): Record<string, string | null> {
    if (!this.#resized.has(row)) return {};
    const { sheet, before } = this.#input;
    const height = sheet.rowHeights.get(row);
    const hidden = sheet.hiddenRows.has(row) ? "1" : null;
    if (height === before.rowHeights.get(row)) return { hidden };
    const ht = height === undefined ? null : String(height);
    return { ht, customHeight: ht === null ? null : "1", hidden };
  }

  #skipRow(): void {
    if (this.#scanner.empty) return;
    const close = this.#input.data.indexOf(
      `</${this.#input.writing.prefix}row`,
      this.#scanner.position,
    );
    if (close < 0) this.#scanner.skip();
    else this.#scanner.position = close;
  }

  /** An untouched row in a sheet with shared formulas: their first cells may be in it, or orphans. */
  #passRow(row: number): void {
    let column = -1;
    if (this.#scanner.empty) return;
    while (this.#scanner.next() && this.#scanner.name !== "row") {
      if (this.#scanner.name !== "c" || this.#scanner.closing) continue;
      column = columnOf(this.#scanner.attribute("r"), column);
      this.#passCell(row, column);
    }
  }

  #passCell(row: number, column: number): void {
    const scanner = this.#scanner;
    if (scanner.empty) return;
    while (scanner.next() && scanner.name !== "c") {
      const group = scanner.name === "f" && !scanner.closing ? sharedGroup(scanner) : null;
      if (group === null) continue;
      const { start } = scanner;
      const written = scanner.content();
      const stored = this.#reader.share(group, row, column, written);
      if (!this.#orphaned.has(group) || written !== "" || stored === "") continue;
      this.#copyTo(start);
      const { prefix } = this.#input.writing;
      const text = escapeText(toXstring(stored));
      this.#replaceTo(scanner.position, `<${prefix}f>${text}</${prefix}f>`);
    }
  }

  #patchRow(row: number): void {
    const scanner = this.#scanner;
    const { data, writing } = this.#input;
    const columns = this.#columns(row);
    const { start, empty } = scanner;
    const tag = data.slice(start, scanner.position);
    this.#copyTo(start);
    const spans = outgrown(scanner.attribute("spans"), columns) ? { spans: null } : {};
    const open = withAttributes(tag, { ...this.#rowAttributes(row), ...spans });
    if (empty) {
      const cells = this.#newCells(row, columns, -1, Infinity);
      const close = `>${cells}</${writing.prefix}row>`;
      return this.#replaceTo(
        scanner.position,
        cells === "" ? open : open.replace(/\s*\/>$/, () => close),
      );
    }
    this.#replaceTo(scanner.position, open);
    this.#patchCells(row, columns);
  }

  #patchCells(row: number, columns: readonly number[]): void {
    const scanner = this.#scanner;
    const touched = this.#input.touched.get(row) ?? NO_CELLS;
    let last = -1;
    while (scanner.next() && scanner.name !== "row") {
      if (scanner.name !== "c" || scanner.closing) continue;
      const column = columnOf(scanner.attribute("r"), last);
      this.#copyTo(scanner.start);
      this.#out.push(this.#newCells(row, columns, last, column));
      last = column;
      if (touched.has(column)) this.#patchCell(row, column);
      else if (this.#shares) this.#passCell(row, column);
      else scanner.skip();
    }
    this.#copyTo(scanner.start);
    this.#out.push(this.#newCells(row, columns, last, Infinity));
  }

  #patchCell(row: number, column: number): void {
    const scanner = this.#scanner;
    const { sheet, data, writing } = this.#input;
    const { start, position } = scanner;
    const old = this.#reader.read(scanner, row, column);
    const cell = sheet.cell(row, column);
    const tag = data.slice(start, position);
    const { group } = this.#reader;
    const orphan = group !== null && this.#orphaned.has(group);
    if (sameContent(old, cell) && !orphan && !this.#needsPrefix(cell)) {
      const style = writing.styleNumber(cell.style);
      if (old.style !== cell.style) {
        const number = style === 0 ? null : String(style);
        this.#replaceTo(position, withAttributes(tag, { s: number }));
      }
      return;
    }
    if (old.formula !== null) this.formulasChanged = true;
    const first = group === null ? undefined : this.#reader.shared.get(group);
    if (group !== null && first?.row === row && first.column === column) this.#orphaned.add(group);
    const xml = this.#write(row, column);
    // An empty cell stays in the row: those after it may count on it for their place.
    this.#replaceTo(
      scanner.position,
      xml === "" && !/\sr\s*=/.test(tag)
        ? `<${writing.prefix}c r="${cellName(row, column)}"/>`
        : xml,
    );
  }

  /** A call of an add-in's function that the file may hold without its prefix is written anew. */
  #needsPrefix({ formula }: Cell): boolean {
    return formula !== null && callsAddin(formula, this.#input.writing.addinFunctions);
  }
}

/** Whether a row's `spans` ("1:5") no longer tells the truth about where its cells are. */
function outgrown(spans: string | null, columns: readonly number[]): boolean {
  const bounds = spans?.split(/[ :]/).map(Number) ?? [];
  const [first = 0, last = -1] = [Math.min(...bounds) - 1, Math.max(...bounds) - 1];
  return bounds.length > 0 && columns.some((column) => column < first || column > last);
}

const sharedGroup = (scanner: TagScanner): string | null =>
  scanner.attribute("t") === "shared" ? scanner.attribute("si") : null;

function sameContent(a: Cell, b: Cell): boolean {
  const code = (cell: Cell): unknown =>
    cell.value instanceof CellError ? { error: cell.value.code } : cell.value;
  return (
    a.formula === b.formula &&
    JSON.stringify([code(a), a.spill]) === JSON.stringify([code(b), b.spill])
  );
}

/** Every cell of a sheet that is in no file yet. */
export const allCells = (sheet: Sheet): Map<number, Set<number>> =>
  new Map(
    Array.from(sheet.rows(), ([row, cells]) => [
      row,
      new Set(cells.flatMap((cell, column) => (cell && cell !== emptyCell ? [column] : []))),
    ]),
  );

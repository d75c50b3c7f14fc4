import type { Sheet } from "../../model";
import { Copy } from "../xml/copy";
import { withAttributes } from "../xml/patch";
import { TagScanner } from "../xml/tag-scanner";
import type { CellWriting } from "./cell-xml";
import { CellPatcher } from "./patch-cell";
import { type CellContext, CellReader, columnOf, rowOf } from "./read-cell";
import type { RowChanges } from "./row-changes";

export interface RowsInput {
  readonly sheet: Sheet;
  readonly changes: RowChanges;
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
  return { data: patcher.run(), formulasChanged: patcher.cells.formulasChanged };
}

class RowPatcher {
  readonly cells: CellPatcher;
  readonly #changes: RowChanges;
  readonly #prefix: string;
  readonly #scanner: TagScanner;
  readonly #copy: Copy;
  /** Shared formulas make it necessary to look at untouched cells, too. */
  readonly #shares: boolean;
  #next = 0;

  constructor({ sheet, changes, data, context, writing }: RowsInput) {
    this.#changes = changes;
    this.#prefix = writing.prefix;
    this.#scanner = new TagScanner(data);
    this.#copy = new Copy(data);
    this.#shares = /\st\s*=\s*["']shared["']/.test(data);
    const reader = new CellReader(context);
    this.cells = new CellPatcher(sheet, writing, this.#scanner, this.#copy, reader);
  }

  run(): string {
    const scanner = this.#scanner;
    let row = -1;
    while (scanner.next()) {
      if (scanner.closing || scanner.name !== "row") continue;
      row = rowOf(scanner.attribute("r"), row);
      this.#insertRows(row, scanner.start);
      if (this.#changes.rows[this.#next] === row) {
        this.#next++;
        this.#patchRow(row);
      } else if (this.#shares) this.#passRow(row);
      else this.#skipRow();
    }
    this.#insertRows(Infinity, scanner.text.length);
    return this.#copy.toString();
  }

  /** Writes the rows that the file lacks before one that it has. */
  #insertRows(before: number, at: number): void {
    const { rows } = this.#changes;
    for (let row = rows[this.#next]; row !== undefined && row < before; row = rows[++this.#next]) {
      this.#copy.upTo(at);
      this.#copy.insert(this.#newRow(row));
    }
  }

  #newRow(row: number): string {
    const attributes = this.#changes.attributes(row);
    const cells = this.#newCells(row, [...this.#changes.columns(row)]);
    if (cells === "" && Object.values(attributes).every((value) => value === null)) return "";
    const tag = withAttributes(`<${this.#prefix}row r="${row + 1}">`, attributes);
    return `${tag}${cells}</${this.#prefix}row>`;
  }

  /** Takes the columns before one that the file has off the list, and gives their cells. */
  #newCells(row: number, columns: number[], before = Infinity): string {
    const end = columns.findIndex((column) => column >= before);
    const taken = columns.splice(0, end < 0 ? columns.length : end);
    return taken.map((column) => this.cells.write(row, column)).join("");
  }

  #skipRow(): void {
    const scanner = this.#scanner;
    if (scanner.empty) return;
    const close = scanner.text.indexOf(`</${this.#prefix}row`, scanner.position);
    if (close < 0) scanner.skip();
    else scanner.position = close;
  }

  #passRow(row: number): void {
    const scanner = this.#scanner;
    if (scanner.empty) return;
    let column = -1;
    while (scanner.next() && scanner.name !== "row") {
      if (scanner.name !== "c" || scanner.closing) continue;
      column = columnOf(scanner.attribute("r"), row, column);
      this.cells.pass(row, column);
    }
  }

  #patchRow(row: number): void {
    const scanner = this.#scanner;
    const { start, position, empty } = scanner;
    const columns = [...this.#changes.columns(row)];
    const spans = outgrown(scanner.attribute("spans"), columns) ? { spans: null } : {};
    const tag = withAttributes(scanner.text.slice(start, position), {
      ...this.#changes.attributes(row),
      ...spans,
    });
    this.#copy.upTo(start);
    if (!empty) {
      this.#copy.instead(position, tag);
      return this.#patchCells(row, columns);
    }
    const cells = this.#newCells(row, columns);
    const open = tag.replace(/\s*\/>$/, ">");
    this.#copy.instead(position, cells === "" ? tag : `${open}${cells}</${this.#prefix}row>`);
  }

  #patchCells(row: number, columns: number[]): void {
    const scanner = this.#scanner;
    let last = -1;
    while (scanner.next() && scanner.name !== "row") {
      if (scanner.name !== "c" || scanner.closing) continue;
      const column = columnOf(scanner.attribute("r"), row, last);
      this.#copy.upTo(scanner.start);
      this.#copy.insert(this.#newCells(row, columns, column));
      last = column;
      if (columns[0] === column) {
        columns.shift();
        this.cells.patch(row, column);
      } else if (this.#shares) this.cells.pass(row, column);
      else scanner.skip();
    }
    this.#copy.upTo(scanner.start);
    this.#copy.insert(this.#newCells(row, columns));
  }
}

/** Whether a row's `spans` ("1:5") no longer tells the truth about where its cells are. */
function outgrown(spans: string | null, columns: readonly number[]): boolean {
  if (spans === null) return false;
  const bounds = spans.split(/[ :]/).map((bound) => Number(bound) - 1);
  const first = Math.min(...bounds);
  const last = Math.max(...bounds);
  return columns.some((column) => column < first || column > last);
}

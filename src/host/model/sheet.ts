import type { FilterColumn } from "./filter";
import { type Rect, maxColumns, maxRows } from "./address";
import { type Cell, type Scalar, emptyCell } from "./cell";
import type { Chart } from "./chart";
import type { Thread } from "./comment";
import type { ConditionalFormat } from "./conditional-format";
import { type Page, type PageBreaks, defaultPage } from "./page";
import { type PasswordHash, type ProtectionOptions, nothingAllowed } from "./protection";
import { type Move, movedPlace } from "./move";
import type { Table } from "./table";
import type { Validation } from "./validation";

export type Visibility = "Visible" | "Hidden" | "VeryHidden";

export interface Hyperlink {
  /** An address outside the workbook, or null. */
  readonly address: string | null;
  /** A place in the workbook such as "Sheet1!A1", or null. */
  readonly location: string | null;
  readonly tip: string | null;
}

/** A range that changed, told to whoever listens to the workbook. */
export interface Change {
  readonly sheet: Sheet;
  readonly rect: Rect;
  /** "content" for values and formulas, "format" for looks, "structure" for sheets, merges, sizes. */
  readonly kind: "content" | "format" | "structure";
  /** Where cells were inserted or deleted: how. */
  readonly move: Move | null;
}

/** One worksheet: plain data and the few operations that keep it consistent. */
export class Sheet {
  readonly id: string;
  name: string;
  visibility: Visibility = "Visible";
  /** `#RRGGBB`, or "" for none. */
  tabColor = "";
  readonly merges: Rect[] = [];
  /** Widths in characters of the default font and heights in points, by index. */
  readonly columnWidths = new Map<number, number>();
  readonly rowHeights = new Map<number, number>();
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  /** Rows and columns that stay in view. */
  frozen: { rows: number; columns: number } = { rows: 0, columns: 0 };
  autoFilter: Rect | null = null;
  /** The columns of that block which hide rows. */
  filters: readonly FilterColumn[] = [];
  protected = false;
  /** What counts while the sheet is protected. */
  protection: ProtectionOptions = nothingAllowed;
  /** What lifts the protection; null where it takes none. */
  password: PasswordHash | null = null;
  page: Page = defaultPage;
  pageBreaks: PageBreaks = { rows: [], columns: [] };
  showGridlines = true;
  /** What may be entered in which cells; no two cover the same cell. */
  validations: readonly Validation[] = [];
  /** The first wins over those after it. */
  conditionalFormats: readonly ConditionalFormat[] = [];
  charts: readonly Chart[] = [];
  tables: readonly Table[] = [];
  /** What add-ins keep with the sheet, by name. */
  readonly customProperties = new Map<string, string>();
  /** Conversations about cells; each has a note in its cell for those who know notes only. */
  threads: readonly Thread[] = [];
  /** Notes and links by "row,column". */
  readonly notes = new Map<string, string>();
  readonly links = new Map<string, Hyperlink>();
  /** What was changed since the file was opened or saved: rows of cells, and other features. */
  readonly touchedCells = new Map<number, Set<number>>();
  readonly touched = new Set<
    "merges" | "columns" | "rows" | "view" | "tab" | "filter" | "links" | "notes"
  >();

  readonly #rows = new Map<number, Cell[]>();
  readonly #tell: (change: Change) => void;

  constructor(id: string, name: string, tell: (change: Change) => void) {
    this.id = id;
    this.name = name;
    this.#tell = tell;
  }

  cell(row: number, column: number): Cell {
    return this.#rows.get(row)?.[column] ?? emptyCell;
  }

  value(row: number, column: number): Scalar {
    return this.cell(row, column).value;
  }

  /** Puts a cell and marks it as changed; tells nobody: callers announce a whole block at once. */
  put(row: number, column: number, cell: Cell): void {
    this.load(row, column, cell);
    this.#touch(row, column);
  }

  #touch(row: number, column: number): void {
    let columns = this.touchedCells.get(row);
    if (!columns) this.touchedCells.set(row, (columns = new Set()));
    columns.add(column);
  }

  /** Puts a cell as the file has it, without marking it as changed. */
  load(row: number, column: number, cell: Cell): void {
    if (row < 0 || row >= maxRows || column < 0 || column >= maxColumns) {
      throw new RangeError(`no such cell: row ${row}, column ${column}`);
    }
    let cells = this.#rows.get(row);
    if (!cells) this.#rows.set(row, (cells = []));
    cells[column] = cell;
  }

  /** Moves cells, with the marks of which are changed; what stands behind them is for others to move. */
  moveCells(move: Move): void {
    const cells = [...this.#rows];
    const touched = [...this.touchedCells];
    this.#rows.clear();
    this.touchedCells.clear();
    for (const [row, line] of cells) {
      line.forEach((cell, column) => {
        const to = cell && movedPlace(move, { row, column });
        if (to) this.load(to.row, to.column, withAnchor(move, cell));
      });
    }
    for (const [row, columns] of touched) {
      for (const column of columns) {
        const to = movedPlace(move, { row, column });
        if (to) this.#touch(to.row, to.column);
      }
    }
  }

  announce(rect: Rect, kind: Change["kind"] = "content", move: Move | null = null): void {
    this.#tell({ sheet: this, rect, kind, move });
  }

  /** The rows that hold cells, from top to bottom; within a row, cells by column (holes are empty). */
  *rows(): IterableIterator<[row: number, cells: readonly (Cell | undefined)[]]> {
    const rows = [...this.#rows.keys()].sort((a, b) => a - b);
    for (const row of rows) yield [row, this.#rows.get(row) ?? []];
  }

  /** The cells of one row, by column; holes are empty. */
  row(row: number): readonly (Cell | undefined)[] {
    return this.#rows.get(row) ?? [];
  }

  /**
   * The smallest block that holds every cell with a value or formula.
   * @param valuesOnly false counts cells with a look of their own as used too
   * @returns null on an empty sheet
   */
  used(valuesOnly = true): Rect | null {
    const counts = (cell: Cell | undefined): boolean =>
      cell !== undefined &&
      (cell.value !== null || cell.formula !== null || (!valuesOnly && cell.style !== 0));
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    for (const [row, cells] of this.#rows) {
      const first = cells.findIndex(counts);
      if (first < 0) continue;
      top = Math.min(top, row);
      bottom = Math.max(bottom, row);
      left = Math.min(left, first);
      right = Math.max(right, cells.findLastIndex(counts));
    }
    return bottom < 0
      ? null
      : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }
}

const withAnchor = (move: Move, cell: Cell): Cell =>
  cell.anchor ? { ...cell, anchor: movedPlace(move, cell.anchor) } : cell;

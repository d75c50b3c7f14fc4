import { type CellStyle, normalStyle } from "./cell-style";
import { type CustomValue, type DocumentProperties, type XmlPart, noProperties } from "./document";
import type { PasswordHash } from "./protection";
import type { Edit } from "./edit";
import { type Change, Sheet } from "./sheet";
import { StyleTable } from "./style";

export interface DefinedName {
  readonly name: string;
  /** The sheet it belongs to, null for the workbook. */
  readonly sheet: Sheet | null;
  /** With its "=". */
  formula: string;
  visible: boolean;
  comment: string;
}

export interface Selection {
  readonly sheet: Sheet;
  readonly address: string;
}

/** A workbook in memory: one synchronous model for Node and the browser. */
export class Workbook {
  /** The file's name, as the title bar shows it. */
  name: string;
  styles = new StyleTable();
  /** Looks with names, which cells can take on. */
  cellStyles: readonly CellStyle[] = [normalStyle];
  readonly sheets: Sheet[] = [];
  readonly names: DefinedName[] = [];
  /** What formulas had to follow since the file was opened, in order. */
  readonly edits: Edit[] = [];
  /** Why a change cannot be made, from whoever keeps what the model does not hold; null if it can. */
  obstacle: (edits: readonly Edit[]) => string | null = () => null;
  /** Whether dates count from 1904 (files from old Macs). */
  date1904 = false;
  structureProtected = false;
  structurePassword: PasswordHash | null = null;
  properties: DocumentProperties = noProperties;
  readonly customProperties = new Map<string, CustomValue>();
  xmlParts: readonly XmlPart[] = [];
  /** The add-in's settings, kept in the file. */
  readonly settings = new Map<string, unknown>();
  readonly #listeners = new Set<(change: Change) => void>();
  readonly #selectionListeners = new Set<() => void>();
  #active: Sheet | null = null;
  #selection: Selection | null = null;
  #sequence = 0;

  constructor(name = "Book1.xlsx") {
    this.name = name;
  }

  get active(): Sheet {
    const sheet = this.#active ?? this.sheets[0];
    if (!sheet) throw new Error("a workbook has at least one sheet");
    return sheet;
  }

  get selection(): Selection {
    return this.#selection ?? { sheet: this.active, address: "A1" };
  }

  /** The sheet of that name (Excel ignores case) or id; undefined where there is none. */
  sheet(key: string): Sheet | undefined {
    const wanted = key.toLowerCase();
    return this.sheets.find((sheet) => sheet.id === key || sheet.name.toLowerCase() === wanted);
  }

  addSheet(name: string): Sheet {
    const id = `{${String(++this.#sequence).padStart(8, "0")}-0001-0000-0000-000000000000}`;
    const sheet = new Sheet(id, name, (change) => this.#tell(change));
    this.sheets.push(sheet);
    sheet.announce({ row: 0, column: 0, rows: 0, columns: 0 }, "structure");
    return sheet;
  }

  removeSheet(sheet: Sheet): void {
    const at = this.sheets.indexOf(sheet);
    if (at < 0) return;
    this.sheets.splice(at, 1);
    if (this.#active === sheet)
      this.#active = this.sheets[Math.min(at, this.sheets.length - 1)] ?? null;
    if (this.#selection?.sheet === sheet) this.#selection = null;
    sheet.announce({ row: 0, column: 0, rows: 0, columns: 0 }, "structure");
  }

  activate(sheet: Sheet): void {
    this.#active = sheet;
    this.#tellSelection();
  }

  select(sheet: Sheet, address: string): void {
    this.#active = sheet;
    this.#selection = { sheet, address };
    this.#tellSelection();
  }

  /** Calls back after every announced change. @returns a function that stops it */
  onChange(listener: (change: Change) => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  onSelection(listener: () => void): () => void {
    this.#selectionListeners.add(listener);
    return () => void this.#selectionListeners.delete(listener);
  }

  #tell(change: Change): void {
    for (const listener of this.#listeners) listener(change);
  }

  #tellSelection(): void {
    for (const listener of this.#selectionListeners) listener();
  }
}

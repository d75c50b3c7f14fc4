import type {
  CellStyle,
  CustomValue,
  DefinedName,
  DocumentProperties,
  Sheet,
  Workbook,
} from "../model";
import type { PackedPart } from "./package/packed-part";
import type { SheetState } from "./sheet/state";

/** What a worksheet was in the file it came from. */
export interface KeptSheet {
  readonly path: string;
  /** The relationship of the workbook that leads to it. */
  readonly relation: string;
  readonly state: SheetState;
}

/** An entry of the file's list of sheets; `sheet` is null for chart sheets and the like. */
export interface KeptEntry {
  readonly relation: string;
  readonly path: string;
  readonly sheet: Sheet | null;
}

/** A file as it was opened. Nothing in it is ever altered, so a workbook can be saved any number of times. */
export interface Kept {
  readonly parts: ReadonlyMap<string, PackedPart>;
  readonly workbookPath: string;
  /** What relationship types and the `r` prefix begin with: this differs between editions. */
  readonly relationBase: string;
  readonly strings: readonly string[];
  readonly styleCount: number;
  readonly cellStyles: readonly CellStyle[];
  readonly properties: DocumentProperties;
  readonly customProperties: ReadonlyMap<string, CustomValue>;
  readonly sheets: ReadonlyMap<Sheet, KeptSheet>;
  readonly entries: readonly KeptEntry[];
  /** The names in the order of the file, each with what it was. */
  readonly names: ReadonlyMap<DefinedName, { readonly index: number; readonly state: string }>;
  /** The sheet in front; null where that was a chart sheet. */
  readonly active: Sheet | null;
  /** The sheet that the model showed in front after opening. */
  readonly front: Sheet | null;
  /** In capitals: functions of add-ins that the file's formulas call. */
  readonly addinFunctions: ReadonlySet<string>;
  /** The add-in's settings as text. */
  readonly settings: string;
}

/** Keeps the parts out of the model: it knows nothing of files. */
export const keptParts = new WeakMap<Workbook, Kept>();

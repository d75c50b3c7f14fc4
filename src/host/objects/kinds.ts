import { type OfficeClass, type OfficeObject, isOfficeObject } from "../protocol/office-class";
import type { DefinedName, Rect, Sheet } from "../model";
import type { Session } from "./session";

export interface OnSheet {
  readonly session: Session;
  readonly sheet: Sheet;
}

/** A block of cells. */
export interface Area extends OnSheet {
  readonly rect: Rect;
}

/** One or more blocks of a sheet, whose looks are set together. */
export interface Areas extends OnSheet {
  readonly rects: readonly Rect[];
}

/** The names of a workbook, or of one sheet. */
export interface NamesOf {
  readonly session: Session;
  readonly sheet: Sheet | null;
}

export type BorderIndex =
  "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideHorizontal" | "InsideVertical";

/** The classes of the object model, and the data that an object of each carries. */
export interface Kinds {
  Application: Session;
  AutoFilter: OnSheet;
  DataValidation: Area;
  NamedItem: { readonly session: Session; readonly item: DefinedName };
  NamedItemCollection: NamesOf;
  Range: Area;
  RangeAreas: Areas;
  RangeBorder: Areas & { readonly index: BorderIndex };
  RangeBorderCollection: Areas;
  RangeCollection: Areas;
  RangeFill: Areas;
  RangeFont: Areas;
  RangeFormat: Areas;
  Setting: { readonly session: Session; readonly key: string };
  SettingCollection: Session;
  Workbook: Session;
  WorkbookProtection: Session;
  Worksheet: OnSheet;
  WorksheetCollection: Session;
  WorksheetFreezePanes: OnSheet;
  WorksheetProtection: OnSheet;
}

export type Kind = keyof Kinds;
export type ClassOf<K extends Kind> = OfficeClass<Kinds[K]>;

/** An object of a class, to be handed to the dispatcher. */
export const office = <K extends Kind>(kind: K, self: Kinds[K]): OfficeObject => ({ kind, self });

/** The data of an object of that class; null for anything else. */
export function selfOf<K extends Kind>(value: unknown, kind: K): Kinds[K] | null {
  return isOfficeObject(value) && value.kind === kind ? (value.self as Kinds[K]) : null;
}

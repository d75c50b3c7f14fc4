import { CellError, type Rect, type Scalar, type Sheet } from "../../model";

/** A calculated block: rows of equal length, at least one cell. */
export type Matrix = readonly (readonly Scalar[])[];

/** A block of cells, not yet read. */
export class Area {
  readonly sheet: Sheet;
  readonly rect: Rect;
  constructor(sheet: Sheet, rect: Rect) {
    this.sheet = sheet;
    this.rect = rect;
  }
}

/** What a part of a formula gives; undefined is an argument left out. */
export type Value = Scalar | Matrix | Area | undefined;

export const isMatrix = (value: Value): value is Matrix => Array.isArray(value);
export const isError = (value: unknown): value is CellError => value instanceof CellError;
export const asMatrix = (value: Scalar | Matrix): Matrix => (isMatrix(value) ? value : [[value]]);

export const errors = {
  divide: new CellError("#DIV/0!"),
  value: new CellError("#VALUE!"),
  reference: new CellError("#REF!"),
  name: new CellError("#NAME?"),
  number: new CellError("#NUM!"),
  missing: new CellError("#N/A"),
  nothing: new CellError("#CALC!"),
  spill: new CellError("#SPILL!"),
  busy: new CellError("#BUSY!"),
  circular: new CellError("#CIRC!"),
} as const;

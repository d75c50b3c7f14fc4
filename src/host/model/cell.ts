/** Excel's error values, as cells show them. */
export const errorCodes = [
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#SPILL!",
  "#CALC!",
  "#BUSY!",
  "#CIRC!",
] as const;
export type ErrorCode = (typeof errorCodes)[number];

/** An error as a value; text that merely looks like one is a string. */
export class CellError {
  readonly code: ErrorCode;
  /** A sentence that the function which failed gave; Excel shows it beside the cell. */
  readonly message: string | null;
  constructor(code: ErrorCode, message: string | null = null) {
    this.code = code;
    this.message = message;
  }
  toString(): string {
    return this.code;
  }
}

export type Scalar = string | number | boolean | null | CellError;

/**
 * One cell. Cells are immutable: a change puts a new one, so a file's own cells can be told from
 * changed ones by identity.
 */
export interface Cell {
  /** What the cell shows: the typed value, or the formula's result. */
  readonly value: Scalar;
  /** With its "=", in en-US A1 notation, function names without storage prefixes. */
  readonly formula: string | null;
  /** An index into the workbook's styles. */
  readonly style: number;
  /** On a formula that spilled (or an array formula): how far its result reaches. */
  readonly spill: { readonly rows: number; readonly columns: number } | null;
  /** On a cell filled by a spill: where the formula stands. */
  readonly anchor: { readonly row: number; readonly column: number } | null;
  /** Why the formula kept the value stored in the file instead of being calculated; null otherwise. */
  readonly stale: string | null;
}

export const emptyCell: Cell = {
  value: null,
  formula: null,
  style: 0,
  spill: null,
  anchor: null,
  stale: null,
};

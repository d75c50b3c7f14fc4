import type { Rect } from "./address";

export type Comparison =
  | "Between"
  | "NotBetween"
  | "EqualTo"
  | "NotEqualTo"
  | "GreaterThan"
  | "LessThan"
  | "GreaterThanOrEqualTo"
  | "LessThanOrEqualTo";

/**
 * What may be entered in a cell. Formulas have their "=" and read as in the first cell of the block
 * they were given for.
 */
export type ValidationRule =
  | { readonly kind: "None" }
  /** The source is a list "甲,乙" or a formula such as "=$A$1:$A$9". */
  | { readonly kind: "List"; readonly source: string; readonly inCellDropDown: boolean }
  | { readonly kind: "Custom"; readonly formula: string }
  | {
      readonly kind: "WholeNumber" | "Decimal" | "Date" | "Time" | "TextLength";
      readonly operator: Comparison;
      readonly formula1: string;
      /** Only for the two operators that take a second bound. */
      readonly formula2: string | null;
    };

/** A validation of one or more blocks. Immutable: a change puts a new one in the sheet's list. */
export interface Validation {
  readonly rects: readonly Rect[];
  /** The cell in which the rule's relative references read as they are written. */
  readonly origin: { readonly row: number; readonly column: number };
  readonly rule: ValidationRule;
  readonly ignoreBlanks: boolean;
  readonly prompt: {
    readonly showPrompt: boolean;
    readonly title: string;
    readonly message: string;
  };
  readonly errorAlert: {
    readonly showAlert: boolean;
    readonly style: "Stop" | "Warning" | "Information";
    readonly title: string;
    readonly message: string;
  };
}

/** Cells without a validation answer so. */
export const noValidation: Omit<Validation, "rects" | "origin"> = {
  rule: { kind: "None" },
  ignoreBlanks: true,
  prompt: { showPrompt: true, title: "", message: "" },
  errorAlert: { showAlert: true, style: "Stop", title: "", message: "" },
};

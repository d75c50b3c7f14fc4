import type { Rect } from "./address";
import type { Border, Side } from "./style";

export type Underline = "None" | "Single" | "Double";

/** What a conditional format changes of a cell's look; null leaves a feature as the cell has it. */
export interface Difference {
  readonly numberFormat: string | null;
  /** Colours are `#RRGGBB`. */
  readonly fill: string | null;
  readonly color: string | null;
  readonly bold: boolean | null;
  readonly italic: boolean | null;
  readonly strike: boolean | null;
  readonly underline: Underline | null;
  readonly borders: Readonly<Partial<Record<Side, Border>>>;
}

export const noDifference: Difference = {
  numberFormat: null,
  fill: null,
  color: null,
  bold: null,
  italic: null,
  strike: null,
  underline: null,
  borders: {},
};

export type ConditionalOperator =
  | "Between"
  | "NotBetween"
  | "EqualTo"
  | "NotEqualTo"
  | "GreaterThan"
  | "LessThan"
  | "GreaterThanOrEqual"
  | "LessThanOrEqual";
export type TextOperator = "Contains" | "NotContains" | "BeginsWith" | "EndsWith";
export type TopBottom = "TopItems" | "TopPercent" | "BottomItems" | "BottomPercent";
export type Bound =
  "Automatic" | "LowestValue" | "HighestValue" | "Number" | "Percent" | "Formula" | "Percentile";

export interface ScalePoint {
  readonly type: Exclude<Bound, "Automatic">;
  /** With its "="; null for the lowest and the highest value. */
  readonly formula: string | null;
  readonly color: string;
}

export interface DataBar {
  readonly kind: "DataBar";
  readonly lower: { readonly type: Bound; readonly formula: string | null };
  readonly upper: { readonly type: Bound; readonly formula: string | null };
  readonly fill: string;
  readonly gradient: boolean;
  /** Null for none. */
  readonly border: string | null;
  /** Null where bars below zero look like the others. */
  readonly negativeFill: string | null;
  readonly negativeBorder: string | null;
  readonly axis: "Automatic" | "None" | "CellMidPoint";
  readonly axisColor: string;
  readonly direction: "Context" | "LeftToRight" | "RightToLeft";
  readonly barOnly: boolean;
}

export interface IconBound {
  readonly type: "Number" | "Percent" | "Formula" | "Percentile";
  readonly operator: "GreaterThan" | "GreaterThanOrEqual";
  readonly formula: string;
}

export interface IconSet {
  readonly kind: "IconSet";
  /** As the file format calls it: 3Arrows, 5Quarters… */
  readonly style: string;
  readonly reversed: boolean;
  readonly iconOnly: boolean;
  /** One for each icon, from the lowest; the first is never looked at. */
  readonly bounds: readonly IconBound[];
}

export type ConditionalRule =
  | {
      readonly kind: "CellValue";
      readonly operator: ConditionalOperator;
      readonly formula1: string;
      readonly formula2: string | null;
    }
  | { readonly kind: "ContainsText"; readonly operator: TextOperator; readonly text: string }
  | { readonly kind: "Custom"; readonly formula: string }
  | { readonly kind: "PresetCriteria"; readonly criterion: Criterion }
  | { readonly kind: "TopBottom"; readonly type: TopBottom; readonly rank: number }
  | {
      readonly kind: "ColorScale";
      readonly minimum: ScalePoint;
      readonly midpoint: ScalePoint | null;
      readonly maximum: ScalePoint;
    }
  | DataBar
  | IconSet
  /** A rule of the file that the model does not know; the file keeps it. */
  | { readonly kind: "Other" };

export type Criterion =
  | "Blanks"
  | "NonBlanks"
  | "Errors"
  | "NonErrors"
  | "Yesterday"
  | "Today"
  | "Tomorrow"
  | "LastSevenDays"
  | "LastWeek"
  | "ThisWeek"
  | "NextWeek"
  | "LastMonth"
  | "ThisMonth"
  | "NextMonth"
  | "AboveAverage"
  | "BelowAverage"
  | "EqualOrAboveAverage"
  | "EqualOrBelowAverage"
  | "OneStdDevAboveAverage"
  | "OneStdDevBelowAverage"
  | "TwoStdDevAboveAverage"
  | "TwoStdDevBelowAverage"
  | "ThreeStdDevAboveAverage"
  | "ThreeStdDevBelowAverage"
  | "UniqueValues"
  | "DuplicateValues";

/**
 * A look that cells take on by a rule. Immutable: a change puts a new one, with the same id, in the
 * sheet's list.
 */
export interface ConditionalFormat {
  readonly id: string;
  readonly rects: readonly Rect[];
  /** The cell in which the rule's relative references read as they are written. */
  readonly origin: { readonly row: number; readonly column: number };
  readonly stopIfTrue: boolean;
  readonly rule: ConditionalRule;
  readonly difference: Difference;
}

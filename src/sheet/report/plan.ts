import type { Rect } from "../address";

/**
 * The sheets that the add-in writes; each is marked with its kind in the workbook. Of rule tables
 * there may be several, so they have numbers; HR edits them, and they are read like HR's own sheets.
 */
export type OwnSheet = ReportSheet | "decisions" | `rules:${number}`;

/** Sheets that only show what was scored. */
export type ReportSheet = "summary" | "breakdown" | "issues";

/** A cell or a block in which one of these answers is chosen; another may be typed. */
export interface ChoiceList {
  readonly at: Rect;
  readonly choices: readonly string[];
}

/** A formula; `refersTo` is the plan's name of a sheet that is written with it. */
export interface PlanFormula {
  readonly formula: string;
  readonly refersTo?: string;
}

/**
 * A cell to write. Text is always text, whatever it begins with; a formula is en-US A1 with its "=".
 * A link shows text and leads to a cell of this workbook.
 */
export type PlanCell =
  | string
  | number
  | null
  | PlanFormula
  | { readonly link: { readonly sheet: string; readonly cell: string }; readonly text: string };

/** The looks that a report uses, by role; the writer of the sheets turns them into colours. */
export type Look =
  | "title"
  | "subtitle"
  | "header"
  | "body"
  | "prose"
  | "figure"
  | "total"
  | "severe"
  | "medium"
  | "light"
  | "bonus"
  | "waived"
  | "asked";

export interface LookRun {
  readonly look: Look;
  readonly at: Rect;
}

/** A sheet as plain data: what stands where, and how it looks. */
export interface SheetPlan {
  readonly kind: OwnSheet;
  /** The tab's name, in the user's language. */
  readonly name: string;
  readonly tabColor: string;
  /** In characters of the default font. */
  readonly columnWidths: readonly number[];
  /** Rows kept in view while scrolling. */
  readonly frozenRows: number;
  /** The block from A1 on; every row has as many cells as there are column widths. */
  readonly cells: readonly (readonly PlanCell[])[];
  /** Applied in order; a later run overrides an earlier one where they meet. */
  readonly looks: readonly LookRun[];
  readonly numberFormats: readonly { readonly at: Rect; readonly format: string }[];
  readonly merges: readonly Rect[];
  /** A header row with its body, for filter arrows. */
  readonly filter: Rect | null;
  readonly lists?: readonly ChoiceList[];
}

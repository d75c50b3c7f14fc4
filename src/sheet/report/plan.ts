import type { Rect } from "../address";

/**
 * The sheets that the add-in writes; each is marked with its kind in the workbook. Of rule tables
 * there may be several, so they have numbers; HR edits them, and they are read like HR's own sheets. Of
 * closed months there may be several too: "closed:2026-03:outbound-agent".
 */
export type OwnSheet =
  ReportSheet | "decisions" | `rules:${number}` | `closed:${string}` | Choices | Memory;

/** The lists that the drop-downs of a rulebook's templates read. */
type Choices = `choices:${string}`;

/** Very hidden sheets, in which the add-in keeps what it has to know again. */
export type Memory = "frozen" | "runs";

/** Sheets that only show what was scored. */
export type ReportSheet =
  "summary" | "breakdown" | "issues" | "charts" | "record" | "notices" | "comparison" | "gaps";

/** A cell or a block in which one of these answers is chosen; another may be typed. */
export interface ChoiceList {
  readonly at: Rect;
  readonly choices: readonly string[];
}

/** What may be entered in the cells of a block: from a list, by a formula that gives TRUE, or within bounds. */
export type CellCheck = { readonly at: Rect } & (
  | { readonly list: string }
  | ({ readonly custom: string } & Refusal)
  | ({ readonly decimal: readonly [least: number, most: number] } & Refusal)
);

/** What is said where an entry is doubted; it may be kept all the same. */
interface Refusal {
  readonly title: string;
  readonly message: string;
}

/** A formula in en-US A1 with its "=". */
export interface PlanFormula {
  readonly formula: string;
  /** The plan's name of a sheet that is written with it. */
  readonly refersTo?: string;
  /** What it shows when it is written, by which its row's height is reckoned. */
  readonly shows?: string;
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
  | "banner"
  | "subtitle"
  | "heading"
  | "header"
  | "plain"
  | "body"
  | "prose"
  | "centered"
  | "figure"
  | "first"
  | "total"
  | "severe"
  | "medium"
  | "light"
  | "bonus"
  | "waived"
  | "void"
  | "asked";

/** A look, and the cells that have it. */
export interface LookRun {
  readonly look: Look;
  readonly at: Rect;
}

/**
 * A look that follows what the cells hold: it shows where the formula gives TRUE, and recalculates with
 * them. The formula is en-US A1 with its "=", written for the block's first cell; it must not call the
 * add-in's functions, which Excel refuses there (OfficeDev/office-js#6135).
 */
export interface LookRule extends LookRun {
  readonly formula: string;
}

/** How a sheet is printed: A4, as wide as one page. */
export interface PagePlan {
  readonly landscape: boolean;
  /** The first so many rows from this one on head every page; null for none. */
  readonly titleRows: { readonly row: number; readonly rows: number } | null;
  /** Rows at which a new page begins. */
  readonly breaks: readonly number[];
  /** What is printed; everything where it says nothing. */
  readonly area?: Rect;
  /** In Excel's codes: &P is the page's number, &N how many there are. */
  readonly footer: string;
}

/** Figures of a chart: a column of numbers below the cell that names them. */
export interface ChartSeries {
  readonly name: string;
  readonly values: Rect;
  /** A line over columns, against an axis of its own from 0 to 1. */
  readonly share?: boolean;
}

/** A native chart over cells of its own sheet. */
export interface ChartPlan {
  readonly kind: "bar" | "column" | "line";
  readonly title: string;
  readonly categories: Rect;
  readonly series: readonly ChartSeries[];
  /** The cells that it covers. */
  readonly at: Rect;
}

/** A sheet as plain data: what stands where, and how it looks. */
export interface SheetPlan {
  /** A template is handed over to HR: it is added without a mark, and never written again. */
  readonly kind: OwnSheet | "template";
  /** The tab's name, in the user's language. */
  readonly name: string;
  readonly tabColor: string;
  /** In characters of the default font. */
  readonly columnWidths: readonly number[];
  /** Columns in which nothing can stand; they are there, and out of sight. */
  readonly hiddenColumns?: readonly number[];
  /** Rows kept in view while scrolling. */
  readonly frozenRows: number;
  /** The block from A1 on; every row has as many cells as there are column widths. */
  readonly cells: readonly (readonly PlanCell[])[];
  /** Applied in order; a later run overrides an earlier one where they meet. */
  readonly looks: readonly LookRun[];
  readonly numberFormats: readonly { readonly at: Rect; readonly format: string }[];
  /** Blocks of which each row is one cell. */
  readonly merges: readonly Rect[];
  /** A header row with its body, for filter arrows. */
  readonly filter: Rect | null;
  readonly lists?: readonly ChoiceList[];
  readonly checks?: readonly CellCheck[];
  readonly rules?: readonly LookRule[];
  readonly page?: PagePlan;
  readonly charts?: readonly ChartPlan[];
  /** Shown or not; shown where it says nothing. */
  readonly gridlines?: boolean;
  /**
   * The first row of what is added: where the sheet stands already, what it holds is kept, and only the
   * rows from this one on are written, below the last.
   */
  readonly appendFrom?: number;
}

import type { Day, IssueCode, Period } from "../../../src/core";
import type { CellValue } from "../../../src/sheet";

/**
 * A workbook as HR keeps it, and what a careful inspector reads in it. The labels were written from
 * the sheets alone, before there was code that reads these layouts, and are never taken from it.
 *
 * How the labels were chosen:
 * - A ledger's row is one record, or one for each event that its cell tells. Two people in one cell
 *   are two expected records at the same cell, and `sharedRecord` is asked.
 * - `cell` may be any cell of the record's row: a record answers it whose source lists that cell.
 *   In a matrix or grid it is the mark's own cell; in a form the item's or the deduction's.
 * - 次数 in the header or title makes a quantity, 扣分 a figure; 得分 with a known maximum makes the
 *   figure maximum − score, and full marks make no record. Minutes late are not a quantity.
 * - Absent in the morning and in the afternoon line is half a day each.
 * - Zero, a dash, 无, an ordinary state (出勤, 休息, leave) make no record unless a clause means them.
 * - Totals, means, ranks, numbering and running balances are never records.
 * - A record without a clause must be asked about; so must every cell in `asked`.
 */
export interface LabelledCase {
  readonly name: string;
  /** The layout's number in the list of layouts: L1 ledger … L21 several events in one cell. */
  readonly layout: string;
  /** Id of a built-in rulebook or of one in `rulebooks.ts`. */
  readonly rulebook: string;
  readonly sheets: readonly [LabelledSheet, ...LabelledSheet[]];
  /** True where it is handed to a custom function as a bare range: no merged or hidden cells known. */
  readonly range: boolean;
  readonly expects: Expected;
}

export interface LabelledSheet {
  /** The tab's name. */
  readonly name: string;
  /** From A1. Merged cells hold their value in the first cell only, as Excel gives them. */
  readonly rows: readonly (readonly CellValue[])[];
  /** Such as "A1:G1". */
  readonly merges: readonly string[];
  /** Numbers of rows that are hidden or filtered out: they are read all the same. */
  readonly hiddenRows: readonly number[];
}

export interface Expected {
  readonly records: readonly ExpectedRecord[];
  /** Whom the book lists without any event, in any order: names, or ids where it has no names. */
  readonly people: readonly string[];
  readonly asked: readonly Question[];
  /** What the sheet says as a rulebook, where it is one. */
  readonly rules: readonly ExpectedRule[];
}

export interface ExpectedRecord {
  readonly sheet: string;
  readonly cell: string;
  /** Null where the row names nobody. */
  readonly person: string | null;
  readonly id: string | null;
  /** Null where nothing is promised about it. */
  readonly team: string | null;
  /** Null where no clause fits and a person must be asked. */
  readonly clause: string | null;
  readonly day: Day | null;
  readonly period: Period | null;
  /** A decimal; null means the same as "1". */
  readonly quantity: string | null;
  /** A magnitude as a decimal; null where nothing is promised about it. */
  readonly figure: string | null;
  readonly recording: string | null;
  readonly void: boolean;
}

/** A question that a careful reader asks: a cell, or a range of which any cell will do. */
export interface Question {
  readonly sheet: string;
  readonly cell: string;
  /** Null where no code of today fits. */
  readonly code: IssueCode | null;
}

/** A rule in a tariff: where it stands, and the amount it names, `[least, most]` for a range. */
export interface ExpectedRule {
  readonly cell: string;
  readonly amount: number | readonly [number, number] | null;
  readonly unit: "point" | "yuan" | null;
}

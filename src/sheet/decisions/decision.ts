import type { CellRef, Day, Exact, Period } from "../../core";

/**
 * What people decide, with the facts of each kind. The first group is about a wording, a name or a
 * day wherever it stands, in next month's workbook too; the second about one record.
 */
export interface DecisionFacts {
  /** What an item's wording means: a clause of that rulebook; null where it is no event at all. */
  wording: { readonly text: string; readonly clause: string | null; readonly rulebook: string };
  /** How a column's heading is to be read: like this known heading; null leaves the column aside. */
  heading: { readonly text: string; readonly like: string | null };
  /** What a symbol of a grid stands for, in words. */
  symbol: { readonly text: string; readonly means: string };
  /** Whether a status withdraws its record. */
  status: { readonly text: string; readonly void: boolean };
  /** Whom a name belongs to, where its cell has no id. */
  identity: { readonly text: string; readonly id: string };
  /** A day of the company's own. */
  ownDay: { readonly day: Day; readonly rest: boolean };
  /** The clause of one row; null where the row is no event. */
  clause: About & { readonly clause: string | null; readonly rulebook: string };
  person: About & { readonly name: string };
  team: About & { readonly team: string };
  date: About & { readonly day: Day | null; readonly period: Period };
  quantity: About & { readonly quantity: Exact };
  /** The points or yuan that the assessor chose, as a magnitude. */
  amount: About & { readonly amount: Exact };
  grade: About & { readonly label: string };
  recording: About & { readonly recording: string };
  appeal: About & { readonly appeal: Appeal };
  /** A question that leaves no figure open was looked into. */
  confirmed: About;
}

export type DecisionKind = keyof DecisionFacts;

/** `none` takes an appeal back. */
export type Appeal = "review" | "upheld" | "revoked" | "none";

/**
 * Which record is meant: the cell that was read, what stood there, and whose and when it was. A cell
 * that holds something else now, or somebody else's, is not meant.
 */
export interface About {
  /** The cell is null where the question is about a whole sheet. */
  readonly at: CellRef | { readonly sheet: string; readonly cell: null };
  /** As reports quote it. */
  readonly text: string;
  /** As `personText` writes people; "" where the row names nobody. */
  readonly person: string;
  /** The record's day, else its month; "" where it tells neither. */
  readonly date: string;
}

/** What a row says beside its answer; nothing depends on it. */
export interface Signature {
  readonly by: string;
  readonly on: string;
  readonly remark: string;
}

/** One row of the table of decisions. */
export type Decision = {
  [Kind in DecisionKind]: { readonly kind: Kind } & DecisionFacts[Kind] & Signature;
}[DecisionKind];

export type DecisionOf<Kind extends DecisionKind> = Extract<Decision, { kind: Kind }>;

/** A decision about one record. */
export type RecordDecision = Extract<Decision, About>;

export const isAboutRecord = (decision: Decision): decision is RecordDecision => "at" in decision;

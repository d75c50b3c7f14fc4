import type { Exact } from "./exact";
import type { Issue } from "./issue";
import type { CellRef, Day, Period } from "./record";
import type { Sanction, Unit } from "./rulebook/terms";

/** Whom a card is about. A team has neither id nor a person's name. */
export interface Subject {
  readonly kind: "person" | "team";
  readonly id: string | null;
  readonly name: string | null;
  readonly team: string | null;
}

/** A clause's line, what a cap gives back or takes, or the bonus of a section without deductions. */
export type LineKind = "clause" | "clauseCap" | "sectionCap" | "cleanBonus";
/** A first offence is warned at 0; a provisional line rests on an open question. */
export type LineStatus = "counted" | "warned" | "void" | "provisional";

/** A measured figure that a clause's condition was held against, and the condition's bounds. */
export interface MeasuredFigure {
  readonly figure: Exact;
  readonly bounds: readonly number[];
  readonly unit: string;
}

/** One row of a scorecard: clause × quantity × amount = points, with its evidence. */
export interface Line {
  readonly kind: LineKind;
  /** The clause's id; the section's on a line about a section. */
  readonly clause: string;
  /** The clause's text; the section's title on a line about a section. */
  readonly text: string;
  readonly section: string;
  /** What was seen; null on a line about a section. */
  readonly quantity: Exact | null;
  /** What counted beyond the allowance. */
  readonly charged: Exact | null;
  /** What was measured; null where the clause asks for nothing, or several rows stand on the line. */
  readonly measured: MeasuredFigure | null;
  /** The unit amount that counted. */
  readonly amount: Exact | null;
  readonly multiplier: Exact;
  /** Signed: a deduction is negative. */
  readonly points: Exact;
  readonly unit: Unit;
  readonly status: LineStatus;
  /** The recording that the line is about, where cards are per recording. */
  readonly recording: string | null;
  readonly day: Day | null;
  readonly inspector: string | null;
  readonly source: readonly CellRef[];
}

/** What a section took and gave. */
export interface SectionResult {
  readonly id: string;
  /** A magnitude, after the section's maximum. */
  readonly deducted: Exact;
  readonly bonus: Exact;
}

/** A sanction that a clause threatens and a record brings about; never points. */
export interface SanctionEntry {
  readonly sanction: Sanction;
  readonly clause: string;
  readonly source: readonly CellRef[];
}

/** A measured figure against its target. */
export interface MeasureResult {
  readonly measure: string;
  /** The sum of the measured days. */
  readonly total: Exact;
  /** The target of the measured days; null until it is set. */
  readonly target: Exact | null;
  /** The share of the target that was reached, 1 for all of it. */
  readonly rate: Exact | null;
  /** What lies above the target (the incentive volume); 0 where it was not reached. */
  readonly above: Exact | null;
}

/** The card of one recording, where a rulebook scores recordings. */
export interface RecordingCard {
  readonly recording: string;
  readonly score: Exact | null;
  readonly deducted: Exact;
  readonly bonus: Exact;
  readonly grade: string | null;
  readonly lines: readonly Line[];
  readonly sections: readonly SectionResult[];
}

/**
 * The result for one subject and one month. Where cards are per recording, score, deducted, bonus
 * and the sections' figures are the exact means of the month's recordings.
 */
export interface Scorecard {
  readonly subject: Subject;
  /** Null where no record of the workbook tells a month. */
  readonly period: Period | null;
  readonly base: Exact | null;
  /** Points; null where the rulebook has no base. */
  readonly score: Exact | null;
  /** Magnitudes, in the rulebook's unit. */
  readonly deducted: Exact;
  readonly bonus: Exact;
  /** Net yuan of all lines in yuan; negative is a fine. */
  readonly yuan: Exact;
  readonly grade: string | null;
  readonly sanctions: readonly SanctionEntry[];
  readonly lines: readonly Line[];
  readonly sections: readonly SectionResult[];
  /** The card of each recording; empty where cards are per month. */
  readonly recordings: readonly RecordingCard[];
  /** Measured figures against their targets; empty where the rulebook measures nothing. */
  readonly measures: readonly MeasureResult[];
  readonly issues: readonly Issue[];
  /** Something that may be the subject's was not understood. */
  readonly provisional: boolean;
}

/** What scoring a workbook comes to. */
export interface ScoringResult {
  /** In order of score (or yuan) from high to low, then of id and name. */
  readonly cards: readonly Scorecard[];
  /** Every issue, those of the cards included. */
  readonly issues: readonly Issue[];
}

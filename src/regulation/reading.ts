import type { Rulebook } from "../core";
import type { Question } from "./question";

/**
 * What a regulation was understood to say. Figures are magnitudes: the direction is the kind's.
 */

/** deduct and bonus move points, fine and reward move money. */
export type RuleKind =
  "deduct" | "bonus" | "fine" | "reward" | "sanction" | "cap" | "sectionBonus" | "none";

/** What an amount is of. dayWage counts days of pay; percent is of `share`. */
export type RuleUnit = "point" | "yuan" | "percent" | "dayWage" | "minute";

/** A figure, a range the assessor picks from, or a least figure without a most. */
export type Amount = number | readonly [number, number] | readonly [number, null];

/** What is counted. */
export type Per =
  | "occurrence"
  | "person"
  | "personTime"
  | "case"
  | "order"
  | "call"
  | "item"
  | "document"
  | "place"
  | "question"
  | "shift"
  | "second"
  | "minute"
  | "hour"
  | "halfDay"
  | "day"
  | "week"
  | "month"
  | "quarter"
  | "year"
  | "percent"
  | "permille"
  | "point"
  | "recording";

/** What a limit is measured in. */
export type ThresholdUnit = Per | "yuan" | "workday";

/** When something is due. `weekDay` is 1 for Monday. */
export type Deadline =
  | { readonly time: string }
  | { readonly monthDay: number; readonly roll: "workday" | null }
  | { readonly weekDay: number }
  | { readonly after: number; readonly unit: "second" | "minute" | "hour" | "day" | "workday" };

/** The span in which a limit counts: 每月…超过3次. */
export type Window = "day" | "week" | "month" | "quarter" | "year";

/** What must hold before a rule applies. At most one of the limits is set; a deadline may join it. */
export interface Threshold {
  readonly over?: number;
  readonly under?: number;
  readonly upTo?: number;
  readonly from?: number;
  readonly to?: number;
  /** The nth time only. */
  readonly nth?: number;
  readonly deadline?: Deadline;
  readonly unit: ThresholdUnit | null;
  /** Whether the bound itself belongs; of a range, whether both bounds do. */
  readonly inclusive: boolean;
  /** Of a range with one bound included: which. */
  readonly includes?: "from" | "to";
  readonly window?: Window;
}

/** A consequence that is not a figure. A rulebook holds the first seven. */
export type SanctionKind =
  | "dismissal"
  | "wageForfeit"
  | "notice"
  | "compensation"
  | "liability"
  | "absence"
  | "warning"
  | "criticism"
  | "demerit"
  | "suspension"
  | "demotion"
  | "retraining"
  | "disqualification"
  | "late"
  | "earlyLeave"
  | "other";

/** One consequence and when it applies. */
export interface Rule {
  readonly kind: RuleKind;
  readonly unit: RuleUnit | null;
  readonly amount: Amount | null;
  /** null where nothing is counted. Where the text names no count, an occurrence is meant. */
  readonly per: Per | null;
  /** How many of `per` make one: 5 in 每5分钟. */
  readonly perQty: number;
  /** What becomes of a part of `perQty`: 不足5分钟按5分钟计 is up, 每满 is down. */
  readonly round: "up" | "down" | null;
  readonly threshold: Threshold | null;
  /** 2 for 加倍: of the amount, where `when` holds. */
  readonly multiplier: number | null;
  /** The words that call for the multiplier. */
  readonly when: string | null;
  /** Of a cap: what it limits. */
  readonly of: "deduction" | "bonus" | "score" | null;
  /** Of a percentage or a wage: of what, in the text's words. */
  readonly share: string | null;
  readonly sanctions: readonly SanctionKind[];
  /** The words it was read from, unconverted. */
  readonly words: string;
  /** What the consequence is for, in the text's words. */
  readonly about: string;
}

/** One clause of the text with its reading. */
export interface ClauseReading {
  /** The line it begins on, from 1. */
  readonly line: number;
  /** The source's own line or lines, unconverted. */
  readonly text: string;
  /** Ids as the draft rulebook has them. */
  readonly section: string;
  readonly id: string;
  /** At least one; prose is one rule of kind none. */
  readonly rules: readonly [Rule, ...Rule[]];
  /** 0 to 1; below 0.8 there is a question. */
  readonly confidence: number;
  readonly question: Question | null;
}

export interface RegulationReading {
  /** What a rulebook can hold of it, complete and valid. */
  readonly rulebook: Rulebook;
  readonly clauses: readonly ClauseReading[];
}

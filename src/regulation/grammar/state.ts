import type { Question } from "../question";
import type { Deadline, Rule, RuleKind, RuleUnit, ThresholdUnit, Window } from "../reading";
import type { CountReading } from "./count";
import type { Limit } from "./edge";
import type { Tape } from "./tape";

/** What the text around a clause tells about figures that say too little themselves. */
export interface Hints {
  /** Whether the headings speak of taking or of giving. */
  readonly gives: boolean | null;
  /** The unit that bare figures have in this text. */
  readonly unit: RuleUnit | null;
  /** Whether a heading says the unit, as 罚款标准（元） does, rather than the figures elsewhere. */
  readonly unitSaid: boolean;
  /** Whether the text is a table with a column of weights: 分值, 权重. */
  readonly weighed: boolean;
}

/** A rule and the tokens it was read from. */
export interface FoundRule extends Omit<Rule, "words" | "about"> {
  readonly from: number;
  readonly to: number;
  /** Where the words begin that it is for. */
  readonly about: number;
}

/** Something a careful person would ask, and how sure the reading is nonetheless. */
export interface Doubt {
  readonly confidence: number;
  readonly question: Question;
}

/** 5分钟以内不扣分: what costs nothing, and how many rules stand before it. */
export interface Exemption {
  readonly limit: Limit | null;
  readonly rules: number;
  readonly from: number;
  readonly to: number;
}

/** Words that were read and wait for the rule that they belong to. */
interface Waiting {
  readonly from: number;
  readonly to: number;
}

/** What has been read of a clause so far and waits for the effect it belongs to. */
export interface ClauseState {
  readonly tape: Tape;
  readonly hints: Hints;
  /** The source's words between two tokens. */
  readonly words: (from: number, to: number) => string;
  readonly rules: FoundRule[];
  readonly doubts: Doubt[];
  /** Whether the reading depends on the hints. */
  hinted: boolean;
  /** The least sure of what has been read. */
  sure: number;
  /** Tokens that a rule, a limit or a known phrase has taken up. */
  readonly used: boolean[];
  /** 每低 counts downwards, 每超 upwards: of the count that the effect has taken. */
  side: CountReading["side"];
  count: { readonly reading: CountReading; readonly at: number } | null;
  span: {
    readonly window: Window;
    readonly whole: boolean;
    readonly calendar: boolean;
    readonly at: number;
  } | null;
  limit: {
    readonly limit: Limit;
    readonly at: number;
    readonly window: Window | null;
    /** 累计: what is measured adds up over the window. */
    readonly summed: boolean;
  } | null;
  /** 连续旷工3天或累计5天: limits that will do as well as the one that waits. */
  readonly either: NonNullable<ClauseState["limit"]>[];
  /** Limits that no rule took. */
  readonly lost: NonNullable<ClauseState["limit"]>[];
  /** Counts and deadlines that no rule took. */
  readonly unspent: Waiting[];
  readonly exempt: Exemption[];
  due: { readonly deadline: Deadline; readonly at: number; readonly next: number } | null;
  clean: boolean;
  /** 以90分为界: from where 每高 and 每低 count. */
  pivot: {
    readonly value: number;
    readonly unit: ThresholdUnit | null;
    readonly window?: Window;
  } | null;
  /** What the item or the card begins with. */
  marks: { readonly base: boolean; readonly figure: number } | null;
  otherwise: boolean;
  /** Where multipliers and exemptions end, which belong to a rule further before. */
  readonly ends: number[];
  /** The first token after the last rule or full stop. */
  phrase: number;
  /** How many rules there were when the sentence began. */
  rulesBefore: number;
}

export const newState = (
  tape: Tape,
  hints: Hints,
  words: (from: number, to: number) => string,
): ClauseState => ({
  tape,
  hints,
  words,
  rules: [],
  doubts: [],
  hinted: false,
  sure: 0.95,
  used: [],
  side: null,
  count: null,
  span: null,
  limit: null,
  either: [],
  lost: [],
  unspent: [],
  exempt: [],
  ends: [],
  due: null,
  clean: false,
  pivot: null,
  marks: null,
  otherwise: false,
  phrase: 0,
  rulesBefore: 0,
});

export const blankRule = {
  unit: null,
  amount: null,
  per: null,
  perQty: 1,
  round: null,
  threshold: null,
  multiplier: null,
  when: null,
  of: null,
  share: null,
  sanctions: [],
} as const;

/** What the text around tells; a reading that asks for it holds only in its place. */
export function hintsFor(state: ClauseState): Hints {
  state.hinted = true;
  return state.hints;
}

export function doubt(state: ClauseState, confidence: number, question: Question): void {
  state.doubts.push({ confidence, question });
}

export const isTaking = (kind: RuleKind): boolean => kind === "deduct" || kind === "fine";
export const isGiving = (kind: RuleKind): boolean => kind === "bonus" || kind === "reward";

/** Points are deducted and given as a bonus; money and pay are fined and rewarded. */
export function kindOf(gives: boolean, unit: RuleUnit | null, ofPay: boolean): RuleKind {
  const money = unit === "yuan" || unit === "dayWage" || (unit === "percent" && ofPay);
  if (gives) return money ? "reward" : "bonus";
  return money ? "fine" : "deduct";
}

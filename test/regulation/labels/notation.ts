import type {
  Deadline,
  Rule,
  SanctionKind,
  Threshold,
  ThresholdUnit,
} from "../../../src/regulation";

/** What is promised of a rule: the fields that the design names. Words are checked elsewhere. */
export type ExpectedRule = Omit<Rule, "words" | "about" | "when" | "share">;

/** A clause in our own words with the reading that a careful person gives it. */
export interface Label {
  readonly text: string;
  /** A heading that stands above it, where the reading depends on one. */
  readonly heading: string | null;
  readonly rules: readonly ExpectedRule[];
}

type More = Partial<ExpectedRule>;
type Amount = Rule["amount"];

const blank = {
  unit: null,
  amount: null,
  per: null,
  perQty: 1,
  round: null,
  threshold: null,
  multiplier: null,
  of: null,
  sanctions: [],
} as const;

const counted = { ...blank, per: "occurrence" } as const;

export const deduct = (amount: Amount, more: More = {}): ExpectedRule => ({
  ...counted,
  kind: "deduct",
  unit: "point",
  amount,
  ...more,
});
export const bonus = (amount: Amount, more: More = {}): ExpectedRule => ({
  ...deduct(amount, more),
  kind: "bonus",
});
export const fine = (amount: Amount, more: More = {}): ExpectedRule => ({
  ...counted,
  kind: "fine",
  unit: "yuan",
  amount,
  ...more,
});
export const reward = (amount: Amount, more: More = {}): ExpectedRule => ({
  ...fine(amount, more),
  kind: "reward",
});
export const sectionBonus = (amount: Amount, more: More = {}): ExpectedRule => ({
  ...counted,
  kind: "sectionBonus",
  unit: "point",
  amount,
  per: "month",
  ...more,
});
export const sanction = (sanctions: readonly SanctionKind[], more: More = {}): ExpectedRule => ({
  ...blank,
  kind: "sanction",
  sanctions,
  ...more,
});
export const cap = (of: Rule["of"], amount: Amount, more: More = {}): ExpectedRule => ({
  ...blank,
  kind: "cap",
  of,
  unit: "point",
  amount,
  ...more,
});
/** 该项不得分 */
export const noScore = (more: More = {}): ExpectedRule => cap("score", 0, more);
export const none = (more: More = {}): ExpectedRule => ({ ...blank, kind: "none", ...more });

/** 超过 */
export const over = (
  figure: number,
  unit: ThresholdUnit,
  more: Partial<Threshold> = {},
): Threshold => ({ over: figure, unit, inclusive: false, ...more });
/** 以上, 满, 达到 */
export const atLeast = (
  figure: number,
  unit: ThresholdUnit,
  more: Partial<Threshold> = {},
): Threshold => ({ over: figure, unit, inclusive: true, ...more });
/** 低于, 不满, 不足 */
export const under = (figure: number, unit: ThresholdUnit): Threshold => ({
  under: figure,
  unit,
  inclusive: false,
});
/** 以下 */
export const atMost = (figure: number, unit: ThresholdUnit): Threshold => ({
  under: figure,
  unit,
  inclusive: true,
});
/** 以内 */
export const upTo = (figure: number, unit: ThresholdUnit): Threshold => ({
  upTo: figure,
  unit,
  inclusive: true,
});
export const between = (
  from: number,
  to: number,
  unit: ThresholdUnit,
  more: Partial<Threshold> = {},
): Threshold => ({ from, to, unit, inclusive: true, ...more });
export const nth = (time: number, more: Partial<Threshold> = {}): Threshold => ({
  nth: time,
  unit: "occurrence",
  inclusive: true,
  ...more,
});
export const due = (deadline: Deadline): Threshold => ({ deadline, unit: null, inclusive: true });

export const clause = (text: string, ...rules: readonly ExpectedRule[]): Label => ({
  text,
  heading: null,
  rules,
});
/** What two careful people would write down differently: no reading of it is to be sure. */
export const doubtful = (text: string): Label => clause(text);
export const below = (heading: string, label: Label): Label => ({ ...label, heading });

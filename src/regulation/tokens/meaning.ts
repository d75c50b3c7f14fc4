import type { Per, RuleUnit, SanctionKind, ThresholdUnit, Window } from "../reading";

/** 分 is a point or a minute; which, its neighbours say. */
export type Measure = ThresholdUnit | "fen" | "jiao" | "times";

/** How a word bounds a figure. */
export interface Bound {
  readonly side: "over" | "under";
  readonly inclusive: boolean;
}

/** What a word means to the grammar. */
export type Meaning =
  | {
      readonly kind: "number";
      readonly value: number;
      /** Letters read as digits, blanks between digits: a person should look at it. */
      readonly mended: boolean;
      readonly share: "percent" | "permille" | "part" | null;
    }
  | { readonly kind: "time"; readonly time: string }
  | { readonly kind: "measure"; readonly measure: Measure }
  /** A thing that is counted: 每条录音. */
  | { readonly kind: "noun"; readonly per: Per }
  /** Verbs. A weak one is an effect only beside its figure. */
  | { readonly kind: "take"; readonly unit: RuleUnit | null; readonly weak: boolean }
  | { readonly kind: "give"; readonly unit: RuleUnit | null; readonly weak: boolean }
  /** 处以, 给予: the noun after the figure says which. */
  | { readonly kind: "grant"; readonly gives: boolean }
  | { readonly kind: "worth" }
  | { readonly kind: "pay"; readonly wage: boolean }
  | { readonly kind: "currency" }
  | { readonly kind: "each" }
  | { readonly kind: "slash" }
  | { readonly kind: "by" }
  | { readonly kind: "event" }
  /** 多, 低, 缺 after 每. */
  | { readonly kind: "change"; readonly side: "over" | "under" }
  | { readonly kind: "before"; readonly bound: Bound; readonly norm: boolean }
  | { readonly kind: "after"; readonly bound: Bound; readonly within: boolean }
  | { readonly kind: "including" | "excluding" }
  | { readonly kind: "reach" }
  | { readonly kind: "to" }
  | { readonly kind: "sign"; readonly gives: boolean }
  | { readonly kind: "ordinal" }
  | { readonly kind: "time nth"; readonly nth: number }
  | { readonly kind: "onward" }
  | { readonly kind: "multiple"; readonly factor: number | null }
  | { readonly kind: "times as much" }
  | { readonly kind: "limit" }
  | { readonly kind: "least" }
  | { readonly kind: "exhausted" }
  | { readonly kind: "until" }
  | { readonly kind: "no score" }
  | { readonly kind: "marks"; readonly base: boolean }
  | { readonly kind: "not" }
  | { readonly kind: "lack" }
  | { readonly kind: "fault" }
  | { readonly kind: "span"; readonly window: Window; readonly whole: boolean }
  | { readonly kind: "calendar"; readonly window: Window }
  | { readonly kind: "duty" }
  | { readonly kind: "else" }
  | { readonly kind: "roll" }
  | { readonly kind: "earlier" }
  | { readonly kind: "noon"; readonly shift: number }
  | { readonly kind: "weekday"; readonly day: number }
  | { readonly kind: "clock" }
  | { readonly kind: "delay" }
  | { readonly kind: "sanction"; readonly sanction: SanctionKind; readonly weak: boolean }
  | { readonly kind: "treat" }
  | { readonly kind: "treated as"; readonly sanction: SanctionKind }
  | { readonly kind: "bear" }
  | { readonly kind: "burden" }
  | { readonly kind: "outcome" }
  | { readonly kind: "cue" }
  | { readonly kind: "discretion" }
  | { readonly kind: "deal" }
  | { readonly kind: "aggravated" }
  /** 除外, 减半, 参照: bends a rule in a way that no production reads. */
  | { readonly kind: "bends"; readonly where: "always" | "with rules" | "beside rules" }
  | { readonly kind: "except" }
  | { readonly kind: "of" }
  | { readonly kind: "grade" }
  | { readonly kind: "subject" }
  | { readonly kind: "stop" | "comma" | "colon" | "open" | "close" | "gap" | "end" }
  | { readonly kind: "word" };

export type Kind = Meaning["kind"];

export interface Token {
  /** Where it stands in the normalised text. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The meaning's: tokens are all of one shape, meanings are not, and it is asked for most of all. */
  readonly kind: Kind;
  readonly is: Meaning;
}

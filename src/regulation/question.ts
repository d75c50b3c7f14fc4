import type { Amount, Per, RuleKind, RuleUnit, SanctionKind } from "./reading";

/**
 * Everything a careful person would ask about a reading, with the facts that a sentence about it
 * needs. Words and figures are the text's own.
 */
export interface QuestionFacts {
  /** A figure without 分 or 元; the unit is the one that the rest of the text uses, if any. */
  unitMissing: { words: string; assumed: RuleUnit | null };
  /** A figure without a verb: taken or given? */
  directionMissing: { words: string; assumed: RuleKind };
  /** A deduction or reward without a figure. */
  amountMissing: { words: string };
  /** 50元以上: no most is said. */
  amountOpen: { words: string; from: number };
  /** A range from high to low. */
  rangeReversed: { words: string };
  /** A figure that was mended: l0 for 10. */
  figureMended: { words: string; read: Amount };
  /** A figure of points or money that no rule took up. */
  figureUnread: { words: string };
  /** Words that can change a score and that no rule took up. */
  wordsUnread: { words: string };
  /** A limit that belongs to no rule. */
  limitUnread: { words: string };
  /** 以上初犯予以警告: how far back it reaches. */
  aboveUnclear: { words: string };
  /** A consequence that was not understood. */
  consequenceUnread: { words: string };
  /** 3次扣1分: every three times, or the third time? */
  countUnclear: { words: string; count: number };
  /** 全年无事故奖500元: once in that span, or each time? */
  howOften: { words: string };
  /** 从重处罚, without a factor. */
  multiplierMissing: { words: string };
  /** 扣完为止 where no maximum is said. */
  capMissing: { words: string };
  /** 扣5%, of what? */
  shareMissing: { words: string };
  /** A rulebook holds no tiers by a measured figure; the tiers became choices. */
  tiers: { count: number };
  /** A rulebook holds no part of pay. */
  payShare: { words: string };
  /** 每瓮: counted by a word that is not known, as items. */
  measureUnknown: { words: string };
  /** A rulebook counts by fewer measures. */
  perNotHeld: { per: Per; quantity: number };
  /** 每5分钟扣1分: of twelve minutes two or three? The part was left out. */
  roundUnclear: { words: string; per: Per; quantity: number };
  /** 超过10分钟，每分钟扣1分: of what lies beyond, or of all? All was taken. */
  beyondUnclear: { words: string };
  /** A rulebook cannot hold this condition; it is kept in the clause's words. */
  thresholdNotHeld: { words: string };
  /** A rulebook does not know this sanction. */
  sanctionNotHeld: { sanctions: readonly SanctionKind[]; words: string };
  /** A multiplier by the number of times. */
  multiplierNotHeld: { words: string; multiplier: number };
  /** Maxima per clause or of a score that a rulebook cannot hold. */
  capNotHeld: { words: string };
  /** The text has more clauses than a rulebook holds. */
  draftFull: { most: number };
  /** Figures of different kinds in one clause, of which a rulebook holds the first. */
  rulesNotHeld: { count: number };
}

export type QuestionCode = keyof QuestionFacts;

export type Question = {
  [Code in QuestionCode]: { readonly code: Code; readonly facts: QuestionFacts[Code] };
}[QuestionCode];

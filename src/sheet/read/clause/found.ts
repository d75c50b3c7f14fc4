import type { ClauseCandidate } from "../../../core";
import type { ClauseIndex } from "./known";

/** Which clause a wording means, and how it was found. */
export interface ClauseMatch {
  /** Null where it is not certain: the wording becomes a question. */
  readonly clause: string | null;
  /** 0 to 1. */
  readonly confidence: number;
  readonly how: "id" | "text" | "alias" | "near" | "answer" | "none";
  /** The best three, the matched clause among them. */
  readonly candidates: readonly ClauseCandidate[];
}

/** A match that is certain. */
export const found = (
  clause: string,
  confidence: number,
  how: ClauseMatch["how"],
  candidates: readonly ClauseCandidate[],
): ClauseMatch => ({ clause, confidence, how, candidates: bestThree(candidates) });

/** No clause but a question with the best candidates. */
export const asked = (candidates: readonly ClauseCandidate[]): ClauseMatch => ({
  clause: null,
  confidence: candidates[0]?.confidence ?? 0,
  how: "none",
  candidates: bestThree(candidates),
});

function bestThree(candidates: readonly ClauseCandidate[]): readonly ClauseCandidate[] {
  const once = new Map(candidates.toReversed().map((one) => [one.clause, one]));
  return candidates.filter((one) => once.get(one.clause) === one).slice(0, 3);
}

/** A clause as a candidate, its confidence in hundredths. */
export function candidate(
  clause: string,
  confidence: number,
  { clauses }: ClauseIndex,
): ClauseCandidate {
  const text = clauses.get(clause)?.clause.text ?? clause;
  return { clause, text, confidence: Math.round(confidence * 100) / 100 };
}

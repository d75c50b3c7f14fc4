import type { Doubt } from "../grammar/state";
import type { Question } from "../question";
import type { ReadClause } from "../read";

/** How sure a reading is, and the question that matters most. */
export function judge(
  { doubts, sure }: ReadClause,
  notHeld: readonly Doubt[],
): { confidence: number; question: Question | null } {
  const [gravest] = [...doubts, ...notHeld].toSorted((a, b) => a.confidence - b.confidence);
  return {
    confidence: Math.min(sure, gravest?.confidence ?? 1),
    question: gravest?.question ?? null,
  };
}

import type { Doubt } from "../grammar/state";
import type { Question } from "../question";
import type { ReadClause } from "../read";

const SURE_PROSE = 0.95;

/** How sure a reading is, and the question that matters most. */
export function judge(
  { parsed }: ReadClause,
  notHeld: readonly Doubt[],
): { confidence: number; question: Question | null } {
  const { state } = parsed;
  const doubts = [...state.doubts, ...notHeld];
  const [gravest] = doubts.toSorted((a, b) => a.confidence - b.confidence);
  const sure = state.rules.length > 0 ? state.sure : SURE_PROSE;
  return {
    confidence: Math.min(sure, gravest?.confidence ?? 1),
    question: gravest?.question ?? null,
  };
}

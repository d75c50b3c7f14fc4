import type { SanctionKind } from "../reading";
import { type ClauseState, addRule } from "./state";

/** Sanctions that stand together are one rule. */
export function addSanctions(
  state: ClauseState,
  sanctions: readonly SanctionKind[],
  from: number,
  to: number,
): number {
  const last = state.rules[state.rules.length - 1];
  const together =
    last?.kind === "sanction" && state.limit === null && state.rules.length > state.rulesBefore;
  if (last && together) {
    const all = [...new Set([...last.sanctions, ...sanctions])];
    state.rules[state.rules.length - 1] = { ...last, sanctions: all, to };
    state.phrase = to;
  } else {
    const begin = Math.max(state.phrase, Math.min(from, state.limit?.at ?? from));
    addRule(state, { kind: "sanction", sanctions }, begin, to);
  }
  state.count = null;
  return to;
}

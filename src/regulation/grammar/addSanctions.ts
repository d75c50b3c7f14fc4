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
  if (repeats(state, sanctions)) {
    state.phrase = to;
    state.ends.push(to);
  } else if (last && together) {
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

/** 记小过一次。（注：记小过一次罚款80元）: said again, of no other condition. */
const repeats = ({ rules, limit, due }: ClauseState, sanctions: readonly SanctionKind[]): boolean =>
  limit === null &&
  due === null &&
  rules.some(
    (rule) =>
      rule.kind === "sanction" &&
      rule.threshold === null &&
      sanctions.every((sanction) => rule.sanctions.includes(sanction)),
  );

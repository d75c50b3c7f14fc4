import type { SanctionKind } from "../reading";
import type { Kind } from "../tokens/meaning";
import { carried } from "./carried";
import type { ClauseState } from "./state";
import { holds } from "./tape";
import { addRule } from "./addRule";
import { leaveCount } from "./waiting";

/** 开除，构成犯罪的移送公安机关 has another condition. */
const conditions: ReadonlySet<Kind> = new Set<Kind>(["of", "stop"]);

/** Sanctions that stand together are one rule. */
export function addSanctions(
  state: ClauseState,
  sanctions: readonly SanctionKind[],
  from: number,
  to: number,
): number {
  const last = state.rules[state.rules.length - 1];
  const together =
    last?.kind === "sanction" &&
    state.limit === null &&
    state.rules.length > state.rulesBefore &&
    !holds(state.tape, Math.max(last.to, from - REACH), from, conditions);
  if (repeats(state, sanctions)) {
    state.phrase = to;
    state.ends.push(to);
  } else if (last && together) {
    const all = [...new Set([...last.sanctions, ...sanctions])];
    state.rules[state.rules.length - 1] = { ...last, sanctions: all, to };
    state.phrase = to;
  } else {
    const begin = Math.max(state.phrase, Math.min(from, state.limit?.at ?? from));
    const threshold = state.limit || state.due ? undefined : carried(state, from);
    addRule(state, { kind: "sanction", sanctions, ...(threshold && { threshold }) }, begin, to);
  }
  // 每满3次按旷工处理
  if (state.count && state.count.reading.quantity > 1) leaveCount(state);
  state.count = null;
  return to;
}

const LOOK_BACK = 3;
const REACH = 12;

/** 记小过一次。（注：记小过一次罚款80元）: said again, of no other condition. */
const repeats = ({ rules, limit, due }: ClauseState, sanctions: readonly SanctionKind[]): boolean =>
  limit === null &&
  due === null &&
  rules
    .slice(-LOOK_BACK)
    .some(
      (rule) =>
        rule.kind === "sanction" &&
        rule.threshold === null &&
        sanctions.every((sanction) => rule.sanctions.includes(sanction)),
    );

import type { Threshold } from "../reading";
import { readAmount } from "./amount";
import type { Limit } from "./edge";
import { type ClauseState, type Exemption, doubt } from "./state";
import { type Tape, closesPhrase, kindAt, meaningAt, textAt } from "./tape";
import { thresholdOf } from "./threshold";

/** ≥95%得满分: whoever reaches it loses nothing. */
function readFull(state: ClauseState, at: number): number | null {
  const { tape, limit, rules } = state;
  if (!limit || kindAt(tape, at) !== "worth" || textAt(tape, at + 1) !== "满分") return null;
  if (!closesPhrase.has(kindAt(tape, at + 2))) return null;
  state.exempt.push({ limit: limit.limit, rules: rules.length, from: limit.at, to: at + 2 });
  state.limit = null;
  return at + 2;
}

/** 不扣分, 不予奖励: the limit before it spends itself without a rule. */
export function readExempt(state: ClauseState, at: number): number | null {
  const { tape } = state;
  const full = readFull(state, at);
  if (full !== null) return full;
  if (kindAt(tape, at) !== "not" || !exempts(tape, at)) return null;
  const next = readAmount(tape, at + 2)?.next ?? at + 2;
  // 不扣分者奖励50元
  if (kindAt(tape, at + 1) === "take" && kindAt(tape, next) === "of" && givesAt(tape, next + 1)) {
    state.clean = true;
    return next + 1;
  }
  state.ends.push(next);
  // 其余不奖不罚 says nothing of any rule.
  if (/^其[余他它]/.test(textAt(tape, at - 1)))
    return kindAt(tape, next) === "not" && exempts(tape, next) ? next + 2 : next;
  addExempt(state, at, next);
  return next;
}

/** 不奖不罚 is one. */
function addExempt(state: ClauseState, at: number, to: number): void {
  const { exempt, limit } = state;
  const last = exempt.at(-1);
  if (last?.to === at) {
    exempt[exempt.length - 1] = { ...last, to };
    return;
  }
  const rules = state.rules.length;
  exempt.push({ limit: limit?.limit ?? null, rules, from: limit?.at ?? at, to });
  state.limit = null;
  state.count = null;
}

/** 订单不取消, 投诉不处理 exempt nobody. */
function exempts(tape: Tape, at: number): boolean {
  const verb = meaningAt(tape, at + 1, "take") ?? meaningAt(tape, at + 1, "give");
  const granted = /予|免/.test(textAt(tape, at));
  if (kindAt(tape, at + 1) === "deal") return granted;
  // 10分钟内不计
  const counts = kindAt(tape, at + 1) === "worth" && closesPhrase.has(kindAt(tape, at + 2));
  if (!verb) return counts;
  return !verb.weak || granted || closesPhrase.has(kindAt(tape, at + 2));
}

const givesAt = (tape: Tape, at: number): boolean =>
  kindAt(tape, kindAt(tape, at) === "comma" ? at + 1 : at) === "give";

/**
 * What is exempt is said by the rule that begins where the exemption ends: 5分钟以内不扣分，超过5分钟扣1分.
 * Where that rule counts on from there, the exemption is its limit: 90%以上不扣分，每低1%扣1分. Any other
 * exemption is one that the reading does not hold, and is asked about.
 */
export function settleExempt(state: ClauseState): void {
  for (const exemption of state.exempt) {
    if (state.rules.length === 0 || saidByRule(state, exemption)) continue;
    const words = state.words(exemption.from, exemption.to);
    doubt(state, 0.7, { code: "wordsUnread", facts: { words } });
  }
}

function saidByRule({ rules }: ClauseState, { limit, rules: index }: Exemption): boolean {
  const rule = rules[index];
  const before = rules[index - 1]?.threshold;
  if (limit && limit.nth === null && before && meets(limit, before)) return true;
  if (!rule || !limit) return false;
  if (rule.threshold !== null) return meets(limit, rule.threshold);
  if (rule.per !== limit.unit) return false;
  rules[index] = { ...rule, threshold: beyond(limit) };
  return true;
}

const beyond = (limit: Limit): Threshold =>
  thresholdOf(limit, { side: null, otherwise: true, gives: false, window: null, summed: false });

/** Whether one begins where the other ends: 5 and 5, or 79 and 80. */
function meets({ low, high, nth, unit }: Limit, threshold: Threshold): boolean {
  if (unit !== threshold.unit && unit !== null && threshold.unit !== null) return false;
  const exempt = [low?.value, high?.value, nth ?? undefined];
  const { over, under, upTo, from, to, nth: time } = threshold;
  return [over, under, upTo, from, to, time].some((bound) =>
    exempt.some((edge) => edge !== undefined && bound !== undefined && adjoins(edge, bound)),
  );
}

const adjoins = (edge: number, bound: number): boolean =>
  edge === bound || (Number.isInteger(edge) && Math.abs(edge - bound) === 1);

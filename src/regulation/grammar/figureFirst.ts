import { readAmount } from "./amount";
import { readAfterFigure } from "./afterFigure";
import { nounAfter } from "./effect";
import type { ClauseState } from "./state";
import { takeFigure } from "./takeFigure";
import { closesPhrase, kindAt, textAt } from "./tape";
import { CLEAR, verbAt } from "./verbAt";

/** 50元罚款, 每字0.1分扣减: the figure before its verb. */
export function readFigureFirst(state: ClauseState, at: number): number | null {
  const { tape } = state;
  const amount = readAmount(tape, at);
  if (!amount || amount.unit === null) return null;
  const noun = nounAfter(tape, amount.next);
  if (!noun || (kindAt(tape, noun.next - 1) === "pay" && !earned.test(textAt(tape, at - 1))))
    return null;
  const verb = { gives: noun.gives, unit: null, confidence: CLEAR };
  const figure = { ...amount, count: null, share: null, atLeast: false };
  return takeFigure(state, figure, verb, at, noun.next);
}
/** 获得200元奖金 */
const earned = /(?:获得|得到|享受|领取)$/;

/** 按50元/人次处罚: the figure and its count before their verb. */
export function readRateFirst(state: ClauseState, at: number): number | null {
  const { tape } = state;
  const amount = readAmount(tape, at);
  if (!amount || amount.unit === null || kindAt(tape, at - 1) !== "treat") return null;
  const count = readAfterFigure(tape, amount.next);
  const verb = count && verbAt(tape, count.next);
  if (!verb || verb.gives === null || !closesPhrase.has(kindAt(tape, count.next + 1))) return null;
  const { gives, unit, confidence } = verb;
  const figure = { ...amount, count, share: null, atLeast: false };
  takeFigure(state, figure, { gives, unit, confidence }, at - 1, amount.next);
  const last = state.rules.at(-1);
  if (last) state.rules[state.rules.length - 1] = { ...last, to: count.next + 1 };
  state.phrase = count.next + 1;
  return count.next + 1;
}

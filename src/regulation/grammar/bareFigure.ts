import type { RuleUnit } from "../reading";
import type { Kind } from "../tokens/meaning";
import { type AmountReading, readAmount } from "./amount";
import { readAfterFigure } from "./afterFigure";
import { type ClauseState, doubt, hintsFor, isGiving, isTaking } from "./state";
import { takeFigure } from "./takeFigure";
import { type Tape, closesPhrase, kindAt, textAt } from "./tape";
import { isOffender } from "./offender";
import { isWeight } from "./weight";

const CONTINUED = 0.9;
const HEADED = 0.85;
const GUESSED = 0.6;

/** Words before a figure that make it something else than a consequence. */
const otherwise: ReadonlySet<Kind> = new Set<Kind>([
  "marks",
  "before",
  "after",
  "reach",
  "to",
  "number",
]);

/**
 * A figure of points or money without a verb. It continues the rule before it (一等奖奖500元,
 * 二等奖300元), or the headings say its direction, or the direction is asked.
 */
export function readBareFigure(state: ClauseState, at: number): number | null {
  const { tape } = state;
  const amount = readAmount(tape, at);
  const step = amount && isStep(state, at, amount);
  if (!amount || !(mayScore(amount.unit) || perThing(tape, amount) || step)) return null;
  if (isOpen(amount) && kindAt(tape, at - 1) !== "gap") return null;
  if (otherwise.has(kindAt(tape, at - 1)) || isBand(tape, at, amount) || isWeight(tape, at))
    return null;
  // 每季度500元, 500元/次
  const counted = step || readAfterFigure(tape, amount.next) !== null || state.span?.at === at - 1;
  if (!counted && !closesPhrase.has(kindAt(tape, amount.next))) return null;
  const direction = directionOf(state, at, amount.unit, counted);
  if (!direction) return null;
  const { gives, confidence } = direction;
  const figure = { ...amount, count: null, share: null, atLeast: false };
  const before = state.rules.length;
  const next = takeFigure(state, figure, { gives, unit: null, confidence }, at, amount.next);
  const rule = state.rules[before];
  if (rule && confidence < 0.8) {
    doubt(state, confidence, {
      code: "directionMissing",
      facts: { words: state.words(rule.from, rule.to), assumed: rule.kind },
    });
  }
  return next;
}

const mayScore = (unit: AmountReading["unit"]): boolean => unit === "point" || unit === "yuan";

/** 50/次 in a column; 24/7 is none. */
const perThing = (tape: Tape, { unit, next }: AmountReading): boolean =>
  unit === null && kindAt(tape, next) === "slash" && kindAt(tape, next + 1) === "measure";

/** 第一次100第二次200第三次走人 */
const isStep = ({ tape, limit }: ClauseState, at: number, { next }: AmountReading): boolean =>
  limit !== null &&
  limit.limit.nth !== null &&
  limit.limit.next === at &&
  ["ordinal", "time nth", ...closesPhrase].includes(kindAt(tape, next));

/** 价值300元以上 is a condition, where no verb takes it. */
const isOpen = ({ amount }: AmountReading): boolean =>
  typeof amount !== "number" && amount[1] === null;

/** 优秀（90分及以上） is what a grade begins with. */
const isBand = (tape: Tape, at: number, { amount }: AmountReading): boolean =>
  typeof amount !== "number" && kindAt(tape, at - 1) === "open" && kindAt(tape, at - 2) === "grade";

function directionOf(
  state: ClauseState,
  at: number,
  unit: RuleUnit | null,
  counted: boolean,
): { gives: boolean; confidence: number } | null {
  const { tape, rules } = state;
  const last = rules[rules.length - 1];
  const continues = last && rules.length > state.rulesBefore && last.unit === unit;
  if (continues && (isTaking(last.kind) || isGiving(last.kind))) {
    return { gives: isGiving(last.kind), confidence: unknownVerb(tape, at) ? GUESSED : CONTINUED };
  }
  // 违者20元一次
  if (isOffender(tape, at - 2)) return { gives: false, confidence: HEADED };
  const alone = standsAlone(tape, at);
  const { gives } = hintsFor(state);
  if (gives !== null && (counted || alone || state.count)) {
    return { gives, confidence: HEADED };
  }
  const setOff = alone && kindAt(tape, at - 1) !== "word";
  return counted || setOff || state.count ? { gives: false, confidence: GUESSED } : null;
}

/** 二等奖300元, 扣经办2分、复核1分 go on; 返工补发300元 may not. */
const unknownVerb = (tape: Tape, at: number): boolean =>
  kindAt(tape, at - 1) === "word" &&
  !isPayer(tape, at) &&
  !/[等次类级名奖者员位人长理管门组站店队方]$/.test(textAt(tape, at - 1));

/** A figure set off from the words before it: in a column, in brackets, after a mark, on its own. */
const standsAlone = (tape: Tape, at: number): boolean =>
  ["gap", "colon", "open", "stop", "comma", "end"].includes(kindAt(tape, at - 1)) ||
  ["word", "noun"].includes(kindAt(tape, at - 1));

const LONGEST_PAYER = 4;
/** In a list of who pays what: a short name right behind the rule before. */
const isPayer = (tape: Tape, at: number): boolean =>
  (textAt(tape, at - 1) === "连带" && kindAt(tape, at - 2) === "subject") ||
  (textAt(tape, at - 2) === "、" &&
    textAt(tape, at - 1).length <= LONGEST_PAYER &&
    !/[补返退还发领付给收支赔垫奖加增]/.test(textAt(tape, at - 1)));

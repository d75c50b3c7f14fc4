import type { Question } from "../question";
import type { Kind, Token } from "../tokens/meaning";
import { readAmount } from "./amount";
import { phraseAround, unreadBend } from "./bent";
import { type ClauseState, type FoundRule, doubt } from "./state";
import { unreadExcess } from "./excess";
import { unreadFrame } from "./framed";
import { isOffender } from "./offender";
import { passes } from "./passedOver";
import { unreadProseFigure } from "./proseFigures";
import { numbersRunOn } from "./runOn";
import { unreadTail } from "./tail";
import { type Tape, closesPhrase, holds, kindAt, meaningAt, phraseEnd, textAt } from "./tape";

/**
 * A reading is sure only where every figure and every word that can change a score was taken up by a
 * rule. What was passed over is asked about: better asked than overlooked.
 */
export function askUnread(state: ClauseState): void {
  const ruled = state.rules.some(({ kind }) => kind !== "none");
  const question = ruled ? besideRules(state) : inProse(state);
  if (question) doubt(state, UNSURE, question);
}

const UNSURE = 0.6;

const besideRules = (state: ClauseState): Question | null =>
  firstOf(state, (at) => unreadToken(state, at)) ??
  numbersRunOn(state) ??
  unreadExcess(state) ??
  unspent(state) ??
  unreadBend(state) ??
  unreadLimit(state) ??
  unreadCondition(state) ??
  unreadOpen(state) ??
  unreadTail(state) ??
  unreadFrame(state);

/** How often or until when, where no rule took it. */
function unspent({ unspent: [first], words }: ClauseState): Question | null {
  return first ? { code: "wordsUnread", facts: { words: words(first.from, first.to) } } : null;
}

/** 扣10分者，罚款100元: a figure that may be a condition. */
function unreadCondition({ tape, rules, words }: ClauseState): Question | null {
  const found = rules.find(
    ({ to, unit }) =>
      unit !== null && kindAt(tape, to) === "of" && kindAt(tape, to + 1) === "comma",
  );
  return found ? { code: "wordsUnread", facts: { words: words(found.from, found.to + 1) } } : null;
}

/** A limit that no rule took, or of which it is not known what it measures. */
function unreadLimit({ tape, lost, limit, rules, words }: ClauseState): Question | null {
  const open = limit ?? lost[0];
  if (open) return { code: "limitUnread", facts: { words: words(open.at, open.limit.next) } };
  const odd = rules.find(
    (rule) =>
      (rule.threshold && !rule.threshold.unit && !rule.threshold.deadline) || isOdd(tape, rule),
  );
  return odd ? { code: "limitUnread", facts: { words: words(odd.from, odd.to) } } : null;
}

const terms: ReadonlySet<unknown> = new Set(["second", "minute", "hour", "day", "workday"]);
const LATE = /[迟晚离休脱超逾早缺旷停等睡误占]|未/;

/** 不超过2名，每名奖1500元 is how many there are; 2小时内…，罚30元 is a term that was missed. */
function isOdd(tape: Tape, { threshold, per, kind, about, from, to }: FoundRule): boolean {
  if (threshold?.upTo === undefined) return false;
  if (threshold.unit === per && (kind === "bonus" || kind === "reward")) return true;
  const taken = kind === "deduct" || kind === "fine";
  const apart = holds(tape, from, to, commas);
  const late = tape.slice(about, to).some(({ text }) => LATE.test(text));
  return taken && apart && terms.has(threshold.unit) && !late;
}
const commas: ReadonlySet<Kind> = new Set<Kind>(["comma"]);

/** The first thing passed over that is worth a question. */
function firstOf(state: ClauseState, ask: (at: number) => Question | null): Question | null {
  for (let at = 0; at < state.tape.length; at += 1) {
    const question = state.used[at] ? null : ask(at);
    if (question) return question;
  }
  return null;
}

/** What was passed over and may change a score. */
function unreadToken(state: ClauseState, at: number): Question | null {
  const { tape } = state;
  const kind = kindAt(tape, at);
  if (passes[kind](state, at)) return null;
  if (kind !== "number") return { code: "wordsUnread", facts: { words: phraseAround(state, at) } };
  const end = kindAt(tape, at + 1) === "measure" ? at + 2 : at + 1;
  return { code: "figureUnread", facts: { words: state.words(at, end) } };
}

/** 扣10分以上，罚款50元: the points may be the condition. */
function unreadOpen({ tape, rules, words }: ClauseState): Question | null {
  const odd = rules.find(
    ({ amount, to }, index) =>
      Array.isArray(amount) &&
      amount[1] === null &&
      kindAt(tape, to) === "comma" &&
      rules[index + 1]?.from === to + 1,
  );
  return odd ? { code: "wordsUnread", facts: { words: words(odd.from, odd.to) } } : null;
}

function inProse(state: ClauseState): Question | null {
  const open = [...state.lost, ...(state.limit ? [state.limit] : [])].find(
    ({ limit }) => limit.unit === "point" || limit.unit === "yuan",
  );
  if (open) {
    const words = state.words(open.at, open.limit.next);
    return { code: "limitUnread", facts: { words } };
  }
  const textMoves = askedOnce(() => state.tape.some(movesText));
  const scoring = firstOf(state, (at) =>
    scoresInProse(state, at, textMoves)
      ? { code: "wordsUnread", facts: { words: phraseAround(state, at) } }
      : null,
  );
  return scoring ?? unreadFrame(state) ?? unreadProseFigure(state);
}

/** Of a whole clause the same is asked at every token. */
function askedOnce(ask: () => boolean): () => boolean {
  let answer: boolean | null = null;
  return () => (answer ??= ask());
}

function scoresInProse(state: ClauseState, at: number, textMoves: () => boolean): boolean {
  const { tape } = state;
  const verb = meaningAt(tape, at, "take") ?? meaningAt(tape, at, "give");
  const unit = readAmount(tape, at)?.unit;
  return (
    unit === "point" ||
    unit === "yuan" ||
    (verb !== null && !verb.weak && kindAt(tape, at + 1) === "number") ||
    meaningAt(tape, at, "bends")?.where === "always" ||
    (unit === "percent" && !state.used[at] && textMoves()) ||
    movesPay(tape, at) ||
    movesFigure(tape, at) ||
    isBare(tape, at) ||
    takesOther(tape, at) ||
    warns(tape, at) ||
    treatsAs(tape, at)
  );
}

/** 违者按考勤制度处罚: what, is said elsewhere. */
const warns = (tape: Tape, at: number): boolean =>
  isOffender(tape, at) &&
  tape.slice(at, phraseEnd(tape, at, at + REACH)).some(({ text }) => /[罚扣处]/.test(text));

/** 扣除补休一天: something else than points or money. */
const takesOther = (tape: Tape, at: number): boolean =>
  kindAt(tape, at) === "take" &&
  meaningAt(tape, at, "take")?.weak === false &&
  holds(tape, at + 1, phraseEnd(tape, at, at + REACH), numbers);
const numbers: ReadonlySet<Kind> = new Set<Kind>(["number"]);

const MISCONDUCT = /旷|缺勤|[脱串离]岗|违纪|违规|事故|失职/;
const CONCLUDES = /^(?:处理|论处|论|计|计算)/;
/** 按脱岗情形处理: what else is done to whom? */
function treatsAs(tape: Tape, at: number): boolean {
  if (kindAt(tape, at) !== "treat") return false;
  const end = phraseEnd(tape, at, at + REACH);
  const words = tape.slice(at + 1, end).map(({ text }) => text);
  return MISCONDUCT.test(words.join("")) && words.some((word) => CONCLUDES.test(word));
}

/** 服务扣点：迟交一次0.5个点; 超出部分由客服补20% */
const movesText = ({ text }: Token): boolean => /[扣罚赔]|[承分]担|补$/.test(text);

const verbs: ReadonlySet<Kind> = new Set<Kind>(["take", "give"]);

/** 工资上调一级, 不享受奖金 */
const movesPay = (tape: Tape, at: number): boolean =>
  kindAt(tape, at) === "pay" &&
  (verbs.has(kindAt(tape, at + 1)) || DENIED.test(textAt(tape, at - 2) + textAt(tape, at - 1)));

const DENIED = /不再?(?:享受|享有|发放|计发)$/;

/** 第一名500，第二名300 */
const isBare = (tape: Tape, at: number): boolean =>
  kindAt(tape, at) === "number" &&
  kindAt(tape, at - 1) === "measure" &&
  closesPhrase.has(kindAt(tape, at + 1));

const REACH = 6;
/** 按奖金1:1配套奖励: a figure whose verb ends the phrase. */
function movesFigure(tape: Tape, at: number): boolean {
  if (kindAt(tape, at) !== "number") return false;
  const end = phraseEnd(tape, at, at + REACH);
  return verbs.has(kindAt(tape, end - 1)) && closesPhrase.has(kindAt(tape, end));
}

import type { Question } from "../question";
import type { Kind } from "../tokens/meaning";
import { readAmount } from "./amount";
import { phraseAround, unreadBend } from "./bent";
import { type ClauseState, doubt } from "./state";
import { type Tape, closesPhrase, closesSentence, kindAt, meaningAt, textAt } from "./tape";

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
  firstOf(state, (at) => unreadFigure(state, at) ?? unreadWord(state, at)) ??
  unreadBend(state) ??
  unreadLimit(state) ??
  unreadCondition(state) ??
  unreadOpen(state) ??
  unreadTail(state);

/** 扣10分者，罚款100元: a figure that may be a condition. */
function unreadCondition({ tape, rules, words }: ClauseState): Question | null {
  const found = rules.find(
    ({ to, unit }) =>
      unit !== null && kindAt(tape, to) === "of" && kindAt(tape, to + 1) === "comma",
  );
  return found ? { code: "wordsUnread", facts: { words: words(found.from, found.to + 1) } } : null;
}

/** A limit that no rule took, or of which it is not known what it measures. */
function unreadLimit({ lost, limit, rules, words }: ClauseState): Question | null {
  const open = limit ?? lost[0];
  if (open) return { code: "limitUnread", facts: { words: words(open.at, open.limit.next) } };
  const odd = rules.find(({ threshold }) => threshold && !threshold.unit && !threshold.deadline);
  return odd ? { code: "limitUnread", facts: { words: words(odd.from, odd.to) } } : null;
}

/** The first thing passed over that is worth a question. */
function firstOf(state: ClauseState, ask: (at: number) => Question | null): Question | null {
  for (let at = 0; at < state.tape.length; at += 1) {
    const question = state.used.has(at) ? null : ask(at);
    if (question) return question;
  }
  return null;
}

function unreadFigure(state: ClauseState, at: number): Question | null {
  const { tape } = state;
  if (kindAt(tape, at) !== "number" || isName(tape, at)) return null;
  const end = kindAt(tape, at + 1) === "measure" ? at + 2 : at + 1;
  return { code: "figureUnread", facts: { words: state.words(at, end) } };
}

/** 第三条, 一票否决: a figure that is part of a name. */
const isName = (tape: Tape, at: number): boolean =>
  kindAt(tape, at - 1) === "ordinal" ||
  textAt(tape, at + 1).startsWith("等奖") ||
  isArticle(tape, at);

/** 给客户一个建议 counts nothing. */
const isArticle = (tape: Tape, at: number): boolean =>
  textAt(tape, at) === "一" &&
  ["个", "种", "名", "位"].includes(textAt(tape, at + 1)) &&
  kindAt(tape, at + 2) === "word" &&
  kindAt(tape, at - 1) === "word";

/** Words that do nothing but change a score. */
const scoring: ReadonlySet<Kind> = new Set<Kind>([
  "multiple",
  "times as much",
  "exhausted",
  "until",
  "limit",
  "no score",
  "each",
  "time nth",
  "by",
]);

/** Behind a verb: 扣分累计满12分的, 骗取加分的 are what a rule is about. */
const describing: ReadonlySet<Kind> = new Set<Kind>(["of", "reach", "before", "marks", "limit"]);

function unreadWord(state: ClauseState, at: number): Question | null {
  const { tape } = state;
  const sanction = meaningAt(tape, at, "sanction");
  const verb = meaningAt(tape, at, "take") ?? meaningAt(tape, at, "give");
  const moves = verb !== null && !verb.weak && !describing.has(kindAt(tape, at + 1));
  const bounds = kindAt(tape, at) === "before" && kindAt(tape, at + 1) === "number";
  const later = kindAt(tape, at) === "onward" && textAt(tape, at).length > 1;
  const named = sanction !== null && !sanction.weak;
  const counts =
    scoring.has(kindAt(tape, at)) || moves || named || bounds || later || hidden(tape, at);
  if (!counts) return null;
  return { code: "wordsUnread", facts: { words: phraseAround(state, at) } };
}

/** 锦旗一面加3分, were 一面 a word: it may be a figure all the same. */
const hidden = (tape: Tape, at: number): boolean =>
  kindAt(tape, at) === "word" &&
  /^[一二两三四五六七八九十]/.test(textAt(tape, at)) &&
  textAt(tape, at).length === 2 &&
  ["take", "give"].includes(kindAt(tape, at + 1));

/** What is done about a clause without being its consequence, or says only that it is one. */
const benign =
  /记录|登记|备案|上报|整改|改正|说明|存档|签字|公布|纳入|归还|补|通知|报告|统计|汇总|反馈|考核|录|上交|提交|交接|补交|^学习|^处理|^处罚|^以示/;
/** …unless more is said of it: 说明情况的酌情处理, 整改到位后可以免扣. */
const bending = /[不未免减可酌退返倍或若如则]|除非|否则|以外/;

/** As the vocabulary writes it, in simplified script. */
function isBenign(tape: Tape, from: number, to: number): boolean {
  const words = tape
    .slice(from, to)
    .map(({ text }) => text)
    .join("");
  return words.length < 2 ? words !== "或" : benign.test(words) && !bending.test(words);
}

/** Words behind the last rule of a sentence: a consequence that the vocabulary has no word for? */
function unreadTail(state: ClauseState): Question | null {
  const { tape, rules, ends } = state;
  const froms = [...rules.map(({ from }) => from), tape.length];
  for (const to of [
    ...rules.filter(({ kind }) => kind !== "none").map((rule) => rule.to),
    ...ends,
  ]) {
    const next = froms.find((from) => from >= to) ?? tape.length;
    const question = behindRule(state, to, next);
    if (question) return question;
  }
  return null;
}

function behindRule(state: ClauseState, to: number, next: number): Question | null {
  const { tape } = state;
  if (bounded(state, to)) return { code: "wordsUnread", facts: { words: phraseAround(state, to) } };
  const end = sentenceEnd(tape, to, next);
  return end < next || next === tape.length
    ? tailQuestion(state, to, end)
    : gapQuestion(state, to, next);
}

/** 扣5分以内 */
const bounded = ({ tape, used }: ClauseState, at: number): boolean =>
  kindAt(tape, at) === "after" && !used.has(at);

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

/** Phrases behind the last rule of a sentence. */
function tailQuestion(state: ClauseState, from: number, to: number): Question | null {
  for (let at = from; at < to; at = phraseEnd(state.tape, at, to) + 1) {
    const end = phraseEnd(state.tape, at, to);
    if (end > at && !touched(state, at, end) && !isBenign(state.tape, at, end)) {
      return { code: "consequenceUnread", facts: { words: state.words(at, end) } };
    }
  }
  return null;
}

const described: ReadonlySet<Kind> = new Set<Kind>(["word", "grade", "noun", "of", "fault"]);

/** Between two rules: 扣12分中的3分, 扣5分，取消资格，罚款100元. */
function gapQuestion(state: ClauseState, from: number, to: number): Question | null {
  const { tape } = state;
  const inPhrase = phraseEnd(tape, from, to) === to && described.has(kindAt(tape, from));
  if (!inPhrase || isBenign(tape, from, to)) return null;
  return { code: "consequenceUnread", facts: { words: state.words(from, to) } };
}

function sentenceEnd(tape: Tape, from: number, most: number): number {
  let end = from;
  while (end < most && !closesSentence.has(kindAt(tape, end))) end += 1;
  return end;
}

function phraseEnd(tape: Tape, from: number, most: number): number {
  let end = from;
  while (end < most && !closesPhrase.has(kindAt(tape, end))) end += 1;
  return end;
}

/** 当月未扣足的部分结转次月: a span alone says nothing. */
const aside: ReadonlySet<Kind> = new Set<Kind>(["span", "calendar", "of", "cue"]);

function touched({ tape, used }: ClauseState, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    if (used.has(at) && !aside.has(kindAt(tape, at))) return true;
  }
  return false;
}

function inProse(state: ClauseState): Question | null {
  const { limit } = state;
  if (limit && (limit.limit.unit === "point" || limit.limit.unit === "yuan"))
    return unreadLimit(state);
  return firstOf(state, (at) => {
    const { tape } = state;
    const verb = meaningAt(tape, at, "take") ?? meaningAt(tape, at, "give");
    const unit = readAmount(tape, at)?.unit;
    const scored = unit === "point" || unit === "yuan";
    const moves = verb !== null && !verb.weak && kindAt(tape, at + 1) === "number";
    const bends = meaningAt(tape, at, "bends")?.where === "always";
    if (!scored && !moves && !bends && !movesPay(tape, at) && !movesFigure(tape, at)) return null;
    return { code: "wordsUnread", facts: { words: phraseAround(state, at) } };
  });
}

const verbs: ReadonlySet<Kind> = new Set<Kind>(["take", "give"]);

/** 工资上调一级 */
const movesPay = (tape: Tape, at: number): boolean =>
  kindAt(tape, at) === "pay" && verbs.has(kindAt(tape, at + 1));

const REACH = 6;
/** 按奖金1:1配套奖励: a figure whose verb ends the phrase. */
function movesFigure(tape: Tape, at: number): boolean {
  if (kindAt(tape, at) !== "number") return false;
  const end = phraseEnd(tape, at, at + REACH);
  return verbs.has(kindAt(tape, end - 1)) && closesPhrase.has(kindAt(tape, end));
}

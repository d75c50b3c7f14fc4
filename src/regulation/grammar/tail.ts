import type { Question } from "../question";
import type { Kind } from "../tokens/meaning";
import { phraseAround } from "./bent";
import type { ClauseState } from "./state";
import { type Tape, closesPhrase, closesSentence, holds, kindAt } from "./tape";

/** What is done about a clause without being its consequence, or says only that it is one. */
const benign =
  /记录|登记|备案|上报|整改|改正|说明|存档|签字|公布|纳入|归还|补|通知|报告|统计|汇总|反馈|考核|录|上交|提交|交接|补交|^学习|^处理|^处罚|^以示|道歉|致歉|督办|返工|重做|方可上[线岗]/;
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
export function unreadTail(state: ClauseState): Question | null {
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

/** Phrases behind the last rule of a sentence. */
function tailQuestion(state: ClauseState, from: number, to: number): Question | null {
  for (let at = from; at < to; at = phraseEnd(state.tape, at, to) + 1) {
    const end = phraseEnd(state.tape, at, to);
    const read = touched(state, at, end) || madeGood(state, at, end);
    if (end > at && !read && !isBenign(state.tape, at, end)) {
      return { code: "consequenceUnread", facts: { words: state.words(at, end) } };
    }
  }
  return null;
}

/** 赔偿改签费用: what is made good. */
const madeGood = ({ tape, rules }: ClauseState, from: number, to: number): boolean =>
  rules.some((rule) => rule.to === from && rule.sanctions.at(-1) === "compensation") &&
  !holds(tape, from, to, figures);
const figures: ReadonlySet<Kind> = new Set<Kind>(["number", "times as much", "multiple"]);

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

/** Where the phrase ends that `from` stands in, at most at `most`. */
export function phraseEnd(tape: Tape, from: number, most: number): number {
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

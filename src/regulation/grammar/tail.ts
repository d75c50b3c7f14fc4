import type { Question } from "../question";
import type { Kind } from "../tokens/meaning";
import { phraseAround } from "./bent";
import { namesParty } from "./party";
import type { ClauseState } from "./state";
import { type Tape, closesPhrase, closesSentence, endFinder, holds, kindAt, textAt } from "./tape";

/** What is done about a clause without being its consequence, or says only that it is one. */
const benign =
  /记录|登记|备案|上报|整改|改正|说明|存档|签字|公布|纳入|归还|补|通知|报告|统计|汇总|反馈|考核|录|上交|提交|交接|补交|^学习|^处理|^处罚|^以示|道歉|致歉|督办|返工|重做|方可上[线岗]/;
/** …unless more is said of it: 说明情况的酌情处理, 整改到位后可以免扣. */
const bending = /[不未免减可酌退返倍或若如则]|除非|否则|以外|差额|补足/;

/** Says of a figure what holds of it anyway. */
const idle =
  /^(?:均?含本数|上?不封顶|下不保底|(?:[加扣]分项?)?(?:不设|没有|无)[上下]限|不计负分|不等)$/;

/** As the vocabulary writes it, in simplified script. */
function isBenign(tape: Tape, from: number, to: number): boolean {
  const words = tape
    .slice(from, to)
    .map(({ text }) => text)
    .join("");
  if (idle.test(words)) return true;
  return words.length < 2 ? words !== "或" : benign.test(words) && !bending.test(words);
}

/** What is asked again and again behind the rules of a clause, each answer found once. */
interface Behind {
  readonly state: ClauseState;
  /** Where the first rule begins at or after a token, else the clause's end. */
  readonly nextRule: (at: number) => number;
  readonly phraseEnd: (at: number) => number;
  readonly sentenceEnd: (at: number) => number;
  /** Where a compensation ends. */
  readonly compensated: ReadonlySet<number>;
  /** Phrases from which on a sentence holds nothing to ask about. */
  readonly settled: Set<number>;
}

const behindOf = (state: ClauseState): Behind => ({
  state,
  nextRule: startFinder(state),
  phraseEnd: endFinder(state.tape, closesPhrase),
  sentenceEnd: endFinder(state.tape, closesSentence),
  compensated: new Set(
    state.rules.filter(({ sanctions }) => sanctions.at(-1) === "compensation").map(({ to }) => to),
  ),
  settled: new Set(),
});

function startFinder({ rules, tape }: ClauseState): (at: number) => number {
  const starts: number[] = [];
  for (const { from } of rules) if (from > (starts.at(-1) ?? -1)) starts.push(from);
  return (at) => {
    let [low, high] = [0, starts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? at) < at) low = middle + 1;
      else high = middle;
    }
    return starts[low] ?? tape.length;
  };
}

/** Words behind the last rule of a sentence: a consequence that the vocabulary has no word for? */
export function unreadTail(state: ClauseState): Question | null {
  const behind = behindOf(state);
  for (const { kind, to } of state.rules) {
    const question = kind === "none" ? null : behindRule(behind, to);
    if (question) return question;
  }
  for (const to of state.ends) {
    const question = behindRule(behind, to);
    if (question) return question;
  }
  return null;
}

function behindRule(behind: Behind, to: number): Question | null {
  const { state } = behind;
  if (bounded(state, to)) return { code: "wordsUnread", facts: { words: phraseAround(state, to) } };
  const next = behind.nextRule(to);
  const end = endWithAside(behind, to);
  return end < next || next === state.tape.length
    ? tailQuestion(behind, to, end)
    : gapQuestion(behind, to, next);
}

/** 扣3分；（均含本数），由质检员核定: what a bracket begins is of the sentence before it. */
function endWithAside({ state, sentenceEnd }: Behind, from: number): number {
  let end = sentenceEnd(from);
  while (kindAt(state.tape, end + 1) === "open") end = sentenceEnd(end + 1);
  return end;
}

/** 扣5分以内 */
const bounded = ({ tape, used }: ClauseState, at: number): boolean =>
  kindAt(tape, at) === "after" && used[at] !== true;

/** Phrases behind the last rule of a sentence. */
function tailQuestion(behind: Behind, from: number, to: number): Question | null {
  const { state, settled } = behind;
  let listed = false;
  for (let at = from; at < to && !settled.has(at); at = behind.phraseEnd(at) + 1) {
    const end = behind.phraseEnd(at);
    listed = lists(state, at) || (listed && textAt(state.tape, at - 1) === "、");
    if (end > at && !listed && !touched(state, at, end) && !harmless(behind, at, end)) {
      return { code: "consequenceUnread", facts: { words: state.words(at, end) } };
    }
    settled.add(at);
  }
  return null;
}

const LOOK_BACK = 16;
/** 有下列行为之一的，每次扣3分：推诿、争吵: what it is for. */
const lists = ({ tape }: ClauseState, from: number): boolean =>
  kindAt(tape, from) === "colon" &&
  tape
    .slice(Math.max(0, from - LOOK_BACK), from)
    .some(({ text }) => /下列|以下|如下|之一/.test(text));

const harmless = ({ state, compensated }: Behind, from: number, to: number): boolean =>
  isBenign(state.tape, from, to) ||
  isPartyCell(state.tape, from, to) ||
  // 赔偿改签费用: what is made good.
  (compensated.has(from) && !holds(state.tape, from, to, figures));
const figures: ReadonlySet<Kind> = new Set<Kind>(["number", "times as much", "multiple"]);

/** A cell that says who answers for the row: 扣3分/次 | 值班长. */
const isPartyCell = (tape: Tape, from: number, to: number): boolean =>
  kindAt(tape, from - 1) === "gap" &&
  ["gap", "end"].includes(kindAt(tape, to)) &&
  to - from <= 2 &&
  namesParty(textAt(tape, from) + (to - from === 2 ? textAt(tape, from + 1) : ""));

const described: ReadonlySet<Kind> = new Set<Kind>(["word", "grade", "noun", "of", "fault"]);

/** Between two rules: 扣12分中的3分, 扣5分，取消资格，罚款100元. */
function gapQuestion({ state, phraseEnd }: Behind, from: number, to: number): Question | null {
  const { tape, words } = state;
  // 罚款300元、留用察看或辞退: one or the other.
  if (to > from && /或者?$/.test(textAt(tape, to - 1)))
    return { code: "consequenceUnread", facts: { words: words(from, to) } };
  const inPhrase = phraseEnd(from) >= to && described.has(kindAt(tape, from));
  if (!inPhrase || isBenign(tape, from, to)) return null;
  return { code: "consequenceUnread", facts: { words: words(from, to) } };
}

/** 当月未扣足的部分结转次月: a span alone says nothing. */
const aside: ReadonlySet<Kind> = new Set<Kind>(["span", "calendar", "of", "cue"]);

function touched({ tape, used }: ClauseState, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    if (used[at] && !aside.has(kindAt(tape, at))) return true;
  }
  return false;
}

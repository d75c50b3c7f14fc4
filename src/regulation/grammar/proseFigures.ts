import type { Question } from "../question";
import { bans, judges, praises } from "./judged";
import { isName } from "./names";
import { type Phrase, sentencesOf } from "./phrases";
import type { ClauseState } from "./state";
import { type Tape, kindAt, measureAt, meaningAt, textAt } from "./tape";

/** A figure in prose that is no norm of service: 漏登记三次停用门禁, 站岗半小时, 第三次转至夜班. */
export function unreadProseFigure(state: ClauseState): Question | null {
  const { tape } = state;
  for (const phrases of sentencesOf(state)) {
    if (phrases.some(({ ruled, text }) => ruled || (permits.test(text) && !praises(text))))
      continue;
    const judged = phrases.some(({ text }) => judges(text) && !bans(text));
    for (const phrase of phrases) {
      const at = figureIn(tape, phrase, judged);
      if (at === null) continue;
      return { code: "figureUnread", facts: { words: state.words(phrase.from, phrase.to) } };
    }
  }
  return null;
}

const permits = /可(?!能)|允许|有权/;

/** Where a figure stands that may be how often someone did something, or how long they bear it. */
function figureIn(tape: Tape, { from, to }: Phrase, judged: boolean): number | null {
  let owed = false;
  for (let at = from; at < to; at += 1) {
    owed ||= ["duty", "limit", "least"].includes(kindAt(tape, at)) || isNorm(tape, at);
    if (owed || kindAt(tape, at) !== "number" || isName(tape, at)) continue;
    if (isTerm(tape, at) || textAt(tape, at - 1).endsWith("前")) continue;
    const measure = measureAt(tape, at + 1);
    // 四个等次
    const counts = measure !== null && measure !== "item" && !isDate(tape, at);
    // 上班吃零食，一次五十个俯卧撑
    const each = at === from && measure === "occurrence" && at + 2 < to;
    if (counts && (judged || each || (lasts(tape, at) && at + 2 === to))) return at;
  }
  return null;
}

/** 不少于, 不超过, 不得超过, 提前: what is asked of everybody. */
const isNorm = (tape: Tape, at: number): boolean =>
  (meaningAt(tape, at, "before") !== null &&
    /^不(?!满|足|到|达)|应|须|必/.test(textAt(tape, at))) ||
  textAt(tape, at).endsWith("提前");

/** 30分钟内, 三天前 */
const isTerm = (tape: Tape, at: number): boolean =>
  kindAt(tape, at + 2) === "earlier" || meaningAt(tape, at + 2, "after")?.within === true;

/** 12月, 每月25日, 次月10日 */
const isDate = (tape: Tape, at: number): boolean =>
  textAt(tape, at + 1) === "月" ||
  (/[日号]/.test(textAt(tape, at + 1)) &&
    (kindAt(tape, at - 1) === "calendar" || textAt(tape, at - 1).endsWith("月")));

const lengths: ReadonlySet<unknown> = new Set(["minute", "hour", "day", "week", "month", "shift"]);
/** 停用一天, unlike 时间为15分钟 and 申诉期3天. */
const lasts = (tape: Tape, at: number): boolean =>
  lengths.has(measureAt(tape, at + 1)) &&
  kindAt(tape, at - 2) !== "calendar" &&
  kindAt(tape, at - 1) === "word" &&
  !/[期限长间约共至到前存留每训]$/.test(textAt(tape, at - 1));

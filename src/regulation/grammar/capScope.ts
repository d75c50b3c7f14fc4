import type { Per } from "../reading";
import { counted } from "./count";
import { phraseAround } from "./bent";
import { type ClauseState, doubt } from "./state";
import { closesPhrase, kindAt, textAt } from "./tape";

const REACH = 6;
const ONE = /(?:同一?|单|任一|某一)个?$/;
/** Of a maximum behind a rule: what is no scope of its own. */
const idle = /直[至到]|累计|合计|总计|共|[本该此每单各]项|[加扣]分|罚款|奖励|[加扣罚]/;
const spans: ReadonlyMap<string, Per> = new Map([
  ["日", "day"],
  ["周", "week"],
  ["月", "month"],
  ["季", "quarter"],
  ["年", "year"],
]);

/** 同一工单最多扣5分, 单通录音上限5分, 月封顶2分: of what a maximum is the most, if it says so before. */
export function capScope(state: ClauseState, from: number): Per | null {
  const { tape } = state;
  const span = spans.get(textAt(tape, from - 1));
  if (span) return span;
  for (let at = from - 1; at >= from - REACH && !closesPhrase.has(kindAt(tape, at)); at -= 1) {
    if (kindAt(tape, at) !== "word" || !ONE.test(textAt(tape, at))) continue;
    const read = counted(tape, at + 1, 1, { side: null, round: null, late: false });
    if (read && !read.unknown) return read.per;
    doubt(state, 0.6, { code: "wordsUnread", facts: { words: phraseAround(state, at) } });
    return null;
  }
  askOther(state, from);
  return null;
}

/** 每条扣1分，当班最多扣4分: behind a rule any other words before a maximum may say of what it is. */
function askOther(state: ClauseState, from: number): void {
  const { tape, used, rules, rulesBefore, phrase } = state;
  if (rules.length <= rulesBefore) return;
  for (let at = from - 1; at >= phrase && !closesPhrase.has(kindAt(tape, at)); at -= 1) {
    if (used[at] || kindAt(tape, at) !== "word" || idle.test(textAt(tape, at))) continue;
    doubt(state, 0.6, { code: "wordsUnread", facts: { words: phraseAround(state, at) } });
    return;
  }
}

import type { Rule, Window } from "../reading";
import type { Kind } from "../tokens/meaning";
import { readAmount } from "./amount";
import { capScope } from "./capScope";
import { type ClauseState, doubt, isGiving, isTaking } from "./state";
import { type Tape, closesPhrase, kindAt, meaningAt, measureAt, skip, textAt } from "./tape";
import { windowNamed } from "./window";
import { addRule } from "./addRule";

/** 最高扣10分, 上限100元, 扣完为止, 扣满10分为止, 不得分, 计0分. */
export const readCap = (state: ClauseState, at: number): number | null =>
  readFilled(state, at) ??
  readExhausted(state, at) ??
  readNothing(state, at) ??
  readBeyond(state, at) ??
  readMost(state, at) ??
  readCapFirst(state, at);

/** 扣完为止: the deduction stops where the item's score is used up. */
function readExhausted(state: ClauseState, at: number): number | null {
  if (kindAt(state.tape, at) !== "exhausted") return null;
  addCap(state, "deduction", null, at, at + 1);
  return at + 1;
}

const FILLED: ReadonlySet<string> = new Set(["完", "够", "足", "到"]);

/** 扣满10分为止 */
function readFilled(state: ClauseState, at: number): number | null {
  const { tape } = state;
  // 扣完5分为止 is one word less.
  const used = kindAt(tape, at) === "exhausted";
  if (!used && !["take", "give"].includes(kindAt(tape, at))) return null;
  const links = ["before", "to", "reach"].includes(kindAt(tape, at + 1));
  const filled = links || FILLED.has(textAt(tape, at + 1));
  const number = filled ? at + 2 : at + 1;
  const amount = readAmount(tape, number);
  if (!amount?.unit || kindAt(tape, amount.next) !== "until") return null;
  addCap(state, kindAt(tape, at) === "give" ? "bonus" : "deduction", amount, at, amount.next + 1);
  return amount.next + 1;
}

/** 合计超过600元的，超出部分不再执行: the limit is the most. */
function readBeyond(state: ClauseState, at: number): number | null {
  const { tape, limit } = state;
  if (kindAt(tape, at) !== "before" || !textAt(tape, at + 1).startsWith("部分")) return null;
  const low = limit?.limit.low;
  const unit = limit?.limit.unit;
  if (!low || (unit !== "point" && unit !== "yuan") || kindAt(tape, at + 2) !== "not") return null;
  const from = limit.at;
  const of = limitedAt(state, from, from) ?? "deduction";
  state.limit = null;
  addCap(state, of, { amount: low.value, unit }, from, at + 4);
  return at + 4;
}

const zeroLinks: ReadonlySet<Kind> = new Set<Kind>(["worth", "of", "treat"]);

/** 该项不得分, 计0分, 为零, 按0分计: nothing is scored. */
function readNothing(state: ClauseState, at: number): number | null {
  const { tape } = state;
  if (kindAt(tape, at) === "no score") {
    const ended = kindAt(tape, at + 1) !== "number";
    return ended ? addNothing(state, at, at + 1) : null;
  }
  // 该通录音0分
  const bare = kindAt(tape, at) === "number" && kindAt(tape, at - 1) !== "grade";
  if (bare && meaningAt(tape, at, "number")?.value === 0 && endsScored(tape, at))
    return addNothing(state, at, at + 2);
  if (!zeroLinks.has(kindAt(tape, at))) return null;
  const number = skip(tape, at + 1, zeroLinks, 2);
  if (meaningAt(tape, number, "number")?.value !== 0) return null;
  const marked = measureAt(tape, number + 1) === "fen";
  if (!marked && !closesPhrase.has(kindAt(tape, number + 1))) return null;
  if (kindAt(tape, at) === "of" && !marked && !isScore(tape, at - 1)) return null;
  // 当月绩效为零: of points or of pay?
  if (kindAt(tape, at - 1) === "pay" && !textAt(tape, at - 1).endsWith("分")) {
    const words = state.words(at - 1, number + 1);
    doubt(state, 0.7, { code: "payShare", facts: { words } });
  }
  // A grade worth nothing is a grade: 很差，得0分.
  if (at <= 2 && kindAt(tape, 0) === "grade") return null;
  askOfWhat(state, at, number + 1);
  return addNothing(state, at, number + (marked ? 2 : 1));
}

/** 当月考核为0分: of the item or of the month? */
function askOfWhat(state: ClauseState, at: number, end: number): void {
  const { span, tape, words } = state;
  if (!span || span.at < phraseStart(tape, at)) return;
  doubt(state, 0.75, { code: "capNotHeld", facts: { words: words(span.at, end) } });
}

/** 成绩为零, unlike 投诉为零. */
const isScore = (tape: Tape, at: number): boolean =>
  ["marks", "pay"].includes(kindAt(tape, at)) || /[分绩核评项]$/.test(textAt(tape, at));

function phraseStart(tape: Tape, at: number): number {
  let start = at;
  while (start > at - NEAR && !closesPhrase.has(kindAt(tape, start - 1))) start -= 1;
  return start;
}
const NEAR = 6;

/** Before 0分, words or a mark that sets it off; 扣0分 takes nothing. */
const endsScored = (tape: Tape, at: number): boolean =>
  ["word", "noun", "marks", "measure"].includes(kindAt(tape, at - 1)) &&
  measureAt(tape, at + 1) === "fen" &&
  closesPhrase.has(kindAt(tape, at + 2));

function addNothing(state: ClauseState, at: number, end: number): number {
  addCap(state, "score", { amount: 0, unit: "point" }, at, end);
  return end;
}

const beforeFigure: ReadonlySet<Kind> = new Set<Kind>([
  "take",
  "give",
  "of",
  "cue",
  "colon",
  "subject",
  "worth",
  "marks",
  "pay",
  "duty",
  "span",
  "calendar",
]);

/** 最高扣10分, 封顶200元, 累计加分不超过5分. */
function readMost(state: ClauseState, at: number): number | null {
  const { tape } = state;
  const limit = kindAt(tape, at) === "limit";
  const bounded = meaningAt(tape, at, "before");
  const notAbove =
    bounded !== null &&
    ((bounded.bound.side === "under" && bounded.bound.inclusive) ||
      (bounded.norm && bounded.bound.side === "over"));
  if (!limit && !notAbove) return null;
  const number = figureAfter(tape, at + 1);
  const amount = readAmount(tape, number);
  if (!amount) return null;
  const unit = amount.unit ?? (limit ? unitOfVerb(tape, at, number) : null);
  const of = limitedAt(state, at, amount.next);
  const share =
    unit === "percent" && (limit || (of === "deduction" && TOTAL.test(wordsAt(tape, at))));
  if (unit !== "point" && unit !== "yuan" && !share) return null;
  if (!limit && of === null) return null;
  const end = kindAt(tape, amount.next) === "until" ? amount.next + 1 : amount.next;
  addCap(state, of ?? "deduction", { amount: amount.amount, unit }, at, end);
  return end;
}

/** 扣款总额不得超过…的三成 */
const TOTAL = /总额|总和|总计|合计|累计/;
const wordsAt = (tape: Tape, at: number): string => textAt(tape, at - 1) + textAt(tape, at - 2);

function figureAfter(tape: Tape, from: number): number {
  const at = skip(tape, from, beforeFigure, 4);
  return kindAt(tape, at) === "before" ? at + 1 : at;
}

function unitOfVerb(tape: Tape, from: number, to: number): Rule["unit"] {
  for (let at = from; at < to; at += 1) {
    const verb = meaningAt(tape, at, "take") ?? meaningAt(tape, at, "give");
    if (verb?.unit) return verb.unit;
  }
  return null;
}

/** 20分封顶, 扣分以15分为限 */
function readCapFirst(state: ClauseState, at: number): number | null {
  const { tape } = state;
  const moves = kindAt(tape, at) === "take" || kindAt(tape, at) === "give";
  const amount = readAmount(tape, moves ? skip(tape, at + 1, beforeLimit, 4) : at);
  if (!amount?.unit) return null;
  // 以二分为上限
  const named = textAt(tape, amount.next) === "为" ? amount.next + 1 : amount.next;
  if (!MOST.has(textAt(tape, named))) return null;
  const of = limitedBy(tape, at) ?? limitedAt(state, at, at) ?? "deduction";
  addCap(state, of, amount, at, named + 1);
  return named + 1;
}

const beforeLimit: ReadonlySet<Kind> = new Set<Kind>(["of", "subject", "span", "calendar"]);

const MOST: ReadonlySet<string> = new Set(["封顶", "为限", "上限", "限", "最高限", "最高"]);

/** What a maximum limits: the nearest word of taking, giving or scoring in its sentence, else the last rule. */
function limitedAt(state: ClauseState, at: number, end: number): Rule["of"] {
  const { tape, rules } = state;
  for (let index = at + 1; index <= end; index += 1) {
    const of = limitedBy(tape, index);
    if (of) return of;
  }
  for (let back = at - 1; back >= Math.max(0, state.phrase - 1, at - 12); back -= 1) {
    const of = limitedBy(tape, back);
    if (of) return of;
    if (kindAt(tape, back) === "stop") break;
  }
  const last = rules[rules.length - 1];
  if (last && isTaking(last.kind)) return "deduction";
  return last && isGiving(last.kind) ? "bonus" : null;
}

function limitedBy(tape: Tape, at: number): Rule["of"] {
  const kind = kindAt(tape, at);
  const text = textAt(tape, at);
  if (kind === "take" || text.startsWith("扣分项")) return "deduction";
  if (kind === "give" || text === "奖金" || text.startsWith("加分项")) return "bonus";
  return kind === "marks" || text.startsWith("得") || /得分|分数|成绩/.test(text) ? "score" : null;
}

function addCap(
  state: ClauseState,
  of: Rule["of"],
  figure: Pick<Rule, "amount" | "unit"> | null,
  from: number,
  to: number,
): void {
  const per = of === "score" ? null : capPer(state, from, to);
  state.count = null;
  addRule(
    state,
    { kind: "cap", of, unit: figure?.unit ?? "point", amount: figure?.amount ?? null, per },
    from,
    to,
  );
}

/** What a maximum is the most of, said before it, in it, or by the span that counts. */
function capPer(state: ClauseState, from: number, to: number): Rule["per"] {
  const counted = state.count?.reading.quantity === 1 ? state.count.reading.per : null;
  return (
    counted ??
    capScope(state, from) ??
    spanWithin(state.tape, from, to) ??
    state.span?.window ??
    windowNamed(state, from)
  );
}

/** 最多每月扣10分, 扣分每月以15分为限 */
function spanWithin(tape: Tape, from: number, to: number): Window | null {
  for (let at = from; at < to; at += 1) {
    const span = meaningAt(tape, at, "calendar") ?? meaningAt(tape, at, "span");
    if (span) return span.window;
  }
  return null;
}

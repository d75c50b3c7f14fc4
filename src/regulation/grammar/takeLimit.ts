import type { Window } from "../reading";
import type { Kind } from "../tokens/meaning";
import { readAmount } from "./amount";
import { verbAt } from "./verbAt";
import { type Limit, blankLimit } from "./edge";
import { readMark } from "./mark";
import { readLimit } from "./limit";
import { readLater } from "./nth";
import { type ClauseState, doubt } from "./state";
import {
  type Tape,
  closesPhrase,
  closesSentence,
  kindAt,
  meaningAt,
  measureAt,
  textAt,
} from "./tape";
import { windowNamed } from "./window";

/** Takes up a limit that waits for its effect. */
export function takeLimit(state: ClauseState, at: number): number | null {
  const limit =
    readScored(state.tape, at) ??
    readLimit(state.tape, at) ??
    readSummed(state.tape, at) ??
    readTimes(state, at) ??
    later(state, at);
  if (!limit || !bounds(state, at, limit)) return null;
  const { limit: before } = state;
  if (before && isAlternative(state, before.limit, at)) state.either.push(before);
  else loseLimit(state);
  askAside(state, at, limit);
  askRelative(state, at, limit);
  if (!before) askOther(state, at, limit);
  if (goesOnAlone(state, at, before)) state.span = null;
  const window = state.span?.window ?? windowBefore(state, limit) ?? windowNamed(state, at);
  state.limit = { limit, at, window, summed: isSummed(state, at) };
  return limit.next;
}

/** 态度恶劣或当月累计三次者: who does the one need not have done the other. */
function askOther(state: ClauseState, at: number, { next }: Limit): void {
  const { tape, span, phrase } = state;
  const from = span && span.at >= phrase && span.at < at && at - span.at <= 2 ? span.at : at;
  if (!/或者?$/.test(textAt(tape, from - 1))) return;
  doubt(state, 0.7, { code: "limitUnread", facts: { words: state.words(from - 1, next) } });
}

/** 当月累计迟到超过60分钟: time that adds up over the month. */
function isSummed({ tape }: ClauseState, at: number): boolean {
  for (let back = at; back > at - REACH && !closesPhrase.has(kindAt(tape, back)); back -= 1) {
    if (textAt(tape, back).endsWith("累计")) return true;
  }
  return false;
}
const REACH = 5;

const summed: ReadonlySet<Kind> = new Set<Kind>(["word", "treated as", "event", "delay", "fault"]);
/** 全年累计旷工五天: the word for the span says that it is counted. */
function readSummed(tape: Tape, at: number): Limit | null {
  const number = meaningAt(tape, at, "number");
  const measure = measureAt(tape, at + 1);
  if (!number || number.value < 2 || !measure || !counted.has(measure)) return null;
  let back = at - 1;
  while (back > at - REACH && summed.has(kindAt(tape, back))) back -= 1;
  if (kindAt(tape, back) !== "span" || !textAt(tape, back).endsWith("累计")) return null;
  const mark = readMark(tape, at);
  if (!mark || meaningAt(tape, mark.next, "after")) return null;
  const low = { value: mark.value, inclusive: true };
  return { ...blankLimit, low, unit: mark.unit, next: mark.next };
}
const counted: ReadonlySet<unknown> = new Set(["occurrence", "day", "month", "case", "shift"]);

/** 连续3天或累计5天, 连续三次以上或者当月累计五次以上者: of one kind, and either will do. */
function isAlternative({ tape }: ClauseState, before: Limit, at: number): boolean {
  if (!before.low || before.high || at - before.next > LONGEST_LINK) return false;
  const between = tape.slice(before.next, at).map(({ text }) => text);
  return between.some((text) => /^(?:或|及以上或)/.test(text) || text.endsWith("或"));
}
const LONGEST_LINK = 6;

/** 年累计旷工达6天或连续3天旷工者: what is counted over the year is not what goes on. */
const goesOnAlone = (
  { span, tape }: ClauseState,
  at: number,
  before: ClauseState["limit"],
): boolean =>
  before !== null &&
  span !== null &&
  textAt(tape, span.at).endsWith("累计") &&
  textAt(tape, at).startsWith("连");

const deal: ReadonlySet<Kind> = new Set<Kind>(["grade", "fault", "treated as", "delay", "not"]);

/** 陈欠（一年以上）, 大单（5单以上）: a limit in brackets may only tell what a word means. */
function askAside(state: ClauseState, at: number, { next, unit }: Limit): void {
  const { tape } = state;
  const aside = kindAt(tape, at - 1) === "open" && kindAt(tape, next) === "close";
  if (!aside || deal.has(kindAt(tape, at - 2)) || unit === "point" || unit === "percent") return;
  doubt(state, 0.7, { code: "limitUnread", facts: { words: state.words(at, next) } });
}

const RELATIVE = /标准|定额|规定|平均|均值|基准|同期|上月|上年/;
/** 低于标准20% is a part of something else, not below 20%. */
function askRelative(state: ClauseState, at: number, { next, unit, within }: Limit): void {
  const rate = unit === "percent" || unit === "permille";
  const relative = rate && state.tape.slice(at, next).some(({ text }) => RELATIVE.test(text));
  // 下班前十分钟内 is when, not how long.
  if (!relative && !(within && /(?<!提)前$/.test(textAt(state.tape, at - 1)))) return;
  doubt(state, 0.7, { code: "limitUnread", facts: { words: state.words(at, next) } });
}

/** 扣10分以上的，取消评优: what was taken before is the condition. */
function readScored(tape: Tape, at: number): Limit | null {
  if (!["take", "give"].includes(kindAt(tape, at))) return null;
  const amount = readAmount(tape, at + 1);
  const bound = amount && meaningAt(tape, amount.next - 1, "after");
  if (!amount || bound?.bound.side !== "over" || typeof amount.amount === "number") return null;
  if (amount.amount[1] !== null || (amount.unit !== "point" && amount.unit !== "yuan")) return null;
  const of = kindAt(tape, amount.next) === "of" || /[的者]$/.test(textAt(tape, amount.next - 1));
  const next = kindAt(tape, amount.next) === "of" ? amount.next + 1 : amount.next;
  const follows = of && kindAt(tape, next) === "comma" ? next + 1 : next;
  if (closesPhrase.has(kindAt(tape, follows)) || !effectFollows(tape, follows)) return null;
  const low = { value: amount.amount[0], inclusive: true };
  return { low, high: null, nth: null, unit: amount.unit, within: false, norm: false, next };
}

const later = ({ tape, rules }: ClauseState, at: number): Limit | null =>
  readLater(tape, at, rules.at(-1)?.threshold?.nth);

/** 年度内第二次扣300元；第三次辞退, 当月3次以上…；6次以上…: the span goes on. */
function windowBefore({ rules, rulesBefore }: ClauseState, limit: Limit): Window | null {
  const before = rules.at(-1)?.threshold;
  if (!before?.window) return null;
  if (limit.nth !== null) return before.nth === limit.nth - 1 ? before.window : null;
  const goesOn = rules.length > rulesBefore && limit.low !== null && before.unit === limit.unit;
  return goesOn && (before.over ?? Infinity) < limit.low.value ? before.window : null;
}

/** A limit that another replaces, or that its sentence ends with, belongs to no rule. */
export function loseLimit(state: ClauseState): void {
  if (state.limit) state.lost.push(state.limit);
  state.lost.push(...state.either.splice(0));
  state.limit = null;
}

/** A span of points or money is a limit only where an effect follows it; else it is the effect. */
function bounds(state: ClauseState, at: number, limit: Limit): boolean {
  const scored = limit.unit === "point" || limit.unit === "yuan" || limit.unit === null;
  if (!scored || kindAt(state.tape, at) !== "number") return true;
  // 100元-500元，… is the effect itself; 60-79分扣2分 is a limit.
  const spanned = limit.low !== null && limit.high !== null;
  // 85-95分，不奖不罚
  const after = kindAt(state.tape, limit.next) === "comma" ? limit.next + 1 : limit.next;
  if (kindAt(state.tape, after) === "not") return true;
  // 500元以上5000元以下的，扣5分
  const said =
    /[的者]$/.test(textAt(state.tape, limit.next - 1)) || kindAt(state.tape, limit.next) === "of";
  return effectFollows(state.tape, limit.next, spanned && !said ? closesPhrase : closesSentence);
}

function effectFollows(
  tape: Tape,
  from: number,
  ends: ReadonlySet<Kind> = closesSentence,
): boolean {
  for (let at = from; at < from + 8 && !ends.has(kindAt(tape, at)); at += 1) {
    const kind = kindAt(tape, at);
    if (kind === "sanction" || kind === "no score" || kind === "each") return true;
    const verb = verbAt(tape, at);
    if (verb) return !verb.weak || kindAt(tape, at + 1) === "number";
  }
  return false;
}

/** 3次扣10分: the third time, or every three? 被扣三次的 is a limit. */
function readTimes(state: ClauseState, at: number): Limit | null {
  const { tape } = state;
  const value = meaningAt(tape, at, "number")?.value ?? 0;
  const unit = measureAt(tape, at + 1);
  if (value < 2 || value % 1 || !isOfTimes(unit)) return null;
  const limit = { ...blankLimit, unit, next: at + 2 };
  if (unit === "occurrence" && followsOn(state, value, limit.next)) return { ...limit, nth: value };
  const acts = actsAt(tape, limit.next, unit);
  if (!acts && !(unit === "occurrence" && boundsAt(state, limit.next))) return null;
  if (acts) {
    const words = state.words(at, limit.next + 1);
    doubt(state, 0.7, { code: "countUnclear", facts: { words, count: value } });
  }
  const isNth = acts && unit === "occurrence";
  return isNth ? { ...limit, nth: value } : { ...limit, low: { value, inclusive: true } };
}

type OfTimes = "occurrence" | "minute" | "hour" | "day";
const ofTimes: ReadonlySet<unknown> = new Set<OfTimes>(["occurrence", "minute", "hour", "day"]);
const isOfTimes = (unit: unknown): unit is OfTimes => ofTimes.has(unit);

/** 首次警告，二次扣50，三次违规扣100 */
const followsOn = ({ rules, tape }: ClauseState, nth: number, next: number): boolean =>
  rules.some(({ threshold }) => threshold?.nth === nth - 1) && effectFollows(tape, next);

/** 3次扣1分, 旷工两天直接开除: what follows is done right then. */
function actsAt(tape: Tape, next: number, unit: OfTimes): boolean {
  const led = kindAt(tape, next) === "cue" ? next + 1 : next;
  if (kindAt(tape, led) === "sanction") {
    if (unit === "occurrence" || (unit === "day" && led > next)) return true;
  }
  return verbAt(tape, next) !== null && !["to", "worth"].includes(kindAt(tape, next));
}

/** 每月可迟到2次，超出每次扣10元: so often nothing is taken. */
function isAllowed(tape: Tape, next: number): boolean {
  for (
    let back = next - 3;
    back > next - 3 - REACH && !closesPhrase.has(kindAt(tape, back));
    back -= 1
  ) {
    if (/[可准]$|^可|允许|免/.test(textAt(tape, back))) return true;
  }
  return false;
}

/** 被扣三次的，…; 一年内两次触碰红线的 */
function boundsAt({ tape, span }: ClauseState, next: number): boolean {
  // A cell that says 每月2次 is an aim.
  const kind = kindAt(tape, next);
  const ended =
    kind === "of" || (closesPhrase.has(kind) && kind !== "gap" && !isAllowed(tape, next));
  const spanned = span?.at === next - 3 && kind === "word";
  return (ended || spanned) && effectFollows(tape, next);
}

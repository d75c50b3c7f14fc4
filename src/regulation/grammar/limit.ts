import { exact, multiply, toNumber } from "../../core";
import type { ThresholdUnit } from "../reading";
import type { Bound, Kind, Measure } from "../tokens/meaning";
import { type Tape, kindAt, meaningAt, measureAt, skip, textAt, tokenAt } from "./tape";

export interface Edge {
  readonly value: number;
  readonly inclusive: boolean;
}

/** A limit as the text puts it, before it is known on which side of it the rule applies. */
export interface Limit {
  readonly low: Edge | null;
  readonly high: Edge | null;
  readonly nth: number | null;
  readonly unit: ThresholdUnit | null;
  /** 以内 rather than 以下. */
  readonly within: boolean;
  /** 不得超过: what is forbidden, not what is rewarded. */
  readonly norm: boolean;
  readonly next: number;
}

const filler: ReadonlySet<Kind> = new Set<Kind>([
  "word",
  "of",
  "subject",
  "marks",
  "pay",
  "noun",
  "bends",
]);

/** 连续旷工三天 */
const reachFiller: ReadonlySet<Kind> = new Set<Kind>([
  ...filler,
  "treated as",
  "event",
  "delay",
  "take",
  "give",
]);
const moves = (kind: Kind) => kind === "take" || kind === "give";
/** 累计扣10分者，罚款100元 */
const isCondition = (tape: Tape, at: number): boolean =>
  ["of", "after"].includes(kindAt(tape, at)) && textAt(tape, at) !== "以";

/** A figure with its unit and, in brackets, whether it belongs: 98%(含98%). */
interface Mark {
  readonly value: number;
  readonly unit: ThresholdUnit | null;
  readonly belongs: boolean | null;
  readonly next: number;
}

/** Any limit that begins at `from`; null where there is none. */
export function readLimit(tape: Tape, from: number): Limit | null {
  return (
    readNth(tape, from) ??
    readBetween(tape, from) ??
    readBefore(tape, from) ??
    readAfter(tape, from) ??
    readNotYet(tape, from) ??
    readSpan(tape, from)
  );
}

const blank = { low: null, high: null, nth: null, within: false, norm: false } as const;

/** 第二次, 首次, 第4次起. */
function readNth(tape: Tape, from: number): Limit | null {
  const named = meaningAt(tape, from, "time nth");
  // 缺首次病程记录 lacks a record, the first of its kind.
  if (kindAt(tape, from - 1) === "treat" || kindAt(tape, from - 1) === "change") return null;
  // 二次进线 is a fault by its name.
  if (textAt(tape, from) === "二次" && kindAt(tape, from + 1) === "word") return null;
  if (named) return onward(tape, named.nth, from + 1);
  if (kindAt(tape, from) !== "ordinal") return null;
  const number = meaningAt(tape, from + 1, "number");
  const measure = measureAt(tape, from + 2);
  if (!number || !measure || measure === "times") return null;
  if (measure === "occurrence") return onward(tape, number.value, from + 3);
  // 第6天起每天扣1分
  const starts = textAt(tape, from + 3).startsWith("起") || kindAt(tape, from + 3) === "onward";
  if (!starts || number.value < 1 || measure === "fen") return null;
  const low = { value: number.value - 1, inclusive: false };
  return { ...blank, low, unit: measure, next: from + 4 };
}

/** 再次罚款100元，以后每次罚款200元: after the time that was named last. */
export function readLater(tape: Tape, from: number, nth: number | undefined): Limit | null {
  if (nth === undefined || !LATER.has(textAt(tape, from))) return null;
  const low = { value: nth, inclusive: false };
  return { ...blank, low, unit: "occurrence", next: from + 1 };
}
const LATER: ReadonlySet<string> = new Set(["以后", "之后", "往后", "及以后", "及之后", "此后"]);

function onward(tape: Tape, nth: number, next: number): Limit {
  const after = meaningAt(tape, next, "after");
  const starts = textAt(tape, next) === "起" || kindAt(tape, next) === "onward";
  if (starts || after?.bound.side === "over") {
    const doubled = kindAt(tape, next + 1) === "onward" ? 2 : 1;
    const low = { value: nth - 1, inclusive: false };
    return { ...blank, low, unit: "occurrence", next: next + doubled };
  }
  return { ...blank, nth, unit: "occurrence", next };
}

const REACHED: Bound = { side: "over", inclusive: true };
/** 须达到, 至少: what follows is for who does not. */
const MISSED: Bound = { side: "under", inclusive: false };

/** 超过15秒, 低于95%, 达到98%以上, 累计三次以上, 超过10分钟不满30分钟. */
function readBefore(tape: Tape, from: number): Limit | null {
  const before = meaningAt(tape, from, "before");
  const reach = kindAt(tape, from) === "reach";
  const least = kindAt(tape, from) === "least";
  if (!before && !reach && !least) return null;
  const at = skip(tape, from + 1, reach ? reachFiller : filler, 2);
  const mark = readMark(tape, at);
  if (!mark || (reach && (mark.unit === null || at > from + 2))) return null;
  if (moves(kindAt(tape, at - 1)) && !isCondition(tape, mark.next)) return null;
  const after = meaningAt(tape, mark.next, "after");
  const due =
    kindAt(tape, from - 1) === "duty" && before?.bound.side === "over" && before.bound.inclusive;
  const owed = due || least;
  // 超速10%以下 is below ten, not above.
  if (before && after && !owed && after.bound.side !== before.bound.side) return null;
  const base: Bound = owed ? MISSED : (before?.bound ?? REACHED);
  const side = reach && after ? after.bound.side : base.side;
  const inclusive =
    mark.belongs ?? (after?.bound.side === side ? after.bound.inclusive : base.inclusive);
  const next = after ? mark.next + 1 : mark.next;
  const edge = { value: mark.value, inclusive };
  const norm = owed || (before?.norm ?? false);
  const within = side === "under" && before !== null && base.inclusive;
  if (side === "under") {
    return { ...blank, high: edge, unit: mark.unit, within, norm, next: belonging(tape, next) };
  }
  return norm
    ? { ...blank, low: edge, unit: mark.unit, norm, next }
    : upTo(tape, { ...blank, low: edge, unit: mark.unit, next });
}

const SYMBOLS: ReadonlySet<string> = new Set(["<", "≤", "<=", "≦"]);

/** 1%<错误率≤3% */
function readBetween(tape: Tape, from: number): Limit | null {
  const low = readMark(tape, from);
  const above = low && SYMBOLS.has(textAt(tape, low.next)) && meaningAt(tape, low.next, "before");
  if (!above) return null;
  const below = skip(tape, low.next + 1, filler, 3);
  const before = SYMBOLS.has(textAt(tape, below)) && meaningAt(tape, below, "before");
  const high = before && readMark(tape, below + 1);
  if (!high) return null;
  const edge = { value: low.value, inclusive: above.bound.inclusive, unit: low.unit };
  return joined(edge, { ...high, inclusive: before.bound.inclusive }, false);
}

/** 2小时以上, 10分钟以内, 5笔以下(不含5笔), 10分钟以上30分钟以下. */
function readAfter(tape: Tape, from: number): Limit | null {
  const mark = readMark(tape, from);
  const after = mark && meaningAt(tape, mark.next, "after");
  if (!mark || !after) return null;
  const trailing = bracketed(tape, mark.next + 1);
  const inclusive = mark.belongs ?? trailing?.belongs ?? after.bound.inclusive;
  const edge = { value: mark.value, inclusive };
  const next = trailing?.next ?? mark.next + 1;
  const limit = { ...blank, unit: mark.unit, next };
  if (after.bound.side === "over") return upTo(tape, { ...limit, low: edge });
  return { ...limit, high: edge, within: after.within };
}

const terms: ReadonlySet<unknown> = new Set<ThresholdUnit>([
  "second",
  "minute",
  "hour",
  "day",
  "workday",
]);

/** 30分钟未确认: it took longer. */
function readNotYet(tape: Tape, from: number): Limit | null {
  const mark = readMark(tape, from);
  if (!mark || !terms.has(mark.unit) || mark.value <= 0) return null;
  const lacks = kindAt(tape, mark.next) === "lack" || textAt(tape, mark.next).startsWith("未");
  if (!lacks || kindAt(tape, from - 1) === "ordinal") return null;
  return {
    ...blank,
    low: { value: mark.value, inclusive: false },
    unit: mark.unit,
    next: mark.next,
  };
}

/** 10至30分钟, 4-6次. */
function readSpan(tape: Tape, from: number): Limit | null {
  const first = readMark(tape, from);
  if (!first || kindAt(tape, first.next) !== "to") return null;
  const second = readMark(tape, first.next + 1);
  if (!second || second.unit === null) return null;
  const after = meaningAt(tape, second.next, "after");
  const next = after ? second.next + 1 : second.next;
  const low = { value: first.value, inclusive: true, unit: first.unit ?? second.unit };
  return joined(low, { ...second, inclusive: second.belongs ?? true, next }, false);
}

/** The second bound of a span whose first is read: …不满1小时, …至30分钟, …30分钟以下. */
function upTo(tape: Tape, limit: Limit): Limit {
  const { low, unit } = limit;
  if (!low) return limit;
  const at = kindAt(tape, limit.next) === "comma" ? limit.next + 1 : limit.next;
  const from = { value: low.value, inclusive: low.inclusive, unit };
  const before = meaningAt(tape, at, "before");
  if (before?.bound.side === "under" && !before.norm) {
    const mark = readMark(tape, at + 1);
    if (mark) return joined(from, { ...mark, inclusive: before.bound.inclusive }, false);
  }
  const to = kindAt(tape, at) === "to";
  const mark = readMark(tape, to ? at + 1 : at);
  const after = mark && meaningAt(tape, mark.next, "after");
  if (mark && (to ? mark.unit !== null : after?.bound.side === "under")) {
    const inclusive = mark.belongs ?? after?.bound.inclusive ?? true;
    const next = after ? mark.next + 1 : mark.next;
    return joined(from, { ...mark, inclusive, next }, after?.within ?? false);
  }
  return limit;
}

function joined(
  from: { value: number; inclusive: boolean; unit: ThresholdUnit | null },
  to: { value: number; inclusive: boolean; unit: ThresholdUnit | null; next: number },
  within: boolean,
): Limit {
  const smaller = smallerUnit(from.unit, to.unit);
  return {
    ...blank,
    low: { value: inUnit(from.value, from.unit, smaller), inclusive: from.inclusive },
    high: { value: inUnit(to.value, to.unit, smaller), inclusive: to.inclusive },
    unit: smaller,
    within,
    next: to.next,
  };
}

const seconds: ReadonlyMap<ThresholdUnit, number> = new Map([
  ["second", 1],
  ["minute", 60],
  ["hour", 3600],
]);

function smallerUnit(a: ThresholdUnit | null, b: ThresholdUnit | null): ThresholdUnit | null {
  if (a === null || b === null) return a ?? b;
  return (seconds.get(a) ?? 0) < (seconds.get(b) ?? 0) ? a : b;
}

/** A whole number of the smaller unit: 1 hour is 60 minutes. */
function inUnit(value: number, unit: ThresholdUnit | null, wanted: ThresholdUnit | null): number {
  const has = unit && seconds.get(unit);
  const needs = wanted && seconds.get(wanted);
  if (!has || !needs || has === needs) return value;
  return toNumber(multiply(exact(value), exact(has / needs)));
}

/** A figure with its unit: 95%, 98%(含98%), 30分钟. */
export function readMark(tape: Tape, from: number): Mark | null {
  const number = meaningAt(tape, from, "number");
  if (!number || number.share === "part") return null;
  if (number.share) return closed(tape, number.value, number.share, from + 1);
  const measure = measureAt(tape, from + 1);
  // A word behind the figure is a measure that is not known.
  if (!measure && kindAt(tape, from + 1) === "word") return null;
  if (!measure) return closed(tape, number.value, null, from + 1);
  return closed(tape, number.value, unitOf(tape, from, measure), from + 2);
}

function closed(tape: Tape, value: number, unit: ThresholdUnit | null, at: number): Mark {
  const bracket = bracketed(tape, at);
  return { value, unit, belongs: bracket?.belongs ?? null, next: bracket?.next ?? at };
}

/** (含), (不含5笔), (含98%) after a figure. */
function bracketed(tape: Tape, at: number): { belongs: boolean; next: number } | null {
  const open = kindAt(tape, at) === "open" ? 1 : 0;
  const kind = kindAt(tape, at + open);
  if (kind !== "including" && kind !== "excluding") return null;
  let next = at + open + 1;
  if (kindAt(tape, next) === "number") next += kindAt(tape, next + 1) === "measure" ? 2 : 1;
  if (open && kindAt(tape, next) === "close") next += 1;
  return { belongs: kind === "including", next };
}

const belonging = (tape: Tape, next: number): number => bracketed(tape, next)?.next ?? next;

/** How far back a word of time makes 分 a minute. */
const LOOK_BACK = 8;
const timeWords = [
  "迟",
  "晚",
  "早退",
  "超时",
  "离",
  "脱岗",
  "等待",
  "等候",
  "时长",
  "用时",
  "休",
  "用餐",
  "耗时",
  "缺勤",
  "延",
  "逾",
  "时间",
];

function unitOf(tape: Tape, at: number, measure: Measure): ThresholdUnit | null {
  if (measure === "times") return "occurrence";
  if (measure !== "fen") return measure;
  for (let back = at - 1; back >= Math.max(0, at - LOOK_BACK); back -= 1) {
    const { text, is } = tokenAt(tape, back);
    if (is.kind === "stop" || is.kind === "marks") return "point";
    if (is.kind === "take" || is.kind === "give") return "point";
    if (timeWords.some((word) => text.includes(word))) return "minute";
  }
  return "point";
}

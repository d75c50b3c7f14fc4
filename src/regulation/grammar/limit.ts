import { exact, multiply, toNumber } from "../../core";
import type { ThresholdUnit } from "../reading";
import type { Bound, Kind } from "../tokens/meaning";
import { type Limit, blankLimit } from "./edge";
import { type Mark, belonging, bracketed, readMark } from "./mark";
import { readNth } from "./nth";
import { type Tape, kindAt, meaningAt, measureAt, skip, textAt } from "./tape";

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

/** Any limit that begins at `from`; null where there is none. */
export function readLimit(tape: Tape, from: number): Limit | null {
  if (isRank(tape, from)) return null;
  return (
    readNth(tape, from) ??
    readBetween(tape, from) ??
    readBefore(tape, from) ??
    readAfter(tape, from) ??
    readNotYet(tape, from) ??
    readSpan(tape, from)
  );
}

/** 第2至3名 is a place in a row. */
function isRank(tape: Tape, from: number): boolean {
  if (kindAt(tape, from - 1) !== "ordinal" || kindAt(tape, from + 1) !== "to") return false;
  return measureAt(tape, from + 3) === "person";
}

const REACHED: Bound = { side: "over", inclusive: true };
const MISSED: Bound = { side: "under", inclusive: false };

/** 超过15秒, 低于95%, 达到98%以上, 累计三次以上, 超过10分钟不满30分钟. */
function readBefore(tape: Tape, from: number): Limit | null {
  const mark = markBehind(tape, from);
  const bearing = mark && bearingOf(tape, from, mark);
  if (!bearing) return null;
  const { side, inclusive, norm, within, next } = bearing;
  const edge = { value: mark.value, inclusive };
  const limit = { ...blankLimit, unit: mark.unit, norm, next };
  if (side === "under") return { ...limit, high: edge, within, next: belonging(tape, next) };
  if (norm) return { ...limit, low: edge };
  const spanned = upTo(tape, { ...limit, low: edge });
  // 逾一日至三日 begins with the first day.
  const begins = textAt(tape, from) === "逾" && spanned.high !== null;
  return begins ? { ...spanned, low: { value: mark.value, inclusive: true } } : spanned;
}

/** The figure that 超过, 累计 or 至少 at `from` bounds. */
function markBehind(tape: Tape, from: number): Mark | null {
  const kind = kindAt(tape, from);
  const reach = kind === "reach";
  if (kind !== "before" && !reach && kind !== "least") return null;
  // 无故不到者一次罚款15元
  if (kind === "before" && textAt(tape, from + 1) === "者") return null;
  const at = skip(tape, from + 1, reach ? reachFiller : filler, 2);
  const mark = readMark(tape, at);
  if (!mark || (reach && (mark.unit === null || at > from + 2))) return null;
  return moves(kindAt(tape, at - 1)) && !isCondition(tape, mark.next) ? null : mark;
}

interface Bounding extends Bound {
  readonly norm: boolean;
  readonly within: boolean;
  readonly next: number;
}

/** On which side of its figure a limit holds, by the word before it and the one behind: 达到98%以上. */
function bearingOf(tape: Tape, from: number, mark: Mark): Bounding | null {
  const before = meaningAt(tape, from, "before");
  const after = meaningAt(tape, mark.next, "after");
  const owed = isOwed(tape, from);
  // 超速10%以下 is below ten, not above.
  if (before && after && !owed && after.bound.side !== before.bound.side) return null;
  const base: Bound = owed ? MISSED : (before?.bound ?? REACHED);
  const side = kindAt(tape, from) === "reach" && after ? after.bound.side : base.side;
  // 不到位一次 is no count below one.
  const once = mark.value <= 1 && mark.unit === "occurrence" && !after;
  if (side === "under" && once) return null;
  const bound = after?.bound.side === side ? after.bound : base;
  return {
    side,
    inclusive: mark.belongs ?? bound.inclusive,
    norm: owed || (before?.norm ?? false),
    within: side === "under" && before !== null && base.inclusive,
    next: after ? mark.next + 1 : mark.next,
  };
}

/** 须达到95%, 至少3次: what follows is for who misses it. */
function isOwed(tape: Tape, from: number): boolean {
  const bound = meaningAt(tape, from, "before")?.bound;
  const reached = bound?.side === "over" && bound.inclusive;
  return kindAt(tape, from) === "least" || (reached && kindAt(tape, from - 1) === "duty");
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
  const limit = { ...blankLimit, unit: mark.unit, next };
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
  const before = kindAt(tape, from - 1);
  if (
    !lacks ||
    before === "ordinal" ||
    before === "earlier" ||
    textAt(tape, from - 1).endsWith("前")
  )
    return null;
  return {
    ...blankLimit,
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
    if (mark && isComparable(unit, mark.unit))
      return joined(from, { ...mark, inclusive: before.bound.inclusive }, false);
  }
  const to = kindAt(tape, at) === "to";
  const mark = readMark(tape, to ? at + 1 : at);
  const after = mark && meaningAt(tape, mark.next, "after");
  const bounded = mark && (to ? mark.unit !== null : after?.bound.side === "under");
  if (bounded && isComparable(unit, mark.unit)) {
    const inclusive = mark.belongs ?? after?.bound.inclusive ?? true;
    const next = after ? mark.next + 1 : mark.next;
    return joined(from, { ...mark, inclusive, next }, after?.within ?? false);
  }
  return limit;
}

/** 连续两个月低于70分 are two limits. */
const isComparable = (a: ThresholdUnit | null, b: ThresholdUnit | null): boolean =>
  a === b || a === null || b === null || (seconds.has(a) && seconds.has(b));

function joined(
  from: { value: number; inclusive: boolean; unit: ThresholdUnit | null },
  to: { value: number; inclusive: boolean; unit: ThresholdUnit | null; next: number },
  within: boolean,
): Limit {
  const smaller = smallerUnit(from.unit, to.unit);
  return {
    ...blankLimit,
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

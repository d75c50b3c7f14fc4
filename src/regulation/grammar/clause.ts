import type { Kind } from "../tokens/meaning";
import { readAmount } from "./amount";
import { readBareFigure } from "./bareFigure";
import { readCap } from "./cap";
import { readBy, readEach, readOne } from "./count";
import { readDue } from "./due";
import { readExempt, settleExempt } from "./exempt";
import { readEffect, readFigureFirst, readRateFirst, verbAt } from "./effect";
import { readMark } from "./mark";
import { readPayLost } from "./payLost";
import { readRounding } from "./rounding";
import { isCounted } from "./threshold";
import { loseLimit, takeLimit } from "./takeLimit";
import { readMultiplier } from "./multiplier";
import { readSanction } from "./sanction";
import type { Per, Window } from "../reading";
import { type ClauseState, type Hints, blankRule, doubt, newState } from "./state";
import { askUnread } from "./unread";
import { type Tape, closesSentence, kindAt, meaningAt, measureAt, skip, textAt } from "./tape";

/** One way of reading on from a token: the index after what it read, or null. */
type Production = (state: ClauseState, at: number) => number | null;

/** In the order in which they are tried. */
const productions: readonly Production[] = [
  endSentence,
  takeWindow,
  readRound,
  readClean,
  readExempt,
  takeDue,
  readPivot,
  readPayLost,
  readCap,
  readMultiplier,
  takeCounted,
  takeLimit,
  readMarks,
  readEffect,
  readFigureFirst,
  readRateFirst,
  readSanction,
  readBareFigure,
  readRoll,
  readOtherwise,
];

/** Reads a clause's tokens from left to right; each production is tried at each token once. */
export function readClause(
  tape: Tape,
  hints: Hints,
  words: (from: number, to: number) => string,
): ClauseState {
  const state = newState(tape, hints, words);
  let at = 0;
  while (at < tape.length) {
    const next = nextAfter(state, at);
    for (let index = at; index < next; index += 1) {
      if (kindAt(tape, index) !== "bends") state.used.add(index);
    }
    at = next > at ? next : at + 1;
  }
  if (state.rules.length === 0) keepNorm(state);
  settleExempt(state);
  askUnread(state);
  return state;
}

/** Nothing begins with these. */
const inert: ReadonlySet<Kind> = new Set<Kind>([
  "comma",
  "colon",
  "open",
  "close",
  "gap",
  "noun",
  "subject",
  "grade",
  "cue",
  "aggravated",
  "bends",
  "except",
]);

/** Of plain words only these begin something: the date of 次月, 不得参加评优. */
const opening = /月$|^(?:不得|不能|不予|失去|丧失|暂停|剥夺)$/;

function nextAfter(state: ClauseState, at: number): number {
  const kind = kindAt(state.tape, at);
  if (inert.has(kind) || (kind === "word" && !opening.test(textAt(state.tape, at)))) return at;
  for (const production of productions) {
    const next = production(state, at);
    if (next !== null && next > at) return next;
  }
  return at;
}

function endSentence(state: ClauseState, at: number): number | null {
  if (!closesSentence.has(kindAt(state.tape, at))) return null;
  state.count = null;
  state.span = null;
  state.phrase = at + 1;
  state.rulesBefore = state.tape[at]?.text === "。" ? state.rules.length : state.rulesBefore;
  if (state.rules.length > 0) loseLimit(state);
  else endDemand(state, at);
  return at + 1;
}

const DEMANDING = /^(?:不少于|不低于|不小于|不短于)$/;
const MISSING = /^(?:未达|达不|没达|不达|不足|未满|不满|低于|少于|未完成|完不成|每|少|缺|低|否则)/;

/** 每天不少于8次；记录不全的扣2分: what is asked for is no limit of who does something else. */
function endDemand(state: ClauseState, at: number): void {
  const { limit, tape } = state;
  if (!limit || !DEMANDING.test(textAt(tape, limit.at))) return;
  if (MISSING.test(textAt(tape, at + 1))) state.otherwise = true;
  else state.limit = null;
}

/** 当月, 每天: the span in which a limit counts, or what a figure is given by. */
function takeWindow(state: ClauseState, at: number): number | null {
  const due = readDue(state.tape, at);
  if (due) return takeDue(state, at);
  const span = meaningAt(state.tape, at, "span");
  const calendar = meaningAt(state.tape, at, "calendar");
  const window = span?.window ?? calendar?.window;
  if (!window) return takeOneSpan(state, at);
  state.span = { window, whole: span?.whole ?? false, calendar: span === null, at };
  return at + 1;
}

const oneSpans: ReadonlySet<unknown> = new Set<Window>(["day", "week", "month", "quarter", "year"]);
const isWindow = (measure: unknown): measure is Window => oneSpans.has(measure);

const missing: ReadonlySet<Kind> = new Set<Kind>(["word", "change", "delay"]);

/** 一天三次以上: in one day. */
function takeOneSpan(state: ClauseState, at: number): number | null {
  const { tape } = state;
  const measure = measureAt(tape, at + 1);
  const bounded = ["before", "reach"].includes(kindAt(tape, at + 2));
  // 一天漏5通以上
  const number = skip(tape, at + 2, missing, 2);
  const times =
    kindAt(tape, number) === "number" &&
    kindAt(tape, number + 1) === "measure" &&
    (number === at + 2 || kindAt(tape, number + 2) === "after");
  if (meaningAt(tape, at, "number")?.value !== 1 || !isWindow(measure) || !(times || bounded))
    return null;
  state.span = { window: measure, whole: false, calendar: false, at };
  return at + 2;
}

function readRound(state: ClauseState, at: number): number | null {
  const rounding = readRounding(state.tape, at);
  if (!rounding) return null;
  const last = state.rules.length - 1;
  const rule = state.rules[last];
  // 不足10个不扣 is no rounding of 每个.
  if (rule && rule.perQty !== rounding.quantity) return null;
  if (rule) state.rules[last] = { ...rule, round: rounding.round };
  return rounding.next;
}

const faults: ReadonlySet<Kind> = new Set<Kind>(["take", "fault"]);
const lackLinks: ReadonlySet<Kind> = new Set<Kind>(["of", "word", "event", "not"]);

/** 未有扣分, 无违规, 零扣分: the clean record that earns a bonus. */
function readClean(state: ClauseState, at: number): number | null {
  const { tape } = state;
  const zero = meaningAt(tape, at, "number")?.value === 0;
  if (kindAt(tape, at) !== "lack" && !zero) return null;
  for (let index = at + 1; index <= at + (zero ? 1 : 3); index += 1) {
    if (faults.has(kindAt(tape, index))) {
      // 未组织的扣5分 is no clean record.
      if (kindAt(tape, index + 1) === "number" || kindAt(tape, index - 1) === "of") return null;
      state.clean = true;
      return index + 1;
    }
    if (!lackLinks.has(kindAt(tape, index))) return null;
  }
  return null;
}

const pivots = /^(?:界|及格|合格|达标|基准|基数|标准|目标|底线|指标|起点|基础)/;

/** 以90分为界，每高1分奖…，每低1分罚…. */
function readPivot(state: ClauseState, at: number): number | null {
  const { tape } = state;
  const mark = readMark(tape, textAt(tape, at) === "以" || isAim(tape, at) ? at + 1 : at);
  const aimed = mark && (isAim(tape, at) || /^(?:及格|合格|达标)$/.test(textAt(tape, mark.next)));
  if (aimed && bothWays(tape, mark.next)) {
    state.pivot = { value: mark.value, unit: mark.unit };
    return kindAt(tape, mark.next) === "comma" ? mark.next : mark.next + 1;
  }
  if (!mark || textAt(tape, mark.next) !== "为" || !pivots.test(textAt(tape, mark.next + 1)))
    return null;
  const window = state.span?.window;
  const counted = window && mark.unit && isCounted(mark.unit) ? { window } : {};
  state.pivot = { value: mark.value, unit: mark.unit, ...counted };
  return mark.next + 2;
}

const isAim = (tape: Tape, at: number): boolean =>
  /^(?:考核)?(?:目标|指标)值?$/.test(textAt(tape, at));

/** 目标值95%，每高1%…；每低1%…: from there it is counted to either side. 80分及格，每低1分 is to one. */
function bothWays(tape: Tape, at: number): boolean {
  const comma = kindAt(tape, at) === "comma" ? at : at + 1;
  if (kindAt(tape, comma) !== "comma" || kindAt(tape, comma + 1) !== "each") return false;
  const either = tape.slice(comma).filter(({ kind }) => kind === "each").length > 1;
  return either || comma === at + 1;
}

function takeDue(state: ClauseState, at: number): number | null {
  const due = readDue(state.tape, at);
  if (!due) return null;
  state.due = { deadline: due.deadline, at };
  return due.next;
}

const timed: ReadonlySet<Per> = new Set<Per>(["minute", "hour"]);
const lateness: ReadonlySet<Kind> = new Set<Kind>(["treated as", "delay"]);

function takeCounted(state: ClauseState, at: number): number | null {
  const { tape } = state;
  const each = readEach(tape, at) ?? readBy(tape, at);
  const reading = each ?? readOne(tape, at);
  if (!reading) return null;
  // 迟到1小时扣…: each hour, or once it is one?
  if (!each && timed.has(reading.per) && lateness.has(kindAt(tape, at - 1))) {
    const words = state.words(at - 1, reading.next);
    doubt(state, 0.7, { code: "countUnclear", facts: { words, count: reading.quantity } });
  }
  if (reading.unknown) {
    doubt(state, 0.75, { code: "measureUnknown", facts: { words: state.words(at, reading.next) } });
  }
  const before = kindAt(tape, at - 1) === "comma" ? at - 2 : at - 1;
  const recording = measureAt(tape, before) === "recording" && reading.per === "item";
  const known = recording ? { ...reading, per: "recording" as const } : reading;
  state.count = { reading: known, at };
  return reading.next;
}

/** 满分10分, 基准分为100分: what an item or a card begins with. */
function readMarks(state: ClauseState, at: number): number | null {
  const { tape } = state;
  const marks = meaningAt(tape, at, "marks");
  if (!marks) return null;
  for (let index = at + 1; index <= at + 4; index += 1) {
    const amount = readAmount(tape, index);
    if (amount && (amount.unit === null || amount.unit === "point")) {
      if (verbAt(tape, amount.next)) return null;
      if (typeof amount.amount === "number") {
        state.marks = { base: marks.base || amount.amount >= 100, figure: amount.amount };
      }
      return amount.next;
    }
    if (!["of", "open", "colon", "worth", "word"].includes(kindAt(tape, index))) return null;
  }
  return null;
}

/** 节假日顺延 moves the last deadline. */
function readRoll(state: ClauseState, at: number): number | null {
  if (kindAt(state.tape, at) !== "roll") return null;
  const { due } = state;
  if (due && "monthDay" in due.deadline) {
    state.due = { ...due, deadline: { ...due.deadline, roll: "workday" } };
  }
  const last = state.rules.length - 1;
  const rule = state.rules[last];
  const set = rule?.threshold?.deadline;
  if (rule?.threshold && set && "monthDay" in set) {
    const threshold = { ...rule.threshold, deadline: { ...set, roll: "workday" as const } };
    state.rules[last] = { ...rule, threshold };
  }
  return at + 1;
}

function readOtherwise(state: ClauseState, at: number): number | null {
  if (kindAt(state.tape, at) === "else") {
    state.otherwise = true;
    return at + 1;
  }
  return readExcess(state, at);
}

const EXCESS = /^(?:超出|超过|超额|超)$/;
/** 每月不超过2天，超出部分每天扣50元: the rule is for what goes beyond. */
function readExcess(state: ClauseState, at: number): number | null {
  const { tape, limit } = state;
  const beyond = EXCESS.test(textAt(tape, at)) && /^(?:的?部分|的)$/.test(textAt(tape, at + 1));
  if (!beyond || !limit?.limit.high || limit.limit.low) return null;
  state.otherwise = true;
  return at + 2;
}

const people: ReadonlySet<string> = new Set(["occurrence", "person", "personTime"]);

/** 每月不得超过3次 is worth keeping though nothing follows from it. */
function keepNorm(state: ClauseState): void {
  const { limit, tape } = state;
  if (!limit?.limit.norm || !limit.limit.low || !people.has(limit.limit.unit ?? "")) return;
  const { low, unit, next } = limit.limit;
  const window = limit.window ? { window: limit.window } : {};
  const threshold = { over: low.value, unit, inclusive: low.inclusive, ...window };
  state.rules.push({ ...blankRule, kind: "none", threshold, from: limit.at, to: next, about: 0 });
  state.phrase = tape.length;
}

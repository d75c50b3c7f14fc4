import type { Kind } from "../tokens/meaning";
import { readAmount } from "./amount";
import { readBareFigure } from "./bareFigure";
import { readCap } from "./cap";
import { readBy, readEach, readOne, readPointShort } from "./count";
import { readEachBeyond } from "./eachBeyond";
import { endDemand, readOtherwise } from "./demand";
import { readExempt, settleExempt } from "./exempt";
import { readEffect } from "./effect";
import { readFigureFirst, readRateFirst } from "./figureFirst";
import { verbAt } from "./verbAt";
import { readPayLost } from "./payLost";
import { readPivot } from "./pivot";
import { readRounding } from "./rounding";
import { loseLimit, takeLimit } from "./takeLimit";
import { readMultiplier } from "./multiplier";
import { readSanction } from "./sanction";
import type { Per } from "../reading";
import { type ClauseState, type Hints, blankRule, doubt, newState } from "./state";
import { askUnread } from "./unread";
import { takeWindow } from "./window";
import { type Tape, closesSentence, kindAt, meaningAt, measureAt, skip, textAt } from "./tape";
import { leaveCount, leaveDue } from "./waiting";

/** One way of reading on from a token: the index after what it read, or null. */
type Production = (state: ClauseState, at: number) => number | null;

/** In the order in which they are tried. */
const productions: readonly Production[] = [
  endSentence,
  takeWindow,
  readRound,
  readClean,
  readExempt,
  readPivot,
  readPayLost,
  readCap,
  readMultiplier,
  readEachBeyond,
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
      if (kindAt(tape, index) !== "bends") state.used[index] = true;
    }
    at = next > at ? next : at + 1;
  }
  if (state.rules.length === 0) keepNorm(state);
  settleExempt(state);
  leaveCount(state);
  leaveDue(state);
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
  "cue",
  "aggravated",
  "bends",
  "except",
]);

/** Of plain words only these begin something: the date of 次月, 时限为3天, 不得参加评优. */
const opening = /月$|[时期]限$|^(?:不得|不能|不参与|不予|失去|丧失|暂停|剥夺)$/;

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
  leaveCount(state);
  state.span = null;
  state.phrase = at + 1;
  state.rulesBefore = state.tape[at]?.text === "。" ? state.rules.length : state.rulesBefore;
  if (state.rules.length > 0) loseLimit(state);
  else endDemand(state, at);
  return at + 1;
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
const bearers: ReadonlySet<Kind> = new Set<Kind>(["word", "subject"]);
const lackLinks: ReadonlySet<Kind> = new Set<Kind>(["of", "word", "event", "not"]);

/** 未有扣分, 无违规, 零扣分: the clean record that earns a bonus. */
function readClean(state: ClauseState, at: number): number | null {
  const { tape } = state;
  const zero = meaningAt(tape, at, "number")?.value === 0;
  if (kindAt(tape, at) !== "lack" && !zero) return null;
  for (let index = at + 1; index <= at + (zero ? 1 : 3); index += 1) {
    if (faults.has(kindAt(tape, index))) {
      // 未组织的扣5分 and 未锁扣当值人员2分 are no clean records.
      const figure = skip(tape, index + 1, bearers, 3);
      if (kindAt(tape, figure) === "number" || kindAt(tape, index - 1) === "of") return null;
      state.clean = true;
      return index + 1;
    }
    if (!lackLinks.has(kindAt(tape, index))) return null;
  }
  return null;
}

const timed: ReadonlySet<Per> = new Set<Per>(["minute", "hour"]);
const lateness: ReadonlySet<Kind> = new Set<Kind>(["treated as", "delay"]);

function takeCounted(state: ClauseState, at: number): number | null {
  const { tape } = state;
  const each = readEach(tape, at) ?? readBy(tape, at) ?? readPointShort(tape, at);
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
  leaveCount(state);
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
      // 满分10分左右
      if (verbAt(tape, amount.next) || kindAt(tape, amount.next) === "bends") return null;
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

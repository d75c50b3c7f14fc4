import type { Window } from "../reading";
import type { Kind, Measure } from "../tokens/meaning";
import { scored } from "./count";
import { readDue } from "./due";
import type { ClauseState } from "./state";
import { kindAt, meaningAt, measureAt, skip, textAt } from "./tape";
import { leaveDue } from "./waiting";

const HELD = /^(?:进行|组织|开展|举行|举办|召开)/;

/** 当月, 每天: the span in which a limit counts, or what a figure is given by. */
export function takeWindow(state: ClauseState, at: number): number | null {
  const due = readDue(state.tape, at);
  if (due) return takeDue(state, at);
  const span = meaningAt(state.tape, at, "span");
  const calendar = meaningAt(state.tape, at, "calendar");
  // 每月进行的检查中: how often something is held.
  if (calendar && HELD.test(textAt(state.tape, at + 1))) return at + 1;
  const window = span?.window ?? calendar?.window;
  if (!window) return takeOneSpan(state, at);
  state.span = { window, whole: span?.whole ?? false, calendar: span === null, at };
  return at + 1;
}

const oneSpans: ReadonlySet<unknown> = new Set<Window>(["day", "week", "month", "quarter", "year"]);
const isWindow = (measure: unknown): measure is Window => oneSpans.has(measure);

/** 半天100元，一天200元: what is paid is not how often it happens. */
const counts = (measure: Measure | null): boolean => measure !== null && !scored.has(measure);

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
    counts(measureAt(tape, number + 1)) &&
    (number === at + 2 || kindAt(tape, number + 2) === "after");
  if (meaningAt(tape, at, "number")?.value !== 1 || !isWindow(measure) || !(times || bounded))
    return null;
  state.span = { window: measure, whole: false, calendar: false, at };
  return at + 2;
}

/** 24小时内, 每月5日前: what is due, and waits for its effect. */
export function takeDue(state: ClauseState, at: number): number | null {
  const due = readDue(state.tape, at);
  if (!due) return null;
  leaveDue(state);
  state.due = { deadline: due.deadline, at, next: due.next };
  return due.next;
}

const NEAR = 8;
const named: ReadonlyMap<string, Window> = new Map([
  ["月度", "month"],
  ["季度", "quarter"],
  ["年度", "year"],
]);

/** 月度加分不超过10分, 月度投诉满3件: a span that is part of what is counted. */
export function windowNamed({ tape, phrase }: ClauseState, at: number): Window | null {
  const span = tape.slice(Math.max(phrase, at - NEAR), at).find(({ text }) => named.has(text));
  return (span && named.get(span.text)) ?? null;
}

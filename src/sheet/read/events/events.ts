import type { Rulebook } from "../../../core";
import { type SheetPeriod, daysInFigures, readWhen } from "../cell/day";
import { compact } from "../cell/text";
import { matchClause, understand } from "../clause/match";
import { keyOf, longestWording, readItemText } from "../clause/wording";
import { ordinaryStates, partOfDay } from "../vocabulary/states";
import { nothingHappened } from "../vocabulary/rows";
import { splitText } from "./split";

/** One event of several that a cell tells. */
export interface CellEvent {
  /** What happened, with its count and its figure as written. */
  readonly text: string;
  /** Its own date as written; null where it has none. */
  readonly date: string | null;
  /** The days over which it went on (3月2日-4日), which do not tell how often; null where it names none. */
  readonly span: string | null;
  /** It says itself when, how often or how much. */
  readonly detailed: boolean;
}

/** What a cell tells, event by event. */
export interface CellEvents {
  readonly events: readonly CellEvent[];
  /** Several sentences or details of their own tell the events apart; commas alone do not. */
  readonly apart: boolean;
}

interface Sense {
  readonly rulebook: Rulebook;
  readonly period: SheetPeriod;
}

/** A state is named in a few words. */
const longestState = 100;
const sum = /^(?:总?共|共?合计|总计|共计|累计|小计)/;
/** 3月5日, 3.5, 3/5, 5日, 3日至5日 before what happened. */
export const dateAhead =
  /^((?:\d{4}\s*[-/.年]\s*)?\d{1,2}\s*(?:月|[./-])\s*\d{1,2}\s*(?:日(?![报報])|[号號])?|\d{1,2}\s*[日号號])(?:\s*[-~至到]\s*(?:\d{1,2}\s*月\s*)?\d{1,2}\s*[日号號])?\s*[:,]?\s*(?=\D)/;

/**
 * Takes apart a cell that tells several events: "3.5迟到-1；3.8未报工号-2", "迟到3次、早退1次",
 * "上班缺卡,下班缺卡". Ordinary states (正常, 出差) and sums (共扣16分) are no events.
 */
export function eventsIn(text: string, sense: Sense): CellEvents {
  const { sentences } = splitText(daysInFigures(text));
  const events = sentences.flatMap((clauses) => inSentence(clauses, sense));
  const apart = events.filter((event) => !isSum(event) && !isOrdinary(event.text, sense.rulebook));
  const told = apart.length > 0 ? apart : events.flatMap((event) => summed(event, sense));
  return { events: told, apart: sentences.length > 1 || told.every(({ detailed }) => detailed) };
}

/** The clauses of a sentence are events each, or together one. */
function inSentence(clauses: readonly string[], sense: Sense): readonly CellEvent[] {
  const parts = inItsWords(withFigures(onEachDay(clauses)), sense);
  const whole = parts.join(",");
  if (parts.length < 2) return [eventOf(whole, sense)];
  const known = parts.map((part) => isKnown(part, sense));
  const together = !known.every(Boolean) && isMatched(eventOf(whole, sense).text, sense.rulebook);
  if (together || !known.some(Boolean)) return [eventOf(whole, sense)];
  return parts.map((part) => eventOf(part, sense));
}

/** 3月2日, 5号, or 2 before a 5日 that says what the numbers are. */
const dateAlone = new RegExp(`${dateAhead.source.replace(/\(\?=.*$/, "")}$|^\\d{1,2}$`);

/** "3月2日、5日迟到" is once on each day, "各2次" too; with another count or figure (共3次) it stays one. */
function onEachDay(parts: readonly string[]): readonly string[] {
  const last = parts.at(-1) ?? "";
  const ahead = dateAhead.exec(last)?.[0];
  const days = parts.slice(0, -1);
  if (ahead === undefined || days.length === 0 || !days.every((day) => dateAlone.test(day)))
    return parts;
  const text = last.slice(ahead.length);
  const { quantity, amount } = readItemText(text);
  if ((quantity !== null || amount !== null) && !/^\s*[各均]|[各均]\s*\d/.test(text))
    return [parts.join("、")];
  return [...days.map((day) => `${/^\d+$/.test(day) ? `${day}日` : day}${text}`), last];
}

/** "语气生硬，扣10分": a figure alone belongs to what stands before it. */
function withFigures(clauses: readonly string[]): readonly string[] {
  const parts: string[] = [];
  for (const clause of clauses) {
    const last = parts.at(-1);
    const bare = keyOf(readItemText(clause).wording) === "";
    if (bare && last !== undefined) parts[parts.length - 1] = `${last},${clause}`;
    else parts.push(clause);
  }
  return parts;
}

/** A clause's own words are not many more. */
const mostParts = 5;
/** A clause's number before its words. */
const idAhead = /^[a-z]?\.?\d+(?:\.[a-z\d]+)*[\s.]*/i;

/** The regulation's own words may have commas of their own: 现场嘈杂、脏乱 is one event. */
function inItsWords(parts: readonly string[], sense: Sense): readonly string[] {
  const joined: string[] = [];
  for (let from = 0; from < parts.length; from += 1) {
    const most = Math.min(parts.length, from + mostParts);
    let to = from + 1;
    for (let end = from + 2; end <= most; end += 1) {
      if (isVerbatim(parts.slice(from, end).join(","), sense)) to = end;
    }
    joined.push(parts.slice(from, to).join(","));
    from = to - 1;
  }
  return joined;
}

function isVerbatim(part: string, sense: Sense): boolean {
  if (part.length > longestWording) return false;
  const { wording } = readItemText(eventOf(part, sense).text.replace(idAhead, ""));
  return understand(wording, sense.rulebook).verbatim;
}

function eventOf(part: string, { rulebook, period }: Sense): CellEvent {
  const ahead = isItsId(part, rulebook) ? null : (dateAhead.exec(part)?.[0] ?? null);
  const span = ahead !== null && isSpan(ahead);
  const dated = ahead !== null && (span || isInMonth(ahead, period));
  const text = dated ? part.slice(ahead.length) : part;
  const { quantity, amount } = readItemText(text);
  const days = dated ? ahead.replace(/[:,\s]+$/, "") : null;
  return {
    text,
    date: span ? null : days,
    span: span && quantity === null ? days : null,
    detailed: dated || quantity !== null || amount !== null || isTimed(text),
  };
}

/** "1.5 打私人电话" is a clause's number, not the fifth of January, where the words confirm it. */
function isItsId(part: string, rulebook: Rulebook): boolean {
  const { how, confidence } = matchClause(part, rulebook);
  return how === "id" && confidence === 1;
}

const isSpan = (date: string): boolean =>
  /\d\s*[日号號]?\s*[-~至到]\s*\d/.test(date) && /[日号號]/.test(date);

function isInMonth(date: string, period: SheetPeriod): boolean {
  const when = readWhen(date.replace(/[:,\s]+$/, ""), period);
  if (!when?.day) return false;
  return period.month === null || Number(when.day.slice(5, 7)) === period.month;
}

function isKnown(part: string, sense: Sense): boolean {
  const { text } = eventOf(part, sense);
  return isOrdinary(text, sense.rulebook) || isMatched(text, sense.rulebook);
}

/** Whether the rulebook knows what a text tells. */
export const isMatched = (text: string, rulebook: Rulebook): boolean =>
  matchClause(stateIn(text, rulebook), rulebook).clause !== null;

/** A sum of nothing that stands beside it tells the events itself: 共迟到3次. */
function summed(event: CellEvent, { rulebook }: Sense): readonly CellEvent[] {
  const text = event.text.replace(sum, "");
  return text !== event.text && isMatched(text, rulebook) ? [{ ...event, text }] : [];
}

const isSum = ({ text }: CellEvent): boolean => sum.test(text) || text === "";

/** A state that the rulebook has no clause for and that is nothing to note. */
export function isOrdinary(text: string, rulebook: Rulebook): boolean {
  if (text.length > longestState) return false;
  const { wording, amount } = readItemText(withoutBrackets(text));
  const state = compact(wording).replace(/[\d.]+(?:h|小时|分钟|天|日|次)?$/, "");
  const known = ordinaryStates.has(state) || nothingHappened.has(state);
  return amount === null && known && matchClause(state, rulebook).clause === null;
}

const withoutBrackets = (text: string): string => text.replace(/\s*\([^()]*\)\s*$/, "");

/** How long somebody was late or away is no count of occurrences. */
const duration = /\s*\d+(?:\.\d+)?\s*(?:h|hrs?|min|小[时時]|分[钟鐘]?)$/i;

const isTimed = (text: string): boolean => text.length <= longestState && duration.test(text);

/**
 * The words of a state that the rulebook knows: "下班缺卡" is "缺卡" where the rulebook tells no
 * difference, and "迟到31分钟" is "迟到". Without such words, the text as it stands.
 */
export function stateIn(text: string, rulebook: Rulebook): string {
  if (text.length > longestState) return text;
  const bare = withoutBrackets(text).replace(duration, "");
  const shorter = [text, bare, bare.replace(partOfDay, "")];
  const matched = shorter.map((words) => ({ words, how: matchClause(words, rulebook).how }));
  const exact = matched.find(({ how }) => how === "text" || how === "alias");
  return (exact ?? matched.find(({ how }) => how !== "none"))?.words ?? text;
}

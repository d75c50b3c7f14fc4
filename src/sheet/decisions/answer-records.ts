import { type EventRecord, type Person, type Rulebook } from "../../core";
import { saidOf } from "../read/clause/answered";
import { withAnswer } from "./answer-record";
import type { Decision, RecordDecision } from "./decision";
import type { Placed } from "./place";
import { doubtfulAppeals } from "./unplaced";
import { identifier, statusReader } from "./wherever";

/** A record beside what was read before any answer about it. */
export interface Answered {
  readonly asRead: EventRecord;
  readonly record: EventRecord;
}

/** Records read again, each beside what was read at first; rows keep their order. */
export function paired(
  first: readonly EventRecord[],
  again: readonly EventRecord[],
): readonly Answered[] {
  if (first === again) return first.map((record) => ({ asRead: record, record }));
  const waiting = new Map<string, EventRecord[]>();
  for (const record of first) {
    const own = waiting.get(placeOf(record));
    if (own) own.push(record);
    else waiting.set(placeOf(record), [record]);
  }
  return again.map((record) => ({
    asRead: waiting.get(placeOf(record))?.shift() ?? record,
    record,
  }));
}

const placeOf = ({ source: [{ sheet, cell }] }: EventRecord): string => `${sheet}\n${cell}`;

interface Said {
  /** Which records, as they were first read, the decisions are about. */
  readonly placed: Placed;
  /** Decisions that were read with their rows already. */
  readonly spoken: ReadonlySet<RecordDecision>;
  readonly decisions: readonly Decision[];
  readonly rulebook: Rulebook;
}

/** The records with all that was decided about them; rows that are no events only name people. */
export function answerRecords(
  pairs: readonly Answered[],
  { placed, spoken, decisions, rulebook }: Said,
): { readonly answered: readonly Answered[]; readonly unmeant: readonly Person[] } {
  const about = decisionsByRecord(placed, spoken);
  const doubts = doubtfulAppeals(placed);
  const withId = identifier(decisions);
  const withStatus = statusReader(decisions);
  const answered: Answered[] = [];
  const unmeant: Person[] = [];
  for (const { asRead, record: read } of pairs) {
    const own = about.get(asRead) ?? [];
    const issues = [...read.issues, ...(doubts.get(asRead) ?? [])];
    const known = { ...read, people: read.people.map(withId), issues };
    const record = withStatus(own.reduce(withAnswer, known));
    const noEvent = own.some((one) => one.kind === "clause" && one.clause === null);
    if (noEvent || (record.clause === null && saidOf(record.item, rulebook) === null)) {
      unmeant.push(...record.people);
    } else {
      answered.push({ asRead, record });
    }
  }
  return { answered, unmeant };
}

/** Where several records may be meant, none is, and an appeal asks which. */
function decisionsByRecord(
  placed: Placed,
  spoken: ReadonlySet<RecordDecision>,
): ReadonlyMap<EventRecord, readonly RecordDecision[]> {
  const about = new Map<EventRecord, RecordDecision[]>();
  for (const [decision, [record, ...others]] of placed) {
    if (!record || others.length > 0 || spoken.has(decision)) continue;
    const own = about.get(record);
    if (own) own.push(decision);
    else about.set(record, [decision]);
  }
  return about;
}

import type { CellRef, ListedRecording, Measurement, Period, Person } from "../record";
import type { Subject } from "../scorecard";
import type { Draft } from "./card";
import type { NamedIn } from "./charge";
import type { Directory } from "./people";
import { remembering } from "./remembering";
import type { Weighed } from "./weigh";

/** One subject's month before it is scored, with what was measured in it. */
export interface MeasuredDraft extends Draft {
  readonly measured: Measurement[];
}

/** Everything that makes a card or goes into one. */
export interface Gathered {
  readonly directory: Directory;
  /** The months that records, recordings or measurements tell. */
  readonly periods: readonly Period[];
  readonly named: readonly NamedIn[];
  readonly weighed: readonly Weighed[];
  readonly recordings: readonly ListedRecording[];
  readonly measurements: readonly Measurement[];
  /** Who has a card in every month, with or without a record. */
  readonly listed: readonly Subject[];
  /** The month of their cards where nothing tells one. */
  readonly wanted: Period | null;
}

/** The cards to be, one for each subject and month. */
export function draftsOf(gathered: Gathered): readonly MeasuredDraft[] {
  const { directory, periods, named, weighed, recordings, measurements } = gathered;
  const all: MeasuredDraft[] = [];
  const draftOf = remembering((subject: Subject) =>
    remembering((period: Period | null) => {
      const recordings = new Map<string, CellRef>();
      const draft: MeasuredDraft = { subject, period, weighed: [], recordings, measured: [] };
      all.push(draft);
      return draft;
    }),
  );
  const ofPerson = (one: { person: Person; period: Period | null }): MeasuredDraft | null => {
    const found = directory.person(one.person);
    return "ids" in found ? null : draftOf(found)(one.period ?? onlyOf(periods));
  };
  for (const { subject, period, record } of named) {
    const { recordings } = draftOf(subject)(period);
    // It was listened to even where the row about it was not understood.
    const unread = record.clause === null ? record.recording : null;
    if (unread !== null) recordings.set(unread, record.source[0]);
  }
  for (const item of weighed) draftOf(item.charge.subject)(item.charge.period).weighed.push(item);
  for (const one of recordings) ofPerson(one)?.recordings.set(one.recording, one.source);
  for (const one of measurements) ofPerson(one)?.measured.push(one);
  const months = periods.length > 0 ? periods : [gathered.wanted];
  for (const subject of gathered.listed) for (const period of months) draftOf(subject)(period);
  return all;
}

const onlyOf = ([only, ...others]: readonly Period[]): Period | null =>
  only !== undefined && others.length === 0 ? only : null;

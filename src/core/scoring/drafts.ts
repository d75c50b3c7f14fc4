import type { CellRef, ListedRecording, Measurement, Period } from "../record";
import type { Subject } from "../scorecard";
import { type Steps, mapped } from "../steps";
import type { Draft } from "./card";
import type { NamedIn } from "./charge";
import type { Placed } from "./listed";
import { remembering } from "./remembering";
import type { Weighed } from "./weigh";

/** One subject's month before it is scored, with what was measured in it. */
export interface MeasuredDraft extends Draft {
  readonly measured: Measurement[];
}

/** Everything that makes a card or goes into one. */
export interface Gathered {
  /** The months that records, recordings or measurements tell. */
  readonly periods: readonly Period[];
  readonly named: readonly NamedIn[];
  readonly weighed: readonly Weighed[];
  readonly recordings: readonly Placed<ListedRecording>[];
  readonly measurements: readonly Placed<Measurement>[];
  /** Who has a card in every month, with or without a record. */
  readonly listed: readonly Subject[];
  /** The month of their cards where nothing tells one. */
  readonly wanted: Period | null;
}

/** The cards to be, one for each subject and month. */
export function* draftsOf(gathered: Gathered): Steps<readonly MeasuredDraft[]> {
  const { periods, named, weighed, recordings, measurements } = gathered;
  const all: MeasuredDraft[] = [];
  const draftOf = remembering((subject: Subject) =>
    remembering((period: Period | null) => {
      const recordings = new Map<string, CellRef>();
      const draft: MeasuredDraft = { subject, period, weighed: [], recordings, measured: [] };
      all.push(draft);
      return draft;
    }),
  );
  yield* mapped(named, ({ subject, period, record }) => {
    const { recordings } = draftOf(subject)(period);
    // It was listened to even where the row about it was not understood.
    const unread = record.clause === null ? record.recording : null;
    if (unread !== null) recordings.set(unread, record.source[0]);
  });
  yield* mapped(weighed, (item) => {
    draftOf(item.charge.subject)(item.charge.period).weighed.push(item);
  });
  for (const { subject, period, one } of recordings) {
    draftOf(subject)(period).recordings.set(one.recording, one.source);
  }
  for (const { subject, period, one } of measurements) draftOf(subject)(period).measured.push(one);
  const months = periods.length > 0 ? periods : [gathered.wanted];
  for (const subject of gathered.listed) for (const period of months) draftOf(subject)(period);
  return all;
}

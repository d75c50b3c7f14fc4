import type { Moment } from "./calendar/deadline";
import type { Exact } from "./exact";
import type { Issue } from "./issue";

/** A calendar day, `YYYY-MM-DD`. */
export type Day = string;
/** A calendar month, `YYYY-MM`. */
export type Period = string;

/** Where a figure came from: the sheet and the cell in A1 notation. */
export interface CellRef {
  readonly sheet: string;
  readonly cell: string;
}

/** Somebody as a sheet names them; at least one of id and name is known. */
export interface Person {
  readonly id: string | null;
  readonly name: string | null;
  readonly team: string | null;
}

/** One observed event or mark, as read from a row. Nothing in it is scored yet. */
export interface EventRecord {
  /** The cells the record was read from, the item's cell first. */
  readonly source: readonly [CellRef, ...CellRef[]];
  readonly day: Day | null;
  /** From the date, the sheet's title or its tab name. */
  readonly period: Period | null;
  /** Whom the row names; empty where it names nobody (a team's record). */
  readonly people: readonly Person[];
  readonly team: string | null;
  /** The item as the sheet writes it. */
  readonly item: string;
  /** The clause that the item was matched to; null where it was not understood. */
  readonly clause: string | null;
  /** Occurrences, people, days, hours…: what the clause counts. Null where the row gives none. */
  readonly quantity: Exact | null;
  /** The sheet's own points or yuan, as a magnitude; null where the row gives none. */
  readonly figure: Exact | null;
  /** The recording that was listened to, as the row names it. */
  readonly recording: string | null;
  /** When something with a deadline was handed in. */
  readonly submitted: Moment | null;
  /** The event that a deadline runs from. */
  readonly since: Day | null;
  /** Measured figures by the measure's id, in the measure's unit: a delay in hours, a rate in percent. */
  readonly measures: Readonly<Record<string, Exact>>;
  /** True where the row itself says that the case is aggravated (加倍, 情节严重). */
  readonly aggravated: boolean;
  /** True for a record that was withdrawn (申诉成立, 撤销): it counts nothing and stays visible. */
  readonly void: boolean;
  /** Those of the people for whom alone it was withdrawn; the others are charged. */
  readonly withdrawnFor: readonly Person[];
  readonly inspector: string | null;
  readonly remark: string | null;
  /** What was not understood in this row. */
  readonly issues: readonly Issue[];
}

/** What a record has where its row says nothing more. */
export const bareRecord = {
  day: null,
  period: null,
  people: [],
  team: null,
  quantity: null,
  figure: null,
  recording: null,
  submitted: null,
  since: null,
  measures: {},
  aggravated: false,
  void: false,
  withdrawnFor: [],
  inspector: null,
  remark: null,
  issues: [],
} as const satisfies Partial<EventRecord>;

/** A recording that was listened to, with or without anything to deduct. */
export interface ListedRecording {
  readonly recording: string;
  readonly person: Person;
  readonly period: Period | null;
  readonly source: CellRef;
}

/** A measured figure of one person's day or month: minutes talked, calls made. */
export interface Measurement {
  readonly measure: string;
  readonly person: Person;
  readonly day: Day | null;
  readonly period: Period | null;
  readonly value: Exact;
  readonly source: CellRef;
}

/** A person's wage of the month in yuan, as a roster has it. */
export interface Wage {
  readonly person: Person;
  readonly amount: Exact;
  readonly source: CellRef;
}

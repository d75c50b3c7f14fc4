import type {
  EventRecord,
  Issue,
  ListedRecording,
  Measurement,
  OwnDays,
  Person,
  Wage,
} from "../../core";

/** What a column holds; the spellings of each meaning are in `vocabulary/headers.ts`. */
export const meanings = [
  "seq",
  "employee_name",
  "employee_id",
  "team",
  "date",
  "period",
  "clause_item",
  "reason",
  "count",
  "points_deducted",
  "points_added",
  "points_signed",
  "money",
  "handling",
  "inspector",
  "remark",
  "status",
  "recording_id",
  "wage",
  "submitted",
] as const;
export type Meaning = (typeof meanings)[number];

/** Columns whose figures say what an event costs or brings. */
export const figureMeanings = [
  "points_deducted",
  "points_added",
  "points_signed",
  "money",
] as const satisfies readonly Meaning[];

/** What a table is read as; each kind has a reader of its own. */
export type LayoutKind =
  | "ledger"
  | "roster"
  | "measures"
  | "rules"
  | "calendar"
  | "matrix"
  | "dayGrid"
  | "form"
  | "recordings"
  | "checklist"
  | "scorecard"
  | "tariff"
  | "signOff"
  | "results"
  | "decisions";

/** One table recognised on a sheet. Addresses are A1, columns letters. */
export interface Layout {
  readonly kind: LayoutKind;
  /** The header's rows with the rows below them. */
  readonly range: string;
  /** Empty where no row heads the table. */
  readonly header: string;
  readonly columns: Readonly<Partial<Record<Meaning, string>>>;
}

/** A column that nothing heads. */
export interface UnheadedColumn {
  /** Its letters. */
  readonly column: string;
  /** What it goes by in the table of decisions, this month and the next. */
  readonly name: string;
  /** The first different texts in it. */
  readonly samples: readonly string[];
  /** Null where it is not read. */
  readonly meaning: Meaning | null;
}

/** What was found on a sheet. */
export interface SheetReading {
  readonly name: string;
  readonly layouts: readonly Layout[];
  /** Whom the sheet lists without an event; each once. */
  readonly people: readonly Person[];
  /** The columns of a sheet in which no row heads the others. */
  readonly unheaded?: readonly UnheadedColumn[];
}

/** Everything read from a workbook or a range, before anything is scored. */
export interface Reading {
  readonly sheets: readonly SheetReading[];
  readonly records: readonly EventRecord[];
  /** Whom a sheet lists without an event (a roster lists everybody); each once. */
  readonly people: readonly Person[];
  /** The wages that a roster has. */
  readonly wages: readonly Wage[];
  /** Recordings that a sheet lists with nothing to note. */
  readonly recordings: readonly ListedRecording[];
  readonly measurements: readonly Measurement[];
  /** The company's own days, from a sheet that lists them (公司日历). */
  readonly ownDays: OwnDays;
  /** What belongs to no record: a sheet without a known layout, a table without an item column. */
  readonly issues: readonly Issue[];
}

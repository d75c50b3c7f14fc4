import type { CellRef, Day, Period } from "./record";
import type { Counted } from "./rulebook/terms";

/** A clause that a wording may mean. */
export interface ClauseCandidate {
  readonly clause: string;
  readonly text: string;
  /** 0 to 1. */
  readonly confidence: number;
}

/**
 * Everything that can be asked, with the facts that a sentence about it needs. Figures are decimals
 * as text. Faces turn a code and its facts into words; the core knows no sentence.
 */
export interface IssueFacts {
  /** No clause is near enough to the item's wording. The best candidates, at most three. */
  unknownClause: { candidates: readonly ClauseCandidate[] };
  /** The row tells an event but names nobody, and its clause is a person's. */
  missingSubject: { clause: string };
  /** The clause has a team's allowance, and neither the row nor another tells the person's team. */
  missingTeam: { clause: string };
  /** One name belongs to several employee ids. */
  ambiguousName: { name: string; ids: readonly string[] };
  /** One employee id stands beside several names. */
  ambiguousId: { id: string; names: readonly string[] };
  /** Several people in one cell: each is charged. */
  sharedRecord: { names: readonly string[] };
  /** The date cannot be read, or may have been changed by Excel. */
  unreadableDate: Record<string, never>;
  /** An allowance per day needs the record's date. */
  missingDay: { clause: string };
  /** The record's month cannot be told: the workbook has several. */
  missingPeriod: { periods: readonly Period[] };
  unreadableQuantity: Record<string, never>;
  unreadableFigure: Record<string, never>;
  /** The clause counts days or hours and the row does not say how many; one was counted. */
  missingQuantity: { clause: string; per: Counted };
  /** The clause holds only for a measured figure, which the row lacks; it was taken to hold. */
  missingMeasure: { clause: string; text: string };
  /** The sheet's points are a multiple of the clause's amount, the quantity is missing. */
  quantityFromFigure: { clause: string; figure: string; amount: string; quantity: string };
  /** The sheet's points differ from the rulebook's, which counted. */
  figureDiffers: { clause: string; figure: string; expected: string };
  /** The assessor's figure within a range is missing; the least counted. */
  missingAmount: { clause: string; least: string; most: string };
  /** The assessor's figure is outside the range; the nearest bound counted. */
  amountOutOfRange: {
    clause: string;
    figure: string;
    least: string;
    most: string;
    counted: string;
  };
  /** A graded item without its grade. */
  missingGrade: { clause: string; labels: readonly string[] };
  /** The dates do not tell which of several offences came first: the smallest amount was waived. */
  firstOffenceTie: { clause: string };
  /** One card has several grades for one item. */
  severalGrades: { clause: string; count: number };
  /** A measured figure without its day: the targets are for each day. */
  measureWithoutDay: { measure: string };
  /** A status that is neither open nor void. */
  unknownStatus: Record<string, never>;
  /** The cell holds an Excel error value. */
  errorValue: { error: string };
  /** A sheet with content in which no records were recognised. */
  unknownLayout: Record<string, never>;
  /** Rows ("7-10") that no reader took although they seem to tell of somebody's event. */
  unheardRows: { rows: string };
  /** A table whose header names no column of items. */
  missingColumn: { meaning: string };
  /** A deadline that is reckoned in workdays of a year that the calendar does not have. */
  calendarEnds: { clause: string; year: string };
  /** It was due at a time of day, and the row says only the day; one was counted. */
  missingTime: { clause: string; due: string };
  /** The deadline runs from an event whose date is missing; one was counted. */
  missingSince: { clause: string; since: string };
  /** A day of the month was the deadline; the row has no day, and came in another month than its sheet's. */
  unclearDueMonth: { clause: string; period: Period; handedIn: Period };
  /** Cards are per recording, and the row names none; it was taken as a recording of its own. */
  missingRecording: Record<string, never>;
  /** An entry is due each workday, and these days have none. */
  missingEntries: { clause: string; days: readonly Day[] };
  /** A person has entries on successive days, where that is not allowed. */
  consecutiveDays: { clause: string; name: string; days: readonly Day[] };
  /** The rulebook scores by targets that nobody has set yet. */
  missingTarget: { measures: readonly string[] };
  /** More than a fifth of the month's wage would be withheld; figures in yuan. */
  overOneFifth: { withheld: string; wage: string; limit: string };
  /** Less than the minimum wage that the company entered would be left; figures in yuan. */
  belowMinimumWage: { left: string; minimum: string; since: Day };
  /** A name that the roster does not list. */
  notOnRoster: { name: string };
  /** Rows that are hidden or filtered away were read as well: how many, and which ("4-9", "12"). */
  hiddenRows: { count: number; rows: readonly string[] };
  /** It cannot be told whether the numbers of a column are counts, points taken or a score. */
  unclearNumbers: { header: string };
  /** A figure for a month that another sheet may tell day by day; empty where only some of the sheet's are. */
  mayRepeat: { sheet: string };
  /** Most rows of its sheet stand in another as well; this one does not, or its day is not known. Empty where the
   *  rows stand further up in the same sheet. */
  mayBeCopied: { sheet: string };
  /** A column of unknown heading may hold what decides a record. */
  unclearColumn: { header: string; holds: "people" | "days" | "figures" | "status" | "events" };
  /** A symbol that no legend of the sheet explains. */
  unknownSymbol: { symbol: string };
  /** A blank cell that may mean "nothing happened" or "not entered". */
  notEntered: { name: string; item: string };
  /** A cell tells several events that could not be told apart. */
  severalEvents: Record<string, never>;
  /** Excel may have turned what was typed (5-10, 2024.10) into this date or number. */
  mangledDate: Record<string, never>;
  /** 分 may be a minute or a point. */
  minuteOrPoint: Record<string, never>;
  /** One id is written in several ways, such as 007 and 7; each was taken for a person. */
  sameIdWritten: { ids: readonly string[] };
  /** An appeal is being reviewed; the record counts until it is decided. */
  appealUnderReview: Record<string, never>;
  /** An appeal's record is no longer where it stood, or may be any of these cells. */
  unplacedAppeal: { cells: readonly string[] };
  /** A row of answers that is not understood; `column` says which of its cells is not. */
  unreadableAnswer: { column: "kind" | "cell" | "text" | "answer" | "rulebook" };
}

/** What can be asked, by name. */
export type IssueCode = keyof IssueFacts;

/** Something not understood, or counted in a way that a person should confirm. */
export type Issue = {
  [Code in IssueCode]: {
    readonly code: Code;
    /** The sheet, and the cell where there is one. */
    readonly sheet: string;
    readonly cell: string | null;
    /** What was read there. */
    readonly text: string;
    readonly facts: IssueFacts[Code];
  };
}[IssueCode];

/** Issues that leave a figure open: a card that has one is provisional. */
const open: ReadonlySet<IssueCode> = new Set<IssueCode>([
  "unknownClause",
  "missingSubject",
  "missingTeam",
  "ambiguousName",
  "unreadableDate",
  "missingDay",
  "missingPeriod",
  "unreadableQuantity",
  "unreadableFigure",
  "quantityFromFigure",
  "missingGrade",
  "severalGrades",
  "measureWithoutDay",
  "unknownStatus",
  "errorValue",
  "missingColumn",
  "calendarEnds",
  "missingSince",
  "unclearDueMonth",
  "missingTime",
  "missingRecording",
  "missingTarget",
  "unclearNumbers",
  "mayRepeat",
  "mayBeCopied",
  "unclearColumn",
  "unknownSymbol",
  "notEntered",
  "severalEvents",
  "mangledDate",
  "minuteOrPoint",
  "sameIdWritten",
  "unplacedAppeal",
]);

/** Whether the issue makes every card that it may concern provisional (docs/scoring.md, rule 10). */
export const leavesOpen = (issue: Issue): boolean => open.has(issue.code);

/**
 * @param at where it was read; `cell` may be a first cell of several
 * @param text what was read there
 */
export function issue<Code extends IssueCode>(
  code: Code,
  at: CellRef | { sheet: string; cell: null },
  text: string,
  facts: IssueFacts[Code],
): Issue {
  // TypeScript cannot see that a generic code and its facts are one member of the union.
  return { code, sheet: at.sheet, cell: at.cell, text, facts } as Issue;
}

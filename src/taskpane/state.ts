import type {
  AppError,
  LastResults,
  ReadStep,
  Results,
  ScoreOutcome,
  ScoreStep,
  SelectedRow,
  Survey,
  WorkbookRulebooks,
} from "../app";
import type { Period } from "../core";
import type { Behind, Told } from "./told";

/** What the pane shows. Plain data; every change is one of the events below. */
export interface PaneState {
  /** The key of the one chosen (offered.ts). */
  readonly rulebook: string;
  /** The rulebooks that stand as tables in the workbook. */
  readonly tables: WorkbookRulebooks;
  /** What was found in the workbook; null while it is being read or where that failed. */
  readonly survey: Survey | null;
  readonly busy: "reading" | "scoring" | "answering" | "writing" | null;
  /** How far reading the workbook is. */
  readonly readAt: ReadStep | null;
  /** How far scoring is. */
  readonly step: ScoreStep | null;
  /** Sheets to score, by name. */
  readonly sheets: ReadonlySet<string>;
  /** Null for every month found. */
  readonly period: Period | null;
  readonly outcome: ScoreOutcome | null;
  /** What the outcome was scored with; other things may be chosen since. */
  readonly scoredWith: Chosen | null;
  /** What was last written into the workbook; answers may have moved the outcome on since. */
  readonly lastRun: ScoreOutcome | null;
  /** The run before, by the same rules: what changed is told against it. */
  readonly previous: Results | null;
  /** Why the results, here or on their sheets, are no longer what the workbook says. */
  readonly behind: Behind | null;
  /** Why the survey is not. */
  readonly surveyBehind: Behind | null;
  /** What was told of the workbook since what is being done was begun. */
  readonly meanwhile: readonly Told[];
  readonly problem: Problem | null;
  readonly page: Page;
  readonly listing: Listing;
  /** The place of the question that is being asked. */
  readonly question: number;
  /** What is selected in the workbook. */
  readonly selected: SelectedRow | null;
}

/** What went wrong. */
export type Problem = AppError | Error;

/** What is to be scored, and by what. */
export interface Chosen {
  readonly rulebook: PaneState["rulebook"];
  /** Null for every sheet: one that comes later counts too. */
  readonly sheets: readonly string[] | null;
  readonly period: Period | null;
}

/** What is chosen at the moment. */
export function chosenNow({
  rulebook,
  survey,
  sheets,
  period,
}: Pick<PaneState, "rulebook" | "survey" | "sheets" | "period">): Chosen {
  const all = survey === null || withTables(survey).every((name) => sheets.has(name));
  return { rulebook, period, sheets: all ? null : [...sheets] };
}

/** The sheets on which there is something to score. */
export const withTables = ({ sheets }: Survey): readonly string[] =>
  sheets.filter(({ layouts }) => layouts.length > 0).map(({ name }) => name);

/** Whom the ranking shows, and in which order. */
export interface Listing {
  readonly query: string;
  readonly sort: "rank" | "deducted" | "name";
  /** Null for everybody. */
  readonly team: string | null;
  readonly month: Period | null;
}

export const results = ["ranking", "charts", "questions", "changes", "reports"] as const;
export type ResultsTab = (typeof results)[number];

export type Page =
  | { readonly name: "setup" }
  | { readonly name: "regulation" }
  | { readonly name: "edition" }
  | { readonly name: "builder" }
  | ResultPage;

export type ResultPage =
  | { readonly name: ResultsTab }
  /** `card` is the place in the outcome's cards. */
  | { readonly name: "person"; readonly card: number };

export type PaneEvent =
  | { readonly type: "rulebookChosen"; readonly rulebook: string }
  | { readonly type: "tablesFound"; readonly tables: WorkbookRulebooks }
  | { readonly type: "readingStarted" | "scoringStarted" | "answeringStarted" | "writingStarted" }
  | { readonly type: "sheetWritten" }
  | { readonly type: "readingOn"; readonly at: ReadStep }
  | { readonly type: "workbookRead"; readonly survey: Survey }
  | { readonly type: "sheetToggled"; readonly sheet: string }
  | { readonly type: "periodChosen"; readonly period: Period | null }
  | { readonly type: "stepped"; readonly step: ScoreStep }
  | { readonly type: "scored"; readonly outcome: ScoreOutcome }
  | { readonly type: "rescored"; readonly outcome: ScoreOutcome }
  | { readonly type: "resumed"; readonly outcome: ScoreOutcome; readonly last: LastResults }
  | Told
  | { readonly type: "selectionMoved"; readonly selected: SelectedRow }
  | { readonly type: "failed"; readonly problem: Problem }
  | { readonly type: "problemDismissed" }
  | { readonly type: "pageOpened"; readonly page: Page }
  | { readonly type: "questionPassed" }
  | { readonly type: "listed"; readonly listing: Partial<Listing> };

/** Without any filter, in the order of rank. */
export const everybody: Listing = { query: "", sort: "rank", team: null, month: null };

/** @param page what the ribbon opened the pane for */
export const firstState = (rulebook: string, page: Page = { name: "setup" }): PaneState => ({
  rulebook,
  tables: { found: [], faults: [] },
  survey: null,
  busy: null,
  readAt: null,
  step: null,
  sheets: new Set(),
  period: null,
  outcome: null,
  scoredWith: null,
  lastRun: null,
  previous: null,
  behind: null,
  surveyBehind: null,
  meanwhile: [],
  problem: null,
  page,
  listing: everybody,
  question: 0,
  selected: null,
});

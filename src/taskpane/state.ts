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
import type { Period, Scorecard } from "../core";
import { type Behind, type Told, told, toldAgain } from "./told";

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

export type Problem = AppError | Error;

/** What is to be scored, and by what. */
export interface Chosen {
  readonly rulebook: PaneState["rulebook"];
  /** Null for every sheet: one that comes later counts too. */
  readonly sheets: readonly string[] | null;
  readonly period: Period | null;
}

export function chosenNow({
  rulebook,
  survey,
  sheets,
  period,
}: Pick<PaneState, "rulebook" | "survey" | "sheets" | "period">): Chosen {
  const all = survey === null || withTables(survey).every((name) => sheets.has(name));
  return { rulebook, period, sheets: all ? null : [...sheets] };
}

const withTables = ({ sheets }: Survey): readonly string[] =>
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

export function reduce(state: PaneState, event: PaneEvent): PaneState {
  switch (event.type) {
    case "rulebookChosen":
      return { ...state, rulebook: event.rulebook };
    case "tablesFound":
      return { ...state, tables: event.tables };
    case "readingStarted":
      return { ...state, ...begun, busy: "reading", readAt: null };
    case "readingOn":
      return { ...state, readAt: event.at };
    case "scoringStarted":
      return { ...state, ...begun, busy: "scoring", step: null };
    case "answeringStarted":
      return { ...state, ...begun, busy: "answering" };
    case "writingStarted":
      return { ...state, ...begun, busy: "writing" };
    case "sheetWritten":
      return { ...state, busy: null };
    case "workbookRead":
      return toldAgain(read(state, event.survey));
    case "sheetToggled":
      return { ...state, sheets: toggled(state.sheets, event.sheet) };
    case "periodChosen":
      return { ...state, period: event.period };
    case "stepped":
      return { ...state, step: event.step };
    case "scored":
      return toldAgain({
        ...scored(state, event.outcome),
        page: { name: "ranking" },
        listing: everybody,
      });
    case "rescored":
      return toldAgain({ ...rescored(state, event.outcome), behind: { because: "answered" } });
    case "resumed":
      return toldAgain({
        ...resumed(state, event.outcome, event.last),
        page: { name: "ranking" },
      });
    case "sheetChanged":
    case "sheetsChanged":
      return told(state, event);
    case "selectionMoved":
      return { ...state, selected: event.selected };
    case "failed":
      return { ...state, busy: null, step: null, problem: event.problem };
    case "problemDismissed":
      return { ...state, problem: null };
    case "pageOpened":
      return { ...state, page: event.page };
    case "questionPassed":
      return { ...state, question: state.question + 1 };
    case "listed":
      return { ...state, listing: { ...state.listing, ...event.listing } };
  }
}

const begun = { problem: null, meanwhile: [] };

const read = (state: PaneState, survey: Survey): PaneState => ({
  ...state,
  busy: null,
  survey,
  surveyBehind: null,
  ...offered(survey, state),
});

/** Every sheet with records is offered; the month stays chosen as long as the workbook has it. */
const offered = (survey: Survey, { period }: PaneState): Pick<PaneState, "sheets" | "period"> => ({
  sheets: new Set(withTables(survey)),
  period: period !== null && survey.periods.includes(period) ? period : null,
});

function toggled(sheets: ReadonlySet<string>, sheet: string): ReadonlySet<string> {
  const next = new Set(sheets);
  if (!next.delete(sheet)) next.add(sheet);
  return next;
}

/** What was written before tells what changed, also where the pane was closed since. */
function scored(state: PaneState, outcome: ScoreOutcome): PaneState {
  const previous = bySameRules(outcome.before ?? state.lastRun, outcome);
  const done = { busy: null, step: null, behind: null, question: 0 };
  const scoredWith = chosenNow(state);
  return { ...state, ...done, outcome, scoredWith, previous, lastRun: outcome };
}

/** Scored in the pane alone: the sheets hold what was written before, against which changes are told. */
function rescored(state: PaneState, outcome: ScoreOutcome): PaneState {
  const { lastRun } = state;
  const written = lastRun?.written ?? [];
  const previous = bySameRules(lastRun, outcome);
  const page = samePage(state, outcome);
  return { ...state, busy: null, outcome: { ...outcome, written }, previous, page };
}

/** A person's card stays open, wherever it is ranked now. */
function samePage({ page, outcome: before }: PaneState, { cards }: ScoreOutcome): Page {
  if (page.name !== "person") return page;
  const shown = before?.cards[page.card];
  const card = cards.findIndex((one) => shown !== undefined && isSameCard(one, shown));
  return card < 0 ? { name: "ranking" } : { name: "person", card };
}

const isSameCard = (a: Scorecard, b: Scorecard): boolean =>
  a.period === b.period &&
  a.subject.kind === b.subject.kind &&
  a.subject.id === b.subject.id &&
  a.subject.name === b.subject.name;

/** Somebody else had the sheets written, such as the ribbon: the pane shows what they rest on. */
function resumed(state: PaneState, outcome: ScoreOutcome, last: LastResults): PaneState {
  const written = { ...outcome, written: last.written };
  const done = { busy: null, behind: null, question: 0, previous: bySameRules(last, outcome) };
  return { ...state, ...done, outcome: written, lastRun: written, scoredWith: chosenNow(state) };
}

/** Results by other rules are no change of these. */
const bySameRules = (before: Results | null, { rulebook }: ScoreOutcome): Results | null =>
  before?.rulebook.id === rulebook.id ? before : null;

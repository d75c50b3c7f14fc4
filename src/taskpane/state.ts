import type { AppError, ScoreOutcome, Survey, WorkbookRulebooks } from "../app";
import type { Period } from "../core";

/** What the pane shows. Plain data; every change is one of the events below. */
export interface PaneState {
  /** The key of the one chosen (offered.ts). */
  readonly rulebook: string;
  /** The rulebooks that stand as tables in the workbook. */
  readonly tables: WorkbookRulebooks;
  /** What was found in the workbook; null while it is being read or where that failed. */
  readonly survey: Survey | null;
  readonly busy: "reading" | "scoring" | null;
  /** Sheets to score, by name. */
  readonly sheets: ReadonlySet<string>;
  /** Null for every month found. */
  readonly period: Period | null;
  readonly outcome: ScoreOutcome | null;
  readonly problem: Problem | null;
  readonly page: Page;
  readonly query: string;
}

export type Problem = AppError | Error;

export type Page =
  | { readonly name: "setup" | "regulation" | "ranking" | "questions" }
  /** `card` is the place in the outcome's cards. */
  | { readonly name: "person"; readonly card: number };

export type PaneEvent =
  | { readonly type: "rulebookChosen"; readonly rulebook: string }
  | { readonly type: "tablesFound"; readonly tables: WorkbookRulebooks }
  | { readonly type: "readingStarted" }
  | { readonly type: "workbookRead"; readonly survey: Survey }
  | { readonly type: "sheetToggled"; readonly sheet: string }
  | { readonly type: "periodChosen"; readonly period: Period | null }
  | { readonly type: "scoringStarted" }
  | { readonly type: "scored"; readonly outcome: ScoreOutcome }
  | { readonly type: "failed"; readonly problem: Problem }
  | { readonly type: "problemDismissed" }
  | { readonly type: "pageOpened"; readonly page: Page }
  | { readonly type: "searched"; readonly query: string };

export const firstState = (rulebook: string): PaneState => ({
  rulebook,
  tables: { found: [], faults: [] },
  survey: null,
  busy: null,
  sheets: new Set(),
  period: null,
  outcome: null,
  problem: null,
  page: { name: "setup" },
  query: "",
});

export function reduce(state: PaneState, event: PaneEvent): PaneState {
  switch (event.type) {
    case "rulebookChosen":
      return { ...state, rulebook: event.rulebook };
    case "tablesFound":
      return { ...state, tables: event.tables };
    case "readingStarted":
      return { ...state, busy: "reading", problem: null };
    case "workbookRead":
      return { ...state, busy: null, survey: event.survey, ...offered(event.survey, state) };
    case "sheetToggled":
      return { ...state, sheets: toggled(state.sheets, event.sheet) };
    case "periodChosen":
      return { ...state, period: event.period };
    case "scoringStarted":
      return { ...state, busy: "scoring", problem: null };
    case "scored":
      return { ...state, busy: null, outcome: event.outcome, page: { name: "ranking" }, query: "" };
    case "failed":
      return { ...state, busy: null, problem: event.problem };
    case "problemDismissed":
      return { ...state, problem: null };
    case "pageOpened":
      return { ...state, page: event.page };
    case "searched":
      return { ...state, query: event.query };
  }
}

/** Every sheet with records is offered; the month stays chosen as long as the workbook has it. */
const offered = (survey: Survey, { period }: PaneState): Pick<PaneState, "sheets" | "period"> => ({
  sheets: new Set(
    survey.sheets.filter(({ layouts }) => layouts.length > 0).map(({ name }) => name),
  ),
  period: period !== null && survey.periods.includes(period) ? period : null,
});

function toggled(sheets: ReadonlySet<string>, sheet: string): ReadonlySet<string> {
  const next = new Set(sheets);
  if (!next.delete(sheet)) next.add(sheet);
  return next;
}

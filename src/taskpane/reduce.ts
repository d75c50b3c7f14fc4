import type { LastResults, Results, ScoreOutcome, Survey } from "../app";
import type { Scorecard } from "../core";
import {
  type Page,
  type PaneEvent,
  type PaneState,
  chosenNow,
  everybody,
  withTables,
} from "./state";
import { told, toldAgain } from "./told";

/** The state after an event. */
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

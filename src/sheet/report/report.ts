import {
  type Issue,
  type Period,
  type Rulebook,
  type Scorecard,
  type Steps,
  finished,
  rulebookHash,
} from "../../core";
import type { AnsweredReading } from "../decisions/answered-book";
import { rectName } from "../address";
import { planCharts } from "./charts/plan";
import { planBreakdown } from "./breakdown";
import { planIssues } from "./issues";
import { type Source, liveFormula } from "./live";
import type { SheetPlan } from "./plan";
import { type MonthOfCards, planSummary } from "./summary/plan";
import type { ReportWords } from "./words";

export interface ReportInput {
  readonly rulebook: Rulebook;
  /** In ranking order, as scoring gives them. */
  readonly cards: readonly Scorecard[];
  /** Every issue, those of the reading included. */
  readonly issues: readonly Issue[];
  readonly reading: AnsweredReading;
  /** The ranges that live formulas may refer to, one for each sheet read. */
  readonly sources: readonly Source[];
  /** The rule table that live formulas refer to; without one they name the rulebook's id. */
  readonly rules?: Source;
  /** The tables of decisions, which the formulas read too. */
  readonly decisions?: readonly Source[];
  readonly words: ReportWords;
}

/** So many characters of the rulebook's hash tell editions apart. */
const shortHash = 8;

/** Scorecards and issues as the sheets to write: the ranking, the lines, the open questions. */
export const reportBook = (input: ReportInput): readonly SheetPlan[] =>
  finished(reportSteps(input));

/** Plans the sheets as {@link reportBook} does, in steps. */
export function* reportSteps(input: ReportInput): Steps<readonly SheetPlan[]> {
  const { rulebook, words } = input;
  const unlinked = monthsOf(input.cards);
  const cards = unlinked.flatMap((month) => month.cards);
  const line = words.rulebookLine({
    title: rulebook.title,
    edition: rulebook.edition,
    hash: rulebookHash(rulebook).slice(0, shortHash),
    periods: unlinked.map(({ period }) => period),
  });
  const breakdown = yield* planBreakdown(rulebook, cards, input.reading, line, words);
  yield null;
  const appeals = { sheet: breakdown.name, range: answerRange(breakdown) };
  const months: MonthOfCards[] = [];
  for (const month of unlinked) {
    const formula = yield* liveFormula(month.period, month.cards, { ...input, appeals });
    const live = formula === null ? null : { formula, refersTo: breakdown.name };
    months.push({ ...month, formula: live });
  }
  const issues = yield* planIssues(input.issues, input, line, words);
  const summary = planSummary(rulebook, months, line, words);
  yield null;
  return [summary, breakdown, issues, planCharts(rulebook, months, line, words)];
}

/** The header of a sheet that people answer in, with the rows below it. */
const answerRange = ({ filter, frozenRows, columnWidths }: SheetPlan): string =>
  rectName(filter ?? { row: frozenRows - 1, rows: 2, column: 0, columns: columnWidths.length });

/** The cards by month, each month's in their order. */
function monthsOf(
  ranked: readonly Scorecard[],
): readonly { readonly period: Period | null; readonly cards: readonly Scorecard[] }[] {
  const byMonth = new Map<Period | null, Scorecard[]>();
  for (const card of ranked) {
    const cards = byMonth.get(card.period) ?? [];
    cards.push(card);
    byMonth.set(card.period, cards);
  }
  return [...byMonth]
    .toSorted(([a], [b]) => ((a ?? "") < (b ?? "") ? -1 : 1))
    .map(([period, cards]) => ({ period, cards }));
}

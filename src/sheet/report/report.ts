import { type Issue, type Period, type Rulebook, type Scorecard, rulebookHash } from "../../core";
import type { Reading } from "../read/reading";
import { planBreakdown } from "./breakdown";
import { planIssues } from "./issues";
import { type Source, liveFormula } from "./live";
import type { SheetPlan } from "./plan";
import { type MonthOfCards, planSummary } from "./summary";
import type { ReportWords } from "./words";

export interface ReportInput {
  readonly rulebook: Rulebook;
  /** In ranking order, as scoring gives them. */
  readonly cards: readonly Scorecard[];
  /** Every issue, those of the reading included. */
  readonly issues: readonly Issue[];
  readonly reading: Reading;
  /** The ranges that live formulas may refer to, one for each sheet read. */
  readonly sources: readonly Source[];
  /** The rule table that live formulas refer to; without one they name the rulebook's id. */
  readonly rules?: Source;
  readonly words: ReportWords;
}

/** So many characters of the rulebook's hash tell editions apart. */
const shortHash = 8;

/** Scorecards and issues as the sheets to write: the ranking, the lines, the open questions. */
export function reportBook(input: ReportInput): SheetPlan[] {
  const { rulebook, words } = input;
  const months = monthsOf(input);
  const cards = months.flatMap((month) => month.cards);
  const line = words.rulebookLine({
    title: rulebook.title,
    edition: rulebook.edition,
    hash: rulebookHash(rulebook).slice(0, shortHash),
    periods: months.map(({ period }) => period),
  });
  return [
    planSummary(rulebook, months, line, words),
    planBreakdown(rulebook, cards, line, words),
    planIssues(input.issues, line, words),
  ];
}

/** The cards by month, each month's in their order. */
function monthsOf(input: ReportInput): readonly MonthOfCards[] {
  const byMonth = new Map<Period | null, Scorecard[]>();
  for (const card of input.cards) {
    const cards = byMonth.get(card.period) ?? [];
    cards.push(card);
    byMonth.set(card.period, cards);
  }
  return [...byMonth]
    .toSorted(([a], [b]) => ((a ?? "") < (b ?? "") ? -1 : 1))
    .map(([period, cards]) => ({ period, cards, formula: liveFormula(period, cards, input) }));
}

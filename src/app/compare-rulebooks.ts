import type { Rulebook, RulebookDifference, Scorecard } from "../core";
import { rulebookDifferences } from "../core";
import { inWorkbook, writePlans } from "../excel";
import { type ReportWords, type RuleTableWords, planComparison } from "../sheet";
import { useCase } from "./error";
import { type Job, readAndScore, scoreGrids } from "./scored";

/** What is scored twice, and by what the second time. */
export interface CompareRequest extends Job {
  /** The rulebook or edition that the results are held against. */
  readonly other: Rulebook;
  readonly words: ReportWords;
  /** How a rule table names the fields of a clause. */
  readonly tableWords: RuleTableWords;
}

/** The results by both rulebooks, and in what these differ. */
export interface Comparison {
  readonly cards: readonly Scorecard[];
  readonly otherCards: readonly Scorecard[];
  readonly differences: readonly RulebookDifference[];
  /** The sheet's name. */
  readonly sheet: string;
}

/**
 * Scores the same records under another rulebook or edition and writes both results side by side, and in
 * what the rules differ, onto a sheet of ours. Nothing else changes; no rule table is replaced.
 * @throws AppError
 */
export const compareRulebooks = (request: CompareRequest): Promise<Comparison> =>
  useCase(() =>
    inWorkbook(async (context) => {
      const { rulebook, other, period, words, tableWords } = request;
      const { grids, cards } = await readAndScore(context, request, words.decisions);
      const second = {
        rulebook: other,
        cards: (await scoreGrids(grids, { rulebook: other, period })).cards,
      };
      const plan = planComparison({ rulebook, cards }, second, words, tableWords);
      const [sheet = plan.name] = await writePlans([plan]);
      const differences = rulebookDifferences(rulebook, other);
      return { cards, otherCards: second.cards, differences, sheet };
    }),
  );

import type { goToCell, likeliestRulebook, scoreWorkbook, surveyWorkbook } from "../app";
import type { Rulebook } from "../core";
import type { Locale } from "../locales";

/** What the pane asks of the rest of the product. A test hands in its own. */
export interface Services {
  readonly rulebooks: readonly Rulebook[];
  /** The rulebook to begin with. */
  readonly likeliest: typeof likeliestRulebook;
  readonly words: Locale;
  readonly survey: typeof surveyWorkbook;
  readonly score: typeof scoreWorkbook;
  readonly goToCell: typeof goToCell;
}

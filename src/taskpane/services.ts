import type {
  clauseCell,
  clauseValue,
  closeMonth,
  compareRulebooks,
  decimalSign,
  followWorkbook,
  goToCell,
  headingOf,
  insertFormula,
  lastResults,
  likeliestRulebook,
  newerEdition,
  openQuestions,
  readReferred,
  readRegulationFrom,
  referenceToSelection,
  rescoreWorkbook,
  rulebookOnSheet,
  sameCellNow,
  saveRulebook,
  scoreWorkbook,
  storeAnswer,
  surveyWorkbook,
  workbookRulebooks,
  writeNotices,
} from "../app";
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
  /** Scores for the pane alone, without writing. */
  readonly rescore: typeof rescoreWorkbook;
  readonly lastResults: typeof lastResults;
  readonly openQuestions: typeof openQuestions;
  readonly storeAnswer: typeof storeAnswer;
  readonly headingOf: typeof headingOf;
  readonly follow: typeof followWorkbook;
  readonly goToCell: typeof goToCell;
  readonly sameCellNow: typeof sameCellNow;
  readonly workbookRulebooks: typeof workbookRulebooks;
  readonly rulebookOnSheet: typeof rulebookOnSheet;
  readonly readRegulation: typeof readRegulationFrom;
  readonly saveRulebook: typeof saveRulebook;
  readonly newerEdition: typeof newerEdition;
  readonly writeNotices: typeof writeNotices;
  readonly compareRulebooks: typeof compareRulebooks;
  readonly closeMonth: typeof closeMonth;
  readonly decimalSign: typeof decimalSign;
  readonly referenceToSelection: typeof referenceToSelection;
  readonly readReferred: typeof readReferred;
  readonly insertFormula: typeof insertFormula;
  /** A clause's field as a rule table holds it, and what such words say. */
  readonly clauseCell: typeof clauseCell;
  readonly clauseValue: typeof clauseValue;
  /** The text of a .docx or .txt file. */
  readonly fileText: (file: File) => Promise<string>;
}

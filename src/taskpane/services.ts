import type * as app from "../app";
import type { Rulebook } from "../core";
import type { Locale } from "../locales";

/** Use cases that the pane calls as the product does. */
type UseCase =
  | "lastResults"
  | "openQuestions"
  | "storeAnswer"
  | "headingOf"
  | "goToCell"
  | "sameCellNow"
  | "workbookRulebooks"
  | "rulebookOnSheet"
  | "saveRulebook"
  | "newerEdition"
  | "writeNotices"
  | "compareRulebooks"
  | "closeMonth"
  | "decimalSign"
  | "referenceToSelection"
  | "readReferred"
  | "insertFormula"
  | "clauseCell"
  | "clauseValue";

/** What the pane asks of the rest of the product. A test hands in its own. */
export interface Services extends Pick<typeof app, UseCase> {
  readonly rulebooks: readonly Rulebook[];
  /** The rulebook to begin with. */
  readonly likeliest: typeof app.likeliestRulebook;
  readonly words: Locale;
  readonly survey: typeof app.surveyWorkbook;
  readonly score: typeof app.scoreWorkbook;
  /** Scores for the pane alone, without writing. */
  readonly rescore: typeof app.rescoreWorkbook;
  readonly follow: typeof app.followWorkbook;
  readonly readRegulation: typeof app.readRegulationFrom;
  /** The text of a .docx or .txt file. */
  readonly fileText: (file: File) => Promise<string>;
}

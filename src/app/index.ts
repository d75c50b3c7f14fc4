export { certainRulebook, likeliestRulebook, suggestRulebook } from "./choose-rulebook";
export { type CloseRequest, closeMonth } from "./close-month";
export { type CompareRequest, type Comparison, compareRulebooks } from "./compare-rulebooks";
export { AppError, type AppErrorCode, type AppErrorFacts } from "./error";
export { type Explanation, type Meaning, clauseOfSelection, explainSelection } from "./explain";
export { type FreezeOutcome, type ThawOutcome, freezeFormulas, thawFormulas } from "./freeze";
export { type InsertRequest, insertTemplate } from "./insert-template";
export type { Figures } from "./figures";
export {
  type FormulaRequest,
  decimalSign,
  insertFormula,
  readReferred,
  referenceToSelection,
} from "./formula";
export { type SheetsChange, followWorkbook } from "./follow-workbook";
export { goToCell, sameCellNow } from "./go-to-cell";
export { type HighlightOutcome, clearHighlights, highlightSources } from "./highlight-sources";
export { type LastResults, lastResults } from "./last-results";
export { type RegulationRead, type RegulationSource, readRegulationFrom } from "./read-regulation";
export { regulationText } from "./regulation-file/text";
export { rulebookOnSheet } from "./rule-sheet";
export { type SaveRequest, saveRulebook } from "./save-rulebook";
export { takeBackRun } from "./take-back-run";
export type { ReadStep } from "../sheet";
export type { Result, Results } from "./run-memory";
export type { ScoreStep, Watch } from "./score-steps";
export {
  type ScoreOutcome,
  type ScoreRequest,
  rescoreWorkbook,
  scoreFigures,
  scoreWorkbook,
} from "./score-workbook";
export { type Answer, type OpenQuestion, openQuestions, storeAnswer } from "./store-answer";
export type { SurveyedColumn } from "./survey-columns";
export { type Survey, type SurveyedSheet, readWorkbook, surveyWorkbook } from "./survey-workbook";
export {
  type WorkbookRulebook,
  type WorkbookRulebooks,
  workbookRulebooks,
} from "./workbook-rulebooks";
export { clauseCell, clauseValue, headingOf } from "../sheet";
export {
  type Obstacle,
  type Referred,
  type SelectedRow,
  type Stop,
  displayLanguage,
  officeIsDark,
  officeReady,
  onCommand,
  showWindow,
} from "../excel";
export type { ClauseReading } from "../regulation";
export { type NewerEdition, newerEdition } from "./newer-edition";
export { type NoticesRequest, writeNotices } from "./write-notices";

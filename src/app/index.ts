export { AppError, type AppErrorCode, type AppErrorFacts } from "./error";
export { goToCell } from "./go-to-cell";
export { rulebookOnSheet } from "./rule-sheet";
export { type ScoreOutcome, type ScoreRequest, scoreWorkbook } from "./score-workbook";
export {
  type Survey,
  type SurveyedSheet,
  likeliestRulebook,
  readWorkbook,
  suggestRulebook,
  surveyWorkbook,
} from "./survey-workbook";
export { officeIsDark, officeReady, onCommand, showWindow } from "../excel";
export { type ClauseReading, readRegulation } from "../regulation";

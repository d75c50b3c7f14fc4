export * from "./address";
export { callsAddin, formulaPieces } from "./formula";
export * from "./grid";
export { matchClause } from "./read/clause/match";
export { readAlone } from "./read/ledger/alone";
export { choicesFor } from "./decisions/choices";
export { keptText } from "./decisions/about";
export { type DecisionRow, decisionRow, readDecisions } from "./decisions/table";
export {
  type CellBlock,
  decisionTables,
  newAnswers,
  rowsBelow,
  withRows,
} from "./decisions/gather";
export { planDecisions } from "./decisions/plan";
export { type Question, questions } from "./decisions/question";
export { type DecisionWords, decisionColumns } from "./decisions/words";
export { headingOf } from "./read/header";
export { readPeriod } from "./read/cell/day";
export { readMoment } from "./read/cell/moment";
export { ownDaysIn } from "./read/ownDays";
export {
  type AnsweredReading,
  answeredSteps as readingSteps,
  readAnsweredBook as readBook,
} from "./decisions/answered-book";
export type { ReadStep } from "./read/steps";
export * from "./read/reading";
export { clauseCell, clauseValue } from "./rules/cell";
export type { RuleTableError, RuleTableFaults } from "./rules/error";
export type { ColumnKey, HeadingKey, RuleTableField, RuleTableWords } from "./rules/keys";
export { differenceCells } from "./rules/differences";
export { ruleTableHeader } from "./rules/find";
export { planRules } from "./rules/plan";
export { type ReadRuleTable, readRuleTable } from "./rules/read";
export { ruleTable } from "./rules/write";
export { type ClosedMonth, closedKind, planClosed, readClosed } from "./report/closed";
export { planGaps } from "./report/gaps";
export { type Variant, planComparison } from "./report/comparison";
export { planNotices } from "./report/notices";
export { type Run, planRecord } from "./report/record";
export { type Band, spreadOf } from "./report/charts/bands";
export { type Deducted, type Month, byMonth, bySection } from "./report/charts/figures";
export { reportBook, reportSteps } from "./report/report";
export type * from "./report/plan";
export { type LineState, type ReportWords, breakdownColumns } from "./report/words";
export { planChoices } from "./templates/choices";
export { type TemplateRequest, planTemplate } from "./templates/plan";
export type { TemplateKind, TemplateWords } from "./templates/words";

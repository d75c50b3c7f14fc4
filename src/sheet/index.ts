export * from "./address";
export * from "./grid";
export { type ClauseMatch, matchClause } from "./read/clause/match";
export { readPeriod } from "./read/cell/day";
export { readBook } from "./read/book";
export * from "./read/reading";
export { type ReportInput, reportBook } from "./report/report";
export type * from "./report/plan";
export type { LineState, ReportWords } from "./report/words";

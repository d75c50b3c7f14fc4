export * from "./address";
export * from "./grid";
export { matchClause } from "./read/clause/match";
export { readPeriod } from "./read/cell/day";
export { readBook } from "./read/book";
export * from "./read/reading";
export { reportBook } from "./report/report";
export type * from "./report/plan";
export type { LineState, ReportWords } from "./report/words";

export * from "./address";
export * from "./grid";
export { type ClauseMatch, matchClause } from "./read/clause/match";
export { readBook } from "./read/book";
export * from "./read/reading";
export type * from "./report/plan";

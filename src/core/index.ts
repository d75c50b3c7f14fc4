export * from "./exact";
export * from "./issue";
export * from "./record";
export * from "./scorecard";
export * from "./rulebook/clauses";
export * from "./rulebook/hash";
export * from "./rulebook/load";
export type * from "./rulebook/schema";
export { score, type ScoringInput } from "./scoring/score";

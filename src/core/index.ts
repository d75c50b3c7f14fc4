export * from "./exact";
export * from "./issue";
export * from "./record";
export * from "./scorecard";
export * from "./rulebook/schema";

export type * from "./question";
export type * from "./reading";

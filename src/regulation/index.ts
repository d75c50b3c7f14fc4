export type * from "./question";
export type * from "./reading";
export { readRegulation } from "./read";
export { tariffText } from "./tariff";

import type { Label } from "../notation";
import { strangerCases } from "./stranger-cases";
import { strangerLines } from "./stranger-lines";
import { strangerPurse } from "./stranger-purse";
import { strangerShift } from "./stranger-shift";

export { handTexts } from "./stranger-texts-hands";

/** Clauses of the floor, the line, the complaints desk and pay, by a fifth who has not seen the grammar. */
export const fifthLabels: readonly Label[] = [
  ...strangerShift,
  ...strangerLines,
  ...strangerCases,
  ...strangerPurse,
];

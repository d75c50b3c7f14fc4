import type { Grid } from "../grid";

/** How far reading is: about to read this row of a sheet, counted from its first. */
export interface ReadStep {
  readonly sheet: string;
  readonly row: number;
  readonly rows: number;
}

/** Work in small steps, between which whoever asked for it may do something else, or stop. */
export type Steps<Result> = Generator<ReadStep, Result, void>;

/** Rows of one step: few enough that none is noticed, enough that stepping costs nothing. */
const rowsPerStep = 200;

export const isStep = (row: number): boolean => row % rowsPerStep === 0;

export const stepAt = ({ sheet, values }: Grid, row: number): ReadStep => ({
  sheet,
  row,
  rows: values.length,
});

/** All steps at once. */
export function finished<Result>(steps: Steps<Result>): Result {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

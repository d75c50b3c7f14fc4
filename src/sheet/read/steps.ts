import type { Steps as StepsOf } from "../../core";
import type { Grid } from "../grid";

/** How far reading is: about to read this row of a sheet, counted from its first. */
export interface ReadStep {
  readonly sheet: string;
  readonly row: number;
  readonly rows: number;
}

/** Reading in steps. */
export type Steps<Result> = StepsOf<Result, ReadStep>;

/** Rows of one step: few enough that none is noticed, enough that stepping costs nothing. */
const rowsPerStep = 200;

export const isStep = (row: number): boolean => row % rowsPerStep === 0;

export const stepAt = ({ sheet, values }: Grid, row: number): ReadStep => ({
  sheet,
  row,
  rows: values.length,
});

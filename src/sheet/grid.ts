import { type Rect, placeOf } from "./address";
import type { Meaning } from "./read/reading";

/** A cell as both Excel's ranges and its functions give it; errors arrive as text such as "#N/A". */
export type CellValue = string | number | boolean | null;

/**
 * A block of cells read from a sheet. Empty cells are null. What a sheet says beside its values counts
 * in the sheet's own rows and columns, and is absent where nobody knows it: a custom function's range
 * comes bare.
 */
export interface Grid {
  readonly sheet: string;
  /** By which the open workbook knows the sheet, whatever it is called since. */
  readonly id?: string;
  /** Where `values[0][0]` stands in the sheet, counted from 0. */
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly CellValue[])[];
  readonly merges?: readonly Rect[];
  /** Hidden by hand or by a filter. */
  readonly hiddenRows?: ReadonlySet<number>;
  readonly hiddenColumns?: ReadonlySet<number>;
  /** What people said that columns hold which nothing heads, by their place in the sheet; null for nothing. */
  readonly said?: ReadonlyMap<number, Meaning | null>;
}

/**
 * A range's values as a grid.
 * @param address where the range stands, such as "台账!A1:H40"; "" where that is not known
 */
export const gridAt = (address: string, values: readonly (readonly CellValue[])[]): Grid => ({
  ...placeOf(address),
  values,
});

/** A cell as both Excel's ranges and its functions give it; errors arrive as text such as "#N/A". */
export type CellValue = string | number | boolean | null;

/** A block of cells read from a sheet. Empty cells are null. */
export interface Grid {
  readonly sheet: string;
  /** Where `values[0][0]` stands in the sheet, counted from 0. */
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly CellValue[])[];
}

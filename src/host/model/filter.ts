/** What rows have to be like in one column to be shown. */
export type FilterCriteria =
  /** One of the texts that cells show; "" stands for empty cells. */
  | { readonly kind: "Values"; readonly values: readonly string[] }
  /** Comparisons such as ">=60" or "=*组". */
  | {
      readonly kind: "Custom";
      readonly criterion1: string;
      readonly criterion2: string | null;
      readonly operator: "And" | "Or";
    }
  | {
      readonly kind: "TopItems" | "TopPercent" | "BottomItems" | "BottomPercent";
      readonly count: number;
    }
  /** A word of Excel.DynamicFilterCriteria. */
  | { readonly kind: "Dynamic"; readonly type: string }
  | { readonly kind: "CellColor" | "FontColor"; readonly color: string }
  /** A filter of the file that the model does not know; the file keeps it. */
  | { readonly kind: "Other" };

/** The filter of one column, counted from the first of the filtered block. */
export interface FilterColumn {
  readonly index: number;
  readonly criteria: FilterCriteria;
}

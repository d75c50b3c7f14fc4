import type { Scalar } from "../../model";

/** Cells one after the other as they stand at one time; what is known of them goes with this object. */
export interface Line {
  readonly cells: readonly Scalar[];
}

/** A part of a line, so that the many ranges of one column share what is known of it. */
export interface Slice {
  readonly of: Line;
  readonly from: number;
  /** Blanks may follow; it may end where the content does. */
  readonly length: number;
}

export const cellAt = ({ of, from }: Slice, index: number): Scalar =>
  of.cells[from + index] ?? null;

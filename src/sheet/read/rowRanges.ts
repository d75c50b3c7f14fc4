/** Neighbouring rows, counted from 0. */
export interface RowRange {
  readonly from: number;
  readonly to: number;
}

/** @param rows in rising order, counted from 0 */
export function rowRanges(rows: readonly number[]): readonly RowRange[] {
  const ranges: { from: number; to: number }[] = [];
  for (const row of rows) {
    const last = ranges.at(-1);
    if (last?.to === row - 1) last.to = row;
    else ranges.push({ from: row, to: row });
  }
  return ranges;
}

/** "4-9", "12": as Excel numbers rows. */
export const rangeName = ({ from, to }: RowRange): string =>
  from === to ? `${from + 1}` : `${from + 1}-${to + 1}`;

import { type Grid, rectName } from "../sheet";

/** Rows that may be appended below a table before its formulas have to be written again. */
const leastHeadroom = 100;

/**
 * The range of a sheet that the live formulas read: from A1, so that titles above the table count,
 * to the last used column, with empty rows below for what HR appends. It ends at a full hundred, so
 * that scoring again after a few more rows leaves the formulas as they are.
 */
export function formulaRange({ row, column, values }: Grid): string {
  const used = row + values.length;
  const rows = Math.ceil((used + leastHeadroom) / 100) * 100;
  const columns = column + (values[0]?.length ?? 1);
  return rectName({ row: 0, column: 0, rows, columns });
}

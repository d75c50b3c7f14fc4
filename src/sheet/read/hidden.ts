import { type Issue, issue } from "../../core";
import { cellName } from "../address";
import type { Grid } from "../grid";
import type { Table } from "./tables";

/** No sentence names more. */
const mostRanges = 10;

/** Hidden and filtered rows are read like any other; where tables have some, it is said. */
export function hiddenIssues(grid: Grid, tables: readonly Table[]): readonly Issue[] {
  const { hiddenRows } = grid;
  if (!hiddenRows || hiddenRows.size === 0) return [];
  const hidden = tables.flatMap(({ header, end }) =>
    Array.from({ length: end - header - 1 }, (_, index) => grid.row + header + 1 + index).filter(
      (row) => hiddenRows.has(row),
    ),
  );
  const [first] = hidden;
  if (first === undefined) return [];
  const at = { sheet: grid.sheet, cell: cellName(first, grid.column) };
  const rows = rangesOf(hidden);
  return [issue("hiddenRows", at, "", { count: hidden.length, rows: rows.slice(0, mostRanges) })];
}

/** "4-9", "12": rows as Excel numbers them, neighbours together. */
function rangesOf(rows: readonly number[]): readonly string[] {
  const ranges: { from: number; to: number }[] = [];
  for (const row of rows) {
    const last = ranges.at(-1);
    if (last?.to === row - 1) last.to = row;
    else ranges.push({ from: row, to: row });
  }
  return ranges.map(({ from, to }) => (from === to ? `${from + 1}` : `${from + 1}-${to + 1}`));
}

import { type Issue, issue } from "../../core";
import { cellName } from "../address";
import type { Grid } from "../grid";
import { rangeName, rowRanges } from "./rowRanges";
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
  const rows = rowRanges(hidden).map(rangeName);
  return [issue("hiddenRows", at, "", { count: hidden.length, rows: rows.slice(0, mostRanges) })];
}

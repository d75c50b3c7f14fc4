import { rectName } from "../address";
import type { Grid } from "../grid";
import type { Layout } from "../read/reading";
import { ruleTableHeader } from "./find";

/** The layout of a sheet that holds a rule table, which has no records; null for any other sheet. */
export function ruleTableLayout(grid: Grid): Layout | null {
  const header = ruleTableHeader(grid);
  if (!header) return null;
  const { row, column, values } = grid;
  const columns = Math.max(...values.map((cells) => cells.length));
  const at = { row: row + header.row, column, columns };
  return {
    kind: "rules",
    range: rectName({ row, column, columns, rows: values.length }),
    header: rectName({ ...at, rows: 1 }),
    columns: {},
  };
}

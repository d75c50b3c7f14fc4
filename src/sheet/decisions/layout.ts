import { rectName } from "../address";
import type { Grid } from "../grid";
import type { Layout } from "../read/reading";

/** The layout of a sheet that holds people's answers, which has no records. */
export function decisionsLayout({ row, column, values }: Grid): Layout {
  const columns = Math.max(1, values[0]?.length ?? 0);
  const block = { row, column, columns };
  return {
    kind: "decisions",
    range: rectName({ ...block, rows: Math.max(1, values.length) }),
    header: rectName({ ...block, rows: 1 }),
    columns: {},
  };
}

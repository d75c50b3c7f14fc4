import type { CellValue } from "../../grid";
import { hasContent, isEmptyRow } from "../trim";
import { labelText } from "../cell/labelText";
import { cellText } from "../cell/text";
import type { Table } from "../tables";
import { totalLabel } from "../vocabulary/rows";
import type { LedgerRow } from "./row";

/** So many rows tell how a table is written. */
const looked = 500;

/**
 * Whether a name stands only in the first of a person's rows: it is blank in a third of the rows and
 * more. A blank here and there is a name that is missing; beside a team it may mean the team.
 */
export function groupsByName({ columns, grid, header, end, repeated }: Table): boolean {
  const name = columns.get("employee_name");
  if (name === undefined || columns.has("team")) return false;
  let [blank, rows, first] = [0, 0, true];
  for (let row = header + 1; row < Math.min(end, header + looked); row += 1) {
    if (repeated.has(row) || isEmptyRow(grid.values[row]) || isTotal(grid.values[row])) continue;
    const isBlank = cellText(grid.values[row]?.[name] ?? null) === "";
    if (first && isBlank) return false;
    first = false;
    rows += 1;
    if (isBlank) blank += 1;
  }
  return blank > 1 && blank * 3 >= rows;
}

/** The sum of a block: 小计. */
const isTotal = (values: readonly CellValue[] = []): boolean =>
  totalLabel.test(labelText(cellText(values.find(hasContent) ?? null)));

export const isNamed = ({ cells }: LedgerRow): boolean =>
  cells.employee_name !== undefined || cells.employee_id !== undefined;

/** Who a row is about, for the rows below that leave it out. */
export function whoIn({
  employee_name,
  employee_id,
  team,
}: LedgerRow["cells"]): LedgerRow["cells"] {
  return {
    ...(employee_name ? { employee_name } : {}),
    ...(employee_id ? { employee_id } : {}),
    ...(team ? { team } : {}),
  };
}

import { labelText } from "../cell/labelText";
import { cellText, isErrorValue } from "../cell/text";
import { cellOf } from "../layout";
import type { LedgerCell, LedgerRow } from "../ledger/row";
import type { Table } from "../tables";
import { isOwn } from "../unmerge";
import { signatureLabel, totalBeginning, totalLabel } from "../vocabulary/rows";

/** A row of sums or signatures. */
export function isAside({ first, cells }: LedgerRow): boolean {
  const texts = [first, cells.employee_name?.text, cells.team?.text].map((text) =>
    labelText(text ?? ""),
  );
  return texts.some(
    (text) =>
      totalBeginning.test(text) ||
      (text !== "" && totalLabel.test(text)) ||
      /(?:小计|合计|总计)$/.test(text) ||
      signatureLabel.test(text),
  );
}

/** A row in which every figure is the sum of those above it: a total without its label. */
export function isSum({ grid, header }: Table, row: number, columns: ReadonlySet<number>): boolean {
  const figure = (at: number, column: number): number => Number(grid.values[at]?.[column] ?? 0);
  const rows = Array.from({ length: row - header - 1 }, (_, index) => header + 1 + index);
  return (
    rows.length > 1 &&
    [...columns].every((column) => {
      const above = rows.reduce((sum, at) => sum + figure(at, column), 0);
      return Math.abs(above - figure(row, column)) < 1e-6;
    })
  );
}

/** A cell that holds something of its own; of merged cells the first. */
export function filledCell(table: Table, row: number, column: number): LedgerCell | null {
  const { grid } = table;
  const value = isOwn(grid, row, column) ? (grid.values[row]?.[column] ?? null) : null;
  const text = cellText(value);
  if (text === "") return null;
  const at = { sheet: grid.sheet, cell: cellOf(table, row, column) };
  return { value, text, at, error: isErrorValue(text) };
}

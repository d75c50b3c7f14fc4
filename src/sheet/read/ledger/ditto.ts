import { compact } from "../cell/text";
import { type Meaning, figureMeanings } from "../reading";
import type { LedgerCell, LedgerRow } from "./row";

const sameAsAbove = /^(?:同上|同前|上同|〃|″|"|''|“|”|、、|ditto)$/;
/** Where the word or the figure above may be meant. */
const repeatable: readonly Meaning[] = [
  "employee_name",
  "employee_id",
  "team",
  "date",
  "period",
  "clause_item",
  "reason",
  "count",
  ...figureMeanings,
];

/** The row with what the row above says where a cell says 同上 or 〃; without one above, as it stands. */
export function withDitto(row: LedgerRow, above: LedgerRow["cells"]): LedgerRow {
  const repeated = repeatable.flatMap((meaning): [Meaning, LedgerCell][] => {
    const [cell, before] = [row.cells[meaning], above[meaning]];
    const isSame = cell !== undefined && sameAsAbove.test(compact(cell.text.slice(0, 20)));
    return isSame && before ? [[meaning, { ...before, at: cell.at }]] : [];
  });
  return repeated.length === 0
    ? row
    : { ...row, cells: { ...row.cells, ...Object.fromEntries(repeated) } };
}

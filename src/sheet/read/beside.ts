import { placeOf } from "../address";
import { readWhen } from "./cell/day";
import { cellText, isErrorValue } from "./cell/text";
import type { ReadingContext } from "./layout";
import type { Label } from "./labels";
import type { LedgerCell, LedgerRow } from "./ledger/row";
import type { Meaning } from "./reading";
import type { Table } from "./tables";

/** What a label beside a table can tell of every row of it. */
const tellable = ["team", "inspector", "recording_id"] as const;

/**
 * What stands beside a table and holds for each of its rows: the person, the team, the day, the
 * inspector, the recording. A column of the table's own always goes before.
 */
export function cellsBeside(table: Table, { labels, period }: ReadingContext): LedgerRow["cells"] {
  const { columns } = table;
  const cells: Partial<Record<Meaning, LedgerCell>> = {};
  for (const meaning of tellable) {
    const label = labels.get(meaning);
    if (label && !columns.has(meaning)) cells[meaning] = cellOfLabel(label);
  }
  if (!columns.has("employee_name") && !columns.has("employee_id")) {
    const [name, id] = [labels.get("employee_name"), labels.get("employee_id")];
    if (name) cells.employee_name = cellOfLabel(name);
    if (id) cells.employee_id = cellOfLabel(id);
  }
  const date = labels.has("period") ? undefined : labels.get("date");
  const above =
    date?.at.cell !== undefined && placeOf(date.at.cell).row < table.grid.row + table.top;
  const readable = above && readWhen(date.value, period) !== null;
  if (readable && !columns.has("date") && !columns.has("period")) cells.date = cellOfLabel(date);
  return cells;
}

function cellOfLabel({ value, at }: Label): LedgerCell {
  const text = cellText(value);
  return { value, text, at, error: isErrorValue(text) };
}

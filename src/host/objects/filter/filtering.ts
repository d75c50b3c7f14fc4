import { type FilterColumn, type Rect, tableBody } from "../../model";
import { HostError } from "../../protocol/host-error";
import { existing } from "../addresses";
import { refuseProtected } from "../guard";
import type { OfFilter } from "../kinds";
import { setTables, tableOf } from "../table/list";
import { hiddenBy } from "./passing";

/** A block with its filters: a table's, or the one that a sheet may have. */
export interface Filtering {
  /** With its header. */
  readonly rect: Rect;
  readonly body: Rect | null;
  readonly columns: readonly FilterColumn[];
}

/** Null where a sheet has no filter; a table without its buttons has none either. */
export function filteringOf(self: OfFilter): Filtering | null {
  const { sheet } = existing(self);
  if (self.table !== null) {
    const table = tableOf({ ...self, id: self.table });
    const { rect, filters, filterButton } = table;
    const body = tableBody(table);
    return filterButton ? { rect, body: body.rows > 0 ? body : null, columns: filters } : null;
  }
  const rect = sheet.autoFilter;
  if (!rect) return null;
  const body = rect.rows > 1 ? { ...rect, row: rect.row + 1, rows: rect.rows - 1 } : null;
  return { rect, body, columns: sheet.filters };
}

export function filtering(self: OfFilter): Filtering {
  const found = filteringOf(self);
  if (!found) throw new HostError("InvalidOperation");
  return found;
}

/** Puts other filters on a block, and hides and shows its rows by them. */
export function setFilters(self: OfFilter, columns: readonly FilterColumn[]): void {
  refuseProtected(self, "allowAutoFilter");
  const { session, sheet } = self;
  const { body } = filtering(self);
  // Told first: a filter that cannot be carried out changes nothing.
  const hidden = new Set(body ? hiddenBy(session.workbook, sheet, body, columns) : []);
  if (self.table === null) sheet.filters = columns;
  else {
    setTables(
      self,
      sheet.tables.map((one) => (one.id === self.table ? { ...one, filters: columns } : one)),
    );
  }
  if (!body) return;
  for (let row = body.row; row < body.row + body.rows; row++) {
    if (hidden.has(row)) sheet.hiddenRows.add(row);
    else sheet.hiddenRows.delete(row);
  }
  sheet.touched.add("rows");
  sheet.touched.add("filter");
  sheet.announce(body, "structure");
  session.awaitsFunctions = true;
  session.calculator.recalculate("hidden");
}

/** Filters once more by what the cells hold now. */
export const reapply = (self: OfFilter): void => setFilters(self, filtering(self).columns);

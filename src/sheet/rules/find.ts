import type { CellValue, Grid } from "../grid";
import { cellText } from "../read/cell/text";
import type { ColumnKey } from "./keys";
import { columnNamed, headingNamed } from "./names";

/** The row that names the columns, by its place in the grid. */
export interface Header {
  readonly row: number;
  /** The first column of each name. */
  readonly columns: ReadonlyMap<ColumnKey, number>;
}

const required: readonly ColumnKey[] = ["id", "text", "effect"];
/** So many named rows above tell a rule table from a ledger. */
const fewestHeadings = 2;

/** The first row that names the columns that no rule table can do without. */
export function findHeader({ values }: Grid): Header | null {
  for (const [row, cells] of values.entries()) {
    const columns = columnsIn(cells);
    if (required.every((key) => columns.has(key))) return { row, columns };
  }
  return null;
}

function columnsIn(cells: readonly CellValue[]): ReadonlyMap<ColumnKey, number> {
  const columns = new Map<ColumnKey, number>();
  for (const [column, cell] of cells.entries()) {
    const key = typeof cell === "string" ? columnNamed(cell) : undefined;
    if (key !== undefined && !columns.has(key)) columns.set(key, column);
  }
  return columns;
}

/** The header of a sheet that holds a rule table; null for any other sheet, such as a ledger. */
export function ruleTableHeader(grid: Grid): Header | null {
  const header = headed(grid) ? findHeader(grid) : null;
  const above = grid.values.slice(0, header?.row ?? 0).filter(isHeading);
  return above.length >= fewestHeadings ? header : null;
}

/** A long ledger is not searched to its end for a header. */
const headed = ({ values }: Grid): boolean => values.slice(0, 20).some(isHeading);

function isHeading(cells: readonly CellValue[]): boolean {
  const [name = "", ...values] = cells.map(cellText).filter((text) => text !== "");
  return values.length > 0 && headingNamed(name) !== undefined;
}

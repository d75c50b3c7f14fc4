import type { Grid } from "../grid";
import { isEmptyRow } from "./trim";
import { type Columns, type HeaderRow, readHeader } from "./header";

/** A header row with the rows below it, up to the next table. Rows count from the grid's first. */
export interface Table {
  readonly grid: Grid;
  readonly columns: Columns;
  /** The rows of titles above the header. */
  readonly titles: { readonly from: number; readonly to: number };
  readonly header: number;
  /** The first row behind the table. */
  readonly end: number;
  /** Rows in between that repeat the header. */
  readonly repeated: ReadonlySet<number>;
}

/** A header stands within the first rows, below titles at most. */
const headerWithin = 15;
/** Below data, a row must look more like a header to begin a new table. */
const fewestInside = 3;

/**
 * Finds the tables of a sheet: the best header row within the first rows, and below it every row that
 * heads a different table. Rows that repeat a header, or say it in another language, are no data.
 * @param grid trimmed
 */
export function findTables(grid: Grid): readonly Table[] {
  const first = firstHeader(grid);
  if (!first) return [];
  const tables: Table[] = [];
  let current = { row: first.row, header: first.header, from: 0, repeated: new Set<number>() };
  const close = (end: number): void => {
    tables.push({
      grid,
      columns: current.header.columns,
      titles: { from: current.from, to: current.row },
      header: current.row,
      end: endOfContent(grid, end),
      repeated: current.repeated,
    });
  };
  for (let row = first.row + 1; row < grid.values.length; row += 1) {
    const header = readHeader(grid.values[row] ?? []);
    if (!header) continue;
    if (row === current.row + 1 || sameColumns(header, current.header)) {
      current.repeated.add(row);
    } else if (header.known >= fewestInside) {
      close(row);
      current = { row, header, from: row, repeated: new Set() };
    }
  }
  close(grid.values.length);
  return tables;
}

/** Without the empty rows that part a table from the next. */
function endOfContent({ values }: Grid, end: number): number {
  let last = end;
  while (last > 0 && isEmptyRow(values[last - 1])) last -= 1;
  return last;
}

/** The row with the most known spellings; of equals the upper one. */
function firstHeader(grid: Grid): { readonly row: number; readonly header: HeaderRow } | null {
  let best: { row: number; header: HeaderRow } | null = null;
  for (const [row, cells] of grid.values.slice(0, headerWithin).entries()) {
    const header = readHeader(cells);
    if (header && (!best || header.known > best.header.known)) best = { row, header };
  }
  return best;
}

const sameColumns = (one: HeaderRow, other: HeaderRow): boolean =>
  one.columns.size === other.columns.size &&
  [...one.columns].every(([meaning, column]) => other.columns.get(meaning) === column);

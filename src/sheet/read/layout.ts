import type {
  EventRecord,
  Issue,
  ListedRecording,
  Measurement,
  OwnDays,
  Person,
  Rulebook,
  Wage,
} from "../../core";
import { cellName, columnName, rectName } from "../address";
import type { Grid } from "../grid";
import type { SheetPeriod } from "./cell/day";
import type { Layout, Meaning } from "./reading";
import type { Table } from "./tables";

/** What a reader needs to know beside the table. */
export interface ReadingContext {
  readonly rulebook: Rulebook;
  readonly period: SheetPeriod;
}

/** What one table tells. */
export interface TableReading {
  readonly records: readonly EventRecord[];
  readonly people: readonly Person[];
  readonly wages: readonly Wage[];
  readonly recordings: readonly ListedRecording[];
  readonly measurements: readonly Measurement[];
  /** The company's own days of rest and work. */
  readonly ownDays: OwnDays;
  readonly issues: readonly Issue[];
}

/** What a table tells of which nothing is read. */
export const nothingRead: TableReading = {
  records: [],
  people: [],
  wages: [],
  recordings: [],
  measurements: [],
  ownDays: { holidays: [], workdays: [] },
  issues: [],
};

/** How one kind of layout is known and read; each kind has a file of its own. */
export interface LayoutReader {
  readonly kind: Layout["kind"];
  readonly fits: (table: Table, title: string, rulebook: Rulebook) => boolean;
  readonly read: (table: Table, context: ReadingContext) => TableReading;
}

/** Where a table stands and which columns of it are read. */
export function layoutOf(kind: Layout["kind"], table: Table): Layout {
  const { grid, header, end, columns } = table;
  const width = grid.values[header]?.length ?? 0;
  const letters: Partial<Record<Meaning, string>> = {};
  for (const [meaning, column] of columns) letters[meaning] = columnName(grid.column + column);
  const at = { row: grid.row + header, column: grid.column, columns: width };
  return {
    kind,
    range: rectName({ ...at, rows: end - header }),
    header: rectName({ ...at, rows: 1 }),
    columns: letters,
  };
}

/** A cell by its place in a grid. */
export const cellAt = (grid: Grid, row: number, column: number): string =>
  cellName(grid.row + row, grid.column + column);

/** A cell of a table by its place in the table's grid. */
export const cellOf = ({ grid }: Table, row: number, column: number): string =>
  cellAt(grid, row, column);

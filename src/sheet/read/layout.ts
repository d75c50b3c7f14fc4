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
import type { KnowsItem } from "./form";
import type { Labels } from "./labels";
import type { Layout, Meaning } from "./reading";
import type { Steps } from "./steps";
import type { Table } from "./tables";
import { originOf } from "./unmerge";

/** What a reader needs to know beside the table. */
export interface ReadingContext {
  readonly rulebook: Rulebook;
  readonly period: SheetPeriod;
  /** The tab's name with the titles above the table. */
  readonly title: string;
  /** What the labels say; the name also from the title or the tab where no label gives it. */
  readonly labels: Labels;
  /** Whether the rulebook scores what a text names: a clause or a section. */
  readonly knowsItem: KnowsItem;
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
  readonly fits: (table: Table, context: ReadingContext) => boolean;
  readonly read: (table: Table, context: ReadingContext) => TableReading;
  /** The same in steps, for layouts that grow long. */
  readonly steps?: (table: Table, context: ReadingContext) => Steps<TableReading>;
}

/** Where a table stands and which columns of it are read. */
export function layoutOf(kind: Layout["kind"], table: Table): Layout {
  const { grid, top, header, end, columns, heads } = table;
  const width = heads.length;
  const letters: Partial<Record<Meaning, string>> = {};
  for (const [meaning, column] of columns) letters[meaning] = columnName(grid.column + column);
  const at = { row: grid.row + top, column: grid.column, columns: width };
  return {
    kind,
    range: rectName({ ...at, rows: end - top }),
    header: header < top ? "" : rectName({ ...at, rows: header - top + 1 }),
    columns: letters,
  };
}

/** A cell by its place in a grid. */
export const cellAt = (grid: Grid, row: number, column: number): string =>
  cellName(grid.row + row, grid.column + column);

/** A cell of a table by its place in the table's grid; of merged cells the one that holds the value. */
export function cellOf({ grid }: Table, row: number, column: number): string {
  const origin = originOf(grid, row, column);
  return cellAt(grid, origin.row, origin.column);
}

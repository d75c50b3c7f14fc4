import type { Rect } from "./address";
import type { FilterColumn } from "./filter";

/** A table on a sheet. Immutable: a change puts a new one, with the same id, in the sheet's list. */
export interface Table {
  readonly id: string;
  readonly name: string;
  /** With its header and its row of totals. */
  readonly rect: Rect;
  readonly headers: boolean;
  readonly totals: boolean;
  /** Names of columns as the file has them; header cells may say more of late. */
  readonly columns: readonly string[];
  /** The name of its look, "" for none. */
  readonly style: string;
  readonly firstColumn: boolean;
  readonly lastColumn: boolean;
  readonly bandedRows: boolean;
  readonly bandedColumns: boolean;
  readonly filterButton: boolean;
  readonly filters: readonly FilterColumn[];
}

/** The rows between header and totals. */
export const tableBody = ({ rect, headers, totals }: Table): Rect => ({
  ...rect,
  row: rect.row + (headers ? 1 : 0),
  rows: rect.rows - (headers ? 1 : 0) - (totals ? 1 : 0),
});

/** The blocks of a sheet whose rows filters may hide, without their headers. */
export const filteredBlocks = ({
  autoFilter,
  tables,
}: {
  readonly autoFilter: Rect | null;
  readonly tables: readonly Table[];
}): readonly Rect[] => [
  ...(autoFilter && autoFilter.rows > 1
    ? [{ ...autoFilter, row: autoFilter.row + 1, rows: autoFilter.rows - 1 }]
    : []),
  ...tables.filter(({ filters }) => filters.length > 0).map(tableBody),
];

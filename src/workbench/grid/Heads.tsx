import { columnName } from "../../host/model";
import type { Rect } from "../../host/model";
import { type Axes, spanOf, startOf } from "./useAxes";

interface Props {
  readonly axes: Axes;
  readonly indexes: readonly number[];
  readonly selected: Rect;
}

/** The letters above the columns. */
export function ColumnHeads({ axes, indexes, selected }: Props) {
  return indexes.map((column) => {
    const on = column >= selected.column && column < selected.column + selected.columns;
    const width = spanOf(axes.columns, column, 1);
    return width === 0 ? null : (
      <div
        key={column}
        className={`head column${on ? " on" : ""}`}
        data-column={column}
        style={{ left: startOf(axes.columns, column), width }}
      >
        {columnName(column)}
      </div>
    );
  });
}

/** The numbers beside the rows. */
export function RowHeads({ axes, indexes, selected }: Props) {
  return indexes.map((row) => {
    const on = row >= selected.row && row < selected.row + selected.rows;
    const height = spanOf(axes.rows, row, 1);
    return height === 0 ? null : (
      <div
        key={row}
        className={`head row${on ? " on" : ""}`}
        data-row={row}
        style={{ top: startOf(axes.rows, row), height }}
      >
        {row + 1}
      </div>
    );
  });
}

import { type Axes, spanOf, startOf } from "./useAxes";

interface Props {
  readonly axes: Axes;
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/** The paper of one part of the grid with its lines, each at the lower or right edge of its cells. */
export function Lines({ axes, rows, columns }: Props) {
  const [row, column, lastRow, lastColumn] = [rows[0], columns[0], rows.at(-1), columns.at(-1)];
  if (row === undefined || column === undefined) return null;
  const left = startOf(axes.columns, column);
  const top = startOf(axes.rows, row);
  const width = spanOf(axes.columns, column, (lastColumn ?? column) - column + 1);
  const height = spanOf(axes.rows, row, (lastRow ?? row) - row + 1);
  const edges = {
    rows: rows.map((index) => startOf(axes.rows, index + 1) - 1 - top),
    columns: columns.map((index) => startOf(axes.columns, index + 1) - 1 - left),
  };
  return (
    <div className="paper" style={{ left, top, width, height }}>
      {edges.rows.map((y) => (
        <div key={`row ${y}`} className="line" style={{ left: 0, top: y, width, height: 1 }} />
      ))}
      {edges.columns.map((x) => (
        <div key={`column ${x}`} className="line" style={{ left: x, top: 0, width: 1, height }} />
      ))}
    </div>
  );
}

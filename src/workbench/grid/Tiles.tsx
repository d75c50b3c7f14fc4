import type { Sheet, StyleTable } from "../../host/model";
import { cellName } from "../../host/model";
import { words } from "../words";
import { type Axes, spanOf, startOf } from "./useAxes";
import { type Tile, tilesOf } from "./tiles";

interface Props {
  readonly sheet: Sheet;
  readonly styles: StyleTable;
  readonly axes: Axes;
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/** The cells of one part of the grid. */
export function Tiles({ sheet, styles, axes, rows, columns }: Props) {
  const tiles = tilesOf(sheet, styles, {
    rows,
    columns,
    width: (column, count) => spanOf(axes.columns, column, count),
    remarks: words,
  });
  return tiles.map((tile) => (
    <TileView key={`${tile.rect.row},${tile.rect.column}`} tile={tile} axes={axes} />
  ));
}

function TileView({ tile, axes }: { readonly tile: Tile; readonly axes: Axes }) {
  const { rect, css, text, note, link, remark, overflow } = tile;
  const width = spanOf(axes.columns, rect.column, rect.columns);
  const height = spanOf(axes.rows, rect.row, rect.rows);
  if (width === 0 || height === 0) return null;
  const place = {
    // One pixel more at the left and top, so that a fill or border covers the line there.
    left: startOf(axes.columns, rect.column) - 1,
    top: startOf(axes.rows, rect.row) - 1,
    width: width + 1,
    height: height + 1,
  };
  const reach = overflow > 0 ? width + spanOf(axes.columns, rect.column + 1, overflow) : undefined;
  return (
    <div
      className={`tile${link ? " link" : ""}${overflow > 0 ? " over" : ""}${rect.rows * rect.columns > 1 ? " merged" : ""}`}
      data-cell={cellName(rect.row, rect.column)}
      title={remark ?? undefined}
      style={{ ...css, ...place }}
    >
      <span style={reach ? { width: reach - 6 } : undefined}>{text}</span>
      {note !== null && <i className="note-mark" />}
    </div>
  );
}

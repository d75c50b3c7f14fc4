import type { Rect } from "../../host/model";
import { type Axes, spanOf, startOf } from "./useAxes";

interface Props {
  readonly axes: Axes;
  readonly rect: Rect;
  /** Excel's green frame of the selection, or the thin blue one around a spilled result. */
  readonly kind: "selection" | "spill";
}

export function Outline({ axes, rect, kind }: Props) {
  return (
    <div
      className={`outline ${kind}`}
      style={{
        left: startOf(axes.columns, rect.column) - 1,
        top: startOf(axes.rows, rect.row) - 1,
        width: spanOf(axes.columns, rect.column, rect.columns) + 1,
        height: spanOf(axes.rows, rect.row, rect.rows) + 1,
      }}
    />
  );
}

import type { Sheet } from "../../host/model";
import type { Spot } from "../selection";
import { type Axes, spanOf, startOf } from "./useAxes";

/** The note of the cell under the mouse, as a slip of paper beside it. */
export function Note({ sheet, axes, spot }: { sheet: Sheet; axes: Axes; spot: Spot }) {
  const note = sheet.notes.get(`${spot.row},${spot.column}`);
  if (note === undefined) return null;
  const left = startOf(axes.columns, spot.column) + spanOf(axes.columns, spot.column, 1) + 6;
  return (
    <div className="note" role="tooltip" style={{ left, top: startOf(axes.rows, spot.row) }}>
      {note}
    </div>
  );
}

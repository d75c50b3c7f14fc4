import type { MouseEvent } from "react";
import type { Sheet } from "../../host/model";
import type { Spot } from "../selection";
import { columnHeadHeight, rowHeadWidth } from "./sizes";
import { type Axes, type Axis, startOf } from "./useAxes";

/** What lies under the mouse: a cell, or the head of a row or a column or of the whole sheet. */
export interface Hit {
  readonly spot: Spot;
  readonly part: "cell" | "row" | "column" | "all";
}

/** Empty cells have no element of their own, so the place is told by the coordinates. */
export function hitAt(event: MouseEvent<HTMLElement>, sheet: Sheet, axes: Axes): Hit | null {
  const box = event.currentTarget;
  const frame = box.getBoundingClientRect();
  const x = event.clientX - frame.left;
  const y = event.clientY - frame.top;
  if (x >= box.clientWidth || y >= box.clientHeight) return null;
  const column = indexAt(axes.columns, x, box.scrollLeft, sheet.frozen.columns);
  const row = indexAt(axes.rows, y, box.scrollTop, sheet.frozen.rows);
  const inRowHead = x < rowHeadWidth;
  const inColumnHead = y < columnHeadHeight;
  const part = inRowHead ? (inColumnHead ? "all" : "row") : inColumnHead ? "column" : "cell";
  return { spot: { row, column }, part };
}

function indexAt(axis: Axis, offset: number, scrolled: number, frozen: number): number {
  const place = offset < startOf(axis, frozen) ? offset : offset + scrolled;
  return axis.getVirtualItemForOffset(place)?.index ?? 0;
}

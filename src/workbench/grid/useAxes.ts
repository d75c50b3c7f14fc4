import { type RefObject, useEffect, useMemo } from "react";
import { type Virtualizer, useVirtualizer } from "@tanstack/react-virtual";
import type { Sheet, StyleTable } from "../../host/model";
import { columnHeadHeight, columnWidth, extent, rowHeadWidth, rowHeights } from "./sizes";

export type Axis = Virtualizer<HTMLDivElement, Element>;

export interface Axes {
  readonly rows: Axis;
  readonly columns: Axis;
}

/** Pixels from the grid's edge to the start of a row or column, its head included. */
export const startOf = (axis: Axis, index: number): number =>
  axis.measurementsCache[index]?.start ?? axis.getTotalSize();

/** Pixels that `count` rows or columns take from an index on. */
export const spanOf = (axis: Axis, index: number, count: number): number =>
  startOf(axis, index + count) - startOf(axis, index);

/**
 * The rows and columns of a sheet, of which only those in view are rendered.
 * @param version another number after every change of the workbook
 */
export function useAxes(
  box: RefObject<HTMLDivElement | null>,
  sheet: Sheet,
  styles: StyleTable,
  version: number,
): Axes {
  // A sheet changes in place; together with the version it is another one after every change.
  const state = useMemo(() => ({ sheet, version }), [sheet, version]);
  const { height, size } = useMemo(
    () => ({ height: rowHeights(state.sheet, styles), size: extent(state.sheet) }),
    [state, styles],
  );
  const frozen = sheet.frozen;
  const frozenHeight = sum(frozen.rows, height);
  const frozenWidth = sum(frozen.columns, (column) => columnWidth(sheet, column));
  const rows = useVirtualizer({
    count: size.rows,
    getScrollElement: () => box.current,
    estimateSize: height,
    overscan: 6,
    paddingStart: columnHeadHeight,
    scrollPaddingStart: columnHeadHeight + frozenHeight,
  });
  const columns = useVirtualizer({
    horizontal: true,
    count: size.columns,
    getScrollElement: () => box.current,
    estimateSize: (column) => columnWidth(sheet, column),
    overscan: 4,
    paddingStart: rowHeadWidth,
    scrollPaddingStart: rowHeadWidth + frozenWidth,
  });
  useEffect(() => rows.measure(), [rows, height]);
  useEffect(() => columns.measure(), [columns, version]);
  return { rows, columns };
}

function sum(count: number, size: (index: number) => number): number {
  let total = 0;
  for (let index = 0; index < count; index++) total += size(index);
  return total;
}

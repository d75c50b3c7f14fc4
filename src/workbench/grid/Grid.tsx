import { useEffect, useRef } from "react";
import { type Desk, perform } from "../desk";
import { selectedRect } from "../selection";
import { ColumnHeads, RowHeads } from "./Heads";
import { Layer } from "./Layer";
import { Note } from "./Note";
import { type Axis, useAxes } from "./useAxes";
import { useMouse } from "./useMouse";

interface Props {
  readonly desk: Desk;
  readonly onCellMenu: (at: { readonly x: number; readonly y: number }) => void;
}

/** The sheet as a grid of which only the part in view exists. Frozen rows and columns lie above it. */
export function Grid({ desk, onCellMenu }: Props) {
  const { sheet, version, selected, workbook } = desk;
  const box = useRef<HTMLDivElement>(null);
  const axes = useAxes(box, sheet, workbook.styles, version);
  const mouse = useMouse(desk, axes);
  const rect = selectedRect(sheet, selected);
  const { rows: frozenRows, columns: frozenColumns } = sheet.frozen;
  const { row, column } = selected.corner;
  useEffect(() => {
    if (row >= frozenRows) axes.rows.scrollToIndex(row, { align: "auto" });
    if (column >= frozenColumns) axes.columns.scrollToIndex(column, { align: "auto" });
  }, [axes.rows, axes.columns, row, column, frozenRows, frozenColumns]);
  const rows = { frozen: upTo(frozenRows), moving: inView(axes.rows, frozenRows) };
  const columns = { frozen: upTo(frozenColumns), moving: inView(axes.columns, frozenColumns) };
  const layer = { desk, axes };
  return (
    <div
      ref={box}
      className={sheet.showGridlines ? "grid lines" : "grid"}
      role="application"
      aria-label={sheet.name}
      {...mouse.handlers}
      onContextMenu={(event) => {
        event.preventDefault();
        mouse.select(event);
        onCellMenu({ x: event.clientX, y: event.clientY });
      }}
      onDoubleClick={() => perform(desk, { kind: "edit" })}
    >
      <div
        className="sheet"
        style={{ width: axes.columns.getTotalSize(), height: axes.rows.getTotalSize() }}
      >
        <Layer {...layer} kind="corner" rows={rows.frozen} columns={columns.frozen} />
        <Layer {...layer} kind="top" rows={rows.frozen} columns={columns.moving} />
        <Layer {...layer} kind="left" rows={rows.moving} columns={columns.frozen} />
        <Layer {...layer} kind="body" rows={rows.moving} columns={columns.moving} />
        <div className="heads top" aria-hidden>
          <ColumnHeads axes={axes} indexes={columns.moving} selected={rect} />
        </div>
        <div className="heads left" aria-hidden>
          <RowHeads axes={axes} indexes={rows.moving} selected={rect} />
        </div>
        <div className="heads corner" aria-hidden>
          <ColumnHeads axes={axes} indexes={columns.frozen} selected={rect} />
          <RowHeads axes={axes} indexes={rows.frozen} selected={rect} />
          <div className="head all" />
        </div>
        {mouse.hovered && <Note sheet={sheet} axes={axes} spot={mouse.hovered} />}
      </div>
    </div>
  );
}

const upTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

const inView = (axis: Axis, frozen: number): number[] =>
  axis.getVirtualItems().flatMap(({ index }) => (index >= frozen ? [index] : []));

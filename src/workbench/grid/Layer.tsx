import { type Rect, type Sheet, contains } from "../../host/model";
import type { Desk } from "../desk";
import { selectedRect } from "../selection";
import { Editor } from "./Editor";
import { Lines } from "./Lines";
import { Outline } from "./Outline";
import { Tiles } from "./Tiles";
import type { Axes } from "./useAxes";

interface Props {
  readonly desk: Desk;
  readonly axes: Axes;
  /** Which of the four parts that freezing makes of a sheet; without it there is only the body. */
  readonly kind: "corner" | "top" | "left" | "body";
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/** One part of the grid: its cells, and what lies over them. */
export function Layer({ desk, axes, kind, rows, columns }: Props) {
  const { sheet, selected, workbook } = desk;
  const { active } = selected;
  const frozen = sheet.frozen;
  const holdsActive =
    active.row < frozen.rows === (kind === "corner" || kind === "top") &&
    active.column < frozen.columns === (kind === "corner" || kind === "left");
  const spill = spillAt(sheet, active.row, active.column);
  return (
    <div className={`layer ${kind}`}>
      <Lines axes={axes} rows={rows} columns={columns} />
      <Tiles {...{ sheet, axes, rows, columns, styles: workbook.styles }} />
      {holdsActive && (
        <>
          {spill && <Outline axes={axes} rect={spill} kind="spill" />}
          <Outline axes={axes} rect={selectedRect(sheet, selected)} kind="selection" />
          <Editor desk={desk} axes={axes} />
        </>
      )}
    </div>
  );
}

/** The block of the spilled result that a cell belongs to. */
function spillAt(sheet: Sheet, row: number, column: number): Rect | null {
  const { anchor } = sheet.cell(row, column);
  const start = anchor ?? { row, column };
  const { spill } = sheet.cell(start.row, start.column);
  const rect = spill && { row: start.row, column: start.column, ...spill };
  return rect && rect.rows * rect.columns > 1 && contains(rect, row, column) ? rect : null;
}

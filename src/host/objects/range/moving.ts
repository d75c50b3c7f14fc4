import { CannotMove } from "../../calc";
import { type Move, maxColumns, maxRows } from "../../model";
import { HostError } from "../../protocol/host-error";
import { existing } from "../addresses";
import { oneOf } from "../arguments";
import { refuseProtected } from "../guard";
import { type Area, type ClassOf, office } from "../kinds";

type Methods = NonNullable<ClassOf<"Range">["methods"]>;

/** Inserts (or, with -1, deletes) a block of cells. @throws HostError InvalidOperation where that would tear something */
export function moveBehind({ session, sheet, rect }: Area, axis: Move["axis"], sign: 1 | -1): void {
  const [at, length, from, size] =
    axis === "row"
      ? [rect.row, rect.rows, rect.column, rect.columns]
      : [rect.column, rect.columns, rect.row, rect.rows];
  session.awaitsFunctions = true;
  try {
    session.calculator.moveCells(sheet, { axis, at, count: sign * length, from, size });
  } catch (error) {
    if (!(error instanceof CannotMove)) throw error;
    throw new HostError(
      "InvalidOperation",
      `The operation attempted is invalid on the object: it would break ${error.message}.`,
    );
  }
}

/** The option by which a protected sheet may take whole rows or columns in or give them up. */
function allowance({ rect }: Area, what: "Insert" | "Delete") {
  if (rect.columns === maxColumns) return `allow${what}Rows` as const;
  return rect.rows === maxRows ? (`allow${what}Columns` as const) : null;
}

/** Cells inserted and deleted; those behind them move, and formulas follow. */
export const rangeMoving: Methods = {
  insert(area, shift) {
    const axis = oneOf(shift, ["Down", "Right"]) === "Down" ? "row" : "column";
    refuseProtected(existing(area), allowance(area, "Insert"));
    moveBehind(area, axis, 1);
    return office("Range", area);
  },
  delete(area, shift) {
    const axis = oneOf(shift, ["Up", "Left"]) === "Up" ? "row" : "column";
    refuseProtected(existing(area), allowance(area, "Delete"));
    moveBehind(area, axis, -1);
  },
};

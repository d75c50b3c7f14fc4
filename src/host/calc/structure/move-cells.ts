import {
  type Move,
  type Rect,
  type Sheet,
  type Workbook,
  contains,
  emptyCell,
  intersect,
  maxColumns,
  maxRows,
  movedRect,
} from "../../model";
import { isTorn, moveFeatures } from "./features";
import { type Followed, followEdit } from "./follow";

/** Why cells cannot be inserted or deleted; `what` names it for whoever looks for the cause. */
export class CannotMove extends Error {
  constructor(what: string) {
    super(what);
    this.name = "CannotMove";
  }
}

/**
 * Inserts or deletes cells: those behind them move, with all that stands beside them, and formulas
 * everywhere follow.
 * @returns the cells whose formula changed, and those whose result no longer has its place
 * @throws CannotMove where merged cells, an array formula or what a file holds beside the model
 *   would be torn, or where cells with content would leave the sheet
 */
export function moveCells(workbook: Workbook, sheet: Sheet, move: Move): readonly Followed[] {
  refuse(workbook, sheet, move);
  const torn = tornSpills(sheet, move);
  for (const { row, column } of torn) retract(sheet, row, column);
  sheet.moveCells(move);
  moveFeatures(sheet, move);
  if (move.count > 0) dressInserted(sheet, move);
  const followed = followEdit(workbook, { kind: "move", sheet: sheet.name, move });
  return [...followed, ...spillsIn(sheet).filter(({ row, column }) => isBare(sheet, row, column))];
}

function refuse(workbook: Workbook, sheet: Sheet, move: Move): void {
  if (sheet.merges.some((rect) => isTorn(move, rect))) throw new CannotMove("merged cells");
  const table = sheet.tables.find(({ rect }) => isTorn(move, rect));
  if (table) throw new CannotMove(`the table ${table.name}`);
  const obstacle = workbook.obstacle([
    ...workbook.edits,
    { kind: "move", sheet: sheet.name, move },
  ]);
  if (obstacle !== null) throw new CannotMove(obstacle);
  const end = endOfBand(move);
  const used = end && sheet.used();
  if (used && intersect(used, end) && holds(sheet, end)) throw new CannotMove("the sheet's end");
}

/** The cells that an insertion would push off the sheet. */
function endOfBand({ axis, count, from, size }: Move): Rect | null {
  if (count < 0) return null;
  return axis === "row"
    ? { row: maxRows - count, column: from, rows: count, columns: size }
    : { row: from, column: maxColumns - count, rows: size, columns: count };
}

function holds(sheet: Sheet, rect: Rect): boolean {
  for (const [row, cells] of sheet.rows()) {
    const found = cells.some(
      (cell, column) =>
        cell && contains(rect, row, column) && (cell.value !== null || cell.formula !== null),
    );
    if (found) return true;
  }
  return false;
}

/** The formulas of a sheet whose result is a block. */
function spillsIn(sheet: Sheet): (Followed & { readonly rect: Rect })[] {
  const found: (Followed & { readonly rect: Rect })[] = [];
  for (const [row, cells] of sheet.rows()) {
    cells.forEach((cell, column) => {
      if (cell?.spill) found.push({ sheet, row, column, rect: { row, column, ...cell.spill } });
    });
  }
  return found;
}

/** Blocks that do not move as a whole: their formula fills its place anew. */
const tornSpills = (sheet: Sheet, move: Move): Followed[] =>
  spillsIn(sheet).filter(({ rect }) => {
    if (rect.rows * rect.columns === 1) return false;
    const moved = movedRect(move, rect);
    return isTorn(move, rect) || moved?.rows !== rect.rows || moved.columns !== rect.columns;
  });

/** Takes a result back to its first cell, which marks the formula as one to calculate. */
function retract(sheet: Sheet, row: number, column: number): void {
  const { spill, ...cell } = sheet.cell(row, column);
  for (let r = row; r < row + (spill?.rows ?? 1); r++) {
    for (let c = column; c < column + (spill?.columns ?? 1); c++) {
      if (sheet.cell(r, c).anchor) sheet.put(r, c, { ...emptyCell, style: sheet.cell(r, c).style });
    }
  }
  sheet.put(row, column, { ...cell, spill: { rows: 1, columns: 1 } });
}

/** A formula for blocks whose result was taken back; one cell may also be all it fills. */
const isBare = (sheet: Sheet, row: number, column: number): boolean => {
  const spill = sheet.cell(row, column).spill;
  return spill?.rows === 1 && spill.columns === 1;
};

/** New cells look like those before them, as Excel's own default has it. */
function dressInserted(sheet: Sheet, move: Move): void {
  const { axis, at, count, from, size } = move;
  if (at === 0) return;
  const dress = (row: number, column: number, style: number): void => {
    if (style === 0) return;
    for (let step = 1; step <= count; step++) {
      const place = axis === "row" ? [row + step, column] : [row, column + step];
      sheet.put(place[0] ?? 0, place[1] ?? 0, { ...emptyCell, style });
    }
  };
  const within = (index: number): boolean => index >= from && index < from + size;
  if (axis === "row") {
    sheet.row(at - 1).forEach((cell, column) => {
      if (cell && within(column)) dress(at - 1, column, cell.style);
    });
    return;
  }
  for (const [row] of sheet.rows()) {
    if (within(row)) dress(row, at - 1, sheet.cell(row, at - 1).style);
  }
}

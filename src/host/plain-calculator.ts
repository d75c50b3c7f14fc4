import { type Rect, type Scalar, type Sheet, emptyCell } from "./model";
import type { Calculating } from "./objects";

/** Puts values and keeps formulas without evaluating them. */
export class PlainCalculator implements Calculating {
  enter(sheet: Sheet, rect: Rect, inputs: Scalar[][]): void {
    inputs.forEach((row, i) => {
      row.forEach((value, j) => {
        if (value === null) return;
        const { style } = sheet.cell(rect.row + i, rect.column + j);
        sheet.put(rect.row + i, rect.column + j, { ...emptyCell, style, ...content(value) });
      });
    });
    sheet.announce(rect);
  }
  clear(sheet: Sheet, rect: Rect): void {
    for (let row = rect.row; row < rect.row + rect.rows; row++) {
      for (let column = rect.column; column < rect.column + rect.columns; column++) {
        sheet.put(row, column, { ...emptyCell, style: sheet.cell(row, column).style });
      }
    }
    sheet.announce(rect);
  }
  recalculate(): void {}
  async settled(): Promise<void> {}
}

function content(value: Scalar): { value: Scalar; formula?: string } {
  if (typeof value !== "string") return { value };
  if (value.startsWith("=")) return { value: null, formula: value };
  if (value.startsWith("'")) return { value: value.slice(1) };
  if (value.trim() !== "" && Number.isFinite(Number(value))) return { value: Number(value) };
  return { value: value === "" ? null : value };
}

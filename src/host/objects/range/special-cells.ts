import { type Cell, type Rect, type Sheet, contains, intersect } from "../../model";
import { oneOf, omitted } from "../arguments";
import { type Area, office } from "../kinds";
import { blocksOf } from "./contents";

const kinds = [
  "Constants",
  "Formulas",
  "Blanks",
  "Visible",
  "ConditionalFormats",
  "DataValidations",
] as const;
const valueKinds = [
  "All",
  "Errors",
  "ErrorsLogical",
  "ErrorsNumbers",
  "ErrorsText",
  "ErrorsLogicalNumber",
  "ErrorsLogicalText",
  "ErrorsNumberText",
  "Logical",
  "LogicalNumbers",
  "LogicalText",
  "LogicalNumbersText",
  "Numbers",
  "NumbersText",
  "Text",
] as const;

/** Whether a cell's value is of one of the types that such a word joins. */
function isOfKind({ value }: Cell, kind: (typeof valueKinds)[number]): boolean {
  if (kind === "All") return true;
  if (typeof value === "number") return /Number/.test(kind);
  if (typeof value === "string") return /Text/.test(kind);
  return typeof value === "boolean" ? /Logical/.test(kind) : /Error/.test(kind);
}

const nowhere: Rect = { row: 0, column: 0, rows: 0, columns: 0 };

/** The rows of a block; a sheet of a million rows may hold something in few of them. */
function* rowsIn(sheet: Sheet, { row: top, rows }: Rect, filled: boolean): Generator<number> {
  if (!filled) {
    for (let row = top; row < top + rows; row += 1) yield row;
    return;
  }
  for (const [row] of sheet.rows()) if (row >= top && row < top + rows) yield row;
}

const has = (rects: readonly Rect[], row: number, column: number): boolean =>
  rects.some((one) => contains(one, row, column));

/** Cells of a kind; looked for in the used part of the sheet where the block is larger. */
export function specialCells(area: Area, type: unknown, valueType: unknown) {
  const kind = oneOf(type, kinds);
  const values = omitted(valueType) ? "All" : oneOf(valueType, valueKinds);
  const { sheet } = area;
  const used = sheet.used(false);
  const rect = (used && intersect(area.rect, used)) ?? nowhere;
  const cells: [number, number][] = [];
  const wanted = (row: number, column: number): boolean => {
    const cell = sheet.cell(row, column);
    const empty = cell.value === null && cell.formula === null;
    switch (kind) {
      case "Constants":
        return !empty && cell.formula === null && cell.anchor === null && isOfKind(cell, values);
      case "Formulas":
        return cell.formula !== null && isOfKind(cell, values);
      case "Blanks":
        return empty;
      case "Visible":
        return !sheet.hiddenRows.has(row) && !sheet.hiddenColumns.has(column);
      case "ConditionalFormats":
        return sheet.conditionalFormats.some(({ rects }) => has(rects, row, column));
      case "DataValidations":
        return sheet.validations.some(({ rects }) => has(rects, row, column));
    }
  };
  for (const row of rowsIn(sheet, rect, kind === "Constants" || kind === "Formulas")) {
    for (let column = rect.column; column < rect.column + rect.columns; column += 1)
      if (wanted(row, column)) cells.push([row, column]);
  }
  const { rect: _, ...at } = area;
  return cells.length === 0 ? null : office("RangeAreas", { ...at, rects: blocksOf(cells) });
}

import { type Cell, type Rect, contains, intersect } from "../../model";
import { oneOf, omitted } from "../arguments";
import { type Area, office } from "../kinds";
import { blocksOf, cellsOf } from "./contents";

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

const has = (rects: readonly Rect[], row: number, column: number): boolean =>
  rects.some((one) => contains(one, row, column));

/** Cells of a kind; looked for in the used part of the sheet where the block is larger. */
export function specialCells(area: Area, type: unknown, valueType: unknown) {
  const kind = oneOf(type, kinds);
  const values = omitted(valueType) ? "All" : oneOf(valueType, valueKinds);
  const { sheet } = area;
  const used = sheet.used(false);
  const rect = used && intersect(area.rect, used);
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
  cellsOf({ sheet, rect: rect ?? nowhere }).forEach((line, r) =>
    line.forEach((_cell, c) => {
      const [row, column] = [(rect?.row ?? 0) + r, (rect?.column ?? 0) + c];
      if (wanted(row, column)) cells.push([row, column]);
    }),
  );
  const { rect: _, ...at } = area;
  return cells.length === 0 ? null : office("RangeAreas", { ...at, rects: blocksOf(cells) });
}

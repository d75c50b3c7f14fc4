import { type Rect, contains, intersect, maxColumns, maxRows } from "../../model";
import type { OfficeObject } from "../../protocol/office-class";
import { HostError, invalidArgument, orItemNotFound } from "../../protocol/host-error";
import { areaArgument, existing, isCell, onSheet, usedPart } from "../addresses";
import { wholeNumber } from "../arguments";
import { type Area, type ClassOf, office } from "../kinds";

type Methods = NonNullable<ClassOf<"Range">["methods"]>;

/** Another block of the same sheet. */
const at = (area: Area, rect: Rect): OfficeObject =>
  office("Range", { ...area, rect: onSheet(rect) });

/** The smallest block around two. */
function around(a: Rect, b: Rect): Rect {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  const rows = Math.max(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.max(a.column + a.columns, b.column + b.columns) - column;
  return { row, column, rows, columns };
}

function sameSheet(area: Area, value: unknown): Rect {
  const other = areaArgument(area, value);
  if (other.sheet !== area.sheet) throw invalidArgument();
  return other.rect;
}

function intersection(area: Area, other: unknown): OfficeObject | null {
  const common = intersect(area.rect, sameSheet(area, other));
  return common && at(area, common);
}

function used(area: Area, valuesOnly: unknown): OfficeObject | null {
  const whole = usedPart(existing(area), valuesOnly);
  if (!whole) return null;
  const part = intersect(area.rect, whole);
  return part && at(area, trimmed(area, part, valuesOnly === true));
}

/** The used part of a block may be smaller than where it meets the used part of its sheet. */
function trimmed({ sheet }: Area, part: Rect, valuesOnly: boolean): Rect {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (let row = part.row; row < part.row + part.rows; row++) {
    const cells = sheet.row(row);
    for (let column = part.column; column < part.column + part.columns; column++) {
      const cell = cells[column];
      if (
        !cell ||
        (cell.value === null && cell.formula === null && (valuesOnly || cell.style === 0))
      )
        continue;
      top = Math.min(top, row);
      bottom = Math.max(bottom, row);
      left = Math.min(left, column);
      right = Math.max(right, column);
    }
  }
  if (bottom < 0) return { row: part.row, column: part.column, rows: 1, columns: 1 };
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

function spilling(area: Area): OfficeObject | null {
  if (!isCell(area.rect)) throw invalidArgument();
  const { spill } = area.sheet.cell(area.rect.row, area.rect.column);
  return spill && at(area, { ...area.rect, rows: spill.rows, columns: spill.columns });
}

function spillParent(area: Area): OfficeObject | null {
  const { row, column } = area.rect;
  const { anchor, spill } = area.sheet.cell(row, column);
  if (spill) return at(area, { row, column, rows: 1, columns: 1 });
  return anchor && at(area, { ...anchor, rows: 1, columns: 1 });
}

function resized(area: Area, rows: number, columns: number): OfficeObject {
  return at(area, { ...area.rect, rows, columns });
}

/** Excel fails beyond so many (Range.getMergedAreasOrNullObject). */
const mostMergedAreas = 512;

/** The merged areas whose first cell lies in the block. */
function mergedAreas({ rect, ...at }: Area): OfficeObject | null {
  const rects = at.sheet.merges.filter(({ row, column }) => contains(rect, row, column));
  if (rects.length > mostMergedAreas) throw new HostError("GeneralException");
  return rects.length === 0 ? null : office("RangeAreas", { ...at, rects });
}

/** Ways from one block to another. */
export const rangeNavigation: Methods = {
  getCell: (area, row, column) =>
    at(area, {
      row: area.rect.row + wholeNumber(row),
      column: area.rect.column + wholeNumber(column),
      rows: 1,
      columns: 1,
    }),
  getRow: (area, row) => at(area, { ...area.rect, row: area.rect.row + wholeNumber(row), rows: 1 }),
  getColumn: (area, column) =>
    at(area, { ...area.rect, column: area.rect.column + wholeNumber(column), columns: 1 }),
  getLastCell: (area) => at(area, lastOf(area.rect, 1, 1)),
  getLastRow: (area) => at(area, lastOf(area.rect, 1, area.rect.columns)),
  getLastColumn: (area) => at(area, lastOf(area.rect, area.rect.rows, 1)),
  getEntireRow: (area) => at(area, { ...area.rect, column: 0, columns: maxColumns }),
  getEntireColumn: (area) => at(area, { ...area.rect, row: 0, rows: maxRows }),
  getResizedRange: (area, rows, columns) =>
    resized(area, area.rect.rows + wholeNumber(rows), area.rect.columns + wholeNumber(columns)),
  getAbsoluteResizedRange: (area, rows, columns) =>
    resized(area, wholeNumber(rows, 1), wholeNumber(columns, 1)),
  getOffsetRange: (area, rows, columns) =>
    at(area, {
      ...area.rect,
      row: area.rect.row + wholeNumber(rows),
      column: area.rect.column + wholeNumber(columns),
    }),
  getBoundingRect: (area, other) => at(area, around(area.rect, sameSheet(area, other))),
  getIntersection: (area, other) => orItemNotFound(intersection(area, other)),
  getIntersectionOrNullObject: intersection,
  getUsedRange: (area, valuesOnly) =>
    used(area, valuesOnly) ?? at(area, { ...area.rect, rows: 1, columns: 1 }),
  getUsedRangeOrNullObject: used,
  getSpillingToRange: (area) => orItemNotFound(spilling(area)),
  getSpillingToRangeOrNullObject: spilling,
  getSpillParent: (area) => orItemNotFound(spillParent(area)),
  getSpillParentOrNullObject: spillParent,
  getMergedAreasOrNullObject: mergedAreas,
};

function lastOf(
  { row, column, rows: allRows, columns: allColumns }: Rect,
  rows: number,
  columns: number,
): Rect {
  return { row: row + allRows - rows, column: column + allColumns - columns, rows, columns };
}

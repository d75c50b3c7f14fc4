import {
  type ChartSeries,
  type ChartType,
  type Rect,
  type Scalar,
  parseRect,
  plainSeries,
  splitSheet,
} from "../../model";
import { invalidArgument } from "../../protocol/host-error";
import { type Area, type OfChart, selfOf } from "../kinds";
import { cellsOf } from "../range/contents";
import { absoluteAddress } from "../names";

type Along = "Columns" | "Rows";

const formula = (area: Area, rect: Rect): string => `=${absoluteAddress({ ...area, rect })}`;

/** Cells that become a series' values or categories. @returns the formula that leads to them */
export function sourceArgument(value: unknown): string {
  const area = selfOf(value, "Range");
  if (!area) throw invalidArgument();
  return `=${absoluteAddress(area)}`;
}

/** What stands in the cells that a series' formula leads to, in order. */
export function valuesAt({ session, sheet }: OfChart, source: string): readonly Scalar[] {
  const { sheet: name, rest } = splitSheet(source.slice(1));
  const found = session.workbook.sheet(name ?? sheet.name);
  const rect = parseRect(rest);
  if (!found || !rect) return [];
  return cellsOf({ sheet: found, rect })
    .flat()
    .map(({ value }) => value);
}

/** Whether every one of some cells is empty or text: then they name something. */
function names({ sheet }: Area, { row, column, rows, columns }: Rect): boolean {
  for (let r = row; r < row + rows; r++) {
    for (let c = column; c < column + columns; c++) {
      const value = sheet.value(r, c);
      if (value !== null && typeof value !== "string") return false;
    }
  }
  return true;
}

/**
 * The series in a block of cells. Where it is higher than wide its columns are the series; a first
 * row and column of text name series and categories, and a scatter chart's first column is always x.
 */
export function seriesIn(area: Area, type: ChartType, by: "Auto" | Along): readonly ChartSeries[] {
  const { rect } = area;
  const along = by === "Auto" ? (rect.rows >= rect.columns ? "Columns" : "Rows") : by;
  const across = along === "Columns";
  const [length, count] = across ? [rect.rows, rect.columns] : [rect.columns, rect.rows];
  /** A part of one line of the block, by its distances from the block's corner. */
  const part = (line: number, from: number, size: number): Rect =>
    across
      ? { row: rect.row + from, column: rect.column + line, rows: size, columns: 1 }
      : { row: rect.row + line, column: rect.column + from, rows: 1, columns: size };
  const scatter = type.startsWith("XY") || type === "Bubble";
  const headed = length > 1 && named(area, part, count, scatter);
  const from = headed ? 1 : 0;
  const size = length - from;
  const categorised = count > 1 && (scatter || names(area, part(0, from, size)));
  const lines = Array.from({ length: count }, (_, line) => line).slice(categorised ? 1 : 0);
  return lines.map((line) => ({
    ...plainSeries(type),
    name: headed ? formula(area, part(line, 0, 1)) : null,
    values: formula(area, part(line, from, size)),
    categories: categorised ? formula(area, part(0, from, size)) : null,
  }));
}

/** Whether the first cells of the lines, but the one above the categories, are text. */
function named(
  area: Area,
  part: (line: number, from: number, size: number) => Rect,
  count: number,
  scatter: boolean,
): boolean {
  const first = count > 1 || scatter ? 1 : 0;
  const heads = Array.from({ length: count - first }, (_, line) => part(line + first, 0, 1));
  const filled = heads.some(({ row, column }) => area.sheet.value(row, column) !== null);
  return filled && heads.every((head) => names(area, head));
}

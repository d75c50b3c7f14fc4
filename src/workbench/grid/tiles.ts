import type { CSSProperties } from "react";
import {
  type Cell,
  type Rect,
  type Sheet,
  type StyleTable,
  contains,
  intersect,
} from "../../host/model";
import { type LinkTarget, linkOf } from "./links";
import { look } from "./look";
import { shown } from "./shown";
import { textWidth } from "./text-width";

/** One cell as it is drawn: a merged block is one tile. */
export interface Tile {
  readonly rect: Rect;
  readonly css: CSSProperties;
  readonly text: string;
  readonly note: string | null;
  readonly link: LinkTarget | null;
  /** An error's sentence, or why the value may be out of date. */
  readonly remark: string | null;
  /** How many empty cells to the right the text runs over. */
  readonly overflow: number;
}

/** What to say of formulas that could not be calculated. */
interface Remarks {
  /** The cell shows what the file had. */
  readonly kept: string;
  readonly circular: string;
}

/** What the drawing of a part of a sheet needs to know about it. */
export interface Part {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly width: (column: number, columns: number) => number;
  readonly remarks: Remarks;
}

/** The tiles of some rows and columns; empty cells without a look of their own have none. */
export function tilesOf(sheet: Sheet, styles: StyleTable, part: Part): Tile[] {
  const window = boundsOf(part);
  if (!window) return [];
  const merges = sheet.merges.filter((merge) => intersect(merge, window));
  const tiles = merges.map((merge) => tileOf(sheet, styles, part, merge));
  for (const row of part.rows) {
    for (const column of part.columns) {
      if (merges.some((merge) => contains(merge, row, column))) continue;
      const { value, formula, style } = sheet.cell(row, column);
      const noted = sheet.notes.has(`${row},${column}`);
      if (value === null && formula === null && style === 0 && !noted) continue;
      tiles.push(tileOf(sheet, styles, part, { row, column, rows: 1, columns: 1 }));
    }
  }
  return tiles;
}

function boundsOf({ rows, columns }: Part): Rect | null {
  const [top, bottom, left, right] = [rows[0], rows.at(-1), columns[0], columns.at(-1)];
  if (top === undefined || bottom === undefined || left === undefined || right === undefined) {
    return null;
  }
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

function tileOf(sheet: Sheet, styles: StyleTable, part: Part, rect: Rect): Tile {
  const cell = sheet.cell(rect.row, rect.column);
  const style = styles.get(cell.style);
  const width = part.width(rect.column, rect.columns);
  const text = shown(cell.value, style.numberFormat);
  const wide = textWidth(text, style.font);
  const numeric = typeof cell.value === "number";
  return {
    rect,
    css: look(style, cell.value),
    // A figure that does not fit is never cut: it could be read as another one.
    text: numeric && wide > width + 4 ? "#".repeat(Math.max(1, Math.floor(width / 8))) : text,
    note: sheet.notes.get(`${rect.row},${rect.column}`) ?? null,
    link: linkOf(sheet, rect.row, rect.column, cell),
    remark: remarkOf(cell, part.remarks),
    overflow:
      style.horizontal === "CenterAcrossSelection"
        ? centeredAcross(sheet, styles, rect)
        : numeric || style.wrap || wide <= width
          ? 0
          : roomToTheRight(sheet, rect, wide - width, part),
  };
}

const remarkOf = ({ stale, value }: Cell, { kept, circular }: Remarks): string | null => {
  if (stale !== null) return stale === "circular" ? circular : kept;
  return typeof value === "object" && value !== null ? value.message : null;
};

/** How many empty cells to the right a text is centred across. */
function centeredAcross(sheet: Sheet, styles: StyleTable, { row, column }: Rect): number {
  let count = 0;
  for (;;) {
    const { value, style } = sheet.cell(row, column + count + 1);
    if (value !== null || styles.get(style).horizontal !== "CenterAcrossSelection") return count;
    count++;
  }
}

function roomToTheRight(sheet: Sheet, rect: Rect, missing: number, part: Part): number {
  if (rect.columns > 1) return 0;
  let [count, gained] = [0, 0];
  while (gained < missing && count < 30) {
    const column = rect.column + count + 1;
    const { value, formula } = sheet.cell(rect.row, column);
    if (value !== null || formula !== null) break;
    count++;
    gained += part.width(column, 1);
  }
  return count;
}

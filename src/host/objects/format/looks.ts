import { type Rect, type Style, type StylePatch, intersect } from "../../model";
import { isUnbounded } from "../addresses";
import { refuseProtected } from "../guard";
import type { Areas } from "../kinds";

/** Of whole rows and columns only the part that holds cells: the model keeps looks by cell. */
function formattable({ sheet, rects }: Areas): readonly Rect[] {
  return rects.flatMap((rect) => {
    if (!isUnbounded(rect)) return [rect];
    const used = sheet.used(false);
    const part = used && intersect(used, rect);
    return part ? [part] : [];
  });
}

/** What a cell is to look like; null leaves it as it is. */
export type Restyle = (style: Style, row: number, column: number) => StylePatch | null;

/** Gives each cell the look that `restyle` asks for, and announces each block once. */
export function eachStyle(areas: Areas, restyle: Restyle): void {
  const { styles } = areas.session.workbook;
  for (const rect of formattable(areas)) {
    for (let row = rect.row; row < rect.row + rect.rows; row++) {
      for (let column = rect.column; column < rect.column + rect.columns; column++) {
        const cell = areas.sheet.cell(row, column);
        const patch = restyle(styles.get(cell.style), row, column);
        if (patch)
          areas.sheet.put(row, column, { ...cell, style: styles.derive(cell.style, patch) });
      }
    }
    areas.sheet.announce(rect, "format");
  }
}

/** Changes the same features of the look of all cells. */
export function restyle(areas: Areas, patch: StylePatch): void {
  refuseProtected(areas);
  const { styles } = areas.session.workbook;
  const derived = new Map<number, number>();
  for (const rect of formattable(areas)) {
    for (let row = rect.row; row < rect.row + rect.rows; row++) {
      for (let column = rect.column; column < rect.column + rect.columns; column++) {
        const cell = areas.sheet.cell(row, column);
        let style = derived.get(cell.style);
        if (style === undefined)
          derived.set(cell.style, (style = styles.derive(cell.style, patch)));
        areas.sheet.put(row, column, { ...cell, style });
      }
    }
    areas.sheet.announce(rect, "format");
  }
}

/** A feature that all cells share; null where they differ, as Excel answers. */
export function common<T>(areas: Areas, of: (style: Style) => T): T | null {
  const { styles } = areas.session.workbook;
  const seen = new Set<number>();
  let first: T | undefined;
  for (const { row, column, rows, columns } of formattable(areas)) {
    for (let r = row; r < row + rows; r++) {
      for (let c = column; c < column + columns; c++) {
        const { style } = areas.sheet.cell(r, c);
        if (seen.has(style)) continue;
        seen.add(style);
        const value = of(styles.get(style));
        if (first === undefined) first = value;
        else if (first !== value) return null;
      }
    }
  }
  return first ?? of(styles.get(0));
}

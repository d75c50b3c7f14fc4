import { type Rect, type Style, type StylePatch, intersect } from "../../model";
import { isUnbounded } from "../addresses";
import { refuseProtected } from "../guard";
import type { Areas, Looked } from "../kinds";
import { changeLook, styleOf } from "../style/list";

/** Of whole rows and columns only the part that holds cells: the model keeps looks by cell. */
function formattable({ sheet, rects }: Areas): readonly Rect[] {
  return rects.flatMap((rect) => {
    if (!isUnbounded(rect)) return [rect];
    const used = sheet.used(false);
    const part = used && intersect(used, rect);
    return part ? [part] : [];
  });
}

/**
 * Changes the looks of cells that differ by where they stand.
 * @param variantOf what the change of a cell depends on; null leaves the cell as it is
 * @param patchFor worked out once for each style and variant
 */
export function restyleEach<Variant>(
  areas: Areas,
  variantOf: (row: number, column: number) => Variant | null,
  patchFor: (style: Style, variant: Variant) => StylePatch,
): void {
  refuseProtected(areas, "allowFormatCells");
  const { styles } = areas.session.workbook;
  const derived = new Map<Variant, Map<number, number>>();
  const restyled = (style: number, variant: Variant): number => {
    const known = derived.get(variant) ?? new Map<number, number>();
    derived.set(variant, known);
    const index = known.get(style) ?? styles.derive(style, patchFor(styles.get(style), variant));
    known.set(style, index);
    return index;
  };
  for (const rect of formattable(areas)) {
    for (let row = rect.row; row < rect.row + rect.rows; row++) {
      for (let column = rect.column; column < rect.column + rect.columns; column++) {
        const variant = variantOf(row, column);
        if (variant === null) continue;
        const cell = areas.sheet.cell(row, column);
        areas.sheet.put(row, column, { ...cell, style: restyled(cell.style, variant) });
      }
    }
    areas.sheet.announce(rect, "format");
  }
}

/** Changes the same features of the look of all cells, and announces each block once. */
export function restyle(looked: Looked, patch: StylePatch): void {
  if ("style" in looked) return changeLook(looked, patch);
  restyleEach(
    looked,
    () => true,
    () => patch,
  );
}

/** A feature that all cells share; null where they differ, as Excel answers. */
export function common<T>(looked: Looked, of: (style: Style) => T): T | null {
  return "style" in looked ? of(styleOf(looked).look) : commonOf(looked, of);
}

function commonOf<T>(areas: Areas, of: (style: Style) => T): T | null {
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

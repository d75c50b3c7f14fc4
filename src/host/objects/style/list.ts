import { type CellStyle, type StylePatch, patchOf } from "../../model";
import { orItemNotFound } from "../../protocol/host-error";
import type { OfStyle } from "../kinds";
import type { Session } from "../session";
import { builtInStyle, fileName } from "./built-in";

/** A cell style of the workbook, or one of Excel's own that the workbook does not use yet. */
export function findStyle({ workbook }: Session, name: string): CellStyle | null {
  const wanted = fileName(name).toLowerCase();
  return (
    workbook.cellStyles.find((one) => one.name.toLowerCase() === wanted) ?? builtInStyle(wanted)
  );
}

export function styleOf({ session, style }: OfStyle): CellStyle {
  return orItemNotFound(findStyle(session, style));
}

/** Puts a cell style in the place of the one of its name; cells that follow it change with it. */
export function putStyle({ workbook }: Session, style: CellStyle): void {
  const known = workbook.cellStyles.some(({ name }) => name === style.name);
  workbook.cellStyles = known
    ? workbook.cellStyles.map((one) => (one.name === style.name ? style : one))
    : [...workbook.cellStyles, style];
}

export function changeStyle(self: OfStyle, patch: Partial<CellStyle>): void {
  const style = { ...styleOf(self), ...patch };
  putStyle(self.session, style);
  followStyle(self.session, style.name, patchOf(style));
}

export function changeLook(self: OfStyle, patch: StylePatch): void {
  const { look } = styleOf(self);
  changeStyle(self, { look: { ...look, ...patch, font: { ...look.font, ...patch.font } } });
}

/** Gives the cells of a cell style what it says now. */
export function followStyle({ workbook }: Session, name: string, patch: StylePatch): void {
  const { styles } = workbook;
  for (const sheet of workbook.sheets) {
    for (const [row, cells] of sheet.rows()) {
      cells.forEach((cell, column) => {
        if (!cell || styles.get(cell.style).named !== name) return;
        sheet.put(row, column, { ...cell, style: styles.derive(cell.style, patch) });
      });
    }
  }
}

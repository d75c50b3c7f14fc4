import { type Style, type StylePatch, defaultStyle } from "./style";

/** What a cell style may say of a cell; what it leaves out stays as the cell has it. */
export const styleParts = [
  "number",
  "alignment",
  "font",
  "border",
  "patterns",
  "protection",
] as const;
export type StylePart = (typeof styleParts)[number];

/** A look with a name. Immutable: a change puts a new one, of the same name, in the workbook's list. */
export interface CellStyle {
  readonly name: string;
  /** The number that the file format gives to one of Excel's own; null for others. */
  readonly builtIn: number | null;
  readonly includes: Readonly<Record<StylePart, boolean>>;
  readonly look: Style;
}

export const normalStyle: CellStyle = {
  name: "Normal",
  builtIn: 0,
  includes: {
    number: true,
    alignment: true,
    font: true,
    border: true,
    patterns: true,
    protection: true,
  },
  look: defaultStyle,
};

/** What a cell takes on of a cell style. */
export function patchOf({ name, includes, look }: CellStyle): StylePatch {
  const { horizontal, vertical, wrap, indent, rotation, shrink, direction, autoIndent } = look;
  return {
    named: name,
    ...(includes.number && { numberFormat: look.numberFormat }),
    ...(includes.alignment && {
      horizontal,
      vertical,
      wrap,
      indent,
      rotation,
      shrink,
      direction,
      autoIndent,
    }),
    ...(includes.font && { font: look.font }),
    ...(includes.border && { borders: look.borders }),
    ...(includes.patterns && { fill: look.fill, pattern: look.pattern }),
    ...(includes.protection && { locked: look.locked, formulaHidden: look.formulaHidden }),
  };
}

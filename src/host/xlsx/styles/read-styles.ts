import {
  type Border,
  type CellStyle,
  type Font,
  type Horizontal,
  type Side,
  type Style,
  StyleTable,
  type StylePart,
  type Vertical,
  defaultStyle,
  normalStyle,
  styleParts,
} from "../../model";
import { type Element, attribute, child, flag, numberAttribute } from "../xml/element";
import { fromXstring } from "../xml/text";
import { type Palette, readColor } from "./colors";
import { builtInFormats } from "./number-formats";

/**
 * The cell formats of a file: the model's style n is the file's cellXfs n, each with its number as
 * `origin`, so that two formats that look alike here stay two.
 */
export function readStyles(
  root: Element,
  palette: Palette,
): { readonly styles: StyleTable; readonly cellStyles: readonly CellStyle[] } {
  const read = formatReader(root, palette);
  const bases = items(root, "cellStyleXfs");
  const names = new Map<number, string>();
  const cellStyles = items(root, "cellStyles").map((one): CellStyle => {
    const base = numberAttribute(one, "xfId") ?? 0;
    const name = fromXstring(attribute(one, "name") ?? "");
    if (!names.has(base)) names.set(base, name);
    const xf = bases[base];
    return {
      name,
      builtIn: numberAttribute(one, "builtinId"),
      includes: readIncludes(xf),
      look: xf ? { ...read(xf), named: name } : defaultStyle,
    };
  });
  const [first = defaultStyle, ...others] = items(root, "cellXfs").map((xf, origin): Style => ({
    ...read(xf),
    named: names.get(numberAttribute(xf, "xfId") ?? 0) ?? "Normal",
    origin,
  }));
  const styles = new StyleTable(first);
  for (const style of others) styles.intern(style);
  return { styles, cellStyles: cellStyles.length > 0 ? cellStyles : [normalStyle] };
}

function formatReader(root: Element, palette: Palette): (xf: Element) => Style {
  const formats = readFormats(root);
  const fonts = items(root, "fonts").map((one) => readFont(one, palette));
  const fills = items(root, "fills").map((one) => readFill(one, palette));
  const borders = items(root, "borders").map((one) => readBorders(one, palette));
  return (xf) => {
    const number = numberAttribute(xf, "numFmtId") ?? 0;
    return {
      ...defaultStyle,
      numberFormat: formats.get(number) ?? builtInFormats[number] ?? "General",
      ...fills[numberAttribute(xf, "fillId") ?? 0],
      font: fonts[numberAttribute(xf, "fontId") ?? 0] ?? defaultStyle.font,
      ...readAlignment(child(xf, "alignment")),
      borders: borders[numberAttribute(xf, "borderId") ?? 0] ?? {},
      locked: flag(child(xf, "protection"), "locked", true),
      formulaHidden: flag(child(xf, "protection"), "hidden"),
    };
  };
}

/** The attribute by which a format says that it has a part; absent means that it has. */
export const includeAttribute: Readonly<Record<StylePart, string>> = {
  number: "applyNumberFormat",
  alignment: "applyAlignment",
  font: "applyFont",
  border: "applyBorder",
  patterns: "applyFill",
  protection: "applyProtection",
};

const readIncludes = (xf: Element | undefined): CellStyle["includes"] => {
  const includes = { ...normalStyle.includes };
  for (const part of styleParts) includes[part] = flag(xf, includeAttribute[part], true);
  return includes;
};

const items = (root: Element, list: string): Element[] => child(root, list)?.children ?? [];

const readFormats = (root: Element): Map<number, string> =>
  new Map(
    items(root, "numFmts").map((one) => [
      numberAttribute(one, "numFmtId") ?? -1,
      fromXstring(attribute(one, "formatCode") ?? "General"),
    ]),
  );

/** The file's own list of numbered colours, if it has one. */
export const readIndexed = (root: Element): string[] =>
  items(child(root, "colors") ?? root, "indexedColors").map(
    (one) => `#${(attribute(one, "rgb") ?? "FF000000").slice(-6).toUpperCase()}`,
  );

function readFont(font: Element, palette: Palette): Font {
  const standard = defaultStyle.font;
  const value = (name: string): string | null => attribute(child(font, name), "val");
  const on = (name: string): boolean =>
    flag(child(font, name), "val", child(font, name) !== undefined);
  return {
    name: value("name") ?? standard.name,
    size: numberAttribute(child(font, "sz"), "val") ?? standard.size,
    color: readColor(child(font, "color"), palette) ?? standard.color,
    bold: on("b"),
    italic: on("i"),
    underline: child(font, "u") !== undefined && value("u") !== "none",
    strike: on("strike"),
    script: scripts[value("vertAlign") ?? ""] ?? "None",
  };
}

const scripts: Readonly<Record<string, Font["script"]>> = {
  superscript: "Superscript",
  subscript: "Subscript",
};

/** A pattern lies on the colour that covers most of it; gradients have none. */
function readFill(fill: Element, palette: Palette): Pick<Style, "fill" | "pattern"> {
  const element = child(fill, "patternFill");
  const kind = attribute(element, "patternType") ?? "none";
  if (!element || kind === "none") return { fill: null, pattern: null };
  const front = readColor(child(element, "fgColor"), palette) ?? "#000000";
  if (kind === "solid") return { fill: front, pattern: null };
  const back = readColor(child(element, "bgColor"), palette);
  return { fill: back, pattern: { kind, color: front } };
}

function readBorders(border: Element, palette: Palette): Partial<Record<Side, Border>> {
  const sides: Partial<Record<Side, Border>> = {};
  for (const [name, side] of SIDES) {
    const element = child(border, name);
    const style = attribute(element, "style") ?? "none";
    if (style === "none") continue;
    sides[side] = { style, color: readColor(child(element, "color"), palette) ?? "#000000" };
  }
  return sides;
}

/** Strict files name the sides by the direction of writing. */
const SIDES: readonly (readonly [string, Side])[] = [
  ["left", "left"],
  ["start", "left"],
  ["right", "right"],
  ["end", "right"],
  ["top", "top"],
  ["bottom", "bottom"],
];

type Alignment = Pick<
  Style,
  "horizontal" | "vertical" | "wrap" | "indent" | "rotation" | "shrink" | "direction" | "autoIndent"
>;

const HORIZONTAL: Readonly<Record<string, Horizontal>> = {
  general: "General",
  left: "Left",
  center: "Center",
  right: "Right",
  fill: "Fill",
  justify: "Justify",
  centerContinuous: "CenterAcrossSelection",
  distributed: "Distributed",
};
const VERTICAL: Readonly<Record<string, Vertical>> = {
  top: "Top",
  center: "Center",
  bottom: "Bottom",
  justify: "Justify",
  distributed: "Distributed",
};

const readAlignment = (alignment: Element | undefined): Alignment => ({
  horizontal: HORIZONTAL[attribute(alignment, "horizontal") ?? "general"] ?? "General",
  vertical: VERTICAL[attribute(alignment, "vertical") ?? "bottom"] ?? "Bottom",
  wrap: flag(alignment, "wrapText"),
  indent: numberAttribute(alignment, "indent") ?? 0,
  rotation: readRotation(numberAttribute(alignment, "textRotation") ?? 0),
  shrink: flag(alignment, "shrinkToFit"),
  direction: directions[numberAttribute(alignment, "readingOrder") ?? 0] ?? "Context",
  autoIndent: flag(alignment, "justifyLastLine"),
});

/** By the numbers that the file format gives them. */
export const directions = ["Context", "LeftToRight", "RightToLeft"] as const;

/** The file counts downward angles from 90 on, and 255 is text below one another (18.8.1). */
const readRotation = (number: number): number => {
  if (number === 255) return 180;
  return number > 90 ? 90 - number : number;
};

/** The file's word for a model's alignment. */
export const horizontalWord = (value: Horizontal): string => wordFor(HORIZONTAL, value);
export const verticalWord = (value: Vertical): string => wordFor(VERTICAL, value);

const wordFor = (words: Readonly<Record<string, string>>, value: string): string =>
  Object.keys(words).find((word) => words[word] === value) ?? "";

import {
  type Border,
  type Font,
  type Horizontal,
  type Side,
  type Style,
  StyleTable,
  type Vertical,
  defaultStyle,
} from "../../model";
import { type Element, attribute, child, flag, numberAttribute } from "../xml/element";
import { fromXstring } from "../xml/text";
import { type Palette, readColor } from "./colors";
import { builtInFormats } from "./number-formats";

/**
 * The cell formats of a file: the model's style n is the file's cellXfs n, each with its number as
 * `origin`, so that two formats that look alike here stay two.
 */
export function readStyles(root: Element, palette: Palette): StyleTable {
  const formats = readFormats(root);
  const fonts = items(root, "fonts").map((one) => readFont(one, palette));
  const fills = items(root, "fills").map((one) => readFill(one, palette));
  const borders = items(root, "borders").map((one) => readBorders(one, palette));
  const styles = items(root, "cellXfs").map((xf, origin): Style => {
    const number = numberAttribute(xf, "numFmtId") ?? 0;
    return {
      numberFormat: formats.get(number) ?? builtInFormats[number] ?? "General",
      fill: fills[numberAttribute(xf, "fillId") ?? 0] ?? null,
      font: fonts[numberAttribute(xf, "fontId") ?? 0] ?? defaultStyle.font,
      ...readAlignment(child(xf, "alignment")),
      borders: borders[numberAttribute(xf, "borderId") ?? 0] ?? {},
      locked: flag(child(xf, "protection"), "locked", true),
      origin,
    };
  });
  const [first = defaultStyle, ...others] = styles;
  const table = new StyleTable(first);
  for (const style of others) table.intern(style);
  return table;
}

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
  };
}

/** A pattern is shown by the colour that covers most of it; gradients have none. */
function readFill(fill: Element, palette: Palette): string | null {
  const pattern = child(fill, "patternFill");
  const kind = attribute(pattern, "patternType") ?? "none";
  if (!pattern || kind === "none") return null;
  if (kind === "solid") return readColor(child(pattern, "fgColor"), palette) ?? "#000000";
  return readColor(child(pattern, "bgColor"), palette);
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

type Alignment = Pick<Style, "horizontal" | "vertical" | "wrap" | "indent">;

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
});

/** The file's word for a model's alignment. */
export const horizontalWord = (value: Horizontal): string => wordFor(HORIZONTAL, value);
export const verticalWord = (value: Vertical): string => wordFor(VERTICAL, value);

const wordFor = (words: Readonly<Record<string, string>>, value: string): string =>
  Object.keys(words).find((word) => words[word] === value) ?? "";

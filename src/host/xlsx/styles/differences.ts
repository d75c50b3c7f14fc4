import { type Border, type Difference, type Side, noDifference } from "../../model";
import { type Element, attribute, child, flag } from "../xml/element";
import { qualified } from "../xml/patch";
import { escapeAttribute, fromXstring, toXstring } from "../xml/text";
import { type Palette, readColor } from "./colors";
import { argb } from "./style-xml";

const sides: readonly Side[] = ["left", "right", "top", "bottom"];

/** The looks that rules name by number (`dxfs`, ECMA-376 part 1, 18.8.15). */
export const readDifferences = (root: Element, palette: Palette): readonly Difference[] =>
  (child(root, "dxfs")?.children ?? []).map((one) => readDifference(one, palette));

function readDifference(dxf: Element, palette: Palette): Difference {
  const font = child(dxf, "font");
  const on = (name: string): boolean | null => {
    const element = child(font, name);
    return element ? flag(element, "val", true) : null;
  };
  const pattern = child(child(dxf, "fill"), "patternFill");
  const format = attribute(child(dxf, "numFmt"), "formatCode");
  const line = child(font, "u");
  const underline = attribute(line, "val") ?? "single";
  return {
    ...noDifference,
    numberFormat: format === null ? null : fromXstring(format),
    fill:
      readColor(child(pattern, "bgColor"), palette) ??
      readColor(child(pattern, "fgColor"), palette),
    color: readColor(child(font, "color"), palette),
    bold: on("b"),
    italic: on("i"),
    strike: on("strike"),
    underline: line ? (underlines[underline] ?? "Single") : null,
    borders: readBorders(child(dxf, "border"), palette),
  };
}

const underlines: Readonly<Record<string, Difference["underline"]>> = {
  none: "None",
  single: "Single",
  double: "Double",
};

function readBorders(border: Element | undefined, palette: Palette): Partial<Record<Side, Border>> {
  const found: Partial<Record<Side, Border>> = {};
  for (const side of sides) {
    const element = child(border, side);
    const style = attribute(element, "style") ?? "none";
    if (style === "none") continue;
    found[side] = { style, color: readColor(child(element, "color"), palette) ?? "#000000" };
  }
  return found;
}

/**
 * A `dxf` element.
 * @param formatNumber the file's number for its number format
 */
export function differenceXml(
  like: Element,
  difference: Difference,
  formatNumber: (format: string) => number,
): string {
  const tag = (name: string): string => qualified(like, name);
  const { numberFormat, fill, borders } = difference;
  const format =
    numberFormat === null
      ? ""
      : `<${tag("numFmt")} numFmtId="${formatNumber(numberFormat)}" ` +
        `formatCode="${escapeAttribute(toXstring(numberFormat))}"/>`;
  const fillXml =
    fill === null
      ? ""
      : `<${tag("fill")}><${tag("patternFill")} patternType="solid"><${tag("fgColor")} ` +
        `rgb="${argb(fill)}"/><${tag("bgColor")} rgb="${argb(fill)}"/></${tag("patternFill")}></${tag("fill")}>`;
  const lines = sides.map((side) => sideXml(like, side, borders[side])).join("");
  const border = Object.keys(borders).length === 0 ? "" : wrapped(tag("border"), lines);
  return wrapped(tag("dxf"), fontXml(like, difference) + format + fillXml + border);
}

const wrapped = (tag: string, content: string): string => `<${tag}>${content}</${tag}>`;

function fontXml(like: Element, { bold, italic, strike, color, underline }: Difference): string {
  const on = (name: string, value: boolean | null): string =>
    value === null ? "" : `<${qualified(like, name)} val="${value ? 1 : 0}"/>`;
  const content =
    on("b", bold) +
    on("i", italic) +
    on("strike", strike) +
    (color === null ? "" : `<${qualified(like, "color")} rgb="${argb(color)}"/>`) +
    (underline === null ? "" : `<${qualified(like, "u")} val="${underline.toLowerCase()}"/>`);
  return content === "" ? "" : wrapped(qualified(like, "font"), content);
}

function sideXml(like: Element, side: Side, border: Border | undefined): string {
  if (!border) return "";
  const color = `<${qualified(like, "color")} rgb="${argb(border.color)}"/>`;
  return `<${qualified(like, side)} style="${escapeAttribute(border.style)}">${color}</${qualified(like, side)}>`;
}

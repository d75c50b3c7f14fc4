import {
  type Border,
  type CellStyle,
  type Font,
  type Side,
  type Style,
  styleParts,
} from "../../model";
import { type Element, attribute, child } from "../xml/element";
import { qualified, withAttributes } from "../xml/patch";
import { escapeAttribute } from "../xml/text";
import { directions, horizontalWord, includeAttribute, verticalWord } from "./read-styles";

/** `#RRGGBB` as the file writes it, opaque. */
export const argb = (color: string): string => `FF${color.replace("#", "").toUpperCase()}`;

const FONT_ORDER =
  "b i strike condense extend outline shadow u vertAlign sz color name family charset scheme".split(
    " ",
  );

/** A font grown from another: what did not change stays as the file wrote it. */
export function fontXml(
  like: Element,
  origin: Element | undefined,
  text: string,
  font: Font,
  from: Font,
): string {
  const parts = new Map(
    (origin?.children ?? []).map((one) => [one.local, text.slice(one.start, one.end)]),
  );
  const set = (name: string, value: string | null): void => {
    if (value === null) parts.delete(name);
    else parts.set(name, `<${qualified(like, name)}${value}/>`);
  };
  const changed = (key: keyof Font): boolean => !origin || font[key] !== from[key];
  if (changed("bold")) set("b", font.bold ? "" : null);
  if (changed("italic")) set("i", font.italic ? "" : null);
  if (changed("strike")) set("strike", font.strike ? "" : null);
  if (changed("underline")) set("u", font.underline ? "" : null);
  if (changed("script"))
    set("vertAlign", font.script === "None" ? null : ` val="${font.script.toLowerCase()}"`);
  if (changed("size")) set("sz", ` val="${font.size}"`);
  if (changed("color")) set("color", ` rgb="${argb(font.color)}"`);
  if (changed("name")) {
    set("name", ` val="${escapeAttribute(font.name)}"`);
    // The theme's font would win over the name.
    set("scheme", null);
  }
  const tag = qualified(like, "font");
  return `<${tag}>${FONT_ORDER.map((name) => parts.get(name) ?? "").join("")}</${tag}>`;
}

export function fillXml(like: Element, { fill: color, pattern: hatch }: FillOf): string {
  const name = (local: string): string => qualified(like, local);
  if (hatch) {
    const back = color === null ? "" : `<${name("bgColor")} rgb="${argb(color)}"/>`;
    return (
      `<${name("fill")}><${name("patternFill")} patternType="${hatch.kind}">` +
      `<${name("fgColor")} rgb="${argb(hatch.color)}"/>${back}</${name("patternFill")}></${name("fill")}>`
    );
  }
  const pattern =
    color === null
      ? `<${name("patternFill")} patternType="none"/>`
      : `<${name("patternFill")} patternType="solid"><${name("fgColor")} rgb="${argb(color)}"/>` +
        `<${name("bgColor")} indexed="64"/></${name("patternFill")}>`;
  return `<${name("fill")}>${pattern}</${name("fill")}>`;
}

type FillOf = Pick<Style, "fill" | "pattern">;

const BORDER_ORDER = "start end left right top bottom diagonal vertical horizontal".split(" ");
const SIDES: readonly Side[] = ["left", "right", "top", "bottom"];
type Borders = Readonly<Partial<Record<Side, Border>>>;

/** Borders grown from others: sides that did not change stay as the file wrote them. */
export function borderXml(
  like: Element,
  origin: Element | undefined,
  text: string,
  borders: Borders,
  from: Borders,
): string {
  const parts = new Map(
    (origin?.children ?? []).map((one) => [one.local, text.slice(one.start, one.end)]),
  );
  for (const side of SIDES) {
    if (origin && JSON.stringify(borders[side]) === JSON.stringify(from[side])) continue;
    if (side === "left") parts.delete("start");
    if (side === "right") parts.delete("end");
    parts.set(side, sideXml(like, side, borders[side]));
  }
  const tag = qualified(like, "border");
  const open = origin
    ? text.slice(origin.start, origin.openEnd).replace(/\s*\/?>$/, ">")
    : `<${tag}>`;
  return `${open}${BORDER_ORDER.map((name) => parts.get(name) ?? "").join("")}</${tag}>`;
}

function sideXml(like: Element, side: Side, border: Border | undefined): string {
  const tag = qualified(like, side);
  if (!border) return `<${tag}/>`;
  const color = `<${qualified(like, "color")} rgb="${argb(border.color)}"/>`;
  return `<${tag} style="${escapeAttribute(border.style)}">${color}</${tag}>`;
}

export interface XfNumbers {
  readonly numFmtId: number;
  readonly fontId: number;
  readonly fillId: number;
  readonly borderId: number;
  /** The cell style that it follows. */
  readonly xfId: number;
}

/** A cell format grown from another one of the file. */
export function xfXml(
  like: Element,
  origin: Element | undefined,
  text: string,
  style: Style,
  numbers: XfNumbers,
): string {
  const attributes = new Map((origin?.attributes ?? []).map((one) => [one.name, one.value]));
  const apply = { numFmtId: "NumberFormat", fontId: "Font", fillId: "Fill", borderId: "Border" };
  for (const [name, word] of Object.entries(apply)) {
    const value = String(numbers[name as keyof XfNumbers]);
    if (attributes.get(name) !== value && value !== "0") attributes.set(`apply${word}`, "1");
    attributes.set(name, value);
  }
  attributes.set("xfId", String(numbers.xfId));
  const inner =
    alignmentXml(like, child(origin, "alignment"), style) + protectionXml(like, origin, style);
  if (inner.includes("alignment")) attributes.set("applyAlignment", "1");
  if (inner.includes("protection")) attributes.set("applyProtection", "1");
  const extra = child(origin, "extLst");
  const content = inner + (extra ? text.slice(extra.start, extra.end) : "");
  const tag = qualified(like, "xf");
  const list = Array.from(attributes, ([name, value]) => ` ${name}="${escapeAttribute(value)}"`);
  return content === ""
    ? `<${tag}${list.join("")}/>`
    : `<${tag}${list.join("")}>${content}</${tag}>`;
}

const rotationNumber = (degrees: number): number =>
  degrees === 180 ? 255 : degrees < 0 ? 90 - degrees : degrees;

/** What the model does not know of an alignment is kept. */
function alignmentXml(like: Element, origin: Element | undefined, style: Style): string {
  const attributes = new Map((origin?.attributes ?? []).map((one) => [one.name, one.value]));
  const set = (name: string, value: string | null): void => {
    if (value === null) attributes.delete(name);
    else attributes.set(name, value);
  };
  set("horizontal", style.horizontal === "General" ? null : horizontalWord(style.horizontal));
  set("vertical", style.vertical === "Bottom" ? null : verticalWord(style.vertical));
  set("wrapText", style.wrap ? "1" : null);
  set("indent", style.indent === 0 ? null : String(style.indent));
  set("textRotation", style.rotation === 0 ? null : String(rotationNumber(style.rotation)));
  set("shrinkToFit", style.shrink ? "1" : null);
  const direction = directions.indexOf(style.direction);
  set("readingOrder", direction === 0 ? null : String(direction));
  set("justifyLastLine", style.autoIndent ? "1" : null);
  if (attributes.size === 0) return "";
  const list = Array.from(attributes, ([name, value]) => ` ${name}="${escapeAttribute(value)}"`);
  return `<${qualified(like, "alignment")}${list.join("")}/>`;
}

function protectionXml(like: Element, origin: Element | undefined, style: Style): string {
  const known = attribute(child(origin, "protection"), "hidden");
  if (style.locked && !style.formulaHidden && known === null) return "";
  const locked = style.locked ? "" : ' locked="0"';
  const hidden = style.formulaHidden ? "1" : known === null ? null : "0";
  return `<${qualified(like, "protection")}${locked}${hidden === null ? "" : ` hidden="${hidden}"`}/>`;
}

/** The format that cells of a cell style follow: it has no base of its own, and says what it leaves out. */
export function baseXml(
  like: Element,
  { look, includes }: CellStyle,
  numbers: Omit<XfNumbers, "xfId">,
): string {
  const xf = xfXml(like, undefined, "", look, { ...numbers, xfId: 0 }).replace(' xfId="0"', "");
  return styleParts
    .filter((part) => !includes[part])
    .map((part) => includeAttribute[part])
    .reduce((tag, name) => withAttributes(tag, { [name]: "0" }), xf);
}

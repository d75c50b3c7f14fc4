import type { Border, Font, Side, Style } from "../../model";
import { type Element, attribute, child } from "../xml/element";
import { qualified } from "../xml/patch";
import { escapeAttribute } from "../xml/text";
import { horizontalWord, verticalWord } from "./read-styles";

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

export function fillXml(like: Element, color: string | null): string {
  const name = (local: string): string => qualified(like, local);
  const pattern =
    color === null
      ? `<${name("patternFill")} patternType="none"/>`
      : `<${name("patternFill")} patternType="solid"><${name("fgColor")} rgb="${argb(color)}"/>` +
        `<${name("bgColor")} indexed="64"/></${name("patternFill")}>`;
  return `<${name("fill")}>${pattern}</${name("fill")}>`;
}

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
  if (!attributes.has("xfId")) attributes.set("xfId", "0");
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

/** What the model does not know of an alignment (rotation, shrinking, direction) is kept. */
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
  if (attributes.size === 0) return "";
  const list = Array.from(attributes, ([name, value]) => ` ${name}="${escapeAttribute(value)}"`);
  return `<${qualified(like, "alignment")}${list.join("")}/>`;
}

function protectionXml(like: Element, origin: Element | undefined, style: Style): string {
  const protection = child(origin, "protection");
  const hidden = attribute(protection, "hidden");
  if (style.locked && hidden === null) return "";
  const locked = style.locked ? "" : ' locked="0"';
  const kept = hidden === null ? "" : ` hidden="${escapeAttribute(hidden)}"`;
  return `<${qualified(like, "protection")}${locked}${kept}/>`;
}

import {
  type BoxLook,
  type LineLook,
  type TextLook,
  type TextRun,
  isPlainLine,
  isPlainText,
} from "../../model";
import { escapeAttribute, escapeText, toXstring } from "../xml/text";

/** A chart's own elements with a value, such as `<c:delete val="0"/>`. */
export const value = (name: string, val: string | number): string => `<c:${name} val="${val}"/>`;
export const flagValue = (name: string, on: boolean): string => value(name, on ? 1 : 0);

const rgb = (color: string): string => color.replace("#", "").toUpperCase();

export const solid = (color: string): string =>
  color === "none" ? "<a:noFill/>" : `<a:solidFill><a:srgbClr val="${rgb(color)}"/></a:solidFill>`;

const unitsPerPoint = 12_700;

/** A line; "" where the application draws it. */
export function lineXml({ color, weight, dash }: LineLook): string {
  if (color === null && weight === null && dash === null) return "";
  const width = weight === null ? "" : ` w="${Math.round(weight * unitsPerPoint)}"`;
  const inner = dash === "none" ? "<a:noFill/>" : color === null ? "" : solid(color);
  const style = dash === null || dash === "none" ? "" : `<a:prstDash val="${dash}"/>`;
  return `<a:ln${width}>${inner}${style}</a:ln>`;
}

/** Ground and edge of a part; "" where nothing is said of them. */
export function shapeXml({ fill, line }: Pick<BoxLook, "fill" | "line">): string {
  if (fill === null && isPlainLine(line)) return "";
  return `<c:spPr>${fill === null ? "" : solid(fill)}${lineXml(line)}</c:spPr>`;
}

/** Properties of text under one of the names that they go by. */
function fontXml(tag: "a:defRPr" | "a:rPr", font: TextLook): string {
  const { name, size, color, bold, italic, underline } = font;
  const attributes =
    (size === null ? "" : ` sz="${Math.round(size * 100)}"`) +
    (bold === null ? "" : ` b="${bold ? 1 : 0}"`) +
    (italic === null ? "" : ` i="${italic ? 1 : 0}"`) +
    (underline === null ? "" : ` u="${underline ? "sng" : "none"}"`);
  const inner =
    (color === null ? "" : solid(color)) +
    (name === null ? "" : `<a:latin typeface="${escapeAttribute(name)}"/>`);
  return inner === "" ? `<${tag}${attributes}/>` : `<${tag}${attributes}>${inner}</${tag}>`;
}

/** How text stands: the file counts sixty-thousandths of a degree, downwards. */
function bodyXml(rotation: number | null): string {
  if (rotation === null) return "<a:bodyPr/>";
  if (rotation === 180) return '<a:bodyPr vert="wordArtVert"/>';
  return `<a:bodyPr rot="${-60_000 * rotation}" vert="horz"/>`;
}

/** How all text of a part looks; "" where nothing is said of it. */
export function textXml(font: TextLook, rotation: number | null = null): string {
  if (isPlainText(font) && rotation === null) return "";
  return (
    `<c:txPr>${bodyXml(rotation)}<a:p><a:pPr>${fontXml("a:defRPr", font)}</a:pPr>` +
    '<a:endParaRPr lang="en-US"/></a:p></c:txPr>'
  );
}

/** A text of one's own with parts that look otherwise. */
export function richXml(
  text: string,
  font: TextLook,
  rotation: number | null,
  runs: readonly TextRun[],
): string {
  const properties = isPlainText(font) ? "" : `<a:pPr>${fontXml("a:defRPr", font)}</a:pPr>`;
  const pieces = piecesOf(text, runs).map(
    ({ piece, look }) =>
      `<a:r>${look ? fontXml("a:rPr", look) : ""}<a:t>${escapeText(toXstring(piece))}</a:t></a:r>`,
  );
  return `<c:rich>${bodyXml(rotation)}<a:p>${properties}${pieces.join("")}</a:p></c:rich>`;
}

/** A text cut where its looks change. */
function piecesOf(
  text: string,
  runs: readonly TextRun[],
): readonly { readonly piece: string; readonly look: TextLook | null }[] {
  const sorted = runs.filter(({ font }) => !isPlainText(font)).sort((a, b) => a.start - b.start);
  const pieces: { piece: string; look: TextLook | null }[] = [];
  let at = 0;
  for (const { start, length, font } of sorted) {
    if (start > at) pieces.push({ piece: text.slice(at, start), look: null });
    pieces.push({ piece: text.slice(start, start + length), look: font });
    at = start + length;
  }
  if (at < text.length || pieces.length === 0) pieces.push({ piece: text.slice(at), look: null });
  return pieces;
}

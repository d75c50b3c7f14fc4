import {
  type BoxLook,
  type LineLook,
  type TextLook,
  type TextRun,
  isPlainText,
  plainLine,
  plainText,
} from "../../model";
import { type Element, attribute, child, children, flag, numberAttribute } from "../xml/element";
import { fromXstring } from "../xml/text";

const unitsPerPoint = 12_700;

/** A ground's colour; "none" where it is said to have none. */
export function readFill(parent: Element | undefined): string | null {
  if (child(parent, "noFill")) return "none";
  const rgb = attribute(child(child(parent, "solidFill"), "srgbClr"), "val");
  return rgb === null ? null : `#${rgb.toUpperCase()}`;
}

export function readLine(parent: Element | undefined): LineLook {
  const line = child(parent, "ln");
  if (!line) return plainLine;
  const fill = readFill(line);
  const weight = numberAttribute(line, "w");
  return {
    color: fill === "none" ? null : fill,
    weight: weight === null ? null : weight / unitsPerPoint,
    dash: fill === "none" ? "none" : attribute(child(line, "prstDash"), "val"),
  };
}

function readFont(properties: Element | undefined): TextLook {
  if (!properties) return plainText;
  const size = numberAttribute(properties, "sz");
  const on = (name: string): boolean | null =>
    attribute(properties, name) === null ? null : flag(properties, name);
  const underline = attribute(properties, "u");
  return {
    name: attribute(child(properties, "latin"), "typeface"),
    size: size === null ? null : size / 100,
    color: readFill(properties),
    bold: on("b"),
    italic: on("i"),
    underline: underline === null ? null : underline !== "none",
  };
}

/** The body of the text of a part: its own properties, or those of a text of its own. */
const bodyOf = (part: Element | undefined): Element | undefined =>
  child(child(part, "tx"), "rich") ?? child(part, "txPr");

export function readLook(part: Element | undefined): BoxLook {
  const shape = child(part, "spPr");
  const properties = child(child(child(bodyOf(part), "p"), "pPr"), "defRPr");
  return { fill: readFill(shape), line: readLine(shape), font: readFont(properties) };
}

export function readRotation(part: Element | undefined): number | null {
  const body = child(bodyOf(part), "bodyPr");
  if (attribute(body, "vert") === "wordArtVert") return 180;
  const turned = numberAttribute(body, "rot");
  // Without a sign where there is no turn.
  return turned === null ? null : turned === 0 ? 0 : turned / -60_000;
}

export function readText(part: Element | undefined): string | null {
  const rich = child(child(part, "tx"), "rich");
  if (!rich) return null;
  const paragraphs = children(rich, "p").map((one) =>
    children(one, "r")
      .map((run) => child(run, "t")?.text ?? "")
      .join(""),
  );
  return fromXstring(paragraphs.join("\n"));
}

/** The parts of a text that look otherwise. */
export function readRuns(part: Element | undefined): readonly TextRun[] {
  const rich = child(child(part, "tx"), "rich");
  let start = 0;
  return children(child(rich, "p"), "r").flatMap((run) => {
    const { length } = fromXstring(child(run, "t")?.text ?? "");
    const font = readFont(child(run, "rPr"));
    const found = { start, length, font };
    start += length;
    return isPlainText(font) ? [] : [found];
  });
}

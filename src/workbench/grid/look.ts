import type { CSSProperties } from "react";
import type { Border, Horizontal, Scalar, Side, Style, Vertical } from "../../host/model";
import { CellError } from "../../host/model";

/** Fonts that a machine without the workbook's own falls back to. */
const fallback = '"Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", sans-serif';

const horizontal: Partial<Record<Horizontal, CSSProperties["justifyContent"]>> = {
  Left: "flex-start",
  Center: "center",
  // The text is centred in a box as wide as the selection, which begins here.
  CenterAcrossSelection: "flex-start",
  Right: "flex-end",
  Distributed: "center",
};

const vertical: Record<Vertical, CSSProperties["alignItems"]> = {
  Top: "flex-start",
  Center: "center",
  Bottom: "flex-end",
  Justify: "flex-start",
  Distributed: "center",
};

/** Excel's "General": numbers to the right, truth and errors in the middle, text to the left. */
function general(value: Scalar): CSSProperties["justifyContent"] {
  if (typeof value === "number") return "flex-end";
  if (typeof value === "boolean" || value instanceof CellError) return "center";
  return "flex-start";
}

const sides: readonly [Side, "Top" | "Right" | "Bottom" | "Left"][] = [
  ["top", "Top"],
  ["right", "Right"],
  ["bottom", "Bottom"],
  ["left", "Left"],
];

const lineStyles: Record<string, string> = {
  thin: "1px solid",
  hair: "1px dotted",
  dotted: "1px dotted",
  dashed: "1px dashed",
  dashDot: "1px dashed",
  dashDotDot: "1px dashed",
  medium: "2px solid",
  mediumDashed: "2px dashed",
  thick: "3px solid",
  double: "3px double",
};

const line = ({ style, color }: Border): string => `${lineStyles[style] ?? "1px solid"} ${color}`;

/** How a cell's style looks as CSS, for a flex box that holds the cell's text. */
export function look(style: Style, value: Scalar): CSSProperties {
  const { font, fill, borders } = style;
  const css: Record<string, string | number> = {
    justifyContent: horizontal[style.horizontal] ?? general(value) ?? "flex-start",
    alignItems: vertical[style.vertical] ?? "flex-end",
    fontFamily: `"${font.name}", ${fallback}`,
    fontSize: `${(font.size * 4) / 3}px`,
    color: font.color,
    textAlign: style.horizontal.startsWith("Center") ? "center" : "start",
  };
  if (font.bold) css["fontWeight"] = 600;
  if (font.italic) css["fontStyle"] = "italic";
  const decoration = [font.underline && "underline", font.strike && "line-through"].filter(Boolean);
  if (decoration.length > 0) css["textDecoration"] = decoration.join(" ");
  if (fill) css["background"] = fill;
  if (style.wrap) css["whiteSpace"] = "pre-wrap";
  if (style.indent > 0) css["paddingLeft"] = `${3 + style.indent * 9}px`;
  for (const [side, name] of sides) {
    const border = borders[side];
    if (border) css[`border${name}`] = line(border);
  }
  return css;
}

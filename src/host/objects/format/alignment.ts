import type { Horizontal, Style, Vertical } from "../../model";
import { invalidArgument } from "../../protocol/host-error";
import type { Property } from "../../protocol/office-class";
import { flag, oneOf, wholeNumber } from "../arguments";
import type { Looked } from "../kinds";
import { common, restyle } from "./looks";

const horizontals: readonly Horizontal[] = [
  "General",
  "Left",
  "Center",
  "Right",
  "Fill",
  "Justify",
  "CenterAcrossSelection",
  "Distributed",
];
const verticals: readonly Vertical[] = ["Top", "Center", "Bottom", "Justify", "Distributed"];
const directions = ["Context", "LeftToRight", "RightToLeft"] as const;

const feature = <K extends keyof Style>(
  key: K,
  read: (value: unknown) => Style[K],
): Property<Looked> => ({
  get: (looked) => common(looked, (style) => style[key]),
  set: (looked, value) => restyle(looked, { [key]: read(value) }),
});

function indent(value: unknown): number {
  const level = wholeNumber(value, 0);
  if (level > 250) throw invalidArgument();
  return level;
}

/** Degrees from -90 to 90, or 180 for signs below one another. */
function rotation(value: unknown): number {
  const degrees = wholeNumber(value, -90);
  if (degrees > 90 && degrees !== 180) throw invalidArgument();
  return degrees;
}

/** How text stands in cells, and in cells of a cell style. */
export const alignments = {
  horizontalAlignment: feature("horizontal", (value) => oneOf(value, horizontals)),
  verticalAlignment: feature("vertical", (value) => oneOf(value, verticals)),
  wrapText: feature("wrap", flag),
  indentLevel: feature("indent", indent),
  textOrientation: feature("rotation", rotation),
  shrinkToFit: feature("shrink", flag),
  readingOrder: feature("direction", (value) => oneOf(value, directions)),
  autoIndent: feature("autoIndent", flag),
};

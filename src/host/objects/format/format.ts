import type { Horizontal, Vertical } from "../../model";
import { flag, oneOf, positiveNumber, wholeNumber } from "../arguments";
import { type ClassOf, office } from "../kinds";
import { autofitColumns, autofitRows } from "./autofit";
import { common, restyle } from "./looks";
import { columnWidth, rowHeight, setColumnWidth, setRowHeight } from "./sizes";

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

/** How the cells of one or more blocks look; serves Range.format and RangeAreas.format alike. */
export const rangeFormatClass: ClassOf<"RangeFormat"> = {
  properties: {
    horizontalAlignment: {
      get: (areas) => common(areas, (style) => style.horizontal),
      set: (areas, value) => restyle(areas, { horizontal: oneOf(value, horizontals) }),
    },
    verticalAlignment: {
      get: (areas) => common(areas, (style) => style.vertical),
      set: (areas, value) => restyle(areas, { vertical: oneOf(value, verticals) }),
    },
    wrapText: {
      get: (areas) => common(areas, (style) => style.wrap),
      set: (areas, value) => restyle(areas, { wrap: flag(value) }),
    },
    indentLevel: {
      get: (areas) => common(areas, (style) => style.indent),
      set: (areas, value) => restyle(areas, { indent: wholeNumber(value, 0) }),
    },
    columnWidth: {
      get: columnWidth,
      set: (areas, value) => setColumnWidth(areas, positiveNumber(value)),
    },
    rowHeight: {
      get: rowHeight,
      set: (areas, value) => setRowHeight(areas, positiveNumber(value)),
    },
  },
  links: {
    fill: (areas) => office("RangeFill", areas),
    font: (areas) => office("RangeFont", areas),
    borders: (areas) => office("RangeBorderCollection", areas),
  },
  methods: { autofitColumns, autofitRows },
};

import type { Property } from "../../protocol/office-class";
import { flag, notNegative, wholeNumber } from "../arguments";
import { type Areas, type ClassOf, office } from "../kinds";
import { alignments } from "./alignment";
import { autofitColumns, autofitRows } from "./autofit";
import { common, restyle, restyleEach } from "./looks";
import {
  columnWidth,
  hasStandardHeight,
  hasStandardWidth,
  rowHeight,
  setColumnWidth,
  setRowHeight,
  setStandardHeight,
  setStandardWidth,
} from "./sizes";

/** Moves text in or out; it never leaves its cell. */
function adjustIndent(areas: Areas, value: unknown): void {
  const by = wholeNumber(value);
  restyleEach(
    areas,
    () => true,
    ({ indent }) => ({ indent: Math.min(250, Math.max(0, indent + by)) }),
  );
}

/** How the cells of one or more blocks look; serves Range.format and RangeAreas.format alike. */
export const rangeFormatClass: ClassOf<"RangeFormat"> = {
  properties: {
    ...alignments,
    columnWidth: {
      get: columnWidth,
      set: (areas, value) => setColumnWidth(areas, notNegative(value)),
    },
    rowHeight: {
      get: rowHeight,
      set: (areas, value) => setRowHeight(areas, notNegative(value)),
    },
    useStandardWidth: {
      get: hasStandardWidth,
      set: (areas, value) => flag(value) && setStandardWidth(areas),
    },
    useStandardHeight: {
      get: hasStandardHeight,
      set: (areas, value) => flag(value) && setStandardHeight(areas),
    },
  },
  links: {
    fill: (areas) => office("RangeFill", areas),
    font: (areas) => office("RangeFont", areas),
    borders: (areas) => office("RangeBorderCollection", areas),
    protection: (areas) => office("FormatProtection", areas),
  },
  methods: { adjustIndent, autofitColumns, autofitRows },
};

const protection = (key: "locked" | "formulaHidden"): Property<Areas> => ({
  get: (areas) => common(areas, (style) => style[key]),
  set: (areas, value) => restyle(areas, { [key]: flag(value) }),
});

export const formatProtectionClass: ClassOf<"FormatProtection"> = {
  properties: { locked: protection("locked"), formulaHidden: protection("formulaHidden") },
};

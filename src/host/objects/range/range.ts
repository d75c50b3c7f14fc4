import { type ClassOf, office } from "../kinds";
import { wholeNumber } from "../arguments";
import { rangeCopying } from "./copying";
import { rangeEdges } from "./edges";
import { rangeEditing } from "./editing";
import { checkSize } from "./grid";
import { rangeCellProperties } from "./cell-properties";
import { rangeFill } from "./fill";
import { rangeRelatives } from "./relatives";
import { rangeHyperlink } from "./hyperlink";
import { rangeMoving } from "./moving";
import { rangeNavigation } from "./navigation";
import { rangeLines, rangePlace } from "./place";
import { rangeSearch } from "./search";
import { styleProperty } from "./style";
import { rangeValues } from "./values";

export const rangeClass: ClassOf<"Range"> = {
  referenced: true,
  properties: {
    ...rangePlace,
    ...rangeValues,
    ...rangeHyperlink,
    style: {
      get: ({ rect, ...at }) => styleProperty.get({ ...at, rects: [rect] }),
      set: ({ rect, ...at }, value) => styleProperty.set({ ...at, rects: [rect] }, value),
    },
  },
  links: {
    conditionalFormats: (area) => office("ConditionalFormatCollection", area),
    dataValidation: (area) => office("DataValidation", area),
    format: ({ rect, ...at }) => office("RangeFormat", { ...at, rects: [rect] }),
    sort: (area) => office("RangeSort", area),
    worksheet: ({ session, sheet }) => office("Worksheet", { session, sheet }),
  },
  methods: {
    ...rangeNavigation,
    ...rangeEditing,
    ...rangeMoving,
    ...rangeCopying,
    ...rangeEdges,
    ...rangeSearch,
    ...rangeLines,
    ...rangeFill,
    ...rangeRelatives,
    ...rangeCellProperties,
    getVisibleView: (area) => office("RangeView", { ...area, index: null }),
    // The client asks before it splits a write of more than 1,500 cells.
    _ValidateArraySize: (area, rows, columns) =>
      checkSize(area, wholeNumber(rows), wholeNumber(columns)),
  },
};

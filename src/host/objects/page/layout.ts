import {
  type DefinedName,
  type Page,
  type Rect,
  maxColumns,
  maxRows,
  parseRect,
  splitSheet,
} from "../../model";
import { invalidArgument, orItemNotFound } from "../../protocol/host-error";
import type { Property } from "../../protocol/office-class";
import { areaArgument } from "../addresses";
import { flag, omitted, oneOf, notNegative, record, wholeNumber } from "../arguments";
import { refuseProtected } from "../guard";
import { type Area, type ClassOf, type OnSheet, office, selfOf } from "../kinds";
import { absoluteAddress } from "../names";
import { paperName, paperNumber } from "./paper";

export function changePage(self: OnSheet, patch: Partial<Page>): void {
  refuseProtected(self);
  self.sheet.page = { ...self.sheet.page, ...patch };
}

const property = <K extends keyof Page>(
  key: K,
  read: (value: unknown) => Page[K],
): Property<OnSheet> => ({
  get: ({ sheet }) => sheet.page[key],
  set: (self, value) => changePage(self, { [key]: read(value) }),
});

const margin = (side: keyof Page["margins"]): Property<OnSheet> => ({
  get: ({ sheet }) => sheet.page.margins[side],
  set: (self, value) =>
    changePage(self, { margins: { ...self.sheet.page.margins, [side]: notNegative(value) } }),
});

/** `{ scale }`, or how many pages wide and high; what is left out takes as many as it needs. */
function setZoom(self: OnSheet, value: unknown): void {
  const { scale, horizontalFitToPages: wide, verticalFitToPages: high } = record(value);
  if (omitted(wide) && omitted(high)) {
    const percent = wholeNumber(scale, 10);
    if (percent > 400) throw invalidArgument();
    return changePage(self, { scale: percent, fit: null });
  }
  changePage(self, { fit: { wide: pages(wide), high: pages(high) } });
}

const pages = (count: unknown): number => (omitted(count) ? 0 : wholeNumber(count, 0));

function zoom({ sheet }: OnSheet): unknown {
  const { fit, scale } = sheet.page;
  if (!fit) return { scale };
  return {
    ...(fit.wide > 0 ? { horizontalFitToPages: fit.wide } : {}),
    ...(fit.high > 0 ? { verticalFitToPages: fit.high } : {}),
  };
}

const units = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;

function setPrintMargins(self: OnSheet, unit: unknown, options: unknown): void {
  const factor = units[oneOf(unit, ["Points", "Inches", "Centimeters"])];
  const margins = { ...self.sheet.page.margins };
  for (const side of ["left", "right", "top", "bottom", "header", "footer"] as const) {
    const value = record(options)[side];
    if (!omitted(value)) margins[side] = notNegative(value) * factor;
  }
  changePage(self, { margins });
}

/** What is printed, and what is repeated on each page, are names of the sheet's own. */
const printArea = "_xlnm.Print_Area";
const printTitles = "_xlnm.Print_Titles";

const named = ({ session, sheet }: OnSheet, name: string): DefinedName | undefined =>
  session.workbook.names.find((one) => one.sheet === sheet && one.name === name);

function setName(self: OnSheet, name: string, areas: readonly Area[]): void {
  refuseProtected(self);
  const { names } = self.session.workbook;
  const old = named(self, name);
  const formula = `=${areas.map(absoluteAddress).join(",")}`;
  if (old && areas.length > 0) old.formula = formula;
  else if (old) names.splice(names.indexOf(old), 1);
  else if (areas.length > 0)
    names.push({ name, sheet: self.sheet, formula, visible: true, comment: "" });
}

function rectsOf(self: OnSheet, name: string): readonly Rect[] {
  const formula = named(self, name)?.formula.slice(1) ?? "";
  // A comma within a quoted sheet name parts nothing.
  const parts = formula.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [];
  return parts.flatMap((part) => parseRect(splitSheet(part).rest) ?? []);
}

function setPrintArea(self: OnSheet, value: unknown): void {
  const areas = selfOf(value, "RangeAreas");
  const { session, sheet } = self;
  if (areas)
    setName(
      self,
      printArea,
      areas.rects.map((rect) => ({ session, sheet, rect })),
    );
  else setName(self, printArea, [areaArgument(self, value)]);
}

const isRows = ({ columns }: Rect): boolean => columns === maxColumns;
const isColumns = ({ rows }: Rect): boolean => rows === maxRows;

/** Titles of both kinds share one name: columns first, as Excel writes them. */
function setTitles(self: OnSheet, value: unknown, along: "rows" | "columns"): void {
  const { rect } = areaArgument(self, value);
  const whole =
    along === "rows"
      ? { ...rect, column: 0, columns: maxColumns }
      : { ...rect, row: 0, rows: maxRows };
  const others = rectsOf(self, printTitles).filter(along === "rows" ? isColumns : isRows);
  const rects = along === "rows" ? [...others, whole] : [whole, ...others];
  const { session, sheet } = self;
  setName(
    self,
    printTitles,
    rects.map((each) => ({ session, sheet, rect: each })),
  );
}

function area(self: OnSheet) {
  const rects = rectsOf(self, printArea);
  const { session, sheet } = self;
  return rects.length > 0 ? office("RangeAreas", { session, sheet, rects }) : null;
}

function titles(self: OnSheet, along: (rect: Rect) => boolean) {
  const rect = rectsOf(self, printTitles).find(along);
  const { session, sheet } = self;
  return rect ? office("Range", { session, sheet, rect }) : null;
}

export const pageLayoutClass: ClassOf<"PageLayout"> = {
  properties: {
    orientation: property("orientation", (value) => oneOf(value, ["Portrait", "Landscape"])),
    paperSize: {
      get: ({ sheet }) => paperName(sheet.page.paper),
      set: (self, value) => changePage(self, { paper: paperNumber(value) }),
    },
    blackAndWhite: property("blackAndWhite", flag),
    draftMode: property("draft", flag),
    centerHorizontally: property("centerHorizontally", flag),
    centerVertically: property("centerVertically", flag),
    printHeadings: property("headings", flag),
    printGridlines: property("gridlines", flag),
    leftMargin: margin("left"),
    rightMargin: margin("right"),
    topMargin: margin("top"),
    bottomMargin: margin("bottom"),
    headerMargin: margin("header"),
    footerMargin: margin("footer"),
    firstPageNumber: {
      get: ({ sheet }) => sheet.page.firstNumber ?? "",
      set: (self, value) =>
        changePage(self, { firstNumber: value === "" ? null : wholeNumber(value) }),
    },
    printErrors: property("errors", (value) =>
      oneOf(value, ["AsDisplayed", "Blank", "Dash", "NotAvailable"]),
    ),
    printComments: property("comments", (value) =>
      oneOf(value, ["NoComments", "EndSheet", "InPlace"]),
    ),
    printOrder: property("order", (value) => oneOf(value, ["DownThenOver", "OverThenDown"])),
    zoom: { get: zoom, set: setZoom },
  },
  links: { headersFooters: (self) => office("HeaderFooterGroup", self) },
  methods: {
    setPrintArea,
    setPrintMargins,
    setPrintTitleRows: (self, value) => setTitles(self, value, "rows"),
    setPrintTitleColumns: (self, value) => setTitles(self, value, "columns"),
    getPrintArea: (self) => orItemNotFound(area(self)),
    getPrintAreaOrNullObject: area,
    getPrintTitleRows: (self) => orItemNotFound(titles(self, isRows)),
    getPrintTitleRowsOrNullObject: (self) => titles(self, isRows),
    getPrintTitleColumns: (self) => orItemNotFound(titles(self, isColumns)),
    getPrintTitleColumnsOrNullObject: (self) => titles(self, isColumns),
  },
};

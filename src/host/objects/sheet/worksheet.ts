import { type Visibility, defaultHeight } from "../../model";
import { HostError, orItemNotFound } from "../../protocol/host-error";
import type { Property } from "../../protocol/office-class";
import { areaArgument, existing, onSheet, usedPart, wholeSheet } from "../addresses";
import { flag, oneOf, omitted, textArgument, wholeNumber } from "../arguments";
import { colorArgument } from "../format/color";
import { refuseProtectedStructure } from "../guard";
import { type ClassOf, type OnSheet, office } from "../kinds";
import { areasAt } from "../range-areas";
import { findAll, replaceAll } from "../range/search";
import { registrations, sheetEvents } from "../registration";
import { copySheet } from "./copy";
import { newSheetName } from "./name";

const visibilities: readonly Visibility[] = ["Visible", "Hidden", "VeryHidden"];
const nowhere = { row: 0, column: 0, rows: 0, columns: 0 };

/** Marks a part of the sheet as changed and tells whoever shows it. */
export function sheetChanged({ sheet }: OnSheet, what: "tab" | "view"): void {
  sheet.touched.add(what);
  sheet.announce(nowhere, "structure");
}

function setName(self: OnSheet, value: unknown): void {
  refuseProtectedStructure(self);
  const name = newSheetName(self.session.workbook, value, self.sheet);
  self.session.calculator.renameSheet(self.sheet, name);
  sheetChanged(self, "tab");
}

const visibleSheets = ({ session }: OnSheet) =>
  session.workbook.sheets.filter((sheet) => sheet.visibility === "Visible");

/** The last sheet that can be seen can be neither hidden nor deleted. */
function refuseLast(self: OnSheet): void {
  const [first, ...others] = visibleSheets(self);
  if (first === self.sheet && others.length === 0) throw new HostError("InvalidOperation");
}

function setVisibility(self: OnSheet, value: unknown): void {
  const visibility = oneOf(value, visibilities);
  refuseProtectedStructure(self);
  if (visibility !== "Visible") refuseLast(self);
  self.sheet.visibility = visibility;
  sheetChanged(self, "tab");
}

function setPosition(self: OnSheet, value: unknown): void {
  const position = wholeNumber(value, 0);
  refuseProtectedStructure(self);
  const { sheets } = self.session.workbook;
  if (position >= sheets.length) throw new HostError("InvalidArgument");
  sheets.splice(sheets.indexOf(self.sheet), 1);
  sheets.splice(position, 0, self.sheet);
  sheetChanged(self, "tab");
}

function remove(self: OnSheet): void {
  existing(self);
  refuseProtectedStructure(self);
  if (self.sheet.visibility === "VeryHidden") throw new HostError("InvalidOperation");
  if (self.sheet.visibility === "Visible") refuseLast(self);
  self.session.calculator.removeSheet(self.sheet);
}

function activate(self: OnSheet): void {
  if (existing(self).sheet.visibility !== "Visible") throw new HostError("InvalidOperation");
  self.session.workbook.activate(self.sheet);
}

const used = (self: OnSheet, valuesOnly: unknown) => {
  const rect = usedPart({ ...existing(self), rect: wholeSheet }, valuesOnly);
  return rect && office("Range", { ...self, rect });
};

/** The sheet before or behind; hidden ones are passed over where only visible ones are wanted. */
function neighbour(self: OnSheet, step: 1 | -1, visibleOnly: unknown) {
  const { sheets } = existing(self).session.workbook;
  const some = sheets.filter(
    (sheet) => sheet === self.sheet || visibleOnly !== true || sheet.visibility === "Visible",
  );
  const sheet = some[some.indexOf(self.sheet) + step];
  return sheet ? office("Worksheet", { session: self.session, sheet }) : null;
}

const showGridlines: Property<OnSheet> = {
  get: ({ sheet }) => sheet.showGridlines,
  set(self, value) {
    self.sheet.showGridlines = flag(value);
    sheetChanged(self, "view");
  },
};

export const worksheetClass: ClassOf<"Worksheet"> = {
  identity: { name: "Id", get: ({ sheet }) => sheet.id },
  properties: {
    id: { get: ({ sheet }) => sheet.id },
    name: { get: ({ sheet }) => sheet.name, set: setName },
    position: {
      get: ({ session, sheet }) => session.workbook.sheets.indexOf(sheet),
      set: setPosition,
    },
    visibility: { get: ({ sheet }) => sheet.visibility, set: setVisibility },
    tabColor: {
      get: ({ sheet }) => sheet.tabColor,
      set(self, value) {
        self.sheet.tabColor = value === "" ? "" : colorArgument(value);
        sheetChanged(self, "tab");
      },
    },
    standardHeight: { get: () => defaultHeight },
    showGridlines,
    // The client loads it by the one name and sets it by the other.
    gridlines: showGridlines,
  },
  links: {
    tables: (self) => office("TableCollection", self),
    comments: (self) => office("CommentCollection", self),
    customProperties: (self) => office("WorksheetCustomPropertyCollection", self),
    charts: (self) => office("ChartCollection", self),
    autoFilter: (self) => office("AutoFilter", { ...self, table: null }),
    freezePanes: (self) => office("WorksheetFreezePanes", self),
    horizontalPageBreaks: (self) => office("PageBreakCollection", { ...self, along: "rows" }),
    verticalPageBreaks: (self) => office("PageBreakCollection", { ...self, along: "columns" }),
    pageLayout: (self) => office("PageLayout", self),
    names: (self) => office("NamedItemCollection", self),
    protection: (self) => office("WorksheetProtection", self),
  },
  methods: {
    activate,
    calculate(self, markAllDirty) {
      self.session.awaitsFunctions = true;
      self.session.calculator.recalculate(markAllDirty === true ? "all" : "dirty");
    },
    copy: copySheet,
    delete: remove,
    getCell: (self, row, column) =>
      office("Range", {
        ...existing(self),
        rect: onSheet({ row: wholeNumber(row), column: wholeNumber(column), rows: 1, columns: 1 }),
      }),
    getRange: (self, address) =>
      office(
        "Range",
        omitted(address) || address === ""
          ? { ...existing(self), rect: wholeSheet }
          : areaArgument(existing(self), address),
      ),
    getRangeByIndexes: (self, row, column, rows, columns) =>
      office("Range", {
        ...existing(self),
        rect: onSheet({
          row: wholeNumber(row),
          column: wholeNumber(column),
          rows: wholeNumber(rows),
          columns: wholeNumber(columns),
        }),
      }),
    getRanges: (self, address) =>
      office(
        "RangeAreas",
        omitted(address)
          ? { ...self, rects: [wholeSheet] }
          : areasAt(existing(self), textArgument(address)),
      ),
    getUsedRange: (self, valuesOnly) =>
      used(self, valuesOnly) ??
      office("Range", { ...self, rect: { ...nowhere, rows: 1, columns: 1 } }),
    getUsedRangeOrNullObject: used,
    findAll: (self, text, criteria) =>
      orItemNotFound(findAll({ ...existing(self), rect: wholeSheet }, text, criteria)),
    findAllOrNullObject: (self, text, criteria) =>
      findAll({ ...existing(self), rect: wholeSheet }, text, criteria),
    replaceAll: (self, text, put, criteria) =>
      replaceAll({ ...existing(self), rect: wholeSheet }, text, put, criteria),
    getNext: (self, visibleOnly) => orItemNotFound(neighbour(self, 1, visibleOnly)),
    getNextOrNullObject: (self, visibleOnly) => neighbour(self, 1, visibleOnly),
    getPrevious: (self, visibleOnly) => orItemNotFound(neighbour(self, -1, visibleOnly)),
    getPreviousOrNullObject: (self, visibleOnly) => neighbour(self, -1, visibleOnly),
    ...registrations<OnSheet>(
      ({ session }) => session,
      ({ sheet }) => sheet.id,
      sheetEvents,
    ),
  },
};

import { type Cell, cellName } from "../../model";
import { orItemNotFound } from "../../protocol/host-error";
import { wholeNumber } from "../arguments";
import { type Area, type ClassOf, type OfView, office } from "../kinds";
import { displayed } from "./contents";
import { boundedRect } from "../format/sizes";
import { shown, valueType } from "./values";

const rowsOf = ({ sheet, rect }: Area): readonly number[] => {
  const bounded = boundedRect(sheet, rect) ?? rect;
  return Array.from({ length: bounded.rows }, (_, at) => bounded.row + at).filter(
    (row) => !sheet.hiddenRows.has(row),
  );
};

const columnsOf = ({ sheet, rect }: Area): readonly number[] => {
  const bounded = boundedRect(sheet, rect) ?? rect;
  return Array.from({ length: bounded.columns }, (_, at) => bounded.column + at).filter(
    (column) => !sheet.hiddenColumns.has(column),
  );
};

const linesOf = (self: OfView): readonly number[] => {
  const rows = rowsOf(self);
  return self.index === null ? rows : rows.slice(self.index, self.index + 1);
};

/** Something about each cell that is shown. */
const grid = <T>(of: (cell: Cell, self: OfView, row: number, column: number) => T) => ({
  get: (self: OfView): T[][] =>
    linesOf(self).map((row) =>
      columnsOf(self).map((column) => of(self.sheet.cell(row, column), self, row, column)),
    ),
});

const formulas = grid((cell) => cell.formula ?? shown(cell.value));
const format = (cell: Cell, { session }: OfView): string =>
  session.workbook.styles.get(cell.style).numberFormat;

/** What is shown of a block: rows and columns that are hidden are left out. */
export const rangeViewClass: ClassOf<"RangeView"> = {
  properties: {
    cellAddresses: grid((_cell, _self, row, column) => cellName(row, column)),
    columnCount: { get: (self) => columnsOf(self).length },
    rowCount: { get: (self) => linesOf(self).length },
    index: { get: ({ index }) => index ?? 0 },
    formulas,
    formulasLocal: formulas,
    numberFormat: grid(format),
    text: grid((cell, { session }) => displayed(session.workbook, cell)),
    values: grid((cell) => shown(cell.value)),
    valueTypes: grid(valueType),
  },
  links: {
    rows: ({ session, sheet, rect }) => office("RangeViewCollection", { session, sheet, rect }),
  },
  methods: {
    getRange({ index, ...area }) {
      const row = index === null ? undefined : rowsOf(area)[index];
      if (row === undefined) return office("Range", area);
      return office("Range", { ...area, rect: { ...area.rect, row, rows: 1 } });
    },
  },
};

const views = (area: Area) =>
  rowsOf(area).map((_, index) => office("RangeView", { ...area, index }));

export const rangeViewsClass: ClassOf<"RangeViewCollection"> = {
  items: views,
  methods: {
    getCount: (area) => rowsOf(area).length,
    getItemAt: (area, index) => orItemNotFound(views(area)[wholeNumber(index, 0)]),
  },
};

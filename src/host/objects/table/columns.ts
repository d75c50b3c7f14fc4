import { type Rect, type Scalar, type Table, CellError, tableBody } from "../../model";
import { HostError, invalidArgument } from "../../protocol/host-error";
import { omitted, textArgument, wholeNumber } from "../arguments";
import { refuseLocked } from "../guard";
import { type ClassOf, type Kinds, type OfTable, office } from "../kinds";
import { moveBehind } from "../range/moving";
import { enterInputs } from "../session";
import { changeTable, columnName, refuseOverlap, tableOf } from "./list";

type OfLine = Kinds["TableColumn"];

const scalar = (value: unknown): Scalar => {
  if (value === null || ["string", "number", "boolean"].includes(typeof value))
    return value as string | number | boolean | null;
  throw invalidArgument();
};

/** Rows of values, all as wide as wanted. */
function grid(value: unknown, columns: number): Scalar[][] {
  if (!Array.isArray(value)) throw invalidArgument();
  const rows: readonly unknown[] = Array.isArray(value[0]) ? value : [value];
  return rows.map((row) => {
    if (!Array.isArray(row) || row.length !== columns) throw invalidArgument();
    return row.map(scalar);
  });
}

const shown = (value: Scalar): string | number | boolean =>
  value instanceof CellError ? value.code : (value ?? "");

function valuesOf({ sheet }: OfTable, { row, column, rows, columns }: Rect): unknown[][] {
  return Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (_, c) => shown(sheet.value(row + r, column + c))),
  );
}

function setValues(self: OfTable, rect: Rect, value: unknown): void {
  const inputs = grid(value, rect.columns);
  if (inputs.length !== rect.rows) throw invalidArgument();
  refuseLocked(self, rect);
  enterInputs(self.session, self.sheet, rect, inputs);
}

const lineAt = (self: OfTable, index: number) => {
  const { session, sheet, id } = self;
  return { session, sheet, id, index };
};

function columnAt(self: OfTable, index: number) {
  if (index < 0 || index >= tableOf(self).rect.columns) throw new HostError("ItemNotFound");
  return office("TableColumn", lineAt(self, index));
}

/** By name, without regard to case, or by id, which counts from 1. */
function findColumn(self: OfTable, key: unknown) {
  const table = tableOf(self);
  const index =
    typeof key === "number"
      ? key - 1
      : table.columns.findIndex(
          (_, at) =>
            columnName(self.sheet, table, at).toLowerCase() === textArgument(key).toLowerCase(),
        );
  return index >= 0 && index < table.rect.columns ? columnAt(self, index) : null;
}

/** New columns stand at the right end; elsewhere cells would have to move. */
function addColumn(self: OfTable, index: unknown, values: unknown, name: unknown) {
  const table = tableOf(self);
  const { rect, columns } = table;
  if (!omitted(index) && index !== -1 && index !== rect.columns)
    throw new HostError("UnsupportedOperation", "This host adds table columns at the end only.");
  const added: Rect = { ...rect, column: rect.column + rect.columns, columns: 1 };
  refuseOverlap(self.sheet, added, table);
  const inputs = omitted(values) ? null : grid(values, 1);
  const given = omitted(name) ? inputs?.[0]?.[0] : textArgument(name);
  const header = String(given ?? `Column${rect.columns + 1}`);
  changeTable(self, {
    rect: { ...rect, columns: rect.columns + 1 },
    columns: [...columns, header],
  });
  if (inputs) setValues(self, added, inputs);
  enterInputs(self.session, self.sheet, { ...added, rows: 1 }, [[`'${header}`]]);
  return columnAt(self, rect.columns);
}

export const tableColumnsClass: ClassOf<"TableColumnCollection"> = {
  items: (self) => tableOf(self).columns.map((_, index) => columnAt(self, index)),
  properties: { count: { get: (self) => tableOf(self).rect.columns } },
  methods: {
    add: addColumn,
    getCount: (self) => tableOf(self).rect.columns,
    getItem(self, key) {
      const found = findColumn(self, key);
      if (!found) throw new HostError("ItemNotFound");
      return found;
    },
    getItemAt: (self, index) => columnAt(self, wholeNumber(index, 0)),
    getItemOrNullObject: findColumn,
  },
};

const columnRect = (self: OfLine, rect: Rect): Rect => ({
  ...rect,
  column: rect.column + self.index,
  columns: 1,
});

function headerRect(self: OfLine, { rect, headers }: Table): Rect {
  if (!headers) throw new HostError("ItemNotFound");
  return { ...columnRect(self, rect), rows: 1 };
}

const range = ({ session, sheet }: OfTable, rect: Rect) =>
  office("Range", { session, sheet, rect });

export const tableColumnClass: ClassOf<"TableColumn"> = {
  identity: { name: "Id", get: ({ index }) => String(index + 1) },
  properties: {
    id: { get: ({ index }) => index + 1 },
    index: { get: ({ index }) => index },
    name: {
      get: (self) => columnName(self.sheet, tableOf(self), self.index),
      set: (self, value) =>
        setValues(self, headerRect(self, tableOf(self)), [[`'${textArgument(value)}`]]),
    },
    values: {
      get: (self) => valuesOf(self, columnRect(self, tableOf(self).rect)),
      set: (self, value) => setValues(self, columnRect(self, tableOf(self).rect), value),
    },
  },
  methods: {
    getRange: (self) => range(self, columnRect(self, tableOf(self).rect)),
    getDataBodyRange: (self) => range(self, columnRect(self, tableBody(tableOf(self)))),
    getHeaderRowRange: (self) => range(self, headerRect(self, tableOf(self))),
  },
};

function rowAt(self: OfTable, index: number) {
  if (index < 0 || index >= tableBody(tableOf(self)).rows) throw new HostError("ItemNotFound");
  return office("TableRow", lineAt(self, index));
}

/** New rows push down what stands below the table. */
function addRows(self: OfTable, index: unknown, values: unknown) {
  const table = tableOf(self);
  const body = tableBody(table);
  if (!omitted(index) && index !== -1 && index !== body.rows)
    throw new HostError("UnsupportedOperation", "This host adds table rows at the end only.");
  const inputs = omitted(values)
    ? [Array.from({ length: body.columns }, (): Scalar => null)]
    : grid(values, body.columns);
  const { session, sheet } = self;
  const added = { ...body, row: body.row + body.rows, rows: inputs.length };
  moveBehind({ session, sheet, rect: added }, "row", 1);
  changeTable(self, { rect: { ...table.rect, rows: table.rect.rows + inputs.length } });
  enterInputs(session, sheet, added, inputs);
  return rowAt(self, body.rows);
}

const rowRect = (self: OfLine): Rect => {
  const body = tableBody(tableOf(self));
  return { ...body, row: body.row + self.index, rows: 1 };
};

export const tableRowsClass: ClassOf<"TableRowCollection"> = {
  items: (self) =>
    Array.from({ length: tableBody(tableOf(self)).rows }, (_, index) => rowAt(self, index)),
  properties: { count: { get: (self) => tableBody(tableOf(self)).rows } },
  methods: {
    add: addRows,
    getCount: (self) => tableBody(tableOf(self)).rows,
    getItemAt: (self, index) => rowAt(self, wholeNumber(index, 0)),
  },
};

export const tableRowClass: ClassOf<"TableRow"> = {
  properties: {
    index: { get: ({ index }) => index },
    values: {
      get: (self) => valuesOf(self, rowRect(self)),
      set: (self, value) => setValues(self, rowRect(self), value),
    },
  },
  methods: { getRange: (self) => range(self, rowRect(self)) },
};

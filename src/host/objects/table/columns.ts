import { type Rect, type Table, tableBody } from "../../model";
import { HostError, invalidArgument, orItemNotFound } from "../../protocol/host-error";
import { omitted, textArgument, wholeNumber } from "../arguments";
import { refuseProtected } from "../guard";
import { type ClassOf, type Kinds, type OfTable, office } from "../kinds";
import { moveBehind } from "../range/moving";
import { enterInputs } from "../session";
import { grid, lineAt, range, setValues, valuesOf } from "./cells";
import { changeTable, columnName, refuseOverlap, tableOf } from "./list";

type OfLine = Kinds["TableColumn"];

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

/** Cells right of a new column move; at the right end it takes the place of those beside the table. */
function addColumn(self: OfTable, index: unknown, values: unknown, name: unknown) {
  const table = tableOf(self);
  const { rect, columns } = table;
  const at = omitted(index) || index === -1 ? rect.columns : wholeNumber(index, 0);
  if (at > rect.columns) throw invalidArgument();
  const added: Rect = { ...rect, column: rect.column + at, columns: 1 };
  const inputs = omitted(values) ? null : grid(values, 1);
  if (inputs && inputs.length !== rect.rows) throw invalidArgument();
  const given = omitted(name) ? inputs?.[0]?.[0] : textArgument(name);
  const header = String(given ?? freeName(columns));
  if (at === rect.columns) refuseOverlap(self.sheet, added, table);
  else moveBehind({ ...self, rect: added }, "column", 1);
  changeTable(self, {
    rect: { ...rect, columns: rect.columns + 1 },
    columns: [...columns.slice(0, at), header, ...columns.slice(at)],
  });
  if (inputs) setValues(self, added, inputs);
  enterInputs(self.session, self.sheet, { ...added, rows: 1 }, [[`'${header}`]]);
  return columnAt(self, at);
}

function freeName(columns: readonly string[]): string {
  for (let number = columns.length + 1; ; number++)
    if (!columns.includes(`Column${number}`)) return `Column${number}`;
}

/** Cells right of the column move into its place; a table's only column stays. */
function removeColumn(self: OfLine): void {
  const { rect, columns } = tableOf(self);
  if (rect.columns === 1) throw new HostError("InvalidOperation");
  refuseProtected(self);
  moveBehind({ ...self, rect: columnRect(self, rect) }, "column", -1);
  changeTable(self, {
    rect: { ...rect, columns: rect.columns - 1 },
    columns: columns.filter((_, at) => at !== self.index),
  });
}

export const tableColumnsClass: ClassOf<"TableColumnCollection"> = {
  items: (self) => tableOf(self).columns.map((_, index) => columnAt(self, index)),
  properties: { count: { get: (self) => tableOf(self).rect.columns } },
  methods: {
    add: addColumn,
    getCount: (self) => tableOf(self).rect.columns,
    getItem: (self, key) => orItemNotFound(findColumn(self, key)),
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
  links: {
    filter: ({ id, index, ...at }) => office("Filter", { ...at, table: id, index }),
  },
  methods: {
    getRange: (self) => range(self, columnRect(self, tableOf(self).rect)),
    getDataBodyRange: (self) => range(self, columnRect(self, tableBody(tableOf(self)))),
    getHeaderRowRange: (self) => range(self, headerRect(self, tableOf(self))),
    getTotalRowRange(self) {
      const { rect, totals } = tableOf(self);
      if (!totals) throw new HostError("ItemNotFound");
      return range(self, { ...columnRect(self, rect), row: rect.row + rect.rows - 1, rows: 1 });
    },
    delete: removeColumn,
  },
};

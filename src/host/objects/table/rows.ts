import { type Rect, type Scalar, type Table, tableBody } from "../../model";
import { HostError, invalidArgument } from "../../protocol/host-error";
import { omitted, wholeNumber } from "../arguments";
import { refuseProtected } from "../guard";
import { type ClassOf, type Kinds, type OfTable, office, selfOf } from "../kinds";
import { moveBehind } from "../range/moving";
import { enterInputs } from "../session";
import { grid, lineAt, range, setValues, valuesOf } from "./cells";
import { changeTable, tableOf } from "./list";

type OfLine = Kinds["TableRow"];

function rowAt(self: OfTable, index: number) {
  if (index < 0 || index >= tableBody(tableOf(self)).rows) throw new HostError("ItemNotFound");
  return office("TableRow", lineAt(self, index));
}

/** A table without records shows one empty row, which the first record takes. */
function awaitsFirst({ sheet }: OfTable, table: Table): boolean {
  const body = tableBody(table);
  const cells = sheet.row(body.row).slice(body.column, body.column + body.columns);
  return body.rows === 1 && cells.every((cell) => !cell || (cell.value === null && !cell.formula));
}

/** New rows push down what stands below them. */
function addRows(self: OfTable, index: unknown, values: unknown) {
  const table = tableOf(self);
  const body = tableBody(table);
  const at = omitted(index) || index === -1 ? body.rows : wholeNumber(index, 0);
  if (at > body.rows) throw invalidArgument();
  const inputs = omitted(values)
    ? [Array.from({ length: body.columns }, (): Scalar => null)]
    : grid(values, body.columns);
  const first = !omitted(values) && awaitsFirst(self, table);
  const start = first ? 0 : at;
  const added = { ...body, row: body.row + start, rows: inputs.length };
  const pushed = first ? { ...added, row: added.row + 1, rows: inputs.length - 1 } : added;
  if (pushed.rows > 0) moveBehind({ ...self, rect: pushed }, "row", 1);
  changeTable(self, { rect: { ...table.rect, rows: table.rect.rows + pushed.rows } });
  enterInputs(self.session, self.sheet, added, inputs);
  return rowAt(self, start);
}

/** What stands below moves up; of the last rows one stays, emptied. */
function removeRows(self: OfTable, indexes: readonly number[]): void {
  const { rows } = tableBody(tableOf(self));
  if (indexes.some((index) => index >= rows)) throw invalidArgument();
  refuseProtected(self);
  const [first, ...others] = [...new Set(indexes)].sort((a, b) => a - b);
  if (first === undefined) return;
  for (const index of others.reverse()) removeRow(self, index);
  if (others.length + 1 < rows) return removeRow(self, first);
  self.session.calculator.clear(self.sheet, { ...tableBody(tableOf(self)), rows: 1 });
}

const removeRow = (self: OfTable, index: number): void =>
  moveBehind({ ...self, rect: rowRect({ ...self, index }) }, "row", -1);

const rowRect = (self: OfLine): Rect => {
  const body = tableBody(tableOf(self));
  return { ...body, row: body.row + self.index, rows: 1 };
};

/** Indexes, or the rows themselves. */
function indexesOf(value: unknown): readonly number[] {
  if (!Array.isArray(value)) throw invalidArgument();
  return value.map((one: unknown) => selfOf(one, "TableRow")?.index ?? wholeNumber(one, 0));
}

export const tableRowsClass: ClassOf<"TableRowCollection"> = {
  items: (self) =>
    Array.from({ length: tableBody(tableOf(self)).rows }, (_, index) => rowAt(self, index)),
  properties: { count: { get: (self) => tableBody(tableOf(self)).rows } },
  methods: {
    add: addRows,
    deleteRows: (self, rows) => removeRows(self, indexesOf(rows)),
    deleteRowsAt(self, index, count) {
      const first = wholeNumber(index, 0);
      const many = omitted(count) ? 1 : wholeNumber(count, 1);
      removeRows(
        self,
        Array.from({ length: many }, (_, at) => first + at),
      );
    },
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
  methods: {
    getRange: (self) => range(self, rowRect(self)),
    delete: (self) => removeRows(self, [self.index]),
  },
};

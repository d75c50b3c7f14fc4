import { type Rect, type Sheet, type Table, splitSheet, tableBody } from "../../model";
import { HostError, invalidArgument, orItemNotFound } from "../../protocol/host-error";
import type { Property } from "../../protocol/office-class";
import { areaArgument, existing, isUnbounded, onSheet } from "../addresses";
import { reapply, setFilters } from "../filter/filtering";
import { flag, textArgument, wholeNumber } from "../arguments";
import { refuseProtected } from "../guard";
import { type Area, type ClassOf, type NamesOf, type OfTable, office, selfOf } from "../kinds";
import { moveBehind } from "../range/moving";
import { registrations } from "../registration";
import { enterInputs, tell } from "../session";
import { allSheets } from "../subscriptions";
import { changeTable, refuseOverlap, setTables, tableOf } from "./list";

const sheetsOf = ({ session, sheet }: NamesOf): readonly Sheet[] =>
  sheet ? [sheet] : session.workbook.sheets;

const tablesOf = (self: NamesOf): readonly { sheet: Sheet; table: Table }[] =>
  sheetsOf(self).flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));

/** The block that becomes a table; for the workbook's tables an address names its sheet. */
function blockOf({ session, sheet }: NamesOf, value: unknown): Area {
  const range = selfOf(value, "Range");
  const { sheet: name } = range ? { sheet: null } : splitSheet(textArgument(value));
  const named = name === null ? (sheet ?? session.workbook.active) : session.workbook.sheet(name);
  if (!named) throw invalidArgument();
  const area = range ?? areaArgument({ session, sheet: named }, value);
  if (isUnbounded(area.rect) || (sheet && area.sheet !== sheet)) throw invalidArgument();
  return existing(area);
}

/** Without headers of its own a block moves down a row to make room for some. */
function withHeaders(area: Area, hasHeaders: boolean): Area {
  if (hasHeaders) return area;
  const first = { ...area, rect: { ...area.rect, rows: 1 } };
  moveBehind(first, "row", 1);
  return { ...area, rect: onSheet({ ...area.rect, rows: area.rect.rows + 1 }) };
}

/** Headers are texts, none empty and no two alike: what is missing is named by its number. */
function headerNames({ sheet, rect }: Area): string[] {
  const names: string[] = [];
  for (let index = 0; index < rect.columns; index++) {
    const value = sheet.value(rect.row, rect.column + index);
    const text = value === null ? `Column${index + 1}` : String(value);
    let name = text;
    for (let number = 2; taken(names, name); number++) name = `${text}${number}`;
    names.push(name);
  }
  return names;
}

const taken = (names: readonly string[], name: string): boolean =>
  names.some((one) => one.toLowerCase() === name.toLowerCase());

function add(self: NamesOf, address: unknown, hasHeaders: unknown) {
  const given = blockOf(self, address);
  refuseProtected(given);
  refuseOverlap(given.sheet, given.rect, null);
  const area = withHeaders(given, flag(hasHeaders));
  const { session, sheet } = area;
  // A header alone gets a row for records.
  const rect = area.rect.rows === 1 ? onSheet({ ...area.rect, rows: 2 }) : area.rect;
  const columns = headerNames(area);
  enterInputs(session, sheet, { ...rect, rows: 1 }, [columns.map((name) => `'${name}`)]);
  const number = nextNumber(session.workbook.sheets);
  const table: Table = {
    id: String(number),
    name: `Table${number}`,
    rect,
    headers: true,
    totals: false,
    columns,
    style: "TableStyleMedium2",
    firstColumn: false,
    lastColumn: false,
    bandedRows: true,
    bandedColumns: false,
    filterButton: true,
    filters: [],
  };
  setTables(area, [...sheet.tables, table]);
  tell(area, "tableAdded", { tableId: table.id });
  return office("Table", { session, sheet, id: table.id });
}

function nextNumber(sheets: readonly Sheet[]): number {
  const tables = sheets.flatMap((sheet) => sheet.tables);
  for (let number = tables.length + 1; ; number++) {
    const free = tables.every(({ id, name }) => id !== String(number) && name !== `Table${number}`);
    if (free) return number;
  }
}

function find(self: NamesOf, key: unknown) {
  const wanted = typeof key === "number" ? String(key) : textArgument(key).toLowerCase();
  const found = tablesOf(self).find(
    ({ table }) => table.name.toLowerCase() === wanted || table.id === wanted,
  );
  const { session } = self;
  return found ? office("Table", { session, sheet: found.sheet, id: found.table.id }) : null;
}

const items = (self: NamesOf) =>
  tablesOf(self).map(({ sheet, table }) =>
    office("Table", { session: self.session, sheet, id: table.id }),
  );

export const tablesClass: ClassOf<"TableCollection"> = {
  items,
  properties: { count: { get: (self) => tablesOf(self).length } },
  methods: {
    add,
    getCount: (self) => tablesOf(self).length,
    getItem: (self, key) => orItemNotFound(find(self, key)),
    getItemAt: (self, index) => orItemNotFound(items(self)[wholeNumber(index, 0)]),
    getItemOrNullObject: find,
    ...registrations<NamesOf>(
      ({ session }) => session,
      ({ sheet }) => sheet?.id ?? allSheets,
      {
        DataChangedEvent: "tableChanged",
        AddedEvent: "tableAdded",
        DeletedEvent: "tableDeleted",
      },
    ),
  },
};

const validName = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u;

function setName(self: OfTable, value: unknown): void {
  const name = textArgument(value);
  if (name.length > 255 || !validName.test(name)) throw invalidArgument();
  const { session } = self;
  const other = tablesOf({ session, sheet: null }).some(
    ({ table }) => table.id !== self.id && table.name.toLowerCase() === name.toLowerCase(),
  );
  if (other) throw new HostError("ItemAlreadyExists");
  changeTable(self, { name });
}

type Flag = "firstColumn" | "lastColumn" | "bandedRows" | "bandedColumns" | "filterButton";

const property = (key: Flag): Property<OfTable> => ({
  get: (self) => tableOf(self)[key],
  set: (self, value) => changeTable(self, { [key]: flag(value) }),
});

const rangeOf = (self: OfTable, rect: Rect) => {
  const { session, sheet } = self;
  return office("Range", { session, sheet, rect });
};

/** The header stays where it is, and at least one row is left below it. */
function resize(self: OfTable, value: unknown): void {
  const old = tableOf(self);
  const { rect } = areaArgument(self, value);
  const least = 1 + (old.headers ? 1 : 0) + (old.totals ? 1 : 0);
  if (rect.row !== old.rect.row || rect.rows < least || isUnbounded(rect)) throw invalidArgument();
  refuseOverlap(self.sheet, rect, old);
  const area = { session: self.session, sheet: self.sheet, rect };
  const columns = headerNames(area);
  changeTable(self, { rect, columns });
  if (!old.headers) return;
  enterInputs(self.session, self.sheet, { ...rect, rows: 1 }, [columns.map((name) => `'${name}`)]);
}

function remove(self: OfTable): Table {
  const old = tableOf(self);
  setTables(
    self,
    self.sheet.tables.filter((one) => one !== old),
  );
  tell(self, "tableDeleted", { tableId: old.id, tableName: old.name });
  return old;
}

export const tableClass: ClassOf<"Table"> = {
  identity: { name: "Id", get: ({ id }) => id },
  properties: {
    id: { get: ({ id }) => id },
    legacyId: { get: ({ id }) => id },
    name: { get: (self) => tableOf(self).name, set: setName },
    showHeaders: { get: (self) => tableOf(self).headers },
    showTotals: { get: (self) => tableOf(self).totals },
    style: {
      get: (self) => tableOf(self).style,
      set: (self, value) => changeTable(self, { style: textArgument(value) }),
    },
    highlightFirstColumn: property("firstColumn"),
    highlightLastColumn: property("lastColumn"),
    showBandedRows: property("bandedRows"),
    showBandedColumns: property("bandedColumns"),
    showFilterButton: property("filterButton"),
  },
  links: {
    autoFilter: ({ id, ...at }) => office("AutoFilter", { ...at, table: id }),
    columns: (self) => office("TableColumnCollection", self),
    rows: (self) => office("TableRowCollection", self),
    sort: (self) => office("TableSort", self),
    worksheet: ({ session, sheet }) => office("Worksheet", { session, sheet }),
  },
  methods: {
    ...registrations<OfTable>(
      ({ session }) => session,
      ({ id }) => id,
      { DataChangedEvent: "tableChanged", SelectionChangedEvent: "tableSelectionChanged" },
    ),
    resize,
    clearFilters: ({ id, ...at }) => setFilters({ ...at, table: id }, []),
    reapplyFilters: ({ id, ...at }) => reapply({ ...at, table: id }),
    getRange: (self) => rangeOf(self, tableOf(self).rect),
    getDataBodyRange: (self) => rangeOf(self, tableBody(tableOf(self))),
    getHeaderRowRange(self) {
      const { rect, headers } = tableOf(self);
      if (!headers) throw new HostError("ItemNotFound");
      return rangeOf(self, { ...rect, rows: 1 });
    },
    getTotalRowRange(self) {
      const { rect, totals } = tableOf(self);
      if (!totals) throw new HostError("ItemNotFound");
      return rangeOf(self, { ...rect, row: rect.row + rect.rows - 1, rows: 1 });
    },
    convertToRange: (self) => rangeOf(self, remove(self).rect),
    delete(self) {
      const { rect } = remove(self);
      self.session.calculator.clear(self.sheet, rect);
    },
  },
};

import { type Sheet, type Table, parseRect } from "../../model";
import { XlsxError } from "../error";
import { filtersXml, readFilters } from "../filter/filter-xml";
import { contentType } from "../package/fresh";
import { type Package, declaration } from "../package/package";
import { worksheetOrder } from "../sheet/order";
import { type SheetPatch, relationAttribute } from "../sheet/sheet-patch";
import { blockName } from "../sheet/sqref";
import {
  type Element,
  attribute,
  child,
  children,
  flag,
  numberAttribute,
  relationId,
} from "../xml/element";
import { type Patch, insertOrdered, qualified } from "../xml/patch";
import { escapeAttribute, fromXstring, toXstring } from "../xml/text";

interface TablePart {
  /** The relationship of the sheet that leads to it. */
  readonly relation: string;
  readonly path: string;
  readonly table: Table;
}

/** The tables of a sheet's parts, in the order of its relationships. */
function tableParts(pack: Package, sheetPath: string): readonly TablePart[] {
  return pack.relations(sheetPath).flatMap(({ id, kind, target }) => {
    if (kind !== "table" || !pack.has(target)) return [];
    const table = readTable(pack, target);
    return table ? [{ relation: id, path: target, table }] : [];
  });
}

export function loadTables(sheet: Sheet, pack: Package, sheetPath: string): void {
  sheet.tables = tableParts(pack, sheetPath).map(({ table }) => table);
}

/** A part that makes no sense is kept as it is; the workbook opens without its table. */
function readTable(pack: Package, path: string): Table | null {
  try {
    return tableIn(pack.xml(path));
  } catch (error) {
    if (error instanceof XlsxError) return null;
    throw error;
  }
}

function tableIn(root: Element): Table | null {
  const rect = parseRect(attribute(root, "ref") ?? "");
  if (!rect) return null;
  const look = child(root, "tableStyleInfo");
  const name = attribute(root, "displayName") ?? attribute(root, "name") ?? "";
  return {
    id: attribute(root, "id") ?? "",
    name: fromXstring(name),
    rect,
    headers: (numberAttribute(root, "headerRowCount") ?? 1) > 0,
    totals: (numberAttribute(root, "totalsRowCount") ?? 0) > 0,
    columns: columnsOf(root).map((one) => fromXstring(attribute(one, "name") ?? "")),
    style: attribute(look, "name") ?? "",
    firstColumn: flag(look, "showFirstColumn"),
    lastColumn: flag(look, "showLastColumn"),
    bandedRows: flag(look, "showRowStripes"),
    bandedColumns: flag(look, "showColumnStripes"),
    filterButton: child(root, "autoFilter") !== undefined,
    filters: readFilters(child(root, "autoFilter")),
  };
}

const columnsOf = (root: Element): Element[] =>
  children(child(root, "tableColumns"), "tableColumn");

/** Takes out tables that are gone, writes new ones and what changed of others. */
export function patchTables(target: SheetPatch): void {
  const { sheet, before, pack, path } = target;
  const parts = tableParts(pack, path);
  const found = (id: string): TablePart | undefined => parts.find(({ table }) => table.id === id);
  const now = new Map(sheet.tables.map((table) => [table.id, table]));
  const gone = before.tables.filter(({ id }) => !now.has(id)).flatMap(({ id }) => found(id) ?? []);
  const added = sheet.tables.filter(({ id }) => !before.tables.some((one) => one.id === id));
  for (const part of parts) {
    const table = now.get(part.table.id);
    if (table) pack.patch(part.path, (root, patch) => changeTable(root, patch, target, table));
  }
  if (gone.length + added.length > 0) patchList(target, gone, added);
}

function patchList(target: SheetPatch, gone: readonly TablePart[], added: readonly Table[]): void {
  const { pack, path, root, patch } = target;
  const list = child(root, "tableParts");
  const relations = new Set(gone.map(({ relation }) => relation));
  const kept = children(list, "tablePart").filter((one) => {
    const stays = !relations.has(relationId(one) ?? "");
    if (!stays) patch.remove(one);
    return stays;
  });
  pack.unrelate(path, relations);
  pack.remove(new Set(gone.map((part) => part.path)));
  const xml = added.map((table) => addPart(target, table)).join("");
  const count = String(kept.length + added.length);
  if (list && count === "0") return patch.remove(list);
  if (list) {
    patch.append(list, xml);
    return patch.attributes(list, { count });
  }
  const tag = qualified(root, "tableParts");
  insertOrdered(
    patch,
    root,
    "tableParts",
    worksheetOrder,
    `<${tag} count="${count}">${xml}</${tag}>`,
  );
}

function addPart(target: SheetPatch, table: Table): string {
  const { pack, path, root, sheet, relationBase } = target;
  const part = pack.free("xl/tables/table#.xml");
  pack.add(part, contentType("table"), tableXml(root.uri, sheet, table));
  if (table.filters.length > 0)
    pack.patch(part, (added, patch) => changeFilter(added, patch, target, table));
  const id = pack.relate(path, `${relationBase}/table`, part);
  return `<${qualified(root, "tablePart")} ${relationAttribute(target, id)}/>`;
}

/** Excel wants the names of columns to be what the header cells say. */
function namesOf(sheet: Sheet, { rect, headers, columns }: Table): readonly string[] {
  return columns.map((name, index) => {
    const [row, column] = [rect.row, rect.column + index];
    const touched = sheet.touchedCells.get(row)?.has(column) === true;
    const value = headers && touched ? sheet.value(row, column) : null;
    return value === null ? name : String(value);
  });
}

/** Line breaks in a name are written as the file writes what XML cannot hold. */
const nameText = (name: string): string =>
  escapeAttribute(toXstring(name).replaceAll("\n", "_x000a_"));

const filterBlock = ({ rect, totals }: Table): string =>
  blockName({ ...rect, rows: rect.rows - (totals ? 1 : 0) });

function tableXml(namespace: string, sheet: Sheet, table: Table): string {
  const name = nameText(table.name);
  const columns = namesOf(sheet, table).map(
    (one, index) => `<tableColumn id="${index + 1}" name="${nameText(one)}"/>`,
  );
  return (
    `${declaration}<table xmlns="${namespace}" id="${table.id}" name="${name}" displayName="${name}" ` +
    `ref="${blockName(table.rect)}" totalsRowShown="0">` +
    (table.filterButton ? `<autoFilter ref="${filterBlock(table)}"/>` : "") +
    `<tableColumns count="${columns.length}">${columns.join("")}</tableColumns>` +
    `<tableStyleInfo${look(table)}/></table>`
  );
}

const bit = (value: boolean): string => (value ? "1" : "0");

const lookOf = (table: Table): Record<string, string | null> => ({
  name: table.style === "" ? null : table.style,
  showFirstColumn: bit(table.firstColumn),
  showLastColumn: bit(table.lastColumn),
  showRowStripes: bit(table.bandedRows),
  showColumnStripes: bit(table.bandedColumns),
});

const look = (table: Table): string =>
  Object.entries(lookOf(table))
    .flatMap(([name, value]) => (value === null ? [] : ` ${name}="${escapeAttribute(value)}"`))
    .join("");

/** Sets what differs; formulas, totals and criteria of columns stay. */
function changeTable(root: Element, patch: Patch, target: SheetPatch, table: Table): void {
  const { sheet } = target;
  const before = tableIn(root);
  const names = namesOf(sheet, table);
  if (before && JSON.stringify(before) === JSON.stringify({ ...table, columns: names })) return;
  const renamed = before?.name === table.name ? {} : { name: table.name, displayName: table.name };
  patch.attributes(root, { ref: blockName(table.rect), ...renamed });
  changeColumns(root, patch, names);
  changeFilter(root, patch, target, table);
  const style = child(root, "tableStyleInfo");
  if (style) patch.attributes(style, lookOf(table));
}

function changeFilter(root: Element, patch: Patch, target: SheetPatch, table: Table): void {
  const filter = child(root, "autoFilter");
  if (!table.filterButton) return filter && patch.remove(filter);
  if (!filter) {
    const xml = `<${qualified(root, "autoFilter")} ref="${filterBlock(table)}"/>`;
    return patch.replace(root.openEnd, root.openEnd, xml);
  }
  patch.attributes(filter, { ref: filterBlock(table) });
  if (JSON.stringify(readFilters(filter)) === JSON.stringify(table.filters)) return;
  const xml = filtersXml(root, table.filters, target.differential, () => "");
  const columns = children(filter, "filterColumn");
  const [first, last] = [columns[0], columns.at(-1)];
  if (first && last) patch.replace(first.start, last.end, xml);
  else patch.append(filter, xml);
}

function changeColumns(root: Element, patch: Patch, names: readonly string[]): void {
  const list = child(root, "tableColumns");
  if (!list) return;
  const elements = columnsOf(root);
  const ids = elements.map((one) => numberAttribute(one, "id") ?? 0);
  const tag = qualified(root, "tableColumn");
  let id = Math.max(0, ...ids);
  elements.forEach((one, index) => {
    const name = names[index];
    if (name === undefined) patch.remove(one);
    else if (fromXstring(attribute(one, "name") ?? "") !== name)
      patch.attributes(one, { name: toXstring(name).replaceAll("\n", "_x000a_") });
  });
  const added = names.slice(elements.length);
  patch.append(list, added.map((one) => `<${tag} id="${++id}" name="${nameText(one)}"/>`).join(""));
  patch.attributes(list, { count: String(names.length) });
}

import { type Difference, type Sheet, maxColumns, maxRows, parseRect } from "../../model";
import { loadCharts } from "../chart/drawing";
import { loadThreads } from "../comments/threads";
import { loadConditionalFormats } from "../conditional/read";
import { readFilters } from "../filter/filter-xml";
import type { Package } from "../package/package";
import { type Palette, readColor } from "../styles/colors";
import {
  type Element,
  attribute,
  child,
  children,
  flag,
  numberAttribute,
  relationId,
} from "../xml/element";
import { loadCustomProperties } from "./custom-properties";
import { linkedCells } from "./links";
import { loadTables } from "../table/tables";
import { readNotes } from "./notes";
import { loadPage } from "./page";
import { loadProtection } from "./protection";
import { loadValidations } from "./validations";

/** What colours and looks that a sheet names by number stand for, and where its persons are listed. */
interface Looks {
  readonly palette: Palette;
  readonly differences: readonly Difference[];
  readonly workbookPath: string;
}

/** Reads what a worksheet says besides its rows. */
export function loadFeatures(
  sheet: Sheet,
  root: Element,
  pack: Package,
  path: string,
  { palette, differences, workbookPath }: Looks,
): void {
  sheet.tabColor = readColor(child(child(root, "sheetPr"), "tabColor"), palette) ?? "";
  loadProtection(sheet, root);
  loadPage(sheet, root);
  const filter = child(root, "autoFilter");
  sheet.autoFilter = parseRect(attribute(filter, "ref") ?? "");
  sheet.filters = readFilters(filter);
  for (const one of children(child(root, "mergeCells"), "mergeCell")) {
    const rect = parseRect(attribute(one, "ref") ?? "");
    if (rect) sheet.merges.push(rect);
  }
  loadView(sheet, child(child(root, "sheetViews"), "sheetView"));
  children(child(root, "cols"), "col").reduce((last, one) => loadColumns(sheet, one, last), 0);
  loadConditionalFormats(sheet, root, palette, differences);
  loadValidations(sheet, root);
  loadLinks(sheet, root, pack, path);
  loadCharts(sheet, pack, path);
  loadTables(sheet, pack, path);
  loadCustomProperties(sheet, root, pack, path);
  loadThreads(sheet, pack, path, workbookPath);
  for (const [key, text] of readNotes(pack, path)) sheet.notes.set(key, text);
}

function loadView(sheet: Sheet, view: Element | undefined): void {
  sheet.showGridlines = flag(view, "showGridLines", true);
  const pane = child(view, "pane");
  if (!(attribute(pane, "state") ?? "split").startsWith("frozen")) return;
  sheet.frozen = {
    rows: within(numberAttribute(pane, "ySplit") ?? 0, maxRows),
    columns: within(numberAttribute(pane, "xSplit") ?? 0, maxColumns),
  };
}

const within = (count: number, most: number): number =>
  Math.min(Math.max(0, Math.trunc(count)), most);

/** Columns follow one another; what comes behind, but says it is before, does not count. */
function loadColumns(sheet: Sheet, column: Element, previous: number): number {
  const min = within(numberAttribute(column, "min") ?? previous + 1, maxColumns);
  const first = Math.max(previous + 1, min);
  const last = within(numberAttribute(column, "max") ?? first, maxColumns);
  const width = numberAttribute(column, "width");
  const hidden = flag(column, "hidden");
  for (let index = first - 1; index < last; index++) {
    if (width !== null) sheet.columnWidths.set(index, width);
    if (hidden) sheet.hiddenColumns.add(index);
  }
  return Math.max(previous, last);
}

/** When a sheet has so many linked cells, further links are known at their first cell only. */
const maxLinks = 200_000;

function loadLinks(sheet: Sheet, root: Element, pack: Package, path: string): void {
  const relations = new Map(pack.relations(path).map((one) => [one.id, one.target]));
  for (const one of children(child(root, "hyperlinks"), "hyperlink")) {
    const id = relationId(one);
    const link = {
      address: (id !== null && relations.get(id)) || null,
      location: attribute(one, "location"),
      tip: attribute(one, "tooltip"),
    };
    const cells = linkedCells(attribute(one, "ref") ?? "");
    const few = sheet.links.size < maxLinks ? cells : cells.slice(0, 1);
    for (const key of few) sheet.links.set(key, link);
  }
}

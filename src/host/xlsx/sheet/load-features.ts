import { type Difference, type Sheet, maxColumns, parseRect } from "../../model";
import { loadConditionalFormats } from "../conditional/read";
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
import { linkedCells } from "./links";
import { readNotes } from "./notes";
import { loadValidations } from "./validations";

/** What colours and looks that a sheet names by number stand for. */
interface Looks {
  readonly palette: Palette;
  readonly differences: readonly Difference[];
}

/** Reads what a worksheet says besides its rows. */
export function loadFeatures(
  sheet: Sheet,
  root: Element,
  pack: Package,
  path: string,
  { palette, differences }: Looks,
): void {
  sheet.tabColor = readColor(child(child(root, "sheetPr"), "tabColor"), palette) ?? "";
  sheet.protected = flag(child(root, "sheetProtection"), "sheet");
  sheet.autoFilter = parseRect(attribute(child(root, "autoFilter"), "ref") ?? "");
  for (const one of children(child(root, "mergeCells"), "mergeCell")) {
    const rect = parseRect(attribute(one, "ref") ?? "");
    if (rect) sheet.merges.push(rect);
  }
  loadView(sheet, child(child(root, "sheetViews"), "sheetView"));
  for (const one of children(child(root, "cols"), "col")) loadColumns(sheet, one);
  loadConditionalFormats(sheet, root, palette, differences);
  loadValidations(sheet, root);
  loadLinks(sheet, root, pack, path);
  for (const [key, text] of readNotes(pack, path)) sheet.notes.set(key, text);
}

function loadView(sheet: Sheet, view: Element | undefined): void {
  sheet.showGridlines = flag(view, "showGridLines", true);
  const pane = child(view, "pane");
  if (!(attribute(pane, "state") ?? "split").startsWith("frozen")) return;
  sheet.frozen = {
    rows: numberAttribute(pane, "ySplit") ?? 0,
    columns: numberAttribute(pane, "xSplit") ?? 0,
  };
}

function loadColumns(sheet: Sheet, column: Element): void {
  const first = numberAttribute(column, "min") ?? 1;
  const last = Math.min(numberAttribute(column, "max") ?? first, maxColumns);
  const width = numberAttribute(column, "width");
  const hidden = flag(column, "hidden");
  for (let index = first - 1; index < last; index++) {
    if (width !== null) sheet.columnWidths.set(index, width);
    if (hidden) sheet.hiddenColumns.add(index);
  }
}

function loadLinks(sheet: Sheet, root: Element, pack: Package, path: string): void {
  const relations = new Map(pack.relations(path).map((one) => [one.id, one.target]));
  for (const one of children(child(root, "hyperlinks"), "hyperlink")) {
    const id = relationId(one);
    const link = {
      address: (id !== null && relations.get(id)) || null,
      location: attribute(one, "location"),
      tip: attribute(one, "tooltip"),
    };
    for (const key of linkedCells(attribute(one, "ref") ?? "")) sheet.links.set(key, link);
  }
}

import { rectName } from "../../model";
import { argb } from "../styles/style-xml";
import { attribute, child } from "../xml/element";
import { insertOrdered, qualified } from "../xml/patch";
import { worksheetOrder } from "./order";
import type { SheetPatch } from "./sheet-patch";

export function patchTab({ sheet, before, root, patch }: SheetPatch): void {
  if (sheet.tabColor === before.tabColor) return;
  const properties = child(root, "sheetPr");
  const old = child(properties, "tabColor");
  if (old) patch.remove(old);
  if (sheet.tabColor === "") return;
  const xml = `<${qualified(root, "tabColor")} rgb="${argb(sheet.tabColor)}"/>`;
  const tag = qualified(root, "sheetPr");
  // It is the first of the children of sheetPr.
  if (!properties) {
    insertOrdered(patch, root, "sheetPr", worksheetOrder, `<${tag}>${xml}</${tag}>`);
  } else if (properties.end === properties.openEnd) patch.append(properties, xml);
  else patch.replace(properties.openEnd, properties.openEnd, xml);
}

/** A filter on another block starts without criteria, as it does in Excel. */
export function patchFilter({ sheet, before, root, patch }: SheetPatch): void {
  const reference = sheet.autoFilter ? rectName(sheet.autoFilter) : null;
  if (reference === before.autoFilter) return;
  const old = child(root, "autoFilter");
  if (old) patch.remove(old);
  if (reference === null) return;
  const xml = `<${qualified(root, "autoFilter")} ref="${reference}"/>`;
  insertOrdered(patch, root, "autoFilter", worksheetOrder, xml);
}

export function patchProtection({ sheet, before, root, patch }: SheetPatch): void {
  if (sheet.protected === before.protected) return;
  const old = child(root, "sheetProtection");
  if (old) patch.remove(old);
  if (!sheet.protected) return;
  const xml = `<${qualified(root, "sheetProtection")} sheet="1" objects="1" scenarios="1"/>`;
  insertOrdered(patch, root, "sheetProtection", worksheetOrder, xml);
}

/** Widens `dimension` to cells that were added; it never promises to be the smallest block. */
export function patchDimension({ root, patch }: SheetPatch, reference: string | null): void {
  const old = child(root, "dimension");
  if (old && reference !== null && attribute(old, "ref") !== reference) {
    patch.attributes(old, { ref: reference });
  }
}

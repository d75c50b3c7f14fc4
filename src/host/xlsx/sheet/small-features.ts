import { rectName } from "../../model";
import { attribute, child } from "../xml/element";
import { insertOrdered, qualified } from "../xml/patch";
import { worksheetOrder } from "./order";
import type { SheetPatch } from "./sheet-patch";

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

/** Widens `dimension` to cells that were added; it never promises to be the smallest block. */
export function patchDimension({ root, patch }: SheetPatch, reference: string | null): void {
  const old = child(root, "dimension");
  if (old && reference !== null && attribute(old, "ref") !== reference) {
    patch.attributes(old, { ref: reference });
  }
}

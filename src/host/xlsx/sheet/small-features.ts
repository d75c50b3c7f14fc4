import { rectName } from "../../model";
import { filtersXml } from "../filter/filter-xml";
import { attribute, child, children } from "../xml/element";
import { insertOrdered, qualified } from "../xml/patch";
import { worksheetOrder } from "./order";
import type { SheetPatch } from "./sheet-patch";

/** Writes a filter that changed; columns whose criteria the model does not know keep their text. */
export function patchFilter(target: SheetPatch): void {
  const { sheet, before, root, patch, frame, differential } = target;
  const reference = sheet.autoFilter ? rectName(sheet.autoFilter) : null;
  const same = JSON.stringify(sheet.filters) === JSON.stringify(before.filters);
  if (reference === before.autoFilter && same) return;
  const old = child(root, "autoFilter");
  if (old) patch.remove(old);
  if (reference === null) return;
  const kept = (index: number): string => {
    const column = children(old, "filterColumn").find(
      (one) => attribute(one, "colId") === String(index),
    );
    return column ? frame.slice(column.start, column.end) : "";
  };
  const inner = filtersXml(root, sheet.filters, differential, kept);
  const tag = qualified(root, "autoFilter");
  const open = `<${tag} ref="${reference}"`;
  const xml = inner === "" ? `${open}/>` : `${open}>${inner}</${tag}>`;
  insertOrdered(patch, root, "autoFilter", worksheetOrder, xml);
}

/** Widens `dimension` to cells that were added; it never promises to be the smallest block. */
export function patchDimension({ root, patch }: SheetPatch, reference: string | null): void {
  const old = child(root, "dimension");
  if (old && reference !== null && attribute(old, "ref") !== reference) {
    patch.attributes(old, { ref: reference });
  }
}

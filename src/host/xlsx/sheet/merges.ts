import { rectName } from "../../model";
import { attribute, child, children } from "../xml/element";
import { insertOrdered, qualified } from "../xml/patch";
import { worksheetOrder } from "./order";
import type { SheetPatch } from "./sheet-patch";

export function patchMerges({ sheet, before, root, patch }: SheetPatch): void {
  const wanted = new Set(sheet.merges.map(rectName));
  const had = new Set(before.merges);
  if (wanted.size === had.size && [...wanted].every((one) => had.has(one))) return;
  const list = child(root, "mergeCells");
  for (const one of children(list, "mergeCell")) {
    if (!wanted.has(attribute(one, "ref") ?? "")) patch.remove(one);
  }
  const tag = qualified(root, "mergeCell");
  const added = [...wanted].filter((one) => !had.has(one));
  const xml = added.map((one) => `<${tag} ref="${one}"/>`).join("");
  const count = String(wanted.size);
  if (list && wanted.size === 0) patch.remove(list);
  else if (list) {
    patch.append(list, xml);
    patch.attributes(list, { count });
  } else {
    const outer = qualified(root, "mergeCells");
    const element = `<${outer} count="${count}">${xml}</${outer}>`;
    insertOrdered(patch, root, "mergeCells", worksheetOrder, element);
  }
}

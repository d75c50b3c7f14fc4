import type { Sheet } from "../../model";
import type { Package } from "../package/package";
import { type Element, attribute, child, children, relationId } from "../xml/element";
import { insertOrdered, qualified } from "../xml/patch";
import { escapeAttribute, fromXstring, toXstring } from "../xml/text";
import { worksheetOrder } from "./order";
import { type SheetPatch, relationAttribute } from "./sheet-patch";

const bytesOf = (text: string): Uint8Array => {
  const bytes = new Uint8Array(2 * text.length);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at++) view.setUint16(2 * at, text.charCodeAt(at), true);
  return bytes;
};

/** What is kept with a sheet is written in UTF-16, in parts of their own (ECMA-376 part 1, 18.3.1.22). */
export function loadCustomProperties(
  sheet: Sheet,
  root: Element,
  pack: Package,
  path: string,
): void {
  const relations = new Map(pack.relations(path).map((one) => [one.id, one.target]));
  for (const one of children(child(root, "customProperties"), "customPr")) {
    const target = relations.get(relationId(one) ?? "");
    const name = fromXstring(attribute(one, "name") ?? "");
    if (target === undefined || !pack.has(target)) continue;
    sheet.customProperties.set(name, new TextDecoder("utf-16le").decode(pack.bytes(target)));
  }
}

/** Writes all of them anew where one changed. */
export function patchCustomProperties(target: SheetPatch): void {
  const { sheet, before, pack, path, root, patch, relationBase } = target;
  const now = sheet.customProperties;
  if (JSON.stringify([...now]) === JSON.stringify([...before.customProperties])) return;
  const old = child(root, "customProperties");
  const relations = pack.relations(path).filter(({ kind }) => kind === "customProperty");
  pack.unrelate(path, new Set(relations.map(({ id }) => id)));
  pack.remove(new Set(relations.map((one) => one.target)));
  if (old) patch.remove(old);
  if (now.size === 0) return;
  pack.addDefault(
    "bin",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.customProperty",
  );
  const tag = qualified(root, "customPr");
  const list = Array.from(now, ([name, value]) => {
    const part = pack.free("xl/customProperty#.bin");
    pack.putBytes(part, bytesOf(value));
    const id = pack.relate(path, `${relationBase}/customProperty`, part);
    return `<${tag} name="${escapeAttribute(toXstring(name))}" ${relationAttribute(target, id)}/>`;
  });
  const outer = qualified(root, "customProperties");
  const xml = `<${outer}>${list.join("")}</${outer}>`;
  insertOrdered(patch, root, "customProperties", worksheetOrder, xml);
}

import { type Sheet, cellName, parseRect } from "../../model";
import { contentType } from "../package/fresh";
import { declaration } from "../package/package";
import { attribute, child, children } from "../xml/element";
import { insertOrdered, qualified } from "../xml/patch";
import { escapeText, toXstring } from "../xml/text";
import { worksheetOrder } from "./order";
import { type SheetPatch, relationAttribute } from "./sheet-patch";
import { changedKeys } from "./state";

/**
 * Writes notes that are new or changed, and takes out those that are gone: their text into the
 * comments part, their box into the drawing beside it. Other notes keep their text and their box.
 */
export function patchNotes(target: SheetPatch): void {
  const { sheet, before } = target;
  const changed = changedKeys(before.notes, sheet.notes);
  if (changed.size === 0) return;
  patchComments(target, changed);
  patchBoxes(target, changed);
}

function patchComments(target: SheetPatch, changed: ReadonlySet<string>): void {
  const { pack, path, sheet } = target;
  pack.patch(pack.related(path, "comments") ?? addComments(target), (root, patch) => {
    const list = child(root, "commentList");
    if (!list) return;
    const name = (local: string): string => qualified(root, local);
    for (const one of children(list, "comment")) {
      if (changed.has(keyOf(attribute(one, "ref") ?? ""))) patch.remove(one);
    }
    const authors = child(root, "authors");
    const listed = authors?.children.length ?? 0;
    const owners = [...changed].flatMap((key) => ownerOf(sheet, key) ?? []);
    const authorOf = (key: string): number => {
      const owner = ownerOf(sheet, key);
      return owner === null ? 0 : Math.max(1, listed) + owners.indexOf(owner);
    };
    const added = [...changed].flatMap((key) => {
      const text = sheet.notes.get(key);
      if (text === undefined) return [];
      const content = `<${name("t")} xml:space="preserve">${escapeText(toXstring(text))}</${name("t")}>`;
      return (
        `<${name("comment")} ref="${cellOf(key)}" authorId="${authorOf(key)}"><${name("text")}><${name("r")}>` +
        `${content}</${name("r")}></${name("text")}></${name("comment")}>`
      );
    });
    patch.append(list, added.join(""));
    if (!authors) return;
    const unnamed = listed === 0 ? [""] : [];
    const all = [...unnamed, ...owners].map(
      (one) => `<${name("author")}>${one}</${name("author")}>`,
    );
    patch.append(authors, all.join(""));
  });
}

/** By its author a note is known to stand for a conversation. */
function ownerOf(sheet: Sheet, key: string): string | null {
  const thread = sheet.threads.find(({ row, column }) => `${row},${column}` === key);
  return thread ? `tc=${thread.id}` : null;
}

function addComments({ pack, path, root, relationBase }: SheetPatch): string {
  const part = pack.free("xl/comments#.xml");
  const xml =
    `${declaration}<comments xmlns="${root.uri}"><authors><author></author></authors>` +
    "<commentList></commentList></comments>";
  pack.add(part, contentType("comments"), xml);
  pack.relate(path, `${relationBase}/comments`, part);
  return part;
}

/**
 * A note without a box would not be shown. The drawing is VML, which Excel reads as loosely as it
 * was once written (tags may be open), so it is patched as text.
 */
function patchBoxes(target: SheetPatch, changed: ReadonlySet<string>): void {
  const { pack, sheet, before } = target;
  const path = drawingOf(target);
  const kept = pack.text(path).replace(SHAPE, (shape) => {
    const key = boxKey(shape);
    return key !== null && changed.has(key) && !sheet.notes.has(key) ? "" : shape;
  });
  const numbers = Array.from(kept.matchAll(/"_x0000_s(\d+)"/g), ([, digits]) => Number(digits));
  let number = Math.max(1024, ...numbers);
  const added = [...changed].filter((key) => sheet.notes.has(key) && !before.notes.has(key));
  const boxes = added.map((key) => boxXml(key, ++number)).join("");
  const end = kept.lastIndexOf("</");
  pack.put(path, kept.slice(0, end) + boxes + kept.slice(end));
}

const SHAPE = /<v:shape\s[\s\S]*?<\/v:shape>/g;

/** The cell ("row,column") that a box belongs to; null for boxes of other things. */
function boxKey(shape: string): string | null {
  if (!/ObjectType\s*=\s*["']Note["']/.test(shape)) return null;
  const row = /<x:Row>\s*(\d+)\s*</.exec(shape)?.[1];
  const column = /<x:Column>\s*(\d+)\s*</.exec(shape)?.[1];
  return row === undefined || column === undefined ? null : `${row},${column}`;
}

function drawingOf(target: SheetPatch): string {
  const { pack, path, root, patch, relationBase } = target;
  const known = child(root, "legacyDrawing");
  const relations = pack.relations(path);
  const id = known?.attributes.find((one) => one.local === "id")?.value;
  const found = relations.find((one) => one.id === id);
  if (found && pack.has(found.target)) return found.target;
  const part = pack.free("xl/drawings/vmlDrawing#.vml");
  pack.addDefault("vml", "application/vnd.openxmlformats-officedocument.vmlDrawing");
  pack.put(part, EMPTY_DRAWING);
  const relation = pack.relate(path, `${relationBase}/vmlDrawing`, part);
  const xml = `<${qualified(root, "legacyDrawing")} ${relationAttribute(target, relation)}/>`;
  insertOrdered(patch, root, "legacyDrawing", worksheetOrder, xml);
  return part;
}

const EMPTY_DRAWING =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" ' +
  'xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shapetype id="_x0000_t202" ' +
  'coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/>' +
  '<v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype></xml>';

/** A hidden box right of its cell: offsets are column, pixels, row, pixels of two corners. */
function boxXml(key: string, number: number): string {
  const [row = 0, column = 0] = key.split(",").map(Number);
  const top = Math.max(0, row - 1);
  const anchor = [column + 1, 15, top, 10, column + 3, 15, top + 4, 4].join(", ");
  return (
    `<v:shape xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" ` +
    `xmlns:x="urn:schemas-microsoft-com:office:excel" id="_x0000_s${number}" type="#_x0000_t202" ` +
    'style="position:absolute;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">' +
    '<v:fill color2="#ffffe1"/><v:shadow color="black" obscured="t"/><v:path o:connecttype="none"/>' +
    '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>' +
    '<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>' +
    `<x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row>` +
    `<x:Column>${column}</x:Column></x:ClientData></v:shape>`
  );
}

function keyOf(reference: string): string {
  const rect = parseRect(reference);
  return rect ? `${rect.row},${rect.column}` : "";
}

function cellOf(key: string): string {
  const [row = 0, column = 0] = key.split(",").map(Number);
  return cellName(row, column);
}

import { type Hyperlink, cellName, parseRect } from "../../model";
import { type Element, attribute, child, children } from "../xml/element";
import { insertOrdered, qualified } from "../xml/patch";
import { escapeAttribute } from "../xml/text";
import { worksheetOrder } from "./order";
import { type SheetPatch, relationAttribute } from "./sheet-patch";
import { changedKeys } from "./state";

/** A link over more cells than this is known at its first cell only. */
const maxLinkedCells = 10_000;

/** The cells ("row,column") that a hyperlink's `ref` covers. */
export function linkedCells(reference: string): string[] {
  const rect = parseRect(reference);
  if (!rect) return [];
  const { row, column, rows, columns } = rect;
  if (rows * columns > maxLinkedCells) return [`${row},${column}`];
  const cells: string[] = [];
  for (let down = 0; down < rows; down++) {
    for (let right = 0; right < columns; right++) cells.push(`${row + down},${column + right}`);
  }
  return cells;
}

/** Rewrites the links of cells whose link changed; the others stay as they are written. */
export function patchLinks(target: SheetPatch): void {
  const { sheet, before, root, patch } = target;
  const changed = changedKeys(before.links, sheet.links);
  if (changed.size === 0) return;
  const list = child(root, "hyperlinks");
  const cells = new Set(changed);
  let kept = 0;
  for (const one of children(list, "hyperlink")) {
    const covered = linkedCells(attribute(one, "ref") ?? "");
    if (covered.some((key) => changed.has(key))) {
      patch.remove(one);
      for (const key of covered) cells.add(key);
    } else kept++;
  }
  const added = [...cells].flatMap((key) => {
    const link = sheet.links.get(key);
    return link ? [linkXml(target, key, link)] : [];
  });
  placeList(target, list, kept, added.join(""));
}

function placeList(target: SheetPatch, list: Element | undefined, kept: number, xml: string): void {
  const { root, patch } = target;
  if (list && (kept > 0 || xml !== "")) patch.append(list, xml);
  else if (list) patch.remove(list);
  else if (xml !== "") {
    const tag = qualified(root, "hyperlinks");
    insertOrdered(patch, root, "hyperlinks", worksheetOrder, `<${tag}>${xml}</${tag}>`);
  }
}

function linkXml(target: SheetPatch, key: string, link: Hyperlink): string {
  const [row = 0, column = 0] = key.split(",").map(Number);
  const tag = qualified(target.root, "hyperlink");
  const id =
    link.address === null ? "" : ` ${relationAttribute(target, relate(target, link.address))}`;
  const location =
    link.location === null ? "" : ` location="${escapeAttribute(link.location.replace(/^#/, ""))}"`;
  const tip = link.tip === null ? "" : ` tooltip="${escapeAttribute(link.tip)}"`;
  return `<${tag} ref="${cellName(row, column)}"${id}${location}${tip}/>`;
}

/** The relationship to an address outside, made where the part has none to it yet. */
function relate({ pack, path, relationBase }: SheetPatch, address: string): string {
  const type = `${relationBase}/hyperlink`;
  const known = pack.relations(path).find((one) => one.type === type && one.target === address);
  return known?.id ?? pack.relate(path, type, address, true);
}

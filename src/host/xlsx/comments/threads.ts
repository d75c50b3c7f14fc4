import {
  type Mention,
  type Remark,
  type Sheet,
  type Thread,
  cellName,
  parseRect,
} from "../../model";
import { type Package, declaration } from "../package/package";
import type { SheetPatch } from "../sheet/sheet-patch";
import { type Element, attribute, child, children, flag, numberAttribute } from "../xml/element";
import { qualified } from "../xml/patch";
import { escapeText, fromXstring, toXstring } from "../xml/text";
import { type Person, personId, readPersons, threadNamespace } from "./persons";

const threadType = "http://schemas.microsoft.com/office/2017/10/relationships/threadedComment";

interface Read extends Remark {
  readonly parent: string | null;
  readonly reference: string;
  readonly done: boolean;
}

/** Reads the conversations of a sheet ([MS-XLSX] 2.6.205). */
export function loadThreads(
  sheet: Sheet,
  pack: Package,
  sheetPath: string,
  workbookPath: string,
): void {
  const path = pack.related(sheetPath, "threadedComment");
  if (path === null) return;
  const persons = readPersons(pack, workbookPath);
  const read = children(pack.xml(path), "threadedComment").map((one) => readRemark(one, persons));
  sheet.threads = read.flatMap(({ parent, reference, done, ...remark }) => {
    const rect = parseRect(reference);
    if (parent !== null || !rect) return [];
    const replies = read.filter((one) => one.parent === remark.id).map(plainRemark);
    return [{ ...remark, row: rect.row, column: rect.column, resolved: done, replies }];
  });
}

const plainRemark = ({ id, author, email, created, text, mentions }: Read): Remark => ({
  id,
  author,
  email,
  created,
  text,
  mentions,
});

function readRemark(element: Element, persons: readonly Person[]): Read {
  const person = (id: string | null) => persons.find((one) => one.id === id);
  const author = person(attribute(element, "personId"));
  const mentions = children(child(element, "mentions"), "mention").map((one): Mention => {
    const named = person(attribute(one, "mentionpersonId"));
    return {
      name: named?.name ?? "",
      email: named?.email ?? "",
      start: numberAttribute(one, "startIndex") ?? 0,
      length: numberAttribute(one, "length") ?? 0,
    };
  });
  return {
    id: attribute(element, "id") ?? "",
    parent: attribute(element, "parentId"),
    reference: attribute(element, "ref") ?? "",
    done: flag(element, "done"),
    author: author?.name ?? "",
    email: author?.email ?? "",
    created: instant(attribute(element, "dT") ?? ""),
    text: fromXstring(child(element, "text")?.text ?? ""),
    mentions,
  };
}

/** The file tells times without saying where; they are UTC. */
function instant(written: string): string {
  const time = new Date(/[zZ]|[+-]\d\d:\d\d$/.test(written) ? written : `${written}Z`);
  return Number.isNaN(time.getTime()) ? "1970-01-01T00:00:00.000Z" : time.toISOString();
}

/** Writes conversations that are new or changed, and takes out those that are gone. */
export function patchThreads(target: SheetPatch): void {
  const { sheet, before } = target;
  const unchanged = new Set(before.threads.map((one) => JSON.stringify(one)));
  const changed = sheet.threads.filter((one) => !unchanged.has(JSON.stringify(one)));
  const now = new Set(sheet.threads.map(({ id }) => id));
  const gone = before.threads.filter(({ id }) => !now.has(id));
  if (changed.length + gone.length === 0) return;
  const ids = new Set([...changed, ...gone].map(({ id }) => id));
  const known = target.pack.related(target.path, "threadedComment");
  if (known === null && changed.length === 0) return;
  target.pack.patch(known ?? addPart(target), (root, patch) => {
    for (const one of children(root, "threadedComment")) {
      const thread = attribute(one, "parentId") ?? attribute(one, "id") ?? "";
      if (ids.has(thread)) patch.remove(one);
    }
    patch.append(root, changed.map((thread) => threadXml(target, root, thread)).join(""));
  });
}

function addPart({ pack, path }: SheetPatch): string {
  const part = pack.free("xl/threadedComments/threadedComment#.xml");
  const xml = `${declaration}<ThreadedComments xmlns="${threadNamespace}"></ThreadedComments>`;
  pack.add(part, "application/vnd.ms-excel.threadedcomments+xml", xml);
  pack.relate(path, threadType, part);
  return part;
}

function threadXml(target: SheetPatch, root: Element, thread: Thread): string {
  const { row, column, resolved, id, replies } = thread;
  const reference = cellName(row, column);
  const done = ` done="${resolved ? 1 : 0}"`;
  const first = remarkXml(target, root, thread, reference, done);
  const others = replies.map((one) => remarkXml(target, root, one, reference, ` parentId="${id}"`));
  return first + others.join("");
}

function remarkXml(
  { pack, workbookPath }: SheetPatch,
  root: Element,
  { id, author, email, created, text, mentions }: Remark,
  reference: string,
  more: string,
): string {
  const person = (name: string, address: string): string =>
    personId(pack, workbookPath, name, address);
  const [tag, textTag] = [qualified(root, "threadedComment"), qualified(root, "text")];
  const time = created.replace(/Z$/, "").slice(0, 22);
  const named = mentions.map(
    (one, at) =>
      `<${qualified(root, "mention")} mentionpersonId="${person(one.name, one.email)}" ` +
      `mentionId="${mentionId(id, at)}" startIndex="${one.start}" length="${one.length}"/>`,
  );
  const list = qualified(root, "mentions");
  return (
    `<${tag} ref="${reference}" dT="${time}" personId="${person(author, email)}" id="${id}"${more}>` +
    `<${textTag}>${escapeText(toXstring(text))}</${textTag}>` +
    (named.length === 0 ? "" : `<${list}>${named.join("")}</${list}>`) +
    `</${tag}>`
  );
}

/** An id of its own for a mention, after that of its remark. */
const mentionId = (id: string, at: number): string =>
  id.replace(/.{4}\}$/, `${(at + 1).toString(16).toUpperCase().padStart(4, "0")}}`);

import { XlsxError, inPart } from "../error";
import { type Element, attribute, children, parseXml } from "../xml/element";
import { Patch, qualified } from "../xml/patch";
import { escapeAttribute } from "../xml/text";
import { decodePart } from "./encoding";
import { type PackedPart, pack, unpack } from "./packed-part";
import { decodeTarget, partKey, relationsPath, resolveTarget } from "./paths";

export interface Relation {
  readonly id: string;
  /** The last word of its type, such as "worksheet"; the rest differs between editions of the format. */
  readonly kind: string;
  readonly type: string;
  /** The part it leads to, or the address outside. */
  readonly target: string;
  readonly external: boolean;
}

export const contentTypes = "[Content_Types].xml";
const RELATIONS_NAMESPACE = "http://schemas.openxmlformats.org/package/2006/relationships";
export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The parts of a file, and the changes made to them; the parts it was given are never altered. */
export class Package {
  readonly #parts: Map<string, PackedPart>;
  readonly #texts = new Map<string, string>();
  readonly #binaries = new Map<string, Uint8Array>();
  /** Parts that were unpacked, and so are what their checksums say. */
  readonly #sound = new Set<string>();
  /** The part read last: a large one is looked at several times in a row. */
  #latest: { readonly name: string; readonly text: string } | null = null;
  readonly #names = new Map<string, string>();

  constructor(parts: ReadonlyMap<string, PackedPart>) {
    this.#parts = new Map(parts);
    for (const name of parts.keys()) this.#names.set(partKey(name), name);
  }

  names(): IterableIterator<string> {
    return this.#names.values();
  }

  has(path: string): boolean {
    return this.#names.has(partKey(path));
  }

  /** A part's text. @throws XlsxError where it is missing or not text */
  text(path: string): string {
    const name = this.#names.get(partKey(path));
    if (name === undefined) throw new XlsxError("damaged", path);
    const changed = this.#texts.get(name);
    if (changed !== undefined) return changed;
    if (this.#latest?.name !== name) this.#latest = { name, text: this.#read(name) };
    return this.#latest.text;
  }

  /** A part that is no text, such as a picture. @throws XlsxError where it is missing */
  bytes(path: string): Uint8Array {
    const name = this.#names.get(partKey(path));
    if (name === undefined) throw new XlsxError("damaged", path);
    const part = this.#parts.get(name);
    return this.#binaries.get(name) ?? (part ? unpack(part) : new Uint8Array());
  }

  putBytes(path: string, bytes: Uint8Array): void {
    this.#names.set(partKey(path), path);
    this.#binaries.set(path, bytes);
  }

  /** Unpacks what was not looked at yet. @throws XlsxError naming a part that is damaged */
  checkRest(): void {
    for (const [name, part] of this.#parts) {
      if (this.#sound.has(name)) continue;
      try {
        unpack(part);
      } catch (cause) {
        throw inPart(cause, name);
      }
    }
  }

  #read(name: string): string {
    const part = this.#parts.get(name);
    this.#sound.add(name);
    try {
      return part ? decodePart(unpack(part)) : "";
    } catch (cause) {
      throw inPart(cause, name);
    }
  }

  xml(path: string): Element {
    const text = this.text(path);
    try {
      return parseXml(text);
    } catch (cause) {
      throw inPart(cause, path);
    }
  }

  put(path: string, text: string): void {
    const name = this.#names.get(partKey(path)) ?? path;
    this.#names.set(partKey(path), name);
    this.#texts.set(name, text);
  }

  /** Changes a part where its XML is parsed; a patch without changes leaves it as it was. */
  patch(path: string, change: (root: Element, patch: Patch) => void): void {
    const patch = new Patch(this.text(path));
    change(this.xml(path), patch);
    if (patch.changed) this.put(path, patch.toString());
  }

  /** Adds a part with its content type. */
  add(path: string, contentType: string, text: string): void {
    this.put(path, text);
    this.patch(contentTypes, (root, patch) => {
      const tag = qualified(root, "Override");
      const name = escapeAttribute(`/${path}`);
      patch.append(root, `<${tag} PartName="${name}" ContentType="${contentType}"/>`);
    });
  }

  /** Gives every part with this extension a content type, where none is given yet. */
  addDefault(extension: string, contentType: string): void {
    this.patch(contentTypes, (root, patch) => {
      const known = children(root, "Default").some(
        (one) => attribute(one, "Extension")?.toLowerCase() === extension,
      );
      const tag = qualified(root, "Default");
      const xml = `<${tag} Extension="${extension}" ContentType="${contentType}"/>`;
      if (!known) patch.replace(root.openEnd, root.openEnd, xml);
    });
  }

  /** Removes parts with their own relationships and content types. */
  remove(paths: ReadonlySet<string>): void {
    if (paths.size === 0) return;
    const gone = new Set([...paths].map(partKey));
    for (const path of paths) {
      for (const one of [path, relationsPath(path)]) this.#delete(one);
    }
    this.patch(contentTypes, (root, patch) => {
      for (const one of children(root, "Override")) {
        if (gone.has(partKey((attribute(one, "PartName") ?? "").slice(1)))) patch.remove(one);
      }
    });
  }

  #delete(path: string): void {
    const name = this.#names.get(partKey(path));
    if (name === undefined) return;
    this.#names.delete(partKey(path));
    this.#parts.delete(name);
    this.#texts.delete(name);
    this.#binaries.delete(name);
  }

  /** What a part is related to; "" is the package itself. */
  relations(owner: string): readonly Relation[] {
    const path = relationsPath(owner);
    if (!this.has(path)) return [];
    return children(this.xml(path), "Relationship").map((one) => {
      const type = attribute(one, "Type") ?? "";
      const target = attribute(one, "Target") ?? "";
      const external = attribute(one, "TargetMode") === "External";
      return {
        id: attribute(one, "Id") ?? "",
        kind: type.slice(type.lastIndexOf("/") + 1),
        type,
        target: external ? target : this.#target(owner, target),
        external,
      };
    });
  }

  /** Some writers escape the names of parts in a target (`%20`), some do not. */
  #target(owner: string, target: string): string {
    const literal = resolveTarget(owner, target);
    return this.has(literal) ? literal : resolveTarget(owner, decodeTarget(target));
  }

  /** The first part that `owner` is related to in that way. */
  related(owner: string, kind: string): string | null {
    const relation = this.relations(owner).find((one) => one.kind === kind && !one.external);
    return relation && this.has(relation.target) ? relation.target : null;
  }

  /** Relates a part to another. @returns the relationship's id */
  relate(owner: string, type: string, target: string, external = false): string {
    const path = relationsPath(owner);
    if (!this.has(path)) {
      this.put(
        path,
        `${declaration}<Relationships xmlns="${RELATIONS_NAMESPACE}"></Relationships>`,
      );
    }
    const taken = new Set(this.relations(owner).map((one) => one.id));
    let number = taken.size + 1;
    while (taken.has(`rId${number}`)) number++;
    this.patch(path, (root, patch) => {
      const tag = qualified(root, "Relationship");
      const where = escapeAttribute(external ? target : `/${target}`);
      const mode = external ? ' TargetMode="External"' : "";
      patch.append(root, `<${tag} Id="rId${number}" Type="${type}" Target="${where}"${mode}/>`);
    });
    return `rId${number}`;
  }

  unrelate(owner: string, ids: ReadonlySet<string>): void {
    if (ids.size === 0 || !this.has(relationsPath(owner))) return;
    this.patch(relationsPath(owner), (root, patch) => {
      for (const one of children(root, "Relationship")) {
        if (ids.has(attribute(one, "Id") ?? "")) patch.remove(one);
      }
    });
  }

  /** A path of that form which no part has yet: `xl/worksheets/sheet#.xml`. */
  free(form: string): string {
    let number = 1;
    while (this.has(form.replace("#", String(number)))) number++;
    return form.replace("#", String(number));
  }

  /** The parts in the file's order, new ones last; unchanged parts are as they were. */
  packed(): Map<string, PackedPart> {
    const encoder = new TextEncoder();
    const parts = new Map(this.#parts);
    for (const [name, text] of this.#texts) parts.set(name, pack(encoder.encode(text)));
    for (const [name, bytes] of this.#binaries) parts.set(name, pack(bytes));
    return parts;
  }
}

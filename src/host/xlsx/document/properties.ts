import { type DocumentProperties, type Workbook, noProperties } from "../../model";
import { type Package, declaration } from "../package/package";
import { type Element, child } from "../xml/element";
import { qualified } from "../xml/patch";
import { escapeText, fromXstring, toXstring } from "../xml/text";

const coreNamespace = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
const coreRelation =
  "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
const dublinCore = "http://purl.org/dc/elements/1.1/";
const dublinTerms = "http://purl.org/dc/terms/";
const extendedNamespace =
  "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";

type Key = keyof DocumentProperties;
/** The elements of the core part, with the prefixes that the host writes. */
const core: Readonly<Partial<Record<Key, string>>> = {
  title: "dc:title",
  subject: "dc:subject",
  author: "dc:creator",
  keywords: "cp:keywords",
  comments: "dc:description",
  lastAuthor: "cp:lastModifiedBy",
  revision: "cp:revision",
  category: "cp:category",
};
const extended: Readonly<Partial<Record<Key, string>>> = {
  manager: "Manager",
  company: "Company",
};

const localOf = (name: string): string => name.slice(name.indexOf(":") + 1);

const textIn = (root: Element | undefined, name: string): string =>
  fromXstring(child(root, localOf(name))?.text ?? "");

/** What a file says of itself (ECMA-376 part 2, 11 and part 1, 22.2). */
export function readProperties(pack: Package): DocumentProperties {
  const [coreRoot, extendedRoot] = ["core-properties", "extended-properties"].map((kind) => {
    const path = pack.related("", kind);
    return path === null ? undefined : pack.xml(path);
  });
  const read: Record<string, unknown> = { ...noProperties };
  for (const [key, name] of Object.entries(core)) read[key] = textIn(coreRoot, name);
  for (const [key, name] of Object.entries(extended)) read[key] = textIn(extendedRoot, name);
  const created = new Date(textIn(coreRoot, "created"));
  return {
    ...(read as unknown as DocumentProperties),
    revision: Number(textIn(coreRoot, "revision")) || 0,
    created: Number.isNaN(created.getTime()) ? null : created.toISOString(),
  };
}

/** Writes what changed; other elements stay. */
export function patchProperties(
  pack: Package,
  { properties }: Workbook,
  before: DocumentProperties,
  relationBase: string,
): void {
  const changedIn = (names: Readonly<Partial<Record<Key, string>>>): readonly [string, string][] =>
    Object.entries(names).flatMap(([key, name]) => {
      const value = properties[key as Key];
      return value === before[key as Key] ? [] : [[name, String(value)] as [string, string]];
    });
  const [inCore, inExtended] = [changedIn(core), changedIn(extended)];
  if (inCore.length > 0) put(pack, pack.related("", "core-properties") ?? addCore(pack), inCore);
  if (inExtended.length > 0) {
    const path = pack.related("", "extended-properties") ?? addExtended(pack, relationBase);
    put(pack, path, inExtended);
  }
}

function addCore(pack: Package): string {
  const path = pack.free("docProps/core#.xml").replace("core1", "core");
  const xml =
    `${declaration}<cp:coreProperties xmlns:cp="${coreNamespace}" xmlns:dc="${dublinCore}" ` +
    `xmlns:dcterms="${dublinTerms}" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"></cp:coreProperties>`;
  pack.add(path, "application/vnd.openxmlformats-package.core-properties+xml", xml);
  pack.relate("", coreRelation, path);
  return path;
}

function addExtended(pack: Package, relationBase: string): string {
  const path = pack.free("docProps/app#.xml").replace("app1", "app");
  const xml = `${declaration}<Properties xmlns="${extendedNamespace}"></Properties>`;
  const type = "application/vnd.openxmlformats-officedocument.extended-properties+xml";
  pack.add(path, type, xml);
  pack.relate("", `${relationBase}/extended-properties`, path);
  return path;
}

function put(pack: Package, path: string, values: readonly (readonly [string, string])[]): void {
  pack.patch(path, (root, patch) => {
    for (const [name, value] of values) {
      const old = child(root, localOf(name));
      const text = escapeText(toXstring(value));
      if (old) patch.fill(old, text);
      else patch.append(root, elementXml(root, name, text));
    }
  });
}

/** A new element says its namespace itself: the part may know it by another prefix. */
function elementXml(root: Element, name: string, text: string): string {
  if (!name.includes(":")) return `<${qualified(root, name)}>${text}</${qualified(root, name)}>`;
  const namespace = name.startsWith("dc:") ? `dc="${dublinCore}"` : `cp="${coreNamespace}"`;
  return `<${name} xmlns:${namespace}>${text}</${name}>`;
}

import type { Workbook, XmlPart } from "../../model";
import { XlsxError } from "../error";
import { type Package, declaration } from "../package/package";
import { attribute } from "../xml/element";

const storeNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";

interface Kept extends XmlPart {
  readonly path: string;
  readonly relation: string;
}

/** The XML that add-ins keep in a file (ECMA-376 part 1, 15.2.4). */
function keptParts(pack: Package, workbookPath: string): readonly Kept[] {
  return pack.relations(workbookPath).flatMap(({ id: relation, kind, target, external }) => {
    if (kind !== "customXml" || external || !pack.has(target)) return [];
    const part = partAt(pack, target);
    return part === null ? [] : [{ ...part, path: target, relation }];
  });
}

/** A part that cannot be read keeps nobody from opening the file, and stays in it as it is. */
function partAt(pack: Package, path: string): XmlPart | null {
  try {
    const properties = pack.related(path, "customXmlProps");
    const id = properties === null ? null : attribute(pack.xml(properties), "itemID");
    return { id: id ?? path, xml: bare(pack.text(path)) };
  } catch (error) {
    if (error instanceof XlsxError) return null;
    throw error;
  }
}

/** Without the line that says how the file is encoded. */
const bare = (text: string): string => text.replace(/^\uFEFF?<\?xml[^>]*\?>\s*/, "");

export const readXmlParts = (pack: Package, workbookPath: string): readonly XmlPart[] =>
  keptParts(pack, workbookPath).map(({ id, xml }) => ({ id, xml }));

export function patchXmlParts(
  pack: Package,
  { xmlParts }: Workbook,
  workbookPath: string,
  relationBase: string,
): void {
  const kept = keptParts(pack, workbookPath);
  for (const old of kept) {
    const now = xmlParts.find(({ id }) => id === old.id);
    if (!now) remove(pack, workbookPath, old);
    else if (now.xml !== old.xml) pack.put(old.path, declaration + now.xml);
  }
  for (const part of xmlParts) {
    if (!kept.some(({ id }) => id === part.id)) add(pack, workbookPath, relationBase, part);
  }
}

function remove(pack: Package, workbookPath: string, { path, relation }: Kept): void {
  const properties = pack.related(path, "customXmlProps");
  pack.unrelate(workbookPath, new Set([relation]));
  pack.remove(new Set(properties === null ? [path] : [path, properties]));
}

function add(pack: Package, workbookPath: string, relationBase: string, part: XmlPart): void {
  const path = pack.free("customXml/item#.xml");
  const properties = pack.free("customXml/itemProps#.xml");
  pack.addDefault("xml", "application/xml");
  pack.put(path, declaration + part.xml);
  pack.add(
    properties,
    "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
    `${declaration}<ds:datastoreItem xmlns:ds="${storeNamespace}" ds:itemID="${part.id}"/>`,
  );
  pack.relate(path, `${relationBase}/customXmlProps`, properties);
  pack.relate(workbookPath, `${relationBase}/customXml`, path);
}

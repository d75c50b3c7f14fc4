import { declaration, type Package } from "../package/package";
import {
  type Element,
  attribute,
  child,
  children,
  flag,
  numberAttribute,
  descendants,
} from "../xml/element";
import { appendCounted, insertOrdered, qualified } from "../xml/patch";

/**
 * Cells that hold a dynamic array point, by `cm`, at an entry of the file's cell metadata that says
 * so (ECMA-376 part 1, 18.9; [MS-XLSX], dynamicArrayProperties).
 */
const XDA = "http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray";
const CONTENT_TYPE =
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml";
const TYPE =
  'name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" ' +
  'splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"';
const EXT = "{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}";
const ORDER =
  "metadataTypes metadataStrings mdxMetadata futureMetadata cellMetadata valueMetadata extLst".split(
    " ",
  );

/** The `cm` (from 1) that marks a dynamic array, adding what the file lacks for it. */
export function dynamicArrayIndex(
  pack: Package,
  workbookPath: string,
  namespace: string,
  relationBase: string,
): number {
  const path = pack.related(workbookPath, "sheetMetadata");
  if (path === null) {
    const added = pack.free("xl/metadata#.xml").replace("metadata1", "metadata");
    pack.add(added, CONTENT_TYPE, freshMetadata(namespace));
    pack.relate(workbookPath, `${relationBase}/sheetMetadata`, added);
    return 1;
  }
  const root = pack.xml(path);
  return findIndex(root) ?? addIndex(pack, path, root);
}

const blocks = (root: Element, list: string): Element[] => children(child(root, list), "bk");

const typeNumber = (root: Element): number =>
  children(child(root, "metadataTypes"), "metadataType").findIndex(
    (one) => attribute(one, "name") === "XLDAPR",
  ) + 1;

const future = (root: Element): Element | undefined =>
  children(root, "futureMetadata").find((one) => attribute(one, "name") === "XLDAPR");

/** Whether a block of XLDAPR metadata is that of a dynamic array, not of an old array formula. */
const isDynamic = (block: Element): boolean =>
  [...descendants(block)].some(
    (one) => one.local === "dynamicArrayProperties" && flag(one, "fDynamic"),
  );

function findIndex(root: Element): number | null {
  const type = typeNumber(root);
  const values = children(future(root), "bk");
  const at = blocks(root, "cellMetadata").findIndex((block) =>
    children(block, "rc").some((one) => {
      const value = values[numberAttribute(one, "v") ?? -1];
      return type > 0 && numberAttribute(one, "t") === type && value && isDynamic(value);
    }),
  );
  return at < 0 ? null : at + 1;
}

/** Adds type, value and entry, as far as each is missing. */
function addIndex(pack: Package, path: string, root: Element): number {
  const type = typeNumber(root);
  const types = child(root, "metadataTypes");
  const values = future(root);
  const cells = child(root, "cellMetadata");
  const name = (local: string): string => qualified(root, local);
  const number = type || (types?.children.length ?? 0) + 1;
  const value = values?.children.findIndex(isDynamic) ?? -1;
  const valueAt = value >= 0 ? value : (values?.children.length ?? 0);
  const list = (local: string, content: string): string =>
    `<${name(local)} count="1">${content}</${name(local)}>`;
  const entry = `<${name("bk")}><${name("rc")} t="${number}" v="${valueAt}"/></${name("bk")}>`;
  pack.patch(path, (same, patch) => {
    const place = (
      local: string,
      existing: Element | undefined,
      item: string,
      whole: string,
    ): void => {
      if (existing) appendCounted(patch, existing, [item]);
      else insertOrdered(patch, same, local, ORDER, whole);
    };
    const typeXml = `<${name("metadataType")} ${TYPE}/>`;
    if (type === 0) place("metadataTypes", types, typeXml, list("metadataTypes", typeXml));
    if (value < 0) {
      const block = blockXml(name);
      const whole = `<${name("futureMetadata")} name="XLDAPR" count="1">${block}</${name("futureMetadata")}>`;
      place("futureMetadata", values, block, whole);
    }
    place("cellMetadata", cells, entry, list("cellMetadata", entry));
  });
  return (cells?.children.length ?? 0) + 1;
}

const blockXml = (name: (local: string) => string): string =>
  `<${name("bk")}><${name("extLst")}><${name("ext")} uri="${EXT}"><xda:dynamicArrayProperties ` +
  `xmlns:xda="${XDA}" fDynamic="1" fCollapsed="0"/></${name("ext")}></${name("extLst")}></${name("bk")}>`;

const freshMetadata = (namespace: string): string =>
  `${declaration}<metadata xmlns="${namespace}"><metadataTypes count="1"><metadataType ${TYPE}/>` +
  `</metadataTypes><futureMetadata name="XLDAPR" count="1">${blockXml((local) => local)}` +
  '</futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>';

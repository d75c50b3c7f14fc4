import type { Package } from "../package/package";
import { declaration } from "../package/package";
import { type Element, attribute, child, children, descendants } from "../xml/element";
import { type Patch, insertOrdered, qualified } from "../xml/patch";
import { escapeAttribute, escapeText } from "../xml/text";

/** The add-in that a workbook's formulas and settings belong to. */
export interface Addin {
  readonly id: string;
  readonly version: string;
  /** The ids of its functions, which are their names. */
  readonly functions: readonly string[];
}

/** Structure: [MS-OWEXML]; how Excel fills it: office-js issue 6611. */
const WE = "http://schemas.microsoft.com/office/webextensions/webextension/2010/11";
const WETP = "http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const TASKPANES_TYPE =
  "http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes";
const EXTENSION_TYPE = "http://schemas.microsoft.com/office/2011/relationships/webextension";
const FUNCTIONS_URI = "{7C84B067-C214-45C3-A712-C9D94CD141B2}";
const ORDER = "reference alternateReferences properties bindings snapshot extLst".split(" ");

/** The setting by which an add-in asks for its pane to open with the document (Office.js, docs). */
const AUTO_SHOW = "Office.AutoShowTaskpaneWithDocument";

/** The web extension parts of a file. */
function extensions(pack: Package): string[] {
  const panes = pack.related("", "webextensiontaskpanes");
  if (panes === null) return [];
  return pack
    .relations(panes)
    .filter((one) => one.kind === "webextension" && pack.has(one.target))
    .map((one) => one.target);
}

/** The settings that add-ins keep in the file, each as the add-in gave it. */
export function readSettings(pack: Package): Map<string, unknown> {
  const settings = new Map<string, unknown>();
  for (const path of extensions(pack)) {
    for (const one of children(child(pack.xml(path), "properties"), "property")) {
      settings.set(attribute(one, "name") ?? "", parseSetting(attribute(one, "value") ?? ""));
    }
  }
  return settings;
}

function parseSetting(value: string): unknown {
  try {
    return JSON.parse(value) as unknown;
  } catch {
    return value;
  }
}

/**
 * Names the add-in and its functions in the file, so that Excel knows whose they are.
 * @param settings the add-in's settings
 * @param changed whether they changed since the file was opened
 */
export function writeAddin(
  pack: Package,
  addin: Addin,
  settings: ReadonlyMap<string, unknown>,
  changed: boolean,
): void {
  const known = extensions(pack).find(
    (path) => attribute(child(pack.xml(path), "reference"), "id") === addin.id,
  );
  const path = known ?? addExtension(pack, addin, settings.get(AUTO_SHOW) === true);
  pack.patch(path, (root, patch) => {
    writeFunctions(root, patch, addin);
    if (changed) writeProperties(root, patch, settings);
  });
}

function addExtension(pack: Package, addin: Addin, shown: boolean): string {
  const path = pack.free("xl/webextensions/webextension#.xml");
  const id = escapeAttribute(addin.id);
  pack.add(
    path,
    "application/vnd.ms-office.webextension+xml",
    `${declaration}<we:webextension xmlns:we="${WE}" id="{${id}}">` +
      `<we:reference id="${id}" version="${escapeAttribute(addin.version)}" store="developer" ` +
      'storeType="Registry"/><we:alternateReferences/><we:properties/><we:bindings/>' +
      `<we:snapshot xmlns:r="${OFFICE}"/></we:webextension>`,
  );
  const panes = pack.related("", "webextensiontaskpanes") ?? addTaskpanes(pack);
  const relation = pack.relate(panes, EXTENSION_TYPE, path);
  pack.patch(panes, (root, patch) => {
    const tag = qualified(root, "taskpane");
    patch.append(
      root,
      `<${tag} dockstate="right" visibility="${shown ? 1 : 0}" width="350" row="${root.children.length}">` +
        `<${qualified(root, "webextensionref")} xmlns:r="${OFFICE}" r:id="${relation}"/></${tag}>`,
    );
  });
  return path;
}

function addTaskpanes(pack: Package): string {
  const path = pack.free("xl/webextensions/taskpanes#.xml").replace("taskpanes1", "taskpanes");
  const xml = `${declaration}<wetp:taskpanes xmlns:wetp="${WETP}"></wetp:taskpanes>`;
  pack.add(path, "application/vnd.ms-office.webextensiontaskpanes+xml", xml);
  pack.relate("", TASKPANES_TYPE, path);
  return path;
}

function writeFunctions(root: Element, patch: Patch, addin: Addin): void {
  const known = [...descendants(root)].filter((one) => one.local === "customFunctionIds");
  const had = new Set(known.map((one) => one.text.toLowerCase()));
  const missing = addin.functions
    .map((name) => `_xldudf_${name.toUpperCase().replaceAll(".", "_")}`)
    .filter((name) => !had.has(name.toLowerCase()));
  if (missing.length === 0) return;
  const tag = qualified(root, "customFunctionIds");
  const ids = missing.map((name) => `<${tag}>${escapeText(name)}</${tag}>`).join("");
  const list = [...descendants(root)].find((one) => one.local === "customFunctionIdList");
  if (list) return patch.append(list, ids);
  const outer = qualified(root, "customFunctionIdList");
  const ext = `<a:ext xmlns:a="${DRAWING}" uri="${FUNCTIONS_URI}"><${outer}>${ids}</${outer}></a:ext>`;
  const extensionList = child(root, "extLst");
  if (extensionList) return patch.append(extensionList, ext);
  const lists = qualified(root, "extLst");
  insertOrdered(patch, root, "extLst", ORDER, `<${lists}>${ext}</${lists}>`);
}

function writeProperties(
  root: Element,
  patch: Patch,
  settings: ReadonlyMap<string, unknown>,
): void {
  const tag = qualified(root, "property");
  const xml = Array.from(settings, ([name, value]) => {
    const text = escapeAttribute(JSON.stringify(value) ?? "null");
    return `<${tag} name="${escapeAttribute(name)}" value="${text}"/>`;
  }).join("");
  const list = child(root, "properties");
  if (list) return patch.fill(list, xml);
  const outer = qualified(root, "properties");
  insertOrdered(patch, root, "properties", ORDER, `<${outer}>${xml}</${outer}>`);
}

import { type Difference, type Sheet, Workbook } from "../model";
import { readCustomProperties } from "./document/custom-properties";
import { readProperties } from "./document/properties";
import { readXmlParts } from "./document/xml-parts";
import { XlsxError, inPart } from "./error";
import { addinFunctionsIn } from "./formula/storage";
import { type Kept, type KeptEntry, type KeptSheet, keptParts } from "./kept";
import { Package, type Relation, contentTypes } from "./package/package";
import { unzip } from "./package/unzip";
import { splitSheetText } from "./sheet/frame";
import { loadCells } from "./sheet/load-cells";
import { loadFeatures } from "./sheet/load-features";
import { type SheetState, stateOf } from "./sheet/state";
import { watchEdits } from "./structure/follow-parts";
import type { Palette } from "./styles/colors";
import { readDifferences } from "./styles/differences";
import { readIndexed, readStyles } from "./styles/read-styles";
import { readTheme } from "./styles/theme";
import { loadNames } from "./workbook/names";
import { readSharedStrings } from "./workbook/shared-strings";
import { structurePassword } from "./workbook/protection";
import { readSettings } from "./workbook/web-extension";
import {
  type Element,
  attribute,
  child,
  children,
  flag,
  numberAttribute,
  relationId,
} from "./xml/element";

/**
 * Opens a file of Excel (.xlsx, .xlsm).
 * @param bytes the whole file; they must not be changed afterwards, for saving goes back to them
 * @param name the file's name, as the title bar shows it
 * @throws XlsxError for anything that is not a sound, unencrypted package of reasonable size
 */
export function openXlsx(bytes: Uint8Array, name: string): Workbook {
  const parts = unzip(bytes);
  const pack = new Package(parts);
  const main = workbookRelation(pack);
  const root = pack.xml(main.target);
  if (root.local !== "workbook") throw new XlsxError("notXlsx", main.target);
  // Opening does without the content types, but saving would not.
  pack.xml(contentTypes);
  const metadata = pack.related(main.target, "sheetMetadata");
  if (metadata !== null) pack.xml(metadata);
  const workbook = new Workbook(name);
  workbook.date1904 = flag(child(root, "workbookPr"), "date1904");
  workbook.structureProtected = flag(child(root, "workbookProtection"), "lockStructure");
  workbook.structurePassword = structurePassword(root);
  for (const [key, value] of readSettings(pack)) workbook.settings.set(key, value);
  loadDocument(pack, main.target, workbook);
  const reading = readLooks(pack, main.target, workbook);
  const entries = loadSheets(pack, main.target, root, workbook, reading);
  pack.checkRest();
  const names = loadNames(
    workbook,
    root,
    entries.map(({ sheet }) => sheet),
  );
  keptParts.set(workbook, {
    parts,
    workbookPath: main.target,
    relationBase: main.type.slice(0, main.type.lastIndexOf("/")),
    strings: reading.strings,
    styleCount: padStyles(workbook, Math.max(...entries.map(({ style }) => style))),
    cellStyles: workbook.cellStyles,
    properties: workbook.properties,
    customProperties: new Map(workbook.customProperties),
    sheets: keptSheets(entries),
    entries,
    names,
    active: activate(workbook, root, entries),
    front: workbook.active,
    addinFunctions: reading.addinFunctions,
    settings: settingsText(workbook),
  });
  watchEdits(workbook);
  return workbook;
}

/** What stands in a file beside the sheets. A part of it that cannot be read keeps nobody from opening it. */
function loadDocument(pack: Package, workbookPath: string, workbook: Workbook): void {
  workbook.xmlParts = readXmlParts(pack, workbookPath);
  try {
    workbook.properties = readProperties(pack);
    for (const [name, value] of readCustomProperties(pack))
      workbook.customProperties.set(name, value);
  } catch (error) {
    if (!(error instanceof XlsxError)) throw error;
  }
}

/** Settings as text, to be compared. */
export const settingsText = (workbook: Workbook): string => JSON.stringify([...workbook.settings]);

function workbookRelation(pack: Package): Relation {
  if (pack.has("mimetype") && pack.text("mimetype").includes("opendocument")) {
    throw new XlsxError("openDocument");
  }
  const main = pack.relations("").find((one) => one.kind === "officeDocument");
  if (main && /\.bin$/i.test(main.target)) throw new XlsxError("xlsb");
  if (!main || !/\.xml$/i.test(main.target)) throw new XlsxError("notXlsx");
  // New parts are related by types of the same kind, which both editions of the format begin so.
  if (!main.type.endsWith("/relationships/officeDocument"))
    throw new XlsxError("damaged", "_rels/.rels");
  if (!pack.has(main.target)) throw new XlsxError("damaged", main.target);
  return main;
}

function readStrings(pack: Package, path: string): string[] {
  try {
    return readSharedStrings(pack.text(path));
  } catch (cause) {
    throw inPart(cause, path);
  }
}

/** What every sheet is read with. */
interface Reading {
  readonly strings: readonly string[];
  readonly palette: Palette;
  /** The looks that conditional formats name by number. */
  readonly differences: readonly Difference[];
  readonly addinFunctions: Set<string>;
  readonly workbookPath: string;
}

function readLooks(pack: Package, workbookPath: string, workbook: Workbook): Reading {
  const strings = pack.related(workbookPath, "sharedStrings");
  const styles = pack.related(workbookPath, "styles");
  const root = styles === null ? null : pack.xml(styles);
  const indexed = root ? readIndexed(root) : [];
  const palette: Palette = { theme: readTheme(pack, workbookPath), indexed };
  if (root) Object.assign(workbook, readStyles(root, palette));
  return {
    strings: strings === null ? [] : readStrings(pack, strings),
    palette,
    differences: root ? readDifferences(root, palette) : [],
    workbookPath,
    addinFunctions: new Set(),
  };
}

/** How many styles may be missing; more is no slip of a writer. */
const maxMissingStyles = 1_000;

/**
 * Some writers give cells numbers of styles that the file has none of. They look like any other, and
 * keep their numbers. @returns how many styles there are now
 */
function padStyles({ styles }: Workbook, highest: number): number {
  if (highest - styles.size > maxMissingStyles) throw new XlsxError("damaged");
  while (styles.size <= highest) styles.intern({ ...styles.get(0), origin: styles.size });
  return styles.size;
}

interface LoadedEntry extends KeptEntry {
  readonly state: SheetState | null;
  /** The highest number of a style that its cells name. */
  readonly style: number;
}

function loadSheets(
  pack: Package,
  workbookPath: string,
  root: Element,
  workbook: Workbook,
  reading: Reading,
): LoadedEntry[] {
  const entries = listedSheets(pack, workbookPath, root).map((one): LoadedEntry => {
    const { relation, path, name } = one;
    if (!one.hasCells) return { relation, path, sheet: null, state: null, style: 0 };
    const sheet = workbook.addSheet(name);
    sheet.visibility = one.visibility;
    const style = loadSheet(pack, path, workbook, sheet, reading);
    return { relation, path, sheet, state: stateOf(sheet), style };
  });
  if (workbook.sheets.length === 0) throw new XlsxError("damaged", workbookPath);
  return entries;
}

/**
 * The sheets that the workbook lists, with their parts.
 * @throws XlsxError where one leads nowhere, or two have one name or one part: what Excel would show
 *   is unknown
 */
function listedSheets(pack: Package, workbookPath: string, root: Element) {
  const relations = new Map(pack.relations(workbookPath).map((one) => [one.id, one]));
  const [paths, names] = [new Set<string>(), new Set<string>()];
  return children(child(root, "sheets"), "sheet").map((one) => {
    const id = relationId(one) ?? "";
    const { target: path = "", kind = "" } = relations.get(id) ?? {};
    const name = attribute(one, "name") ?? "";
    const taken = paths.has(path) || names.has(name.toLowerCase());
    if (!pack.has(path) || name === "" || taken) {
      throw new XlsxError("damaged", path || workbookPath);
    }
    paths.add(path);
    names.add(name.toLowerCase());
    const visibility = visibilityOf(attribute(one, "state"));
    return { relation: id, path, name, visibility, hasCells: kind === "worksheet" };
  });
}

const visibilityOf = (state: string | null): Sheet["visibility"] =>
  state === "hidden" ? "Hidden" : state === "veryHidden" ? "VeryHidden" : "Visible";

function loadSheet(
  pack: Package,
  path: string,
  workbook: Workbook,
  sheet: Sheet,
  reading: Reading,
): number {
  const { strings, addinFunctions } = reading;
  const text = pack.text(path);
  for (const name of text.includes("_xldudf_") ? addinFunctionsIn(text) : [])
    addinFunctions.add(name);
  try {
    const { root, data } = splitSheetText(text);
    if (root.local !== "worksheet") throw new Error(`the part of a sheet is ${root.local}`);
    loadFeatures(sheet, root, pack, path, reading);
    return loadCells(sheet, data, { strings, date1904: workbook.date1904 });
  } catch (cause) {
    throw inPart(cause, path);
  }
}

function keptSheets(entries: readonly LoadedEntry[]): Map<Sheet, KeptSheet> {
  const kept: Kept["sheets"] & Map<Sheet, KeptSheet> = new Map();
  for (const { sheet, state, path, relation } of entries) {
    if (sheet && state) kept.set(sheet, { path, relation, state });
  }
  return kept;
}

/** Brings the sheet that was in front to the front; a chart sheet cannot be. @returns which it is */
function activate(workbook: Workbook, root: Element, entries: readonly KeptEntry[]): Sheet | null {
  const view = child(child(root, "bookViews"), "workbookView");
  const sheet = entries[numberAttribute(view, "activeTab") ?? 0]?.sheet;
  if (sheet) workbook.activate(sheet);
  return sheet ? workbook.active : null;
}

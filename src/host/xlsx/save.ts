import { type Difference, type Sheet, type Workbook, noProperties, normalStyle } from "../model";
import { patchCustomProperties } from "./document/custom-properties";
import { patchProperties } from "./document/properties";
import { patchXmlParts } from "./document/xml-parts";
import { type Kept, keptParts } from "./kept";
import { settingsText } from "./open";
import { contentType, freshParts, mainNamespace, officeRelations } from "./package/fresh";
import { Package, declaration } from "./package/package";
import { prune, reachable } from "./package/prune";
import { writeZip } from "./package/write-zip";
import type { CellWriting } from "./sheet/cell-xml";
import { patchSheet } from "./sheet/patch-sheet";
import { type SheetState, blankState, sameState, stateOf } from "./sheet/state";
import { followParts } from "./structure/follow-parts";
import { readPalette } from "./styles/read-palette";
import { StyleWriter, plainStyles } from "./styles/write-styles";
import { dynamicArrayIndex } from "./workbook/dynamic-arrays";
import { patchWorkbook } from "./workbook/patch-workbook";
import { orderEntries } from "./workbook/sheet-list";
import { type Addin, writeAddin } from "./workbook/web-extension";

/** What is written into the file beside the workbook. */
export interface SaveOptions {
  /** The add-in whose functions the formulas call; they stay #NAME? in Excel if it is not named. */
  readonly addin?: Addin;
}

/**
 * The workbook as a file of Excel. One that was opened from a file is that file with what changed in
 * it patched: other parts are the same, byte for byte, and so is the text of untouched cells.
 *
 * Saving changes neither the workbook nor what is kept of its file. What was touched since opening
 * stays touched, so each saving holds every change since the file was opened.
 */
export function saveXlsx(workbook: Workbook, options: SaveOptions = {}): Uint8Array {
  const kept = keptParts.get(workbook) ?? nothingKept();
  const saving = startSaving(workbook, kept, options);
  const { pack } = saving;
  const followed = followParts(pack, {
    kept,
    edits: workbook.edits,
    palette: readPalette(pack, kept.workbookPath),
    context: { strings: kept.strings, date1904: workbook.date1904 },
  });
  const removed = kept.entries.filter(
    ({ sheet }) => sheet !== null && !workbook.sheets.includes(sheet),
  );
  const before = removed.length > 0 ? reachable(pack) : new Set<string>();
  const added = addSheets(saving);
  const formulasChanged = saveSheets(saving, added, followed) || workbook.edits.length > 0;
  pack.unrelate(kept.workbookPath, new Set(removed.map(({ relation }) => relation)));
  patchWorkbook(pack, {
    workbook,
    kept,
    entries: orderEntries(
      workbook,
      kept,
      new Map(added.map(({ sheet, relation }) => [sheet, relation])),
    ),
    removedSheets: saving.writing.removedSheets,
    addinFunctions: saving.writing.addinFunctions,
  });
  saveStyles(saving);
  saveDocument(saving);
  if (formulasChanged || removed.length > 0) dropCalculationChain(pack, kept.workbookPath);
  if (removed.length > 0) prune(pack, before);
  if (options.addin) {
    const changed = settingsText(workbook) !== kept.settings;
    writeAddin(pack, options.addin, workbook.settings, changed);
  }
  return writeZip(pack.packed());
}

/** A workbook that comes from no file: everything in it is new. */
const nothingKept = (): Kept => ({
  parts: freshParts(),
  workbookPath: "xl/workbook.xml",
  relationBase: officeRelations,
  strings: [],
  styleCount: 0,
  cellStyles: [normalStyle],
  properties: noProperties,
  customProperties: new Map(),
  sheets: new Map(),
  entries: [],
  names: new Map(),
  active: null,
  front: null,
  addinFunctions: new Set(),
  settings: "[]",
});

interface Saving {
  readonly workbook: Workbook;
  readonly kept: Kept;
  readonly pack: Package;
  readonly namespace: string;
  readonly styles: StyleWriter;
  readonly stylesPath: string | null;
  readonly writing: Omit<CellWriting, "prefix">;
}

function startSaving(workbook: Workbook, kept: Kept, { addin }: SaveOptions): Saving {
  const pack = new Package(kept.parts);
  const { workbookPath, relationBase } = kept;
  const namespace = pack.xml(workbookPath).uri || mainNamespace;
  const stylesPath = pack.related(workbookPath, "styles");
  const text = stylesPath === null ? plainStyles(namespace) : pack.text(stylesPath);
  const styles = new StyleWriter(workbook.styles, kept.styleCount, text, {
    now: workbook.cellStyles,
    before: kept.cellStyles,
  });
  const own = addin?.functions.map((name) => name.toUpperCase()) ?? [];
  let dynamic: number | null = null;
  return {
    workbook,
    kept,
    pack,
    namespace,
    styles,
    stylesPath,
    writing: {
      addinFunctions: new Set([...kept.addinFunctions, ...own]),
      removedSheets: removedNames(workbook, kept),
      styleNumber: (style) => styles.number(style),
      dynamicArray: () =>
        (dynamic ??= dynamicArrayIndex(pack, workbookPath, namespace, relationBase)),
    },
  };
}

interface AddedSheet {
  readonly sheet: Sheet;
  readonly relation: string;
  readonly path: string;
}

/** Gives every new sheet a part of its own, empty as yet. */
function addSheets({ workbook, kept, pack, namespace }: Saving): AddedSheet[] {
  return workbook.sheets
    .filter((sheet) => !kept.sheets.has(sheet))
    .map((sheet) => {
      const path = pack.free("xl/worksheets/sheet#.xml");
      const xml =
        `${declaration}<worksheet xmlns="${namespace}" xmlns:r="${kept.relationBase}">` +
        '<dimension ref="A1"/><sheetData/></worksheet>';
      pack.add(path, contentType("worksheet"), xml);
      const relation = pack.relate(kept.workbookPath, `${kept.relationBase}/worksheet`, path);
      return { sheet, relation, path };
    });
}

/** Patches every sheet that is new or changed. @returns whether formulas changed anywhere */
function saveSheets(
  saving: Saving,
  added: readonly AddedSheet[],
  followed: ReadonlyMap<Sheet, SheetState>,
): boolean {
  const { workbook, kept, pack, writing } = saving;
  const frontChanged = workbook.active !== kept.front;
  const common = {
    pack,
    writing,
    relationBase: kept.relationBase,
    workbookPath: kept.workbookPath,
    differential: (look: Difference) => saving.styles.differential(look),
    context: { strings: kept.strings, date1904: workbook.date1904 },
  };
  const inFront = (sheet: Sheet): boolean | null =>
    frontChanged ? sheet === workbook.active : null;
  let formulasChanged = false;
  for (const sheet of workbook.sheets) {
    const known = kept.sheets.get(sheet);
    const fresh = added.find((one) => one.sheet === sheet);
    const path = known?.path ?? fresh?.path ?? "";
    const before = followed.get(sheet) ?? known?.state ?? blankState;
    const turned = frontChanged && known && isInFront(pack.text(path)) !== inFront(sheet);
    const changed = sheet.touchedCells.size > 0 || !sameState(before, stateOf(sheet));
    const mayNameRemoved = writing.removedSheets.length > 0;
    if (!fresh && !changed && !turned && !mayNameRemoved) continue;
    const wrote = patchSheet({
      ...common,
      sheet,
      before,
      path,
      fresh: !known,
      inFront: inFront(sheet),
    });
    formulasChanged ||= wrote;
  }
  return formulasChanged;
}

/** What stands in the file beside the sheets. */
function saveDocument({ pack, workbook, kept }: Saving): void {
  const { workbookPath, relationBase } = kept;
  patchProperties(pack, workbook, kept.properties, relationBase);
  patchCustomProperties(pack, workbook, kept.customProperties, relationBase);
  patchXmlParts(pack, workbook, workbookPath, relationBase);
}

function saveStyles({ pack, styles, stylesPath, kept }: Saving): void {
  const text = styles.finish();
  if (text === null) return;
  if (stylesPath !== null) return pack.put(stylesPath, text);
  const path = pack.free("xl/styles#.xml").replace("styles1", "styles");
  pack.add(path, contentType("styles"), text);
  pack.relate(kept.workbookPath, `${kept.relationBase}/styles`, path);
}

/** Whether a worksheet's text says that its tab is chosen. */
const isInFront = (text: string): boolean =>
  /\stabSelected\s*=\s*["'](?:1|true)["']/.test(
    text.slice(0, text.search(/<(?:\w+:)?sheetData\b/)),
  );

/** Names that sheets had in the file and that no sheet has now. */
const removedNames = (workbook: Workbook, kept: Kept): string[] =>
  Array.from(kept.sheets, ([sheet, { state }]) => ({ sheet, name: state.name }))
    .filter(({ sheet, name }) => !workbook.sheets.includes(sheet) && !workbook.sheet(name))
    .map(({ name }) => name);

/** The order of calculation is only a hint, and Excel refuses a file in which it is wrong. */
function dropCalculationChain(pack: Package, workbookPath: string): void {
  const chains = pack.relations(workbookPath).filter(({ kind }) => kind === "calcChain");
  pack.unrelate(workbookPath, new Set(chains.map(({ id }) => id)));
  pack.remove(new Set(chains.map(({ target }) => target)));
}

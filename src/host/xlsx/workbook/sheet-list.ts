import type { Sheet, Workbook } from "../../model";
import type { Kept, KeptEntry } from "../kept";
import { type Element, attribute, child, children, numberAttribute } from "../xml/element";
import { type Patch, qualified, withAttributes } from "../xml/patch";

/** An entry of the list of sheets that is to be written; `known` is its place in the file, if any. */
export interface Entry {
  readonly relation: string;
  readonly sheet: Sheet | null;
  readonly known: number | null;
}

/**
 * The sheets in their new order. Chart sheets, which the model does not know, stay behind the sheet
 * that they stood behind.
 * @param added the relationship of each new sheet
 */
export function orderEntries(
  workbook: Workbook,
  kept: Kept,
  added: ReadonlyMap<Sheet, string>,
): Entry[] {
  const known = new Map<Sheet | KeptEntry, number>();
  kept.entries.forEach((entry, index) => known.set(entry.sheet ?? entry, index));
  const list = workbook.sheets.map((sheet): Entry => {
    const relation = kept.sheets.get(sheet)?.relation ?? added.get(sheet) ?? "";
    return { relation, sheet, known: known.get(sheet) ?? null };
  });
  kept.entries.forEach(({ relation, sheet }, index) => {
    if (sheet) return;
    list.splice(placeOf(list, index), 0, { relation, sheet: null, known: index });
  });
  return list;
}

/** Behind the nearest entry that stood before it in the file and is still there. */
function placeOf(list: readonly Entry[], index: number): number {
  for (let before = index - 1; before >= 0; before--) {
    const at = list.findIndex(({ known }) => known === before);
    if (at >= 0) return at + 1;
  }
  return 0;
}

/** Writes the list of sheets where it changed. */
export function patchSheetList(
  text: string,
  root: Element,
  patch: Patch,
  entries: readonly Entry[],
  relationBase: string,
): void {
  const list = child(root, "sheets");
  if (!list) return;
  const elements = children(list, "sheet");
  const written = elements.map((one) => text.slice(one.start, one.end));
  let free = Math.max(0, ...elements.map((one) => numberAttribute(one, "sheetId") ?? 0));
  const wanted = entries.map(({ sheet, known, relation }) => {
    const element = known === null ? undefined : elements[known];
    const tag = written[known ?? -1] ?? newTag(root, relation, relationBase, ++free);
    return sheet ? withAttributes(tag, sheetAttributes(sheet, element)) : tag;
  });
  if (wanted.join("") !== written.join("")) patch.fill(list, wanted.join(""));
}

function newTag(root: Element, relation: string, relationBase: string, sheetId: number): string {
  const declared = root.attributes.find(
    (one) => one.prefix === "xmlns" && one.value === relationBase,
  );
  const id = declared
    ? `${declared.local}:id="${relation}"`
    : `xmlns:r="${relationBase}" r:id="${relation}"`;
  return `<${qualified(root, "sheet")} name="" sheetId="${sheetId}" ${id}/>`;
}

const STATES = { Visible: null, Hidden: "hidden", VeryHidden: "veryHidden" } as const;

/** Only what differs from the file, whose own writing of it is kept. */
function sheetAttributes(
  sheet: Sheet,
  element: Element | undefined,
): Record<string, string | null> {
  const state = STATES[sheet.visibility];
  const before = attribute(element, "state");
  return {
    ...(attribute(element, "name") === sheet.name ? {} : { name: sheet.name }),
    ...((before === "visible" ? null : before) === state ? {} : { state }),
  };
}

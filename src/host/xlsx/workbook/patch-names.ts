import type { DefinedName, Workbook } from "../../model";
import { toStorage } from "../formula/storage";
import { withoutSheets } from "../formula/sheet-references";
import type { Kept } from "../kept";
import { type Element, attribute, child, children } from "../xml/element";
import { type Patch, insertOrdered, qualified } from "../xml/patch";
import { escapeAttribute, escapeText, toXstring } from "../xml/text";
import { nameState } from "./names";
import { workbookOrder } from "./order";
import type { Entry } from "./sheet-list";

export interface NamesInput {
  readonly workbook: Workbook;
  readonly kept: Kept;
  readonly entries: readonly Entry[];
  /** Names of sheets that are gone; what a name says of them becomes #REF!. */
  readonly removedSheets: readonly string[];
  readonly addinFunctions: ReadonlySet<string>;
}

/** Brings the workbook's names up to date. Those that only moved with their sheet get its new number. */
export function patchNames(root: Element, patch: Patch, input: NamesInput): void {
  const { workbook, kept, entries } = input;
  const list = child(root, "definedNames");
  const present = workbook.names.filter(
    ({ sheet }) => sheet === null || workbook.sheets.includes(sheet),
  );
  const byIndex = new Map<number, DefinedName>();
  for (const [name, { index }] of kept.names) byIndex.set(index, name);
  const before = children(list, "definedName");
  let left = 0;
  before.forEach((element, index) => {
    const name = byIndex.get(index);
    const number = name ? sheetNumber(name, entries) : movedNumber(element, entries);
    if (number === undefined || (name && !present.includes(name))) return patch.remove(element);
    left++;
    if (!name || isUnchanged(name, input)) patch.attributes(element, { localSheetId: number });
    else patch.replace(element.start, element.end, nameXml(root, name, number, input));
  });
  const added = present.filter((name) => !kept.names.has(name));
  const xml = added
    .map((name) => nameXml(root, name, sheetNumber(name, entries) ?? null, input))
    .join("");
  const tag = qualified(root, "definedNames");
  if (list && before.length > 0 && left === 0 && xml === "") patch.remove(list);
  else if (list && xml !== "") patch.append(list, xml);
  else if (xml !== "") {
    insertOrdered(patch, root, "definedNames", workbookOrder, `<${tag}>${xml}</${tag}>`);
  }
}

const isUnchanged = (name: DefinedName, { kept, removedSheets }: NamesInput): boolean =>
  kept.names.get(name)?.state === nameState(name) &&
  withoutSheets(name.formula, removedSheets) === name.formula;

/** The place of the name's sheet as `localSheetId`; null for the workbook, undefined if it is gone. */
function sheetNumber({ sheet }: DefinedName, entries: readonly Entry[]): string | null | undefined {
  if (sheet === null) return null;
  const at = entries.findIndex((entry) => entry.sheet === sheet);
  return at < 0 ? undefined : String(at);
}

/** The same for a name of a sheet that the model does not know. */
function movedNumber(element: Element, entries: readonly Entry[]): string | null | undefined {
  const before = attribute(element, "localSheetId");
  if (before === null) return null;
  const at = entries.findIndex(({ known }) => known === Number(before));
  return at < 0 ? undefined : String(at);
}

function nameXml(
  root: Element,
  { name, visible, comment, formula }: DefinedName,
  number: string | null,
  { removedSheets, addinFunctions }: NamesInput,
): string {
  const tag = qualified(root, "definedName");
  const local = number === null ? "" : ` localSheetId="${number}"`;
  const hidden = visible ? "" : ' hidden="1"';
  const about = comment === "" ? "" : ` comment="${escapeAttribute(toXstring(comment))}"`;
  const stored = toStorage(withoutSheets(formula, removedSheets), addinFunctions);
  return (
    `<${tag} name="${escapeAttribute(name)}"${about}${local}${hidden}>` +
    `${escapeText(toXstring(stored))}</${tag}>`
  );
}

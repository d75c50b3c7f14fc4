import type { DefinedName, Sheet, Workbook } from "../../model";
import { fromStorage } from "../formula/storage";
import { type Element, attribute, child, children, flag, numberAttribute } from "../xml/element";
import { fromXstring } from "../xml/text";

/**
 * Reads the workbook's names.
 * @param sheets the file's sheets in their order; null for those that are no worksheets
 */
export function loadNames(
  workbook: Workbook,
  root: Element,
  sheets: readonly (Sheet | null)[],
): Map<DefinedName, { index: number; state: string }> {
  const kept = new Map<DefinedName, { index: number; state: string }>();
  children(child(root, "definedNames"), "definedName").forEach((one, index) => {
    const local = numberAttribute(one, "localSheetId");
    const sheet = local === null ? null : sheets[local];
    // A chart sheet's name has no sheet of the model to belong to; the file keeps it.
    if (local !== null && !sheet) return;
    const name: DefinedName = {
      name: attribute(one, "name") ?? "",
      sheet: sheet ?? null,
      formula: fromStorage(fromXstring(one.text)),
      visible: !flag(one, "hidden"),
      comment: attribute(one, "comment") ?? "",
    };
    workbook.names.push(name);
    kept.set(name, { index, state: nameState(name) });
  });
  return kept;
}

/** A name's features at one moment, to be compared. */
export const nameState = ({ name, sheet, formula, visible, comment }: DefinedName): string =>
  JSON.stringify([name, sheet?.id ?? null, formula, visible, comment]);

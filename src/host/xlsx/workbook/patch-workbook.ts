import type { Package } from "../package/package";
import { child, numberAttribute, type Element } from "../xml/element";
import { type Patch, insertOrdered, qualified } from "../xml/patch";
import { type NamesInput, patchNames } from "./patch-names";
import { workbookOrder } from "./order";
import { patchProtection } from "./protection";
import { patchSheetList } from "./sheet-list";

/** Brings the workbook part up to date: sheets, names, the sheet in front, protection. */
export function patchWorkbook(pack: Package, input: NamesInput): void {
  const { workbook, kept, entries } = input;
  const text = pack.text(kept.workbookPath);
  pack.patch(kept.workbookPath, (root, patch) => {
    patchSheetList(text, root, patch, entries, kept.relationBase);
    patchNames(root, patch, input);
    patchActive(root, patch, input);
    const properties = child(root, "workbookPr");
    if (properties && kept.entries.length === 0 && workbook.date1904) {
      patch.attributes(properties, { date1904: "1" });
    }
    patchProtection(root, patch, workbook);
  });
}

/** `activeTab` counts chart sheets, too, and moves with its sheet. */
function patchActive(root: Element, patch: Patch, { workbook, kept, entries }: NamesInput): void {
  const view = child(child(root, "bookViews"), "workbookView");
  const before = numberAttribute(view, "activeTab") ?? 0;
  // Where a chart sheet was in front, the model shows its own first sheet until another is chosen.
  const stays = kept.active === null && kept.front === workbook.active;
  const at = entries.findIndex(({ sheet, known }) =>
    stays ? known === before : sheet === workbook.active,
  );
  const after = Math.max(0, at);
  const shrunk = (numberAttribute(view, "firstSheet") ?? 0) >= entries.length;
  if (view) {
    patch.attributes(view, {
      ...(after === before ? {} : { activeTab: String(after) }),
      ...(shrunk ? { firstSheet: null } : {}),
    });
  } else if (after > 0) {
    const inner = `<${qualified(root, "workbookView")} activeTab="${after}"/>`;
    const tag = qualified(root, "bookViews");
    insertOrdered(patch, root, "bookViews", workbookOrder, `<${tag}>${inner}</${tag}>`);
  }
}

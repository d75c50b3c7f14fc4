import { insertOrdered } from "../xml/patch";
import { worksheetOrder } from "../sheet/order";
import type { SheetPatch } from "../sheet/sheet-patch";
import { isExtension, patchExtensions } from "./extension-xml";
import { extensionId, writtenRules } from "./read";
import { blockXml } from "./rule-xml";

/**
 * Takes out the rules that are gone and adds new ones. Those that stay keep their text, all but
 * their rank where that changed.
 */
export function patchConditionalFormats(target: SheetPatch): void {
  const { sheet, before, root, patch } = target;
  if (sheet.conditionalFormats === before.conditionalFormats) return;
  const written = writtenRules(root);
  const ranks = new Map(sheet.conditionalFormats.map((one, index) => [one, index + 1]));
  const removed = new Set<string>();
  const left = new Map(written.map(({ block }) => [block, block.children.length]));
  before.conditionalFormats.forEach((one, index) => {
    const rule = written[index];
    if (!rule) return;
    const rank = ranks.get(one);
    if (rank !== undefined) return patch.attributes(rule.element, { priority: String(rank) });
    removed.add(extensionId(rule.element) ?? "");
    const others = (left.get(rule.block) ?? 0) - 1;
    left.set(rule.block, others);
    patch.remove(others === 0 ? rule.block : rule.element);
  });
  const had = new Set(before.conditionalFormats);
  const added = sheet.conditionalFormats
    .filter((one) => !had.has(one) && one.rule.kind !== "Other")
    .map((format) => ({ format, priority: ranks.get(format) ?? 1 }));
  for (const { format, priority } of added) {
    if (isExtension(format.rule)) continue;
    const xml = blockXml(target, format, priority);
    insertOrdered(patch, root, "conditionalFormatting", worksheetOrder, xml);
  }
  patchExtensions(target, removed, added);
}

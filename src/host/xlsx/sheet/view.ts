import { cellName } from "../../model";
import { type Element, child, children } from "../xml/element";
import { insertOrdered, qualified } from "../xml/patch";
import { worksheetOrder } from "./order";
import type { SheetPatch } from "./sheet-patch";

/** Freezes panes, shows or hides the grid, and marks the sheet as the one in front or not. */
export function patchView(target: SheetPatch, selected: { before: boolean; after: boolean }): void {
  const { sheet, before, root, patch } = target;
  const frozenChanged = JSON.stringify(before.frozen) !== JSON.stringify(sheet.frozen);
  const gridChanged = before.showGridlines !== sheet.showGridlines;
  const selectedChanged = selected.before !== selected.after;
  if (!frozenChanged && !gridChanged && !selectedChanged) return;
  const view = child(child(root, "sheetViews"), "sheetView");
  if (!view) return insertView(target, selected.after);
  const attributes: Record<string, string | null> = {};
  if (gridChanged) attributes["showGridLines"] = sheet.showGridlines ? null : "0";
  if (selectedChanged) attributes["tabSelected"] = selected.after ? "1" : null;
  patch.attributes(view, attributes);
  if (!frozenChanged) return;
  for (const one of [...children(view, "pane"), ...children(view, "selection")]) patch.remove(one);
  const xml = paneXml(target);
  if (view.end === view.openEnd) patch.append(view, xml);
  else patch.replace(view.openEnd, view.openEnd, xml);
}

function insertView(target: SheetPatch, selected: boolean): void {
  const { sheet, root, patch } = target;
  const name = (local: string): string => qualified(root, local);
  const grid = sheet.showGridlines ? "" : ' showGridLines="0"';
  const front = selected ? ' tabSelected="1"' : "";
  const xml =
    `<${name("sheetViews")}><${name("sheetView")}${grid}${front} workbookViewId="0">` +
    `${paneXml(target)}</${name("sheetView")}></${name("sheetViews")}>`;
  insertOrdered(patch, root, "sheetViews", worksheetOrder, xml);
}

function paneXml({ sheet, root }: SheetPatch): string {
  const { rows, columns } = sheet.frozen;
  if (rows === 0 && columns === 0) return "";
  const x = columns > 0 ? ` xSplit="${columns}"` : "";
  const y = rows > 0 ? ` ySplit="${rows}"` : "";
  const pane = rows === 0 ? "topRight" : columns === 0 ? "bottomLeft" : "bottomRight";
  return (
    `<${qualified(root, "pane")}${x}${y} topLeftCell="${cellName(rows, columns)}" ` +
    `activePane="${pane}" state="frozen"/><${qualified(root, "selection")} pane="${pane}"/>`
  );
}

export const isSelected = (root: Element): boolean =>
  child(child(root, "sheetViews"), "sheetView")?.attributes.some(
    (one) => one.name === "tabSelected" && (one.value === "1" || one.value === "true"),
  ) ?? false;

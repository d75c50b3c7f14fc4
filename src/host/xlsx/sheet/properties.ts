import { argb } from "../styles/style-xml";
import { child } from "../xml/element";
import { insertOrdered, qualified } from "../xml/patch";
import { worksheetOrder } from "./order";
import type { SheetPatch } from "./sheet-patch";

const order = ["tabColor", "outlinePr", "pageSetUpPr"];

/** Writes the tab's colour and whether the sheet is fitted to pages. */
export function patchProperties({ sheet, before, root, patch }: SheetPatch): void {
  const recolored = sheet.tabColor !== before.tabColor;
  const fits = sheet.page.fit !== null;
  const refitted = fits !== (before.page.fit !== null);
  if (!recolored && !refitted) return;
  const properties = child(root, "sheetPr");
  const color =
    recolored && sheet.tabColor !== ""
      ? `<${qualified(root, "tabColor")} rgb="${argb(sheet.tabColor)}"/>`
      : "";
  const known = child(properties, "pageSetUpPr");
  const setUp =
    refitted && fits && !known ? `<${qualified(root, "pageSetUpPr")} fitToPage="1"/>` : "";
  if (refitted && known) patch.attributes(known, { fitToPage: fits ? "1" : null });
  const old = child(properties, "tabColor");
  if (recolored && old) patch.remove(old);
  if (color + setUp === "") return;
  const tag = qualified(root, "sheetPr");
  if (!properties)
    return insertOrdered(
      patch,
      root,
      "sheetPr",
      worksheetOrder,
      `<${tag}>${color}${setUp}</${tag}>`,
    );
  if (properties.end === properties.openEnd) return patch.append(properties, color + setUp);
  if (color !== "") insertOrdered(patch, properties, "tabColor", order, color);
  if (setUp !== "") insertOrdered(patch, properties, "pageSetUpPr", order, setUp);
}

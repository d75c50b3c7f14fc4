import { parseRect } from "../../model";
import type { Package } from "../package/package";
import { TagScanner } from "../xml/tag-scanner";
import { readRichText } from "../workbook/shared-strings";

/** The notes of a worksheet by "row,column". */
export function readNotes(pack: Package, sheetPath: string): Map<string, string> {
  const notes = new Map<string, string>();
  // Their boxes are only looked at when notes change, but must be text by then.
  const boxes = pack.related(sheetPath, "vmlDrawing");
  if (boxes !== null) pack.text(boxes);
  const path = pack.related(sheetPath, "comments");
  if (path === null) return notes;
  // Saving goes by the tree, so that it must be one.
  pack.xml(path);
  const scanner = new TagScanner(pack.text(path));
  let key: string | null = null;
  while (scanner.next()) {
    if (scanner.closing) continue;
    if (scanner.name === "comment") {
      const rect = parseRect(scanner.attribute("ref") ?? "");
      key = rect ? `${rect.row},${rect.column}` : null;
    } else if (scanner.name === "text" && key !== null) notes.set(key, readRichText(scanner));
  }
  return notes;
}

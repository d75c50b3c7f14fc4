import { type Element, parseXml } from "../xml/element";
import { TagScanner } from "../xml/tag-scanner";

/** A worksheet's XML in two: its rows, which may be many, and everything around them. */
export interface SheetText {
  /** The part with its `sheetData` emptied. */
  readonly frame: string;
  readonly root: Element;
  /** What stands within `sheetData`. */
  readonly data: string;
}

/** @throws Error where what is around the rows is not well-formed XML */
export function splitSheetText(text: string): SheetText {
  const scanner = new TagScanner(text);
  while (scanner.next()) if (scanner.name === "sheetData") break;
  if (scanner.name !== "sheetData" || scanner.empty) {
    return { frame: text, root: parseXml(text), data: "" };
  }
  const open = text.slice(scanner.start, scanner.position);
  const from = scanner.position;
  const to = text.lastIndexOf("</");
  const tag = /^<[^\s/>]+/.exec(open)?.[0] ?? "<sheetData";
  const close = text.lastIndexOf(`</${tag.slice(1)}`, to);
  if (close < from) throw new Error("sheetData is not closed");
  const end = text.indexOf(">", close) + 1;
  const frame = `${text.slice(0, scanner.start)}${open.slice(0, -1)}/>${text.slice(end)}`;
  return { frame, root: parseXml(frame), data: text.slice(from, close) };
}

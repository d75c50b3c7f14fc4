import { TagScanner } from "../xml/tag-scanner";
import { fromXstring } from "../xml/text";

/** The texts that cells name by number. Looks inside a text and phonetic guides are not among them. */
export function readSharedStrings(text: string): string[] {
  const scanner = new TagScanner(text);
  const strings: string[] = [];
  while (scanner.next()) {
    if (scanner.name === "si" && !scanner.closing) strings.push(readRichText(scanner));
  }
  return strings;
}

/** The plain text of the current element (`si`, `is`, `text`), whose end is passed. */
export function readRichText(scanner: TagScanner): string {
  if (scanner.empty) return "";
  const { name } = scanner;
  let text = "";
  let depth = 0;
  for (;;) {
    const closed = !scanner.next() || (scanner.closing && depth-- === 0);
    if (closed && scanner.closing && scanner.name === name) return text;
    if (closed) throw new Error(`${name} is not closed`);
    if (scanner.closing) continue;
    if (scanner.name === "t") text += fromXstring(scanner.content());
    else if (scanner.name === "rPh") scanner.skip();
    else if (!scanner.empty) depth++;
  }
}

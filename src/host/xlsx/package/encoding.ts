const DECLARED = /^(\s*<\?xml[^>]*?encoding\s*=\s*)(?:"([^"]*)"|'([^']*)')/i;

/**
 * A part's text: UTF-8 unless its first bytes or its declaration say otherwise. Its declaration then
 * says UTF-8, for that is how a part is written back.
 * @throws Error for bytes that are no text in that encoding, and for a text with a document type,
 *   which a package must not have (ECMA-376 part 2, 9.1.4) and which could hold an entity bomb
 */
export function decodePart(bytes: Uint8Array): string {
  const text = new TextDecoder(labelOf(bytes), { fatal: true }).decode(bytes);
  if (text.slice(0, text.search(/<[^!?]/)).includes("<!DOCTYPE"))
    throw new Error("a document type");
  return text.replace(DECLARED, (whole, before: string, name?: string, other?: string) =>
    /^utf-?8$/i.test(name ?? other ?? "") ? whole : `${before}"UTF-8"`,
  );
}

function labelOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  // A byte order mark, or the "<" that every part begins with.
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return "utf-16le";
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return "utf-16be";
  const declared = DECLARED.exec(String.fromCharCode(...bytes.subarray(0, 120)));
  const label = (declared?.[2] ?? declared?.[3] ?? "utf-8").toLowerCase();
  // A declaration that could be read byte by byte is not in UTF-16, whatever it says.
  return label.startsWith("utf-16") ? "utf-8" : label;
}

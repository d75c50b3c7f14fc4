const DECLARED = /^(\s*<\?xml[^>]*?encoding\s*=\s*)(?:"([^"]*)"|'([^']*)')/i;

/**
 * A part's text: UTF-8 unless its first bytes or its declaration say otherwise. Its declaration then
 * says UTF-8, for that is how a part is written back.
 * @throws Error for bytes that are no text in that encoding
 */
export function decodePart(bytes: Uint8Array): string {
  const text = new TextDecoder(labelOf(bytes), { fatal: true }).decode(bytes);
  return text.replace(DECLARED, (whole, before: string, name?: string, other?: string) =>
    /^utf-?8$/i.test(name ?? other ?? "") ? whole : `${before}"UTF-8"`,
  );
}

function labelOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const declared = DECLARED.exec(String.fromCharCode(...bytes.subarray(0, 120)));
  const label = (declared?.[2] ?? declared?.[3] ?? "utf-8").toLowerCase();
  // A declaration that could be read byte by byte is not in UTF-16, whatever it says.
  return label.startsWith("utf-16") ? "utf-8" : label;
}

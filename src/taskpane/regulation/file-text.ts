import { AppError } from "../../app";

/**
 * The text of a .docx or .txt file. The library for Word documents is only fetched for one.
 * @throws AppError unreadableFile
 */
export async function fileText(file: File): Promise<string> {
  const bytes = await file.arrayBuffer();
  if (!/\.docx$/i.test(file.name)) return plainText(bytes, file.name);
  const { docxText } = await import(/* webpackChunkName: "taskpane-docx" */ "./docx");
  try {
    return await docxText(bytes);
  } catch (error) {
    throw new AppError("unreadableFile", { file: file.name }, error);
  }
}

/** UTF-8, UTF-16 with its mark, or the encoding of older Chinese text files. */
function plainText(bytes: ArrayBuffer, file: string): string {
  const [first, second] = new Uint8Array(bytes);
  const wide = first === 0xff && second === 0xfe ? "utf-16le" : null;
  for (const encoding of wide ? [wide] : ["utf-8", "gb18030"]) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
      // No text has NUL characters; other kinds of files do.
      if (!text.includes("\0")) return text;
    } catch {
      // Not in this encoding.
    }
  }
  throw new AppError("unreadableFile", { file });
}

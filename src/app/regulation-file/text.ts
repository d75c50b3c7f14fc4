import { AppError } from "../error";

/** Word before 2007, PDF, and zip files, by their first bytes. */
const OLD = [0xd0, 0xcf, 0x11, 0xe0];
const PDF = [0x25, 0x50, 0x44, 0x46];
const ZIP = [0x50, 0x4b];

const begins = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((byte, index) => bytes[index] === byte);

/**
 * The text of a file that holds a regulation: a Word document, or plain text. The library for Word
 * documents is only fetched for one.
 * @param file its name, which the sentence about a fault gives
 * @throws AppError otherFile for the older or other formats that can be saved as .docx; unreadableFile
 */
export async function regulationText(bytes: Uint8Array, file: string): Promise<string> {
  const foreign = /\.(?:doc|wps|pdf|rtf|odt|et|pages)$/i.test(file);
  if (foreign || begins(bytes, OLD) || begins(bytes, PDF))
    throw new AppError("otherFile", { file });
  if (!begins(bytes, ZIP) && !/\.docx$/i.test(file)) return plainText(bytes, file);
  const { docxText } = await import(/* webpackChunkName: "taskpane-docx" */ "./docx");
  try {
    return await docxText(bytes);
  } catch (error) {
    throw new AppError("unreadableFile", { file }, error);
  }
}

/** UTF-8, UTF-16 with its mark, or an encoding of older Chinese text files. */
function plainText(bytes: Uint8Array, file: string): string {
  const wide = bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : null;
  const big = bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : null;
  const marked = wide ?? big;
  const text = decoded(bytes, marked ?? "utf-8") ?? (marked ? null : olderText(bytes));
  if (text === null) throw new AppError("unreadableFile", { file });
  return text;
}

/** The mainland's encoding takes almost anything for text, so Taiwan's is held against it. */
function olderText(bytes: Uint8Array): string | null {
  const [mainland, taiwan] = [decoded(bytes, "gb18030"), decoded(bytes, "big5")];
  if (mainland === null || taiwan === null) return mainland ?? taiwan;
  return familiar(taiwan) > familiar(mainland) ? taiwan : mainland;
}

/** How many characters there are without which no regulation does, in either script. */
const familiar = (text: string): number =>
  text.match(/[的每次分元扣罰罚獎奖按不月日人，。、]/g)?.length ?? 0;

function decoded(bytes: Uint8Array, encoding: string): string | null {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    // No text has NUL characters; other kinds of files do.
    return text.includes("\0") ? null : text;
  } catch {
    return null;
  }
}

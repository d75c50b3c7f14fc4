import type { XlsxErrorCode } from "../error";

/** The first bytes of an OLE compound file ([MS-CFB] 2.2): old Office files and encrypted new ones. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b];

/** Why bytes that are no zip file cannot be a workbook; null for a zip file. */
export function refusalOf(bytes: Uint8Array): XlsxErrorCode | null {
  if (startsWith(bytes, ZIP)) return null;
  if (startsWith(bytes, COMPOUND)) return compoundCode(bytes);
  return isText(bytes) ? "textFile" : "notXlsx";
}

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, at) => bytes[at] === byte);

/** What an OLE compound file is: its directory names its streams in UTF-16. */
function compoundCode(bytes: Uint8Array): XlsxErrorCode {
  if (hasStream(bytes, "EncryptedPackage")) return "encrypted";
  return hasStream(bytes, "Workbook") || hasStream(bytes, "Book") ? "legacyXls" : "notXlsx";
}

/** A directory entry begins at a multiple of 128 with its name, ended by a zero ([MS-CFB] 2.6.1). */
function hasStream(bytes: Uint8Array, name: string): boolean {
  const wanted = Array.from(`${name}\0`, (char) => [char.charCodeAt(0), 0]).flat();
  for (let at = 0; at + wanted.length <= bytes.length; at += 128) {
    if (wanted.every((byte, offset) => bytes[at + offset] === byte)) return true;
  }
  return false;
}

const looksAt = 1024;

/** Whether a file is text: a table with commas or tabs, or a web page under the name of a workbook. */
function isText(bytes: Uint8Array): boolean {
  if (bytes.length === 0) return false;
  const wide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return (
    wide || bytes.subarray(0, looksAt).every((byte) => byte >= 32 || (byte >= 9 && byte <= 13))
  );
}

import { type Unzipped, unzipSync, type UnzipFileInfo, zipSync } from "fflate";
import { XlsxError } from "../error";
import { maxEntries, maxRatio, maxUnzippedBytes, ratioCountsFrom } from "./limits";

/** The first bytes of an OLE compound file ([MS-CFB] 2.2): old Office files and encrypted new ones. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b];

/**
 * Unzips a package, in the order of its directory.
 * @throws XlsxError for what is not a zip file, and for one that is damaged or would unzip to too much
 */
export function unzip(bytes: Uint8Array): Map<string, Uint8Array> {
  if (startsWith(bytes, COMPOUND)) throw new XlsxError(compoundCode(bytes));
  if (!startsWith(bytes, ZIP)) throw new XlsxError("notXlsx");
  const guard = new Guard();
  let parts: Unzipped;
  try {
    parts = unzipSync(bytes, { filter: (file) => guard.admit(file) });
  } catch (cause) {
    if (cause instanceof XlsxError) throw cause;
    throw new XlsxError("damaged", guard.current?.name ?? null, { cause });
  }
  for (const [name, size] of guard.sizes) {
    if (parts[name]?.length !== size) throw new XlsxError("damaged", name);
  }
  return new Map(Object.entries(parts));
}

/** Sees every entry before it is unzipped. */
class Guard {
  current: UnzipFileInfo | null = null;
  readonly sizes = new Map<string, number>();
  #total = 0;

  admit(file: UnzipFileInfo): boolean {
    this.current = file;
    this.sizes.set(file.name, file.originalSize);
    this.#total += file.originalSize;
    const swells = file.originalSize > ratioCountsFrom && file.originalSize > file.size * maxRatio;
    if (swells || this.#total > maxUnzippedBytes || this.sizes.size > maxEntries) {
      throw new XlsxError("tooLarge", file.name);
    }
    return true;
  }
}

/** Already compressed when they came into the package. */
const PACKED = /\.(?:png|jpe?g|gif|emf\.gz|wmz|emz|zip|mp4|docx|xlsx|pptx)$/i;

/** Zips parts in their order. The result depends on nothing but the parts: entries carry no time. */
export function zip(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const files: Record<string, [Uint8Array, { level: 0 | 4 }]> = {};
  for (const [name, data] of parts) files[name] = [data, { level: PACKED.test(name) ? 0 : 4 }];
  return zipSync(files, { mtime: new Date(1980, 0, 1) });
}

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, at) => bytes[at] === byte);

/** What an OLE compound file is: its directory names its streams in UTF-16. */
function compoundCode(bytes: Uint8Array): "encrypted" | "legacyXls" | "notXlsx" {
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

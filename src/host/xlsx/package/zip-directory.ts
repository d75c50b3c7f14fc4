import type { PackedPart } from "./packed-part";
import { END, END_SIZE, HEADER, HEADER_SIZE, LOCAL, LOCAL_SIZE } from "./zip-records";

/** An entry of a zip file's directory. */
export interface ZipEntry extends PackedPart {
  readonly name: string;
  readonly encrypted: boolean;
}

/** Those that only larger files have, and that are never written here. */
const END64_LOCATOR = 0x07064b50;
const END64_LOCATOR_SIZE = 20;
const END64 = 0x06064b50;
const MAX_COMMENT = 0xffff;

interface Directory {
  readonly entries: number;
  readonly offset: number;
}

/**
 * Lists what a zip file's directory names, in its order. The directory counts: what local headers
 * say of sizes may be left to a record behind the data.
 * @throws Error where the directory is missing or leads out of the file
 */
export function* zipEntries(bytes: Uint8Array): IterableIterator<ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { entries, offset } = directoryOf(view);
  let at = offset;
  for (let number = 0; number < entries; number++) {
    if (view.getUint32(at, true) !== HEADER) throw new Error("the directory is damaged");
    yield entryAt(bytes, view, at);
    const lengths = [28, 30, 32].map((field) => view.getUint16(at + field, true));
    at += HEADER_SIZE + lengths.reduce((sum, length) => sum + length, 0);
  }
}

function directoryOf(view: DataView): Directory {
  const last = view.byteLength - END_SIZE;
  for (let at = last; at >= Math.max(0, last - MAX_COMMENT); at--) {
    if (view.getUint32(at, true) === END) return directory64(view, at) ?? directory32(view, at);
  }
  throw new Error("there is no directory");
}

const directory32 = (view: DataView, at: number): Directory => ({
  entries: view.getUint16(at + 10, true),
  offset: view.getUint32(at + 16, true),
});

/** The directory as the record for large files (zip64) gives it; null where there is none. */
function directory64(view: DataView, end: number): Directory | null {
  const locator = end - END64_LOCATOR_SIZE;
  if (locator < 0 || view.getUint32(locator, true) !== END64_LOCATOR) return null;
  const at = long(view, locator + 8);
  if (view.getUint32(at, true) !== END64) return null;
  return { entries: long(view, at + 32), offset: long(view, at + 48) };
}

const long = (view: DataView, at: number): number => Number(view.getBigUint64(at, true));

function entryAt(bytes: Uint8Array, view: DataView, at: number): ZipEntry {
  const flags = view.getUint16(at + 8, true);
  const method = view.getUint16(at + 10, true);
  if (method !== 0 && method !== 8) throw new Error(`compression ${method} is not known`);
  const nameEnd = at + HEADER_SIZE + view.getUint16(at + 28, true);
  const { size, packedSize, offset } = sizesAt(view, at, nameEnd);
  const from = dataStart(view, offset);
  if (from + packedSize > bytes.length) throw new Error("an entry leads out of the file");
  const utf8 = (flags & 0x800) !== 0;
  const name = new TextDecoder(utf8 ? "utf-8" : "latin1");
  return {
    name: name.decode(bytes.subarray(at + HEADER_SIZE, nameEnd)),
    encrypted: (flags & 1) !== 0,
    method,
    crc: view.getUint32(at + 16, true),
    size,
    data: bytes.subarray(from, from + packedSize),
  };
}

/** Numbers that do not fit their field stand, in this order, in an extra one (APPNOTE 4.5.3). */
function sizesAt(
  view: DataView,
  at: number,
  extra: number,
): { size: number; packedSize: number; offset: number } {
  let wide = wideFields(view, extra, extra + view.getUint16(at + 30, true));
  const number = (field: number): number => {
    const value = view.getUint32(at + field, true);
    if (value !== 0xffffffff || wide === null) return value;
    wide += 8;
    return long(view, wide - 8);
  };
  return { size: number(24), packedSize: number(20), offset: number(42) };
}

/** Where the extra field for large files has its numbers; null where there is none. */
function wideFields(view: DataView, from: number, end: number): number | null {
  for (let at = from; at + 4 <= end; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) === 1) return at + 4;
  }
  return null;
}

function dataStart(view: DataView, offset: number): number {
  if (view.getUint32(offset, true) !== LOCAL) throw new Error("an entry leads nowhere");
  return (
    offset + LOCAL_SIZE + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true)
  );
}

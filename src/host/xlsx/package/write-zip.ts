import type { PackedPart } from "./packed-part";
import { END, END_SIZE, HEADER, HEADER_SIZE, LOCAL, LOCAL_SIZE } from "./zip-records";

/** Version 2.0 of the format: deflate. Names are UTF-8. */
const VERSION = 20;
const UTF8 = 0x800;
/** 1 January 1980, the first day that a zip file knows: the result depends on nothing but the parts. */
const DATE = 0x21;

/**
 * Writes parts, in their order, as a zip file. They are fewer and smaller than what would need the
 * wider records of zip64: see limits.ts.
 */
export function writeZip(parts: ReadonlyMap<string, PackedPart>): Uint8Array {
  const encoder = new TextEncoder();
  const entries = Array.from(parts, ([name, part]) => ({ name: encoder.encode(name), part }));
  const size = entries.reduce(
    (sum, { name, part }) => sum + LOCAL_SIZE + HEADER_SIZE + 2 * name.length + part.data.length,
    END_SIZE,
  );
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  let at = 0;
  const offsets = entries.map(({ name, part }) => {
    const offset = at;
    view.setUint32(at, LOCAL, true);
    fields(view, at + 4, name, part);
    bytes.set(name, at + LOCAL_SIZE);
    bytes.set(part.data, at + LOCAL_SIZE + name.length);
    at += LOCAL_SIZE + name.length + part.data.length;
    return offset;
  });
  const directory = at;
  entries.forEach(({ name, part }, index) => {
    view.setUint32(at, HEADER, true);
    view.setUint16(at + 4, VERSION, true);
    fields(view, at + 6, name, part);
    view.setUint32(at + 42, offsets[index] ?? 0, true);
    bytes.set(name, at + HEADER_SIZE);
    at += HEADER_SIZE + name.length;
  });
  view.setUint32(at, END, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return bytes;
}

/** What an entry's two headers have in common. */
function fields(view: DataView, at: number, name: Uint8Array, part: PackedPart): void {
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 2, UTF8, true);
  view.setUint16(at + 4, part.method, true);
  view.setUint16(at + 8, DATE, true);
  view.setUint32(at + 10, part.crc, true);
  view.setUint32(at + 14, part.data.length, true);
  view.setUint32(at + 18, part.size, true);
  view.setUint16(at + 22, name.length, true);
}

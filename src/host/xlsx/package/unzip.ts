import { XlsxError } from "../error";
import { refusalOf } from "./foreign";
import { maxEntries, maxPartBytes, maxRatio, maxUnzippedBytes, ratioCountsFrom } from "./limits";
import type { PackedPart } from "./packed-part";
import { partKey } from "./paths";
import { type ZipEntry, zipEntries } from "./zip-directory";

/**
 * Lists the parts of a package, in the order of its directory. They are unpacked when looked at.
 * @throws XlsxError for what is not a zip file, and for one that is damaged or would unzip to too much
 */
export function unzip(bytes: Uint8Array): Map<string, PackedPart> {
  const refusal = refusalOf(bytes);
  if (refusal) throw new XlsxError(refusal);
  const parts = new Map<string, PackedPart>();
  const admit = guard();
  try {
    for (const entry of zipEntries(bytes)) {
      admit(entry);
      const { name, method, crc, size, data } = entry;
      parts.set(name, { method, crc, size, data });
    }
  } catch (cause) {
    throw cause instanceof XlsxError ? cause : new XlsxError("damaged", null, { cause });
  }
  return parts;
}

/** Looks at every entry before anything is unpacked. */
function guard(): (entry: ZipEntry) => void {
  const seen = new Set<string>();
  let total = 0;
  return ({ name, size, data, encrypted }) => {
    if (encrypted) throw new XlsxError("encrypted", name);
    total += size;
    const swells = size > ratioCountsFrom && size > data.length * maxRatio;
    if (swells || size > maxPartBytes || total > maxUnzippedBytes || seen.size >= maxEntries) {
      throw new XlsxError("tooLarge", name);
    }
    // Two parts of one name: which of them Excel takes is anybody's guess.
    if (seen.has(partKey(name))) throw new XlsxError("damaged", name);
    seen.add(partKey(name));
  };
}

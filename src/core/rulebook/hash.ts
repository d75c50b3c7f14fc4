import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Rulebook } from "./schema";

/**
 * The SHA-256 of a rulebook's content, as hex: the same for the same rules, whatever the order of
 * fields in their file. @noble/hashes, because scoring is synchronous and WebCrypto is not.
 */
export const rulebookHash = (rulebook: Rulebook): string => contentHash(rulebook);

/** The SHA-256 of plain data, as hex: the same for the same content, whatever the order of its fields. */
export const contentHash = (content: unknown): string =>
  bytesToHex(sha256(utf8ToBytes(canonical(content))));

/** Plain data as JSON that does not depend on the order of its fields; nothing is null. */
export const canonical = (content: unknown): string =>
  JSON.stringify(content ?? null, sortedFields);

function sortedFields(_key: string, value: unknown): unknown {
  if (value === null || typeof value !== "object" || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

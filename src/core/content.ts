import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { type Steps, finished } from "./steps";

/** Plain data as JSON that does not depend on the order of its fields; nothing is null. */
export const canonical = (content: unknown): string => JSON.stringify(sorted(content ?? null));

/**
 * The SHA-256 of plain data, as hex: the same for the same content, whatever the order of its fields.
 * @noble/hashes, because scoring is synchronous and WebCrypto is not.
 */
export const contentHash = (content: unknown): string => finished(contentHashSteps(content, 0));

/** The {@link contentHash} of much content. @param levels as of {@link canonicalParts} */
export function* contentHashSteps(content: unknown, levels: number): Steps<string> {
  const hash = sha256.create();
  for (const part of canonicalParts(content, levels)) {
    hash.update(utf8ToBytes(part));
    yield null;
  }
  return bytesToHex(hash.digest());
}

/** What is worth a step of whoever takes the parts. */
const charactersOfPart = 100_000;

/**
 * Plain data as {@link canonical} JSON, in parts of some length.
 * @param levels how deep within it what it has most of stands: that is written piece by piece
 */
export function* canonicalParts(content: unknown, levels: number): Generator<string, void, void> {
  let part = "";
  for (const piece of pieces(content ?? null, levels)) {
    part += piece;
    if (part.length < charactersOfPart) continue;
    yield part;
    part = "";
  }
  yield part;
}

function* pieces(content: unknown, levels: number): Generator<string, void, void> {
  if (levels === 0 || !isObject(content)) {
    yield canonical(content);
    return;
  }
  const isList = Array.isArray(content);
  let mark = isList ? "[" : "{";
  for (const [key, part] of Object.entries(isList ? content : inOrder(content))) {
    if (part === undefined && !isList) continue;
    yield isList ? mark : `${mark}${JSON.stringify(key)}:`;
    yield* pieces(part, levels - 1);
    mark = ",";
  }
  yield mark === "," ? (isList ? "]" : "}") : isList ? "[]" : "{}";
}

const isObject = (content: unknown): content is object =>
  typeof content === "object" && content !== null;

/** Rows of cells, of which there are most, hold nothing to be sorted and are taken as they are. */
function sorted(content: unknown): unknown {
  if (!isObject(content)) return content;
  if (Array.isArray(content)) return content.some(isObject) ? content.map(sorted) : content;
  const fields = Object.entries(inOrder(content));
  return Object.fromEntries(fields.map(([name, value]) => [name, sorted(value)]));
}

const inOrder = (content: object): object =>
  Object.fromEntries(Object.entries(content).sort(([a], [b]) => (a < b ? -1 : 1)));

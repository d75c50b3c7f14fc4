import { sha1 } from "@noble/hashes/legacy.js";
import { sha256, sha384, sha512 } from "@noble/hashes/sha2.js";
import type { PasswordHash } from "../../model";

const algorithms: Readonly<Record<string, (data: Uint8Array) => Uint8Array>> = {
  "SHA-1": sha1,
  "SHA-256": sha256,
  "SHA-384": sha384,
  "SHA-512": sha512,
};

/**
 * The hash of a password as newer files keep it, in base64 (ECMA-376 part 1, 18.2.29); "" for an
 * algorithm that is not known here, so that no password fits.
 */
export function iteratedHash(
  password: string,
  { algorithm, salt, spins }: Extract<PasswordHash, { kind: "iterated" }>,
): string {
  const digest = algorithms[algorithm];
  if (!digest) return "";
  let hash = digest(joined(fromBase64(salt), utf16(password)));
  for (let round = 0; round < spins; round++) {
    const counter = new Uint8Array(new Uint32Array([round]).buffer);
    hash = digest(joined(hash, counter));
  }
  return btoa(String.fromCharCode(...hash));
}

const fromBase64 = (text: string): Uint8Array =>
  Uint8Array.from(atob(text), (char) => char.charCodeAt(0));

const utf16 = (text: string): Uint8Array =>
  new Uint8Array(Uint16Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)).buffer);

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}

/**
 * Text between Excel and XML. What XML cannot hold is written as `_xHHHH_`, and text that already
 * looks so has its underscore escaped (ECMA-376 part 1, 22.9.2.19 ST_Xstring).
 */

const ENTITY = /&(?:#x([\da-f]+)|#(\d+)|(lt|gt|amp|quot|apos));/gi;
const NAMED: Readonly<Record<string, string>> = {
  lt: "<",
  gt: ">",
  amp: "&",
  quot: '"',
  apos: "'",
};

/** Character data with its entities resolved. */
export function resolveEntities(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(ENTITY, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return NAMED[name.toLowerCase()] ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** What a cell shows for a string of the file: `_x000D_` is a carriage return. */
export const fromXstring = (text: string): string =>
  text.includes("_x")
    ? text.replace(/_x([\da-f]{4})_/gi, (_, hex: string) =>
        String.fromCharCode(Number.parseInt(hex, 16)),
      )
    : text;

/** An underscore that would be read as an escape, what XML forbids, and halves of surrogate pairs. */
const UNFIT = new RegExp(
  "_(?=x[\\dA-Fa-f]{4}_)|[\\0-\\x08\\x0b-\\x1f\\ufffe\\uffff]" +
    "|[\\ud800-\\udbff](?![\\udc00-\\udfff])|(?<![\\ud800-\\udbff])[\\udc00-\\udfff]",
  "g",
);

/** A string as the file keeps it: nothing in it that XML forbids, not even half a surrogate pair. */
export const toXstring = (text: string): string =>
  text.replace(
    UNFIT,
    (char) => `_x${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
  );

const ESCAPES: Readonly<Record<string, string>> = {
  "<": "&lt;",
  ">": "&gt;",
  "&": "&amp;",
  '"': "&quot;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

/** Text as element content; give it through {@link toXstring} first where it comes from a cell. */
export const escapeText = (text: string): string =>
  text.replace(/[<>&]/g, (char) => ESCAPES[char] ?? char);

/** Text as an attribute's value, for either kind of quote that this room writes (double). */
export const escapeAttribute = (text: string): string =>
  text.replace(/[<>&"\t\n\r]/g, (char) => ESCAPES[char] ?? char);

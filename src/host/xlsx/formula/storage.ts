import { futureFunctions, worksheetFunctions } from "./future-functions";
import { markParameters, plainParameters } from "./parameters";
import { type Piece, mapCode, pieces } from "./pieces";

/** Before the name of an add-in's function; a dot in the name is stored as an underscore. */
const ADDIN = "_xldudf_";
const STORED = /_xlfn\.(?:_xlws\.)?|_xludf\.|_xldudf_/giu;
const CALL = /(?<![\p{L}\p{N}_.!\\])([\p{L}_][\p{L}\p{N}_.]*)(?=\s*\()/gu;
const SHEET = "(?:'(?:[^']|'')*'!|[\\p{L}\\p{N}_.]+!)?";
const STRING = '"(?:[^"]|"")*"';
const SPILLED = new RegExp(`${STRING}|(${SHEET}\\$?[A-Z]{1,3}\\$?[1-9]\\d{0,6})#`, "giu");
const ANCHOR = new RegExp(`${STRING}|_xlfn\\.ANCHORARRAY\\(([^()]*)\\)`, "giu");
const SINGLE = new RegExp(`${STRING}|_xlfn\\.SINGLE\\(([^()]*)\\)`, "giu");

/** A formula of the file as Excel shows it, without the prefixes of storage; with its "=". */
export function fromStorage(stored: string): string {
  if (!stored.includes("_x")) return `=${stored}`;
  const formula = withoutAddinBooks(pieces(stored))
    .map(({ text }) => text)
    .join("")
    .replace(ANCHOR, (whole, range?: string) => (range === undefined ? whole : `${range}#`))
    .replace(SINGLE, (whole, range?: string) => (range === undefined ? whole : `@${range}`));
  return `=${plainParameters(mapCode(formula, (code) => code.replace(STORED, "")))}`;
}

/** `[2]!_xldudf_NAME` is what a damaged link to an add-in leaves behind (office-js issue 2568). */
function withoutAddinBooks(parts: readonly Piece[]): Piece[] {
  return parts.flatMap((piece, at) => {
    const next = parts[at + 1];
    if (piece.kind === "bracket" && next?.text.startsWith(`!${ADDIN}`)) return [];
    const linked = parts[at - 1]?.kind === "bracket" && piece.text.startsWith(`!${ADDIN}`);
    return [linked ? { ...piece, text: piece.text.slice(1) } : piece];
  });
}

/**
 * A formula as the file keeps it, without its "=".
 * @param addinFunctions names, in capitals, that an add-in brings
 */
export function toStorage(formula: string, addinFunctions: ReadonlySet<string>): string {
  const bare = formula.startsWith("=") ? formula.slice(1) : formula;
  const spilled = markParameters(bare).replace(SPILLED, (whole, range?: string) =>
    range === undefined ? whole : `ANCHORARRAY(${range})`,
  );
  return mapCode(spilled, (code) => code.replace(CALL, (name) => storedName(name, addinFunctions)));
}

function storedName(name: string, addinFunctions: ReadonlySet<string>): string {
  const upper = name.toUpperCase();
  if (addinFunctions.has(upper)) return ADDIN + upper.replaceAll(".", "_");
  if (worksheetFunctions.has(upper)) return `_xlfn._xlws.${upper}`;
  return futureFunctions.has(upper) ? `_xlfn.${upper}` : name;
}

/** The functions that a formula calls, in capitals. */
export function calledFunctions(formula: string): Set<string> {
  const names = new Set<string>();
  for (const { kind, text } of pieces(formula)) {
    if (kind !== "code") continue;
    for (const [, name = ""] of text.matchAll(CALL)) names.add(name.toUpperCase());
  }
  return names;
}

/** The add-in functions that a stored formula names. */
export const addinFunctionsIn = (stored: string): string[] =>
  Array.from(stored.matchAll(/_xldudf_([\p{L}\p{N}_.]+)/giu), ([, name = ""]) =>
    name.toUpperCase(),
  );

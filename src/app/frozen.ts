import { contentHash } from "../core";
import type { FormulaBlock, MemoryRow } from "../excel";
import { type Rect, formulaPieces, placeOf, quotedSheet, rectName } from "../sheet";

/**
 * A formula that was turned into its values, as it is remembered: the formula, a hash of the values, then
 * the block and each reference of the formula as formulas of their own, which Excel keeps in step when
 * rows are inserted or sheets are renamed meanwhile.
 */
export interface Frozen {
  readonly formula: string;
  readonly hash: string;
  /** Where the block stands now; null where its cells are gone. */
  readonly place: { readonly sheet: string; readonly at: Rect } | null;
  readonly row: MemoryRow;
}

/** The hash by which a block is known to hold still what was frozen. */
export const valuesHash = (values: readonly (readonly unknown[])[]): string => contentHash(values);

const tracked = (address: string): string => `=ROWS(${address})`;
const trackedAddress = (formula: string): string => formula.replace(/^=ROWS\((.*)\)$/is, "$1");

export function frozenRow({ sheet, at, formula, values }: FormulaBlock): MemoryRow {
  const own = `${quotedSheet(sheet)}!`;
  const references = referencesOf(formula).map((text) => tracked(qualified(text, own)));
  const block = tracked(`${own}${rectName(at)}`);
  return [formula.slice(1), valuesHash(values), sheet, block, ...references];
}

const referencesOf = (formula: string): readonly string[] =>
  formulaPieces(formula).flatMap(({ kind, text }) => (kind === "reference" ? [text] : []));

/** A part of a table and an address with its sheet stand for themselves. */
const qualified = (reference: string, own: string): string =>
  /[![]/.test(reference) ? reference : own + reference;

/** Reads a row of the memory; the formula's references are those of today. */
export function frozenFrom(row: MemoryRow): Frozen {
  const [body = "", hash = "", sheet = "", block = "", ...references] = row;
  const address = trackedAddress(block);
  const place = address.includes("#REF!")
    ? null
    : { sheet: placeOf(address).sheet, at: rectOf(address) };
  const formula = today(`=${body}`, sheet, place?.sheet ?? sheet, references);
  return { formula, hash, place, row };
}

/** The block of an address such as "台账!A5:I30". */
function rectOf(address: string): Rect {
  const [first = "", last = first] = address.slice(address.lastIndexOf("!") + 1).split(":");
  const [from, to] = [placeOf(first), placeOf(last)];
  return {
    row: from.row,
    column: from.column,
    rows: to.row - from.row + 1,
    columns: to.column - from.column + 1,
  };
}

/**
 * The formula with each reference that has moved since written as it is now; the others keep their
 * spelling.
 * @param before the sheet's name when it was frozen
 * @param now the sheet's name
 */
function today(
  formula: string,
  before: string,
  now: string,
  references: readonly string[],
): string {
  let index = 0;
  return formulaPieces(formula)
    .map(({ kind, text }) => {
      if (kind !== "reference") return text;
      const current = trackedAddress(references[index++] ?? "");
      if (current === "") return text;
      const then = qualified(text, `${quotedSheet(before)}!`);
      if (plain(current) === plain(then)) return text;
      const own = text.includes("!") ? null : placeOf(current).sheet;
      return own !== null && own === now ? current.slice(current.lastIndexOf("!") + 1) : current;
    })
    .join("");
}

/** An address without the quotes that Excel puts or leaves as it likes. */
const plain = (address: string): string => address.replaceAll("'", "").toUpperCase();

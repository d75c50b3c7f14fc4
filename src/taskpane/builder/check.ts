import type { Rulebook } from "../../core";
import type { Piece } from "./formula";

/** An argument of a function, as its description names it. */
export interface Parameter {
  readonly name: string;
  readonly description: string;
  readonly optional?: boolean;
  /** "matrix" where it takes a range. */
  readonly dimensionality?: string;
}

/** What is wrong with an argument. */
export type Fault =
  | "missing"
  | "needsRange"
  | "needsNumber"
  | "needsDay"
  | "needsMonth"
  | "unknownRulebook"
  | "tooLong";

const ranges = new Set(["records", "decisions", "roster", "appeals", "holidays", "bands"]);
const numbers = new Set(["quantity", "amount", "score", "wage"]);
const days = new Set(["due", "actual"]);

/** Excel allows no longer text in a formula. */
const longestText = 255;

/** Checks an argument before Excel does; null where nothing is wrong with it. */
export function faultOf(
  { name, optional = false }: Parameter,
  piece: Piece,
  rulebooks: readonly Rulebook[],
): Fault | null {
  if (piece.is === "omitted") return optional ? null : "missing";
  if (piece.is === "reference") return null;
  if (ranges.has(name)) return "needsRange";
  if (piece.text.length > longestText) return "tooLong";
  if (name === "rulebook") return isKnown(piece.text, rulebooks) ? null : "unknownRulebook";
  if (numbers.has(name)) return piece.is === "number" ? null : "needsNumber";
  if (days.has(name)) return /^\d{4}\D\d{1,2}\D\d{1,2}/.test(piece.text) ? null : "needsDay";
  if (name === "period")
    return /^\d{4}\D?(?:0?[1-9]|1[0-2])(?!\d)/.test(piece.text) ? null : "needsMonth";
  return null;
}

const isKnown = (wanted: string, rulebooks: readonly Rulebook[]): boolean =>
  rulebooks.some(({ id, title }) => id === wanted || Object.values(title).includes(wanted));

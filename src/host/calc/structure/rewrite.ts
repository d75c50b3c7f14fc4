import {
  type Edit,
  type Move,
  type Rect,
  columnName,
  movedRect,
  parseRect,
  quotedSheet,
} from "../../model";
import { FormulaSyntaxError } from "../formula/syntax";
import { type Token, tokenize } from "../formula/tokens";

/**
 * A formula as it reads after a change of the workbook: references follow the cells they mean, and
 * those whose cells are gone become #REF!. One that makes no sense stays as it is.
 * @param own the name of the sheet on which the formula stands; null for one that stands nowhere
 */
export function rewriteFormula(formula: string, own: string | null, edit: Edit): string {
  const sign = formula.startsWith("=") ? "=" : "";
  const tokens = wordsOf(formula.slice(sign.length));
  if (!tokens) return formula;
  const words = tokens.map((token) => rewritten(token, own, edit));
  return words.every((word, at) => word === tokens[at]?.text) ? formula : sign + words.join("");
}

function wordsOf(formula: string): readonly Token[] | null {
  try {
    return tokenize(formula);
  } catch (error) {
    if (error instanceof FormulaSyntaxError) return null;
    throw error;
  }
}

function rewritten({ kind, text }: Token, own: string | null, edit: Edit): string {
  if (kind !== "reference" && kind !== "name" && kind !== "error") return text;
  const mark = text.lastIndexOf("!");
  // The error itself ends with the sign that parts a sheet from its cells.
  const cut = kind === "error" ? text.indexOf("#") - 1 : mark;
  const prefix = cut < 0 ? null : text.slice(0, cut);
  const sheet = prefix === null ? own : sheetName(prefix);
  if (edit.kind === "rename") return prefix === null ? text : renamed(text, prefix, edit);
  if (sheet?.toLowerCase() !== edit.sheet.toLowerCase()) return text;
  if (edit.kind === "remove") return prefix === null ? text : "#REF!";
  if (kind !== "reference") return text;
  const moved = movedReference(text.slice(cut + 1), edit.move);
  return `${text.slice(0, cut + 1)}${moved ?? "#REF!"}`;
}

/** The sheet's name without quotes; of other workbooks and of several sheets none is meant. */
const sheetName = (prefix: string): string =>
  prefix.startsWith("'") ? prefix.slice(1, -1).replaceAll("''", "'") : prefix;

/** A new name, also at either end of "First:Last". */
function renamed(
  text: string,
  prefix: string,
  { sheet, to }: Extract<Edit, { kind: "rename" }>,
): string {
  const names = sheetName(prefix).split(":");
  if (!names.some((name) => name.toLowerCase() === sheet.toLowerCase())) return text;
  const now = names.map((name) => (name.toLowerCase() === sheet.toLowerCase() ? to : name));
  const quoted = now.map(quotedSheet);
  const plain = quoted.every((name, at) => name === now[at]);
  const written = plain ? now.join(":") : `'${now.join(":").replaceAll("'", "''")}'`;
  return `${written}${text.slice(prefix.length)}`;
}

const PARTS = /^(\$?)([A-Z]*)(\$?)(\d*)$/i;

/** The marks that hold the parts of one corner in place, as in "$A$1". */
interface Marks {
  readonly column: string;
  readonly row: string;
}

function marksOf(corner: string): Marks {
  const [, first = "", letters = "", second = "", digits = ""] = PARTS.exec(corner) ?? [];
  if (letters === "" && digits !== "") return { column: "", row: first };
  return { column: first, row: second };
}

function movedReference(address: string, move: Move): string | null {
  const rect = parseRect(address);
  if (!rect) return address;
  const moved = movedRect(move, rect);
  if (!moved) return null;
  if (sameRect(rect, moved)) return address;
  const [first = "", last = first] = address.split(":");
  return named(moved, { first, last, single: !address.includes(":") });
}

interface Corners {
  readonly first: string;
  readonly last: string;
  readonly single: boolean;
}

/** A block with the marks of the address that it grew from. */
function named(rect: Rect, { first, last, single }: Corners): string {
  const [a, b] = [marksOf(first), marksOf(last)];
  const columns = /[A-Z]/i.test(first);
  const rows = /\d/.test(first);
  const corner = (row: number, column: number, marks: Marks): string =>
    (columns ? marks.column + columnName(column) : "") + (rows ? `${marks.row}${row + 1}` : "");
  const start = corner(rect.row, rect.column, a);
  if (single) return start;
  return `${start}:${corner(rect.row + rect.rows - 1, rect.column + rect.columns - 1, b)}`;
}

const sameRect = (a: Rect, b: Rect): boolean =>
  a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;

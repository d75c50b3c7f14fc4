import { columnIndex, columnName, maxColumns, maxRows } from "../../model";
import { pieces } from "./pieces";

const WORD = "[\\p{L}\\p{N}_.$\\\\?]";
/** A cell, a block of whole columns or of whole rows; not a function, a sheet or part of a name. */
const REFERENCE = new RegExp(
  `(?<!${WORD})(?:` +
    "(?<cell>\\$?[A-Z]{1,3}\\$?[1-9]\\d{0,6})" +
    "|(?<columns>\\$?[A-Z]{1,3}:\\$?[A-Z]{1,3})" +
    "|(?<rows>\\$?[1-9]\\d{0,6}:\\$?[1-9]\\d{0,6})" +
    `)(?!${WORD}|\\s*\\(|!|:${WORD}+!)`,
  "giu",
);
const PART = /(\$?)([A-Z]+)|(\$?)(\d+)/gi;

/** A formula with its relative references open: text, and the columns (A is 0) and rows that move. */
type Opened = readonly (string | { readonly column: number } | { readonly row: number })[];

/**
 * How a formula reads in other cells: so many rows down and columns to the right, relative references
 * move, those with $ stay. Beyond the sheet's edge they come in again on the other side, as Excel's
 * shared formulas do.
 */
export function shifter(formula: string): (rows: number, columns: number) => string {
  const opened = pieces(formula).flatMap(({ kind, text }) =>
    kind === "code" ? cut(text, REFERENCE, openReference) : [text],
  );
  return (rows, columns) =>
    opened
      .map((part) =>
        typeof part === "string"
          ? part
          : "row" in part
            ? String(wrap(part.row + rows, maxRows) + 1)
            : columnName(wrap(part.column + columns, maxColumns)),
      )
      .join("");
}

/** A formula as it reads in one other cell. */
export const shiftFormula = (formula: string, rows: number, columns: number): string =>
  rows === 0 && columns === 0 ? formula : shifter(formula)(rows, columns);

/** A text with what matches opened, and what lies between as it is. */
function cut(text: string, pattern: RegExp, open: (match: RegExpExecArray) => Opened): Opened {
  const parts: Opened[number][] = [];
  let at = 0;
  for (const match of text.matchAll(pattern)) {
    parts.push(text.slice(at, match.index), ...open(match));
    at = match.index + match[0].length;
  }
  return [...parts, text.slice(at)];
}

const openReference = ([reference]: RegExpExecArray): Opened =>
  cut(reference, PART, ([part, columnMark, letters, rowMark, digits]) => {
    if (columnMark === "$" || rowMark === "$") return [part];
    return letters === undefined
      ? [{ row: Number(digits) - 1 }]
      : [{ column: columnIndex(letters) }];
  });

const wrap = (index: number, size: number): number => ((index % size) + size) % size;

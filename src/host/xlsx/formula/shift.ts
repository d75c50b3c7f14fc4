import { columnIndex, columnName, maxColumns, maxRows } from "../../model";
import { mapCode } from "./pieces";

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

/**
 * A formula as it reads in a cell that many rows down and columns to the right: relative references
 * move, those with $ stay. Beyond the sheet's edge they come in again on the other side, as Excel's
 * shared formulas do.
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return mapCode(formula, (code) =>
    code.replace(REFERENCE, (reference) =>
      reference.replace(
        PART,
        (part, columnMark?: string, letters?: string, rowMark?: string, digits?: string) => {
          if (letters !== undefined) {
            return columnMark === "$" ? part : shiftColumn(letters, columns);
          }
          return rowMark === "$" ? part : shiftRow(digits ?? "", rows);
        },
      ),
    ),
  );
}

const shiftColumn = (letters: string, by: number): string =>
  columnName(wrap(columnIndex(letters) + by, maxColumns));

const shiftRow = (digits: string, by: number): string =>
  String(wrap(Number(digits) - 1 + by, maxRows) + 1);

const wrap = (index: number, size: number): number => ((index % size) + size) % size;

import { type Cell, CellError, type Scalar, cellName, rectName } from "../../model";
import { arrayFunctions } from "../formula/future-functions";
import { withoutSheets } from "../formula/sheet-references";
import { calledFunctions, toStorage } from "../formula/storage";
import { escapeText, toXstring } from "../xml/text";

/** What writing a cell needs to know of the file around it. */
export interface CellWriting {
  /** The prefix of SpreadsheetML's elements in this part, with its colon; "" for none. */
  readonly prefix: string;
  /** In capitals. */
  readonly addinFunctions: ReadonlySet<string>;
  /** Names of sheets that are gone; Excel would not open a file whose formulas still name them. */
  readonly removedSheets: readonly string[];
  styleNumber(style: number): number;
  /** The `cm` of a dynamic array, adding its metadata to the file where there is none. */
  dynamicArray(): number;
}

/** Errors that a file holds as they are; the newer ones are kept as #VALUE!, as Excel does. */
const STORED_ERRORS: ReadonlySet<string> = new Set([
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
]);

/** A cell's element; "" for a cell that holds nothing and looks like any other. */
export function cellXml(row: number, column: number, cell: Cell, writing: CellWriting): string {
  const { prefix } = writing;
  const style = writing.styleNumber(cell.style);
  const empty = cell.value === null && cell.formula === null;
  if (empty && style === 0) return "";
  const head = `<${prefix}c r="${cellName(row, column)}"${style === 0 ? "" : ` s="${style}"`}`;
  if (empty) return `${head}/>`;
  if (cell.formula === null) return head + valueXml(cell.value, prefix);
  const { type, text } = storedValue(cell.value);
  const formula = formulaXml(row, column, cell, cell.formula, writing);
  const value = text === null ? "" : `<${prefix}v>${text}</${prefix}v>`;
  const cm = formula.dynamic ? ` cm="${writing.dynamicArray()}"` : "";
  return `${head}${type}${cm}>${formula.xml}${value}</${prefix}c>`;
}

function valueXml(value: Scalar, prefix: string): string {
  if (typeof value !== "string") {
    const { type, text } = storedValue(value);
    return `${type}><${prefix}v>${text}</${prefix}v></${prefix}c>`;
  }
  const space = /^\s|\s$|\n/.test(value) ? ' xml:space="preserve"' : "";
  const text = escapeText(toXstring(value));
  return ` t="inlineStr"><${prefix}is><${prefix}t${space}>${text}</${prefix}t></${prefix}is></${prefix}c>`;
}

/** The `t` attribute and the content of `v`. */
function storedValue(value: Scalar): { type: string; text: string | null } {
  if (value === null) return { type: "", text: null };
  if (typeof value === "string") return { type: ' t="str"', text: escapeText(toXstring(value)) };
  if (typeof value === "boolean") return { type: ' t="b"', text: value ? "1" : "0" };
  if (value instanceof CellError) {
    const code = STORED_ERRORS.has(value.code) ? value.code : "#VALUE!";
    return { type: ' t="e"', text: code };
  }
  // A number that no file can hold is an error in Excel, too.
  return Number.isFinite(value)
    ? { type: "", text: String(value) }
    : { type: ' t="e"', text: "#NUM!" };
}

function formulaXml(
  row: number,
  column: number,
  { spill }: Cell,
  formula: string,
  { prefix, addinFunctions, removedSheets }: CellWriting,
): { xml: string; dynamic: boolean } {
  const present = withoutSheets(formula, removedSheets);
  const text = escapeText(toXstring(toStorage(present, addinFunctions)));
  const dynamic = spill !== null || mayFillCells(formula, addinFunctions);
  if (!dynamic) return { xml: `<${prefix}f>${text}</${prefix}f>`, dynamic };
  const reference = rectName({ row, column, ...(spill ?? { rows: 1, columns: 1 }) });
  return { xml: `<${prefix}f t="array" ref="${reference}">${text}</${prefix}f>`, dynamic };
}

/**
 * Whether Excel would store the formula as a dynamic array although it fills one cell now. Left out,
 * Excel would take one value out of the result (`@`); add-in functions would stay #NAME?.
 */
const mayFillCells = (formula: string, addinFunctions: ReadonlySet<string>): boolean =>
  [...calledFunctions(formula)].some(
    (name) => addinFunctions.has(name) || arrayFunctions.has(name),
  ) || /\d#/.test(formula);

/** Whether a formula calls what only an add-in can calculate. */
export const callsAddin = (formula: string, addinFunctions: ReadonlySet<string>): boolean =>
  addinFunctions.size > 0 && [...calledFunctions(formula)].some((name) => addinFunctions.has(name));

import { type CellValue, type PlanCell, type PlanFormula, quotedSheet, quotedText } from "../sheet";

/** Excel's limits: characters in a cell, and in a text within a formula. */
const longestText = 32_767;
const longestLiteral = 255;
/** What a link shows; the formula around it must stay below 8,192 characters. */
const longestLink = 2_000;

/** What a cell is written as through `Range.formulas`; null leaves the (cleared) cell blank. */
export type Written = string | number | null;

/**
 * A cell of the plan as Excel is to be told it.
 * @param sheetNamed the sheet's name in the workbook, for a name in the plan
 */
export function written(cell: PlanCell, sheetNamed: (name: string) => string): Written {
  if (cell === null || typeof cell === "number") return cell;
  if (typeof cell === "string") return cell === "" ? null : asText(cell);
  if ("formula" in cell) return formulaOf(cell, sheetNamed);
  const place = `#${quotedSheet(sheetNamed(cell.link.sheet))}!${cell.link.cell}`;
  return `=HYPERLINK(${literal(place)},${literal(cell.text)})`;
}

/** A formula with the sheet that it refers to called as the workbook calls it. */
function formulaOf(
  { formula, refersTo }: PlanFormula,
  sheetNamed: (name: string) => string,
): string {
  if (refersTo === undefined) return formula;
  return formula.replaceAll(`${quotedSheet(refersTo)}!`, `${quotedSheet(sheetNamed(refersTo))}!`);
}

/**
 * Text that stays text. Excel reads what begins with = + - @ as a formula, and "1.10", "3-1" or
 * "TRUE" as something else again; a leading apostrophe, which is not part of the value, says that it
 * is text (Range.values in the Office.js reference; OfficeDev/office-js#6687). It stands before every
 * text, so that nothing depends on a list of what Excel might take for something else.
 */
export const asText = (text: string): string => `'${clipped(text, longestText)}`;

/** A text within a formula; a long one is joined from pieces that Excel takes. */
function literal(text: string): string {
  const pieces: string[] = [];
  let piece = "";
  for (const character of clipped(text, longestLink)) {
    if (piece.length + character.length > longestLiteral) {
      pieces.push(piece);
      piece = "";
    }
    piece += character;
  }
  return [...pieces, piece].map(quotedText).join("&");
}

const clipped = (text: string, longest: number): string =>
  text.length > longest ? `${text.slice(0, longest - 1)}…` : text;

/** Excel gives an empty cell as "". */
export const plain = (value: unknown): CellValue =>
  typeof value === "number" || typeof value === "boolean" || (typeof value === "string" && value)
    ? value
    : null;

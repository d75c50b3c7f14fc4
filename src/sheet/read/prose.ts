import type { CellValue, Grid } from "../grid";
import { cellText } from "./cell/text";
import { isPersonName } from "./personName";
import { hasContent } from "./trim";

/** Notes to the reader: no two rows with three filled cells, or with a figure behind a text or a name. */
export const isProse = ({ values }: Grid): boolean =>
  values.filter((row) => row.filter(hasContent).length >= 3).length < 2 &&
  values.filter(hasFigureBehindText).length < 2 &&
  !values.some(hasFigureBehindPerson);

function hasFigureBehindPerson(row: readonly CellValue[]): boolean {
  const person = row.findIndex((cell) => isPersonName(cellText(cell)));
  return person >= 0 && row.some((cell, column) => column > person && typeof cell === "number");
}

function hasFigureBehindText(row: readonly CellValue[]): boolean {
  const text = row.findIndex((cell) => typeof cell === "string" && cellText(cell) !== "");
  return text >= 0 && row.some((cell, column) => column > text && typeof cell === "number");
}

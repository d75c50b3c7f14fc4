import { type Sheet, Workbook, emptyCell } from "../../../../src/host/model";
import { dateColumn, page } from "./page";

/** Rows of the formulas; what they give is next to each. */
export const formulaColumn = 20;

/** A workbook with the page on its only sheet, and formulas beside it that have no value yet. */
export function madeBook(formulas: readonly string[]): { workbook: Workbook; sheet: Sheet } {
  const workbook = new Workbook();
  const sheet = workbook.addSheet("数据");
  const date = workbook.styles.derive(0, { numberFormat: "yyyy-mm-dd" });
  page.forEach((row, r) =>
    row.forEach((value, c) => {
      if (value === null) return;
      sheet.put(r, c, { ...emptyCell, value, style: c === dateColumn ? date : 0 });
    }),
  );
  formulas.forEach((formula, r) =>
    sheet.put(r, formulaColumn, { ...emptyCell, formula: `=${formula}` }),
  );
  return { workbook, sheet };
}

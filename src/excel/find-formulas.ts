import { catalogue } from "./catalogue";
import { cellsPerResponse } from "./payload";
import type { Context } from "./run";

/** A formula, and where it stands. */
interface FoundFormula {
  readonly sheet: Excel.Worksheet;
  readonly name: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** Formulas are longer than values, but few cells hold one. */
const cautiousBytes = 60;

/** The formulas of all sheets that `wanted` picks; what the add-in keeps very hidden is left out. */
export async function findFormulas(
  context: Context,
  wanted: (formula: string, sheet: string) => boolean,
): Promise<readonly FoundFormula[]> {
  const used = new Map<Excel.Worksheet, Excel.Range>();
  const listed = await catalogue(context, (sheet) => {
    const range = sheet.getUsedRangeOrNullObject(true);
    used.set(sheet, range.load("rowIndex,columnIndex,rowCount,columnCount"));
  });
  const found: FoundFormula[] = [];
  for (const { sheet, name, own } of listed) {
    const part = used.get(sheet);
    if (!part || part.isNullObject || own === "frozen" || own === "runs") continue;
    const some = Math.max(1, Math.floor(cellsPerResponse(cautiousBytes) / part.columnCount));
    for (let from = 0; from < part.rowCount; from += some) {
      const [row, rows] = [part.rowIndex + from, Math.min(some, part.rowCount - from)];
      const band = sheet.getRangeByIndexes(row, part.columnIndex, rows, part.columnCount);
      band.load("formulas");
      await context.sync();
      for (const { r, c, formula } of formulasIn(band.formulas)) {
        if (!wanted(formula, name)) continue;
        found.push({ sheet, name, row: row + r, column: part.columnIndex + c, formula });
      }
    }
  }
  return found;
}

const formulasIn = (cells: readonly (readonly unknown[])[]) =>
  cells.flatMap((row, r) =>
    row.flatMap((formula, c) =>
      typeof formula === "string" && formula.startsWith("=") ? [{ r, c, formula }] : [],
    ),
  );

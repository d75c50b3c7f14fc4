import { inWorkbook, readGrids } from "../excel";
import { type RegulationReading, readRegulation, tariffText } from "../regulation";
import type { CellValue } from "../sheet";
import { useCase } from "./error";

/** Where a written regulation is: text that was pasted, or a sheet of the workbook. */
export type RegulationSource = { readonly text: string } | { readonly sheet: string };

/** A regulation with the text that it was read from. */
export interface RegulationRead extends RegulationReading {
  readonly text: string;
}

/**
 * Reads a written regulation. A sheet of rates is read clause by clause; any other sheet row by
 * row, its cells apart as columns are.
 * @throws AppError unknownSheet
 */
export const readRegulationFrom = (source: RegulationSource): Promise<RegulationRead> =>
  useCase(async () => {
    const text = "text" in source ? source.text : await sheetText(source.sheet);
    return { text, ...readRegulation(text) };
  });

const sheetText = (sheet: string): Promise<string> =>
  inWorkbook(async (context) => {
    const [grid] = await readGrids(context, [sheet]);
    const rows = grid?.values ?? [];
    return tariffText(rows) ?? rows.map(rowText).join("\n");
  });

/** A cell with several lines is one column all the same. */
const rowText = (cells: readonly CellValue[]): string =>
  cells.flatMap((cell) => (cell === null ? [] : String(cell).replace(/\s*\n\s*/g, " "))).join("\t");

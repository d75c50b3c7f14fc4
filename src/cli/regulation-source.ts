import { buffer } from "node:stream/consumers";
import { type RegulationRead, readRegulationFrom, regulationText } from "../app";
import { bookOf, contents } from "./book-file";
import { CliError } from "./error";
import { openSession } from "./session";
import type { Shell } from "./shell";

/** Stands for standard input. */
export const STDIN = "-";

/**
 * Reads a written regulation from a text, a Word document, a sheet of a workbook, or standard input.
 * @param sheet the workbook's sheet that holds it; needed where there are several
 * @throws CliError for a file that is not there, and where no sheet is chosen; AppError for its contents
 */
export async function regulationFrom(
  file: string,
  sheet: string | undefined,
  shell: Shell,
): Promise<RegulationRead> {
  const bytes = file === STDIN ? new Uint8Array(await buffer(process.stdin)) : await contents(file);
  if (!/\.(?:xl[st][xm]|xlsb|xls)$/i.test(file)) {
    return readRegulationFrom({ text: await regulationText(bytes, file) });
  }
  const workbook = bookOf(file, bytes);
  const names = workbook.sheets.map(({ name }) => name);
  const wanted = sheet ?? (names.length === 1 ? names[0] : undefined);
  if (wanted === undefined) throw new CliError("chooseSheet", { file, sheets: names });
  await openSession(workbook, shell.addin);
  return readRegulationFrom({ sheet: wanted });
}

const STRING = '"(?:[^"]|"")*"';
const REFERENCE =
  "\\$?[A-Z]{1,3}\\$?[1-9]\\d{0,6}(?::\\$?[A-Z]{1,3}\\$?[1-9]\\d{0,6})?" +
  "|\\$?[A-Z]{1,3}:\\$?[A-Z]{1,3}|\\$?[1-9]\\d{0,6}:\\$?[1-9]\\d{0,6}|#REF!";

/** A formula in which references to sheets that are gone have become #REF!, as Excel makes them. */
export function withoutSheets(formula: string, sheets: readonly string[]): string {
  if (sheets.length === 0) return formula;
  const names = sheets
    .flatMap((sheet) => [
      `'${escape(sheet.replaceAll("'", "''"))}'`,
      `(?<![\\p{L}\\p{N}_.'\\]])${escape(sheet)}`,
    ])
    .join("|");
  const pattern = new RegExp(`${STRING}|(?:${names})!(?:${REFERENCE})`, "giu");
  return formula.replace(pattern, (found) => (found.startsWith('"') ? found : "#REF!"));
}

/** Whether a formula refers to one of those sheets. */
export const namesSheet = (formula: string | null, sheets: readonly string[]): boolean =>
  formula !== null && formula.includes("!") && withoutSheets(formula, sheets) !== formula;

const escape = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");

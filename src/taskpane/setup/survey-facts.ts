import type { Survey } from "../../app";
import type { Locale } from "../../locales";

/** What reading the workbook found, fact by fact: records, people, doubts. */
export function foundFacts(
  { sheets, people, issues }: Survey,
  words: Locale["pane"],
): readonly string[] {
  const records = sheets.reduce((sum, sheet) => sum + sheet.records, 0);
  const facts = [words.recordCount(records), words.personCount(people)];
  return issues.length > 0 ? [...facts, words.doubtCount(issues.length)] : facts;
}

/** Whether no sheet holds anything that is known. */
export const foundNothing = ({ sheets }: Survey): boolean =>
  sheets.every(({ layouts }) => layouts.length === 0);

/** Whether a person may say what the columns of a sheet without a header hold. */
export const isSayable = ({ sheets }: Survey): boolean =>
  sheets.some(({ unheaded }) => unheaded.length > 0);

import type { AppErrorFacts } from "../../app";
import { list } from "./phrases";
import { rules } from "./rules";

/** What went wrong, where, and what to do next. */
export const errors: {
  readonly [Code in keyof AppErrorFacts]: (facts: AppErrorFacts[Code]) => string;
} = {
  cellEditing: () => "A cell is being edited. Press Enter (or Esc) to finish, then try again.",
  structureProtected: ({ wanted }) =>
    `The workbook's structure is protected, so the sheet “${wanted}” cannot be added. On the Review tab turn off Protect Workbook, then try again.`,
  sheetProtected: ({ sheet }) =>
    `The sheet “${sheet}” is protected and cannot be changed. On the Review tab choose Unprotect Sheet, then try again.`,
  unknownSheet: ({ sheet, sheets }) =>
    `There is no sheet “${sheet}”. The sheets are: ${list(sheets) || "none"}. Check the name, or read the workbook again.`,
  sheetHidden: ({ sheet }) => `The sheet “${sheet}” is hidden. Unhide it first.`,
  accessDenied: () =>
    "You may not change this workbook: it may be open as read-only, or somebody has just protected it. Save a copy or lift the protection, then try again.",
  changedMeanwhile: () =>
    "The workbook was changed meanwhile; somebody may have deleted, renamed or edited a sheet. Nothing was written. Try again.",
  halfWritten: () =>
    "Excel refused halfway, and what had been written could not be taken back. Press Ctrl+Z, or lift the protection and score again, which writes the results whole. Your own sheets were not changed.",
  dates1904: () =>
    "This workbook counts its days from 1904 (a setting of older Macs), so every date would be read four years and a day early; nothing was scored. In Excel turn off File > Options > Advanced > Use 1904 date system, then add 1462 to the columns of dates (copy a cell that holds 1462 and choose Paste Special > Add on them), save, and try again.",
  sheetTooLarge: ({ sheet, range }) =>
    `The sheet “${sheet}” is used as far as ${range}, which is too much to read. Something was probably entered far out by mistake: press Ctrl+End on that sheet, delete the rows and columns there that are not needed, save, and try again.`,
  tooLarge: () =>
    "There is more data than Excel can take at once. Choose fewer sheets, then try again.",
  inTheWay: () =>
    "Merged or filtered cells, a table or a pivot table stand where something is to be written. Clear the filter, unmerge the cells or move them elsewhere, then try again.",
  noCellSelected: () =>
    "What is selected is no cell (but a chart, for example). Select a cell on an ordinary sheet, then try again.",
  notAnswering: () =>
    "Excel is busy or the connection was lost, so it does not answer. Wait a moment and try again; if it persists, save the workbook and reopen it.",
  excelTooOld: () => "This version of Excel lacks what is needed. Update to Excel 2021 or later.",
  formulaTooLong: () =>
    "A formula to be written is longer than Excel takes, mostly because many sheets are chosen or their names are long. Choose fewer sheets or shorten their names, then try again.",
  linksBlocked: () =>
    "The workbook takes data from other files or from queries, and Excel did not fetch it. On the Data tab update the links or refresh the queries (sign in where asked), then try again.",
  ourFault: ({ code }) =>
    `This is a fault of the add-in, not of the workbook (code ${code}). Save the workbook, reopen it and try again; if it persists, tell whoever looks after the add-in this code.`,
  refused: ({ code }) =>
    `Excel did not do this and gave no reason (code ${code}). Try again; if it persists, save the workbook and reopen it.`,
  emptyWorkbook: () => "The workbook is empty. Open one with records, then score it.",
  nothingToScore: ({ sheets }) =>
    `No records were recognised in ${list(sheets.map((sheet) => `“${sheet}”`))}. Check that the header has columns such as “Name” (or “Employee ID”) and “Item”.`,
  chooseRulebook: () =>
    "It is not certain which rulebook applies. Choose Score pane, pick a rulebook and start there.",
  ruleTableInvalid: ({ sheet, errors: [first, ...more] }) =>
    rules.tableFault(`${sheet}!${first.cell}`, rules.faultSentence(first), more.length),
  ruleTableChanged: ({ sheet }) =>
    `The rule table in the sheet “${sheet}” was changed after it was opened here. Nothing was saved, so that no change is lost. Discard the changes and choose “Change the rules” again.`,
  cellGone: ({ sheet, cell }) =>
    `The row of “${sheet}!${cell}” was deleted, rewritten or moved out of sight since, so it cannot be found. Choose “Update results” (or “Read again”) and look once more.`,
  cellChanged: ({ sheet, cell }) =>
    `“${sheet}!${cell}” was changed since; what is shown here is from before. Choose “Update results” (or “Read again”) and look once more.`,
  ruleSheetGone: ({ sheet }) =>
    `The rule table “${sheet}” is no longer in the workbook. Check which rules are chosen under “Settings”, then score.`,
  alreadyClosed: ({ period, sheet }) =>
    `${period} is closed already; its figures are in the sheet “${sheet}”. Delete that sheet to close the month again.`,
  unknownPerson: ({ person }) =>
    `There is no result for “${person}”. Check the name or employee ID.`,
  nothingToFreeze: () =>
    "The workbook has no formulas with KPI functions; there is nothing to freeze.",
  nothingFrozen: () => "No formulas were frozen to values; there is nothing to restore.",
  nothingToTakeBack: () =>
    "There is no scoring to take back: only the last one can be, and only where the result before it was kept. The sheets of a scoring may simply be deleted; your own sheets are not affected.",
  nothingScored: () =>
    "This workbook has not been scored, so it is not known which cells a result comes from. Score it first.",
  nothingSelected: () => "The selected cell is empty. Select a cell that names an item.",
  nobodySelected: () =>
    "The selected row names nobody with a result. Select a person's row; score first where the person is new.",
  nothingHighlighted: () => "No cells are highlighted; there is nothing to undo.",
  rowsHidden: ({ sheet }) =>
    `Rows of the sheet “${sheet}” that the formula fills are filtered or hidden. Clear the filter and unhide them, then try again.`,
  cancelled: () => "Stopped; no results were written. Choose Read again or Score to go on.",
  answerNotUnderstood: ({ answer }) =>
    `The answer “${answer}” is not understood, or the rulebook has no such clause; it was not saved. Choose a possible answer, or write it differently.`,
  otherFile: ({ file }) =>
    `“${file}” is no .docx file, and its format cannot be read directly. Open it in Word or WPS, save it as .docx and choose that; of a PDF, copy the text and paste it.`,
  unreadableFile: ({ file }) =>
    `The file “${file}” cannot be read. Check that it is .docx or .txt (save an old .doc as .docx first), or paste its text.`,
  nothingInPeriod: ({ period, periods }) =>
    `There are no records of ${period}. The months in the workbook: ${list(periods)}. Choose another period.`,
};

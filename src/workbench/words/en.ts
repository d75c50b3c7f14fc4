import type { Words } from ".";

/** The workbench in English. */
export const en: Words = {
  title: "KPI Score · Workbench",
  open: "Open",
  download: "Download",
  dropHere: "Release to open this workbook",
  nameBox: "Name box",
  formulaBar: "Formula bar",
  cell: (address, text) => `Cell ${address} ${text}`,
  sheets: "Sheets",
  pane: "KPI Score",
  resizePane: "Resize the pane",
  dismiss: "Got it",
  ready: "Ready",
  charts: (count: number) =>
    `This sheet has ${count} ${count === 1 ? "chart" : "charts"}: download the workbook to see them in Excel.`,
  calculating: "Calculating…",
  editing: "Edit",
  average: (value) => `Average: ${value}`,
  count: (value) => `Count: ${value}`,
  sum: (value) => `Sum: ${value}`,
  kept: "This formula cannot be calculated; the result shown is the one saved in the file.",
  circular:
    "Circular reference: the formula refers to itself, directly or through other cells, and has no result.",
  notXlsx: (name) => `Cannot open “${name}”: it is not an Excel workbook. Choose an .xlsx file.`,
  legacyXls: (name) =>
    `Cannot open “${name}”: it is in an old format (.xls, or .et of WPS). Save it as .xlsx in Excel or WPS, then open it.`,
  xlsb: (name) =>
    `Cannot open “${name}”: it is a binary workbook (.xlsb). Save it as .xlsx in Excel, then open it.`,
  openDocument: (name) =>
    `Cannot open “${name}”: it is an OpenDocument spreadsheet (.ods). Save it as .xlsx in Excel or WPS, then open it.`,
  textFile: (name) =>
    `Cannot open “${name}”: it holds text or a web page. Open it in Excel and save it as .xlsx, then open that.`,
  encrypted: (name) =>
    `Cannot open “${name}”: it needs a password. Remove the password in Excel, save a copy and open that.`,
  damaged: (name) =>
    `Cannot open “${name}”: the file is damaged. Open and repair it in Excel, save it as .xlsx, then try again.`,
  tooLarge: (name) =>
    `Cannot open “${name}”: the file is too large. Delete sheets you do not need, then try again.`,
  noSample: "The sample workbook did not load. Choose an .xlsx file with Open.",
  unexpected: (name, message) =>
    `Cannot open “${name}”: ${message}. Save a copy in Excel, then try again.`,
};

import type { NoValue } from "../../taskpane/builder/preview";
import { count } from "./phrases";

/** What the task pane says while a formula is built. */
export const builder = {
  title: "Formula builder",
  open: "Formula builder…",
  back: "Back",
  loading: "Loading the descriptions…",
  function: "Function",
  functions: {
    KPISCORE: "one person's score",
    KPISCORES: "everybody's score",
    KPIBREAKDOWN: "one person's lines",
    KPICHECK: "what was not understood",
    KPIPOINTS: "points of one row",
    KPICLAUSE: "the clause meant",
    KPIGRADE: "grade",
    KPIPAY: "pay",
    KPIYUAN: "rewards less fines",
    KPILATE: "how late",
  } as Readonly<Record<string, string>>,
  labels: {
    records: "Records",
    rulebook: "Rulebook",
    subject: "Person",
    period: "Period",
    decisions: "Decisions",
    roster: "Roster",
    appeals: "Appeals",
    item: "Item",
    quantity: "Quantity",
    amount: "Points assessed",
    score: "Score",
    wage: "Wage",
    bands: "Bands",
    due: "Due",
    actual: "Done",
    unit: "Unit",
    holidays: "Company calendar",
  } as Readonly<Record<string, string>>,
  optional: (label: string) => `${label} (optional)`,
  takeSelection: "Use selection",
  takeSelectionFor: (label: string) => `${label}: use selection`,
  faults: {
    missing: "This one is needed.",
    needsRange:
      "Select the range on the sheet and press the button beside, or write it like Ledger!A:I.",
    needsNumber: "Write a number, or a cell such as F4.",
    needsDay: "Write it like 2026-03-05, or a cell such as A4.",
    needsMonth: "Write it like 2026-03, or a cell such as A4.",
    unknownRulebook:
      "There is no such rulebook. Write a built-in one's ID or title, or select a rule table.",
    tooLong:
      "A text in a formula has at most 255 characters. Put it into a cell and use the selection.",
  },
  formula: "Formula",
  incomplete: "Once the required arguments are there, the result shows here.",
  computing: "Calculating…",
  value: "Result",
  spilled: (rows: number, columns: number) =>
    `The result has ${count(rows, "row")} and ${count(columns, "column")}, from the selected cell to the right and down.`,
  noValue: ({ parameter, because, error = "" }: NoValue): string =>
    ({
      unreadable: `Cannot read the range of “${builder.labels[parameter] ?? parameter}”: there is no such sheet or address, or it is too large.`,
      severalCells: `“${builder.labels[parameter] ?? parameter}” has to be a single cell.`,
      error: `The range of “${builder.labels[parameter] ?? parameter}” holds the error ${error}, and the formula would give the same. Correct that cell first.`,
    })[because],
  insert: "Insert into the selected cell",
  insertInto: (place: string) => `Insert into ${place}`,
  inserted: (place: string) => `The formula is in ${place}.`,
  obstacles: {
    filled: (place: string) =>
      `${place} already holds something. Select an empty cell, or confirm to overwrite.`,
    circular: (place: string) =>
      `${place} is among the cells that the formula reads. Select another cell.`,
  },
  overwrite: "Overwrite",
};

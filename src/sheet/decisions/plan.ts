import type { SheetPlan } from "../report/plan";
import type { DecisionRow } from "./table";
import { type DecisionColumn, type DecisionWords, decisionColumns } from "./words";

/** The colour of a sheet that is worked in, unlike the reports. */
const tabColor = "#7A5195";

/** In characters. */
const widths: Readonly<Record<DecisionColumn, number>> = {
  kind: 10,
  sheet: 14,
  cell: 9,
  text: 36,
  person: 16,
  date: 12,
  answer: 24,
  rulebook: 26,
  by: 10,
  on: 12,
  remark: 24,
};

/** Rows below the table for decisions that HR adds. */
const headroom = 200;

/** A new sheet for the table of decisions. */
export function planDecisions(rows: readonly DecisionRow[], words: DecisionWords): SheetPlan {
  const block = { column: 0, columns: decisionColumns.length };
  return {
    kind: "decisions",
    name: words.name,
    tabColor,
    columnWidths: decisionColumns.map((column) => widths[column]),
    frozenRows: 1,
    cells: [
      decisionColumns.map((column) => words.columns[column]),
      ...rows.map((row) => decisionColumns.map((column) => row[column] || null)),
    ],
    looks: [
      { look: "header", at: { ...block, row: 0, rows: 1 } },
      { look: "prose", at: { ...block, row: 1, rows: Math.max(rows.length, 1) } },
    ],
    // As text, 1.10 stays an id and 2026-03-05 a day when somebody types them, in new rows too.
    numberFormats: [{ at: { ...block, row: 1, rows: rows.length + headroom }, format: "@" }],
    merges: [],
    filter: null,
  };
}

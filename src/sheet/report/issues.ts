import type { Issue } from "../../core";
import { placeOf } from "../address";
import type { PlanCell, SheetPlan } from "./plan";
import { quoted } from "./quoted";
import { type ReportWords, issueColumns } from "./words";

const widths = [6, 14, 9, 30, 60, 44, 24];
const headerRow = 2;
const firstRow = headerRow + 1;

/** The sheet of open questions, each linked to its cell, with room for an answer. */
export function planIssues(issues: readonly Issue[], line: string, words: ReportWords): SheetPlan {
  const { name, title, columns, nothing } = words.issues;
  const width = issueColumns.length;
  const padded = (text: string): PlanCell[] =>
    Array.from({ length: width }, (_, column) => (column === 0 ? text : null));
  const body = inOrder(issues).map((issue, index) => rowOf(issue, index + 1, words));
  const rows = Math.max(body.length, 1);
  const block = { column: 0, columns: width };
  return {
    kind: "issues",
    name,
    tabColor: "#4F81BD",
    columnWidths: widths,
    frozenRows: firstRow,
    cells: [
      padded(title),
      padded(line),
      issueColumns.map((column) => columns[column]),
      ...(body.length > 0 ? body : [padded(nothing)]),
    ],
    looks: [
      { look: "title", at: { ...block, row: 0, rows: 1 } },
      { look: "subtitle", at: { ...block, row: 1, rows: 1 } },
      { look: "header", at: { ...block, row: headerRow, rows: 1 } },
      { look: body.length > 0 ? "prose" : "body", at: { ...block, row: firstRow, rows } },
    ],
    numberFormats: [],
    merges: [],
    filter: body.length > 0 ? { ...block, row: headerRow, rows: rows + 1 } : null,
  };
}

/** By sheet in order of appearance, then as the eye reads the sheet. */
function inOrder(issues: readonly Issue[]): readonly Issue[] {
  const sheets = new Map<string, number>();
  for (const { sheet } of issues) if (!sheets.has(sheet)) sheets.set(sheet, sheets.size);
  const placed = issues.map((issue) => ({ issue, at: placeOf(issue.cell ?? "A1") }));
  return placed
    .toSorted(
      (a, b) =>
        (sheets.get(a.issue.sheet) ?? 0) - (sheets.get(b.issue.sheet) ?? 0) ||
        a.at.row - b.at.row ||
        a.at.column - b.at.column,
    )
    .map(({ issue }) => issue);
}

function rowOf(issue: Issue, number: number, words: ReportWords): readonly PlanCell[] {
  const { sheet, cell, text } = issue;
  const { question, suggestion } = words.issues;
  const cells: Record<(typeof issueColumns)[number], PlanCell> = {
    number,
    sheet,
    cell: cell === null ? null : { link: { sheet, cell }, text: cell },
    text: quoted(text),
    question: quoted(question(issue)),
    suggestion: quoted(suggestion(issue)),
    answer: null,
  };
  return issueColumns.map((column) => cells[column]);
}

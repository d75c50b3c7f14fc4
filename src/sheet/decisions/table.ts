import { type Issue, issue } from "../../core";
import type { CellValue, Grid } from "../grid";
import { cellText } from "../read/cell/text";
import { readWhen } from "../read/cell/day";
import { cellName } from "../address";
import { type AnswerForm, type RowCells, anyPeriod } from "./answer-forms";
import { appealIn } from "./appeals";
import { type AnswerColumns, answerColumnsIn } from "./columns";
import type { Decision } from "./decision";
import { forms } from "./forms";
import {
  type AppealColumn,
  type DecisionColumn,
  type DecisionWords,
  appealColumns,
  decisionColumns,
  kindNamed,
} from "./words";

/** A row of the table of decisions as text, in the order of its columns. */
export type DecisionRow = Readonly<Record<DecisionColumn, string>>;

/** What people answered in a sheet. */
export interface ReadDecisions {
  /** From top to bottom; of two about one thing the lower one holds. */
  readonly decisions: readonly Decision[];
  /** Rows with an answer that is not understood, so that they can be kept. */
  readonly unread: readonly DecisionRow[];
  /** One for each of them, with its cell. */
  readonly issues: readonly Issue[];
}

/** A header stands within the first rows, below titles at most. */
const headerWithin = 15;

/**
 * Reads the answers of a sheet or a range: the table of decisions, the open questions with their
 * answers, the breakdown with its appeals, or several of them stacked. Their headers tell which.
 * @returns null for any other sheet
 */
export function readDecisions(grid: Grid): ReadDecisions | null {
  const first = grid.values.slice(0, headerWithin).findIndex((row) => answerColumnsIn(row));
  if (first < 0) return null;
  const decisions: Decision[] = [];
  const unread: DecisionRow[] = [];
  const issues: Issue[] = [];
  let columns: AnswerColumns | null = null;
  for (let index = first; index < grid.values.length; index += 1) {
    const row = grid.values[index] ?? [];
    const header = answerColumnsIn(row);
    if (header) columns = header;
    if (header || !columns) continue;
    const read = readRow(row, columns, (column) => cellIn(grid, index, column));
    if (read === null) continue;
    if ("decision" in read) decisions.push(read.decision);
    else {
      unread.push(read.unread);
      issues.push(read.issue);
    }
  }
  return { decisions, unread, issues };
}

type ReadRow =
  { readonly decision: Decision } | { readonly unread: DecisionRow; readonly issue: Issue };
type CellOf = (column: number) => { readonly sheet: string; readonly cell: string };

const cellIn = ({ sheet, row, column }: Grid, index: number, at: number) => ({
  sheet,
  cell: cellName(row + index, column + at),
});

function readRow(
  row: readonly CellValue[],
  columns: AnswerColumns,
  cellOf: CellOf,
): ReadRow | null {
  if (columns.kind === "decisions") {
    const cells = cellsOf(row, decisionColumns, columns.at);
    return decisionIn(cells, (column) => cellOf(columns.at.get(column) ?? 0));
  }
  const cells = cellsOf(row, appealColumns, columns.at);
  const read = appealIn(cells, cellOf(columns.at.get("appeal") ?? 0));
  if (read === null || "decision" in read) return read;
  return { unread: keptAppeal(cells, read), issue: read.issue };
}

/** A row's cells by their columns; those of a column that the table lacks are empty. */
function cellsOf<Key extends string>(
  row: readonly CellValue[],
  keys: readonly Key[],
  columns: ReadonlyMap<Key, number>,
): Readonly<Record<Key, CellValue>> {
  const cells: Partial<Record<Key, CellValue>> = {};
  for (const key of keys) cells[key] = row[columns.get(key) ?? -1] ?? null;
  // Every key has just been given its cell.
  return cells as Record<Key, CellValue>;
}

/** A row without an answer decides nothing yet. */
function decisionIn(
  cells: RowCells,
  cellOf: (column: DecisionColumn) => { readonly sheet: string; readonly cell: string },
): ReadRow | null {
  if (cellText(cells.answer) === "") return null;
  const kind = kindNamed(cellText(cells.kind));
  const read = kind === undefined ? "kind" : forms[kind].read(cells);
  if (typeof read === "string") {
    const asked = issue("unreadableAnswer", cellOf(read), cellText(cells[read]), { column: read });
    return { unread: textsOf(cells), issue: asked };
  }
  const { by, on, remark } = textsOf(cells);
  // TypeScript cannot see that a kind's form reads the facts of that kind.
  return { decision: { kind, ...read, by, on, remark } as Decision };
}

/** Cells as text; a number under a heading of dates is a date. */
function textsOf(cells: RowCells): DecisionRow {
  const texts: Partial<Record<DecisionColumn, string>> = {};
  for (const column of decisionColumns) texts[column] = cellText(cells[column]);
  const on = typeof cells.on === "number" ? readWhen(cells.on, anyPeriod)?.day : null;
  return { ...(texts as DecisionRow), ...(on ? { on } : {}) };
}

/** An appeal that is not understood stays what it is. */
const keptAppeal = (
  { source, item, name, id, day, period }: Readonly<Record<AppealColumn, CellValue>>,
  { typed }: { readonly typed: string },
): DecisionRow => ({
  ...emptyRow,
  kind: "appeal",
  text: cellText(item) || cellText(source),
  person: cellText(name) || cellText(id),
  date: readWhen(day, anyPeriod)?.day ?? cellText(period),
  answer: typed,
});

const emptyRow: DecisionRow = {
  kind: "",
  sheet: "",
  cell: "",
  text: "",
  person: "",
  date: "",
  answer: "",
  rulebook: "",
  by: "",
  on: "",
  remark: "",
};

/** A decision as its row of the table. */
export const decisionRow = (decision: Decision, words: DecisionWords): DecisionRow => ({
  ...emptyRow,
  // TypeScript cannot see that a kind's form writes the facts of that kind.
  ...(forms[decision.kind] as unknown as AnswerForm<Decision>).write(decision, words),
  kind: words.kinds[decision.kind],
  by: decision.by,
  on: decision.on,
  remark: decision.remark,
});

import type { CellValue, Grid } from "../grid";
import { type AnswerColumns, answerColumnsIn } from "./columns";
import { isSameDecision, standing } from "./standing";
import { type DecisionRow, decisionRow, readDecisions } from "./table";
import { type DecisionWords, decisionColumns } from "./words";

/** Rows to be written as they stand; row and column count from 0 in the sheet. */
export interface CellBlock {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly (string | null)[])[];
}

/**
 * What people answered in our reports and the tables of decisions do not say yet, as rows for the
 * table; what is not understood is a row too, so that it is kept and asked about.
 * @param tables the workbook's sheets, among them its tables of decisions
 * @param reports the open questions and the breakdown, with answers typed beside them
 */
export function newAnswers(
  tables: readonly Grid[],
  reports: readonly Grid[],
  words: DecisionWords,
): readonly DecisionRow[] {
  const held = standing(tables.flatMap((grid) => readDecisions(grid)?.decisions ?? []));
  const typed = reports.flatMap((grid) => readDecisions(grid) ?? []);
  const decided = standing(typed.flatMap(({ decisions }) => decisions));
  const fresh = decided.filter((one) => !held.some((known) => isSameDecision(known, one)));
  return [
    ...fresh.map((decision) => decisionRow(decision, words)),
    ...typed.flatMap(({ unread }) => unread),
  ];
}

/** A table of decisions with its header. */
interface DecisionTable {
  readonly grid: Grid;
  readonly columns: Extract<AnswerColumns, { kind: "decisions" }>["at"];
}

/** The workbook's tables of decisions, in tab order. */
export const decisionTables = (grids: readonly Grid[]): readonly DecisionTable[] =>
  grids.flatMap((grid) => {
    if (!readDecisions(grid)) return [];
    const found = grid.values.map(answerColumnsIn).find((columns) => columns !== null);
    return found?.kind === "decisions" ? [{ grid, columns: found.at }] : [];
  });

/** New rows below a table, in its own columns. */
export function rowsBelow(
  { grid, columns }: DecisionTable,
  rows: readonly DecisionRow[],
): CellBlock {
  const width = Math.max(0, ...columns.values()) + 1;
  const cells = rows.map((row) => {
    const line: (string | null)[] = Array.from({ length: width }, () => null);
    for (const key of decisionColumns) {
      const column = columns.get(key);
      if (column !== undefined) line[column] = row[key] || null;
    }
    return line;
  });
  return { row: grid.row + grid.values.length, column: grid.column, cells };
}

/** The grid with rows appended to it. */
export const withRows = (grid: Grid, { cells }: CellBlock): Grid => ({
  ...grid,
  values: [...grid.values, ...(cells as readonly (readonly CellValue[])[])],
});

import { type OwnGrid, appendRows, writePlans } from "../excel";
import {
  type DecisionRow,
  type DecisionWords,
  type Grid,
  type OwnSheet,
  decisionTables,
  newAnswers,
  planDecisions,
  rowsBelow,
  withRows,
} from "../sheet";

/** Sheets of ours in which people answer. */
export const isAnswered = (kind: OwnSheet): boolean => kind === "issues" || kind === "breakdown";

/**
 * Moves the answers that people typed into our own sheets to the table of decisions, before these
 * sheets are written anew. Rows that stand there stay as they are; a workbook without a table gets one
 * with the first answer.
 * @param grids the workbook's sheets
 * @param ours those of our own sheets in which people answer
 * @returns them with the table as it stands now
 * @throws ExcelError structureProtected, sheetProtected
 */
export async function gatherAnswers(
  grids: readonly Grid[],
  ours: readonly OwnGrid[],
  words: DecisionWords,
): Promise<readonly Grid[]> {
  const reports = ours.filter(({ kind }) => isAnswered(kind)).map(({ grid }) => grid);
  const rows = newAnswers(grids, reports, words);
  return storeRows(grids, rows, words);
}

/**
 * Appends rows to the workbook's table of decisions; with the first the table is made.
 * @returns the grids with the table as it stands now
 * @throws ExcelError structureProtected, sheetProtected
 */
export async function storeRows(
  grids: readonly Grid[],
  rows: readonly DecisionRow[],
  words: DecisionWords,
): Promise<readonly Grid[]> {
  if (rows.length === 0) return grids;
  const [table] = decisionTables(grids);
  if (table) {
    const block = rowsBelow(table, rows);
    await appendRows(table.grid.sheet, block);
    return grids.map((grid) => (grid === table.grid ? withRows(grid, block) : grid));
  }
  const plan = planDecisions(rows, words);
  const [sheet = plan.name] = await writePlans([plan]);
  const cells = plan.cells.map((line) =>
    line.map((cell) => (typeof cell === "string" ? cell : null)),
  );
  return [...grids, { sheet, row: 0, column: 0, values: cells }];
}

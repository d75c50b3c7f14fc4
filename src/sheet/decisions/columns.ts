import type { CellValue } from "../grid";
import { remembering } from "../read/memo";
import { type AppealColumn, type DecisionColumn, appealColumnNamed, columnNamed } from "./words";

/** Where the columns of a table stand that people answer in. */
export type AnswerColumns =
  | { readonly kind: "decisions"; readonly at: ReadonlyMap<DecisionColumn, number> }
  | { readonly kind: "appeals"; readonly at: ReadonlyMap<AppealColumn, number> };

const neededForDecisions: readonly DecisionColumn[] = ["kind", "text", "answer"];
const neededForAppeals: readonly AppealColumn[] = ["source", "item", "appeal", "recorded"];

const decisionColumn = remembering(columnNamed);
const appealColumn = remembering(appealColumnNamed);

/** The columns that a row heads; null for a row that heads no such table. */
export function answerColumnsIn(row: readonly CellValue[]): AnswerColumns | null {
  const decisions = columnsBy(decisionColumn, row);
  if (neededForDecisions.every((key) => decisions.has(key))) {
    return { kind: "decisions", at: decisions };
  }
  const appeals = columnsBy(appealColumn, row);
  return neededForAppeals.every((key) => appeals.has(key))
    ? { kind: "appeals", at: appeals }
    : null;
}

/** The first column of each name. */
function columnsBy<Key>(
  named: (text: string) => Key | undefined,
  row: readonly CellValue[],
): ReadonlyMap<Key, number> {
  const columns = new Map<Key, number>();
  for (const [column, cell] of row.entries()) {
    const key = typeof cell === "string" ? named(cell) : undefined;
    if (key !== undefined && !columns.has(key)) columns.set(key, column);
  }
  return columns;
}

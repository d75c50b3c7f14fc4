import type { ReadingContext } from "../layout";
import { cellText } from "../cell/text";
import { oncePer } from "../memo";
import type { Table } from "../tables";
import { isNamed } from "./grouped";
import type { LedgerCell, LedgerRow } from "./row";
import { hasFigure } from "./severalEvents";
import { type Telling, tellingsIn } from "./tellings";

/** A row's tellings, each as a row of its own. */
export interface Spoken {
  readonly rows: readonly LedgerRow[];
  /** The row's words name somebody. */
  readonly named: boolean;
  /** They may name somebody, but nothing tells that it is a name. */
  readonly mayName?: boolean;
}

/** Whether a heading says that people are named below it: 违纪人员及情况. */
const headsPeople = /人|谁|姓名|坐席|座席|客服/;

/**
 * Whether a table's words name people for certain, before what they did: its heading says so, or one of them
 * is set apart from it.
 */
export const namesPeople: (table: Table, context: ReadingContext) => boolean = oncePer(
  (table, { rulebook }) =>
    (["clause_item", "reason"] as const).some((meaning) => {
      const column = table.columns.get(meaning);
      if (column === undefined) return false;
      if (headsPeople.test(table.heads[column]?.path.at(-1) ?? "")) return true;
      return table.grid.values
        .slice(table.header + 1, table.end)
        .some((row) => tellingsIn(cellText(row[column] ?? null), rulebook).some(isApart));
    }),
);

const isApart = ({ apart }: Telling): boolean => apart;

/**
 * The rows that a row's own words tell (孟德：上班玩手机; 陆瑶、冯凯迟到，顾兵早退), with whom they name, where no
 * column says who. One figure for what several did belongs to nobody, and a word that may be no name names
 * nobody: then the row stays whole, and is asked.
 */
export function spokenRows(row: LedgerRow, table: Table, context: ReadingContext): Spoken {
  for (const meaning of isNamed(row) ? [] : (["clause_item", "reason"] as const)) {
    const item = row.cells[meaning];
    const tellings = !item || item.error ? [] : tellingsIn(item.text, context.rulebook);
    if (!item || tellings.every(({ names }) => names.length === 0)) continue;
    if ((tellings.length > 1 && hasFigure(row)) || !namesPeople(table, context))
      return { rows: [row], named: true, mayName: true };
    const rows = tellings.map(({ names, text }) => {
      const told = { ...row.cells, [meaning]: { ...item, value: text, text } };
      const named = names.join("、");
      const person: LedgerCell = { ...item, value: named, text: named };
      return { ...row, cells: named === "" ? told : { ...told, employee_name: person } };
    });
    return { rows, named: true };
  }
  return { rows: [row], named: false };
}

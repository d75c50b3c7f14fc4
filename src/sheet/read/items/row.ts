import { type Exact, parseExact } from "../../../core";
import { readFigure } from "../cell/figure";
import { cellText, compact, isErrorValue } from "../cell/text";
import { cellOf } from "../layout";
import type { LedgerCell } from "../ledger/row";
import { maximumIn } from "../maximum";
import type { Table } from "../tables";
import { hasContent } from "../trim";
import { blockAt, isOwn } from "../unmerge";
import { blankMarks } from "../vocabulary/rows";
import type { ItemColumns } from "./columns";

/** The filled cells of a row that lists an item. */
export interface ListedRow {
  readonly index: number;
  /** How many rows the cells that give its figure cover. */
  readonly rows: number;
  readonly items: readonly LedgerCell[];
  readonly maximum: LedgerCell | null;
  readonly score: LedgerCell | null;
  readonly deducted: LedgerCell | null;
  readonly added: LedgerCell | null;
  readonly count: LedgerCell | null;
  readonly mark: LedgerCell | null;
  readonly fact: LedgerCell | null;
  readonly note: LedgerCell | null;
  readonly rule: LedgerCell | null;
}

/** Reads the row's cells; figures and marks only where they were written, not where a merge repeats them. */
export function listedRow(table: Table, index: number, columns: ItemColumns): ListedRow {
  const any = (column: number | null): LedgerCell | null => cellIn(table, index, column);
  const own = (column: number | null): LedgerCell | null =>
    column !== null && isOwn(table.grid, index, column) ? any(column) : null;
  const isMet = columns.ticks !== null && own(columns.ticks.met) !== null;
  const figures = [columns.deducted, columns.score, columns.mark, columns.fact];
  const merged = Math.max(
    1,
    ...figures.map((column) => (own(column) ? height(table, index, column) : 1)),
  );
  return {
    index,
    rows: own(columns.score) && merged === 1 ? rowsOfScore(table, index, columns) : merged,
    items: columns.items.flatMap((column) => any(column) ?? []),
    maximum: any(columns.maximum),
    score: own(columns.score),
    deducted: columns.isPriced && isMet ? null : own(columns.deducted),
    added: own(columns.added),
    count: own(columns.count),
    mark: columns.ticks
      ? tickedIn(own(columns.ticks.met), own(columns.ticks.missed))
      : own(columns.mark),
    fact: own(columns.fact),
    note: own(columns.note),
    rule: any(columns.rule),
  };
}

/** What is ticked of two columns, in a word; where both are, nobody knows. */
function tickedIn(met: LedgerCell | null, missed: LedgerCell | null): LedgerCell | null {
  const [yes, no] = [met, missed].map((cell) =>
    cell && blankMarks.has(compact(cell.text)) ? null : cell,
  );
  const ticked = yes ?? no;
  if (!ticked) return null;
  const word = yes && no ? "√×" : yes ? "符合" : "不符合";
  return ticked.error ? ticked : { ...ticked, value: word, text: word };
}

const height = ({ grid }: Table, row: number, column: number | null): number =>
  column === null ? 1 : (blockAt(grid, row, column)?.rows ?? 1);

/**
 * Where nobody knows of merged cells, a score may be that of the items below it too which have none: then it
 * cannot be told how much was missed. Points taken are as many, whichever of the items they are for.
 */
function rowsOfScore({ grid, end }: Table, index: number, { score, items }: ItemColumns): number {
  if (grid.merges !== undefined || score === null) return 1;
  const [item = 0] = items;
  let below = index + 1;
  const filled = (column: number): boolean => hasContent(grid.values[below]?.[column] ?? null);
  while (below < end && filled(item) && !filled(score)) below += 1;
  return below - index;
}

/** A filled cell of the table; of merged cells the one that holds the value. */
export function cellIn(table: Table, row: number, column: number | null): LedgerCell | null {
  const value = column === null ? null : (table.grid.values[row]?.[column] ?? null);
  if (column === null || !hasContent(value)) return null;
  const text = cellText(value);
  const at = { sheet: table.grid.sheet, cell: cellOf(table, row, column) };
  return { value, text, at, error: isErrorValue(text) };
}

/**
 * The most points of the row: its own maximum, or the one that the item's text gives (工作质量（20分）).
 * @returns null where none is given, or where one maximum stands for several scores
 */
export function maximumOf(row: ListedRow, table: Table, columns: ItemColumns): Exact | null {
  const said = row.items.map(({ text }) => maximumIn(text)).find((one) => one !== null) ?? null;
  if (!row.maximum) return said;
  const shared =
    height(table, row.index, columns.maximum) !== height(table, row.index, columns.score) ||
    isContinued(table, row, columns);
  const figure = readFigure(row.maximum.value);
  return shared || typeof figure === "string" ? null : figure.size;
}

/** Without merged cells: the rows below have scores of their own and no maximum. */
function isContinued(table: Table, row: ListedRow, columns: ItemColumns): boolean {
  if (table.grid.blocks.size > 0 || row.index + 1 >= table.end) return false;
  const below = listedRow(table, row.index + 1, columns);
  return below.score !== null && below.maximum === null && below.items.length > 0;
}

const full = /^(?:满分|全分|得满分)$/;
const none = /^(?:不得分|零分|无分|未得分)$/;

/** The points that a cell of scores gives: 36, "38分", "36/40", 满分, 不得分; null where it cannot be read. */
export function scoreIn({ value, text }: LedgerCell, maximum: Exact | null): Exact | null {
  const word = compact(text.slice(0, 40));
  if (full.test(word)) return maximum;
  if (none.test(word)) return parseExact(0);
  const [, part] = /^(\d{1,4}(?:\.\d{1,2})?)\/\d{1,4}$/.exec(word) ?? [];
  const figure = readFigure(part ?? value);
  return typeof figure === "string" || figure.direction !== null ? null : figure.size;
}

import { isZero } from "../../../core";
import { readFigure } from "../cell/figure";
import { type Status, readOutcome, readProof, readYes } from "../cell/status";
import { headerKey } from "../header";
import { type Meaning, figureMeanings } from "../reading";
import type { Table } from "../tables";
import { asksCounting, asksProof, asksWithdrawn, tellsAppeal } from "../vocabulary/headParts";
import { toSimplified } from "../vocabulary/traditional";
import { ownCells } from "../unmerge";
import { type LedgerCell, type LedgerRow, cellIn } from "./row";

/** What the columns of a row say that is not read as such, and yet may bear on it. */
export interface Aside {
  /** Further columns that mean the same as one that is read: 应扣 beside 实扣. */
  readonly rivals: readonly (readonly [Meaning, LedgerCell])[];
  /** Free words about the record itself: 本人确认, 处理意见. */
  readonly comments: readonly LedgerCell[];
  /** Any other words, and the item's cell whole, before its events are told apart. */
  readonly others: readonly LedgerCell[];
  /** The row tells of several records, and its words may concern only one of them. */
  readonly ofSeveral?: boolean;
}

interface AsideColumns {
  readonly rivals: readonly (readonly [Meaning, number])[];
  readonly comments: readonly number[];
  readonly others: readonly number[];
  /** Columns of a status whose header asks, and what a yes there says: is_cancel, 是否有效. */
  readonly questions: ReadonlyMap<number, (text: string) => Status | null>;
  /** One column of money is given, another taken. */
  readonly hasOpposites: boolean;
}

/** Meanings of which a second column must not say something else. */
const compared: ReadonlySet<Meaning> = new Set(["count", ...figureMeanings, "status"]);
const aboutRecord =
  /确认|签|缴|执行|兑现|责任|归属|有效|定性|性质|认定|判定|备注|说明|意见|结果|处理|核|扣分|裁定|结论|后来|remark|note|comment|decision|ruling/i;
/** A table is wider only by accident; what lies beyond takes no part. */
const widest = 60;

const known = new WeakMap<Table, AsideColumns>();

/**
 * The row with what its columns say beside those that are read. A blank cell gives way to a further column
 * that means the same; of a fine's and a reward's column the one that holds a figure is read.
 * @param ofSeveral the row tells of more than this table's one item
 */
export function withAside(
  row: LedgerRow,
  table: Table,
  index: number,
  ofSeveral: boolean,
): LedgerRow {
  const aside = asideOf(table, index);
  const { hasOpposites, questions } = columnsOf(table);
  const { status } = row.cells;
  const at = table.columns.get("status") ?? -1;
  const cells: Partial<Record<Meaning, LedgerCell>> = {
    ...row.cells,
    ...(status ? { status: answered(status, questions, at) } : {}),
  };
  const rivals = aside.rivals.filter(([meaning, cell]) => {
    const opposite = meaning === "money" && hasOpposites;
    if (opposite && isNothing(cell)) return false;
    const isFree = cells[meaning] === undefined || (opposite && isNothing(cells[meaning]));
    if (isFree) cells[meaning] = cell;
    return !isFree;
  });
  const { clause_item, reason } = row.cells;
  const whole = [clause_item, reason].filter((cell) => cell !== undefined);
  return {
    ...row,
    cells,
    aside: { ...aside, rivals, others: [...aside.others, ...whole], ofSeveral },
  };
}

/**
 * The row with the words that stand beside what tells of its record.
 * @param told the columns that tell of the record themselves
 */
export function withComments(
  row: LedgerRow,
  table: Table,
  index: number,
  told: ReadonlySet<number>,
): LedgerRow & { readonly aside: Aside } {
  const { comments, others } = asideOf(table, index, told);
  return { ...row, aside: { rivals: [], comments, others } };
}

/** The same for a row that tells of several records. */
export function withSharedComments(...of: Parameters<typeof withComments>): LedgerRow {
  const row = withComments(...of);
  return { ...row, aside: { ...row.aside, ofSeveral: true } };
}

function isNothing(cell: LedgerCell | undefined): boolean {
  const figure = cell ? readFigure(cell.value) : "blank";
  return figure === "blank" || (typeof figure === "object" && isZero(figure.size));
}

const columnsOf = (table: Table): AsideColumns => {
  const columns = known.get(table) ?? asideColumns(table);
  known.set(table, columns);
  return columns;
};

const none: ReadonlySet<number> = new Set();

function asideOf(table: Table, row: number, told = none): Aside {
  const columns = columnsOf(table);
  const values = ownCells(table.grid, row);
  const cellOf = (column: number): readonly LedgerCell[] => {
    if (told.has(column)) return [];
    const cell = cellIn(table, row, column, values[column] ?? null);
    return cell ? [answered(cell, columns.questions, column)] : [];
  };
  return {
    rivals: columns.rivals.flatMap(([meaning, column]) =>
      cellOf(column).map((cell) => [meaning, cell] as const),
    ),
    comments: columns.comments.flatMap(cellOf),
    others: columns.others.flatMap(cellOf),
  };
}

function asideColumns({ heads, columns }: Table): AsideColumns {
  const read = new Set(columns.values());
  const aside = heads
    .slice(0, widest)
    .flatMap(({ meaning, path }, column) =>
      read.has(column) || path.length === 0 ? [] : [{ column, meaning, name: path.at(-1) ?? "" }],
    );
  const words = aside
    .filter(({ meaning }) => meaning === null || meaning === "remark" || meaning === "handling")
    .map(({ column, name }) => ({ column, isComment: aboutRecord.test(toSimplified(name)) }));
  return {
    rivals: aside.flatMap(({ meaning, column }) =>
      meaning !== null && compared.has(meaning) ? [[meaning, column] as const] : [],
    ),
    comments: words.filter(({ isComment }) => isComment).map(({ column }) => column),
    others: words.filter(({ isComment }) => !isComment).map(({ column }) => column),
    questions: new Map(
      heads.flatMap(({ path, meaning }, column) => {
        const question = meaning === "status" ? questionIn(headerKey(path.at(-1) ?? "")) : null;
        return question === null ? [] : [[column, question] as const];
      }),
    ),
    hasOpposites: [/奖|加/, /罚|扣/].every((way) =>
      heads.some(({ meaning, path }) => meaning === "money" && way.test(path.at(-1) ?? "")),
    ),
  };
}

/** How the answers below a header's question are read; null for a header that asks none. */
function questionIn(name: string): ((text: string) => Status | null) | null {
  if (asksWithdrawn.test(name)) return (text) => either(readYes(text), "void", "counts");
  if (asksCounting.test(name)) return (text) => either(readProof(text), "counts", "void");
  if (asksProof.test(name)) return (text) => either(readProof(text), "counts", "void");
  return tellsAppeal.test(name) && !name.startsWith("是否") ? readOutcome : null;
}

const either = (yes: boolean | null, one: Status, other: Status): Status | null =>
  yes === null ? null : yes ? one : other;

/** An answer as the status that it means. */
function answered(
  cell: LedgerCell,
  questions: AsideColumns["questions"],
  column: number,
): LedgerCell {
  const status = questions.get(column)?.(cell.text) ?? null;
  if (status === null) return cell;
  return { ...cell, text: status === "void" ? "void" : "active" };
}

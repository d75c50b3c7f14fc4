import type { CellRef, EventRecord, Person } from "../../core";
import { rectName } from "../address";
import type { CellValue, Grid } from "../grid";
import { labelText } from "./cell/labelText";
import { cellText, compact, evened, isErrorValue } from "./cell/text";
import { knownHeader } from "./header";
import { type ReadingContext, type TableReading, cellAt, nothingRead } from "./layout";
import { whoOf } from "./ledger/people";
import { recordOf } from "./ledger/record";
import type { LedgerCell, LedgerRow } from "./ledger/row";
import { eventRows } from "./ledger/severalEvents";
import { onOwnDay } from "./ledger/when";
import type { Layout, Meaning } from "./reading";
import { roleNamed } from "./role";
import { hasContent } from "./trim";
import { signatureLabel } from "./vocabulary/rows";

/** A slip is short; a sheet has so many of them at most. */
const [fewestEntries, mostRows, mostColumns] = [3, 2000, 12];

/** The entries of a slip: labels with what stands beside them. */
interface Slip {
  readonly cells: Readonly<Partial<Record<Meaning, LedgerCell>>>;
  readonly rows: { readonly from: number; readonly to: number };
}

/**
 * Reads slips (过失通知单): one event each, its labels down the side with the value beside each of them
 * (姓名 张三, 过失事实 …), one or more in a sheet. A slip names a person and what happened.
 */
export function slipsIn(
  grid: Grid,
  context: ReadingContext,
): { readonly layouts: readonly Layout[]; readonly reading: TableReading } | null {
  const slips = grid.values.length > mostRows ? [] : (beside(grid) ?? found(grid)).filter(isSlip);
  if (slips.length === 0) return null;
  const records: EventRecord[] = [];
  const people: Person[] = [];
  for (const { cells } of slips) {
    const item = cells.clause_item ?? cells.reason;
    if (!item) continue;
    const row: LedgerRow = onOwnDay({ cells, first: item.text, itemAt: item.at }, context.period);
    const told = eventRows(row, context);
    records.push(...told.map((one) => recordOf(one, { when: null, at: null }, context)));
    if (told.length === 0) people.push(...whoOf(row).people);
  }
  return {
    layouts: slips.map((slip) => layoutOf(grid, slip)),
    reading: { ...nothingRead, records, people },
  };
}

const isSlip = ({ cells }: Slip): boolean =>
  (cells.employee_name ?? cells.employee_id) !== undefined &&
  (cells.clause_item ?? cells.reason) !== undefined &&
  Object.keys(cells).length >= fewestEntries;

/**
 * Slips that stand side by side, a column each, with their labels once at the left (日期 3月2日 3月4日 above
 * 姓名 张三 李四); null where fewer than three labels have several values behind them.
 */
function beside(grid: Grid): readonly Slip[] | null {
  const rows = grid.values.flatMap((row, index) => {
    const [label, ...values] = row
      .slice(0, mostColumns)
      .flatMap((value, column) => (hasContent(value) ? [{ value, column }] : []));
    const meaning = label ? meaningOf(cellText(label.value)) : null;
    const apart = values.every(({ value }) => meaningOf(cellText(value)) === null);
    return meaning !== null && values.length > 1 && apart ? [{ index, meaning, values }] : [];
  });
  const [first] = rows;
  const distinct = new Set(rows.map(({ meaning }) => meaning)).size === rows.length;
  if (!first || !distinct || rows.length < fewestEntries) return null;
  const columns = new Set(rows.flatMap(({ values }) => values.map(({ column }) => column)));
  const within = { from: first.index, to: grid.values.length };
  return [...columns].map((column) => ({
    rows: within,
    cells: Object.fromEntries(
      rows.flatMap(({ index, meaning, values }) => {
        const value = values.find((one) => one.column === column)?.value;
        return value === undefined ? [] : [[meaning, filledCell(grid, index, column, value)]];
      }),
    ),
  }));
}

/** Where a label comes again, the next slip begins. */
function found(grid: Grid): readonly Slip[] {
  const slips: Slip[] = [];
  let [cells, from]: [Partial<Record<Meaning, LedgerCell>>, number] = [{}, 0];
  const end = (to: number): void => {
    slips.push({ cells, rows: { from, to } });
    [cells, from] = [{}, to];
  };
  grid.values.forEach((_, row) => {
    const entries = entriesIn(grid, row);
    if (entries.some(([meaning]) => cells[meaning] !== undefined)) end(row);
    for (const [meaning, cell] of entries) cells[meaning] = cell;
  });
  end(grid.values.length);
  return slips;
}

function entriesIn(grid: Grid, row: number): readonly (readonly [Meaning, LedgerCell])[] {
  const filled = (grid.values[row] ?? [])
    .slice(0, mostColumns)
    .flatMap((value, column) => (hasContent(value) ? [{ value, column }] : []));
  const isSigned = filled.some(({ value }) => signatureLabel.test(labelText(cellText(value))));
  return filled.flatMap(({ value: label }, index): (readonly [Meaning, LedgerCell])[] => {
    const meaning = meaningOf(cellText(label));
    const beside = filled[index + 1];
    if (meaning === null || !beside || meaningOf(cellText(beside.value)) !== null) return [];
    if (isSigned && meaning === "date") return [];
    return [[meaning, filledCell(grid, row, beside.column, beside.value)]];
  });
}

function filledCell(grid: Grid, row: number, column: number, value: CellValue): LedgerCell {
  const text = cellText(value);
  const at: CellRef = { sheet: grid.sheet, cell: cellAt(grid, row, column) };
  return { value, text, at, error: isErrorValue(text) };
}

const byWord: readonly (readonly [RegExp, Meaning])[] = [
  [/^(?!.*(?:入职|签|填|制|打印|下发|截止|生日)).*(?:日期|时间)$/, "date"],
  [/条款$|^(?:违反|触犯|依据)(?:规定|制度)/, "clause_item"],
  [/^(?:处理|处罚|处分|奖惩|惩处)(?:结果|意见|决定|办法|措施|依据)$/, "handling"],
];

function meaningOf(label: string): Meaning | null {
  const text = compact(label.slice(0, 20)).replace(/[:]$/, "");
  const known = knownHeader(text)?.meaning ?? null;
  if (known !== null) return known;
  const word = byWord.find(([pattern]) => pattern.test(text));
  if (word) return word[1];
  return roleNamed(evened(text)) === "fact" ? "reason" : null;
}

function layoutOf(grid: Grid, { rows: { from, to } }: Slip): Layout {
  const rows = grid.values.slice(from, to);
  const columns = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  const range = rectName({ row: grid.row + from, column: grid.column, rows: to - from, columns });
  return { kind: "form", range, header: "", columns: {} };
}

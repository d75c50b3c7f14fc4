import { dataRows } from "../dataRows";
import {
  type Clause,
  type Exact,
  add,
  compare,
  divide,
  exact,
  isWhole,
  isZero,
  multiply,
  zero,
} from "../../../core";
import { readFigure } from "../cell/figure";
import { cellText, compact } from "../cell/text";
import { labelText } from "../cell/labelText";
import type { Table } from "../tables";
import { ownCells } from "../unmerge";
import { totalBeginning } from "../vocabulary/rows";
import type { NumberKind } from "./kinds";

/** A column of numbers of which no word says what they are. */
interface Unnamed {
  readonly column: number;
  readonly clause: Clause;
}

/** So many rows tell what numbers are. */
const looked = 200;
/** Nobody does a thing so often in a month; more may be scores. */
const mostTimes = exact(10);
/** So few are no points of what costs so much. */
const [mostFew, leastDear] = [exact(3), 5];
const points = /扣分|减分|失分|扣款|罚款/;
const counts = /次|件数/;
const sums = /合计|小计|总|共|累计/;
const scored = /得分|评分|打分|成绩|考核分|总分|score/i;

/**
 * What a table's numbers are where no word says it: their row's own sum is headed 扣分合计 or 合计次数; points
 * taken have a minus and points given have none; or they are what the rulebook takes, and no counts; or they
 * are so few that they can only be counts, or so many that they can be none.
 */
export function kindByFigures(
  table: Table,
  columns: readonly Unnamed[],
  title: string,
): Extract<NumberKind, "count" | "figure"> | null {
  const rows = rowsOf(table);
  if (columns.length < 2 || rows.length === 0) return null;
  const names = table.heads.map(({ path }) => compact(path.at(-1) ?? ""));
  const summed = names.flatMap((name, column) =>
    sums.test(name) && addsUp(rows, columns, column) ? [name] : [],
  );
  if (summed.some((name) => points.test(name))) return "figure";
  if (summed.some((name) => counts.test(name))) return "count";
  if (isSigned(rows, columns)) return "figure";
  const isScored = [title, ...names].some((text) => scored.test(text));
  if (isScored) return null;
  if (isWeighed(rows, columns) || isDear(rows, columns)) return "figure";
  return isFew(rows, columns) ? "count" : null;
}

type Row = readonly (Exact | null)[];

const rowsOf = (table: Table): readonly Row[] =>
  dataRows(table, looked).flatMap((index): Row[] => {
    const cells = ownCells(table.grid, index);
    const first = labelText(cells.map(cellText).find(Boolean) ?? "");
    return totalBeginning.test(first) ? [] : [cells.map(signed)];
  });

function signed(value: Parameters<typeof readFigure>[0]): Exact | null {
  const figure = readFigure(value);
  if (typeof figure === "string") return null;
  return figure.direction === "down" ? multiply(figure.size, exact(-1)) : figure.size;
}

/** Some row has a sum of several numbers, and every row's number is the sum of its own. */
function addsUp(rows: readonly Row[], columns: readonly Unnamed[], sum: number): boolean {
  const told = rows.map((row) => {
    const own = columns.flatMap(({ column }) => row[column] ?? []);
    return {
      several: own.filter((one) => !isZero(one)).length > 1,
      own: own.reduce(add, zero),
      sum: row[sum],
    };
  });
  return (
    told.some(({ several }) => several) &&
    told.every((row) => compare(row.own, row.sum ?? zero) === 0)
  );
}

/** Every number of an offence is below nought and every one of a merit above, and there are both signs or a minus. */
function isSigned(rows: readonly Row[], columns: readonly Unnamed[]): boolean {
  const given = givenIn(rows, columns).map(({ figure, clause }) => ({
    below: compare(figure, zero) < 0,
    clause,
  }));
  return (
    given.some(({ below }) => below) &&
    given.every(({ below, clause }) => clause.effect === (below ? "deduct" : "bonus"))
  );
}

interface Given {
  readonly figure: Exact;
  readonly clause: Clause;
}

const givenIn = (rows: readonly Row[], columns: readonly Unnamed[]): readonly Given[] =>
  columns.flatMap(({ column, clause }) =>
    rows.flatMap((row) => {
      const figure = row[column] ?? zero;
      return isZero(figure) ? [] : [{ figure, clause }];
    }),
  );

/** Points are so many times what the rulebook takes, and one at least is no count: 0.5 of something done. */
function isWeighed(rows: readonly Row[], columns: readonly Unnamed[]): boolean {
  const numbers = givenIn(rows, columns);
  return (
    numbers.some(isPart) &&
    numbers.every(({ figure, clause: { amount } }) => {
      if (typeof amount !== "number" || amount <= 0) return false;
      const times = divide(figure, exact(amount));
      return isWhole(times) && compare(times, mostTimes) <= 0;
    })
  );
}

const isPart = ({ figure, clause: { per } }: Given): boolean =>
  !isWhole(figure) && per !== "day" && per !== "hour";

/** Once, twice, thrice, where the rulebook takes five or more a time; what costs nothing says nothing. */
function isFew(rows: readonly Row[], columns: readonly Unnamed[]): boolean {
  const numbers = givenIn(rows, columns);
  const weighed = numbers.filter(({ clause }) => costs(clause));
  return (
    weighed.length > 1 &&
    numbers.every(
      ({ figure }) => isWhole(figure) && compare(figure, zero) > 0 && compare(figure, mostFew) <= 0,
    ) &&
    weighed.every(({ clause: { amount } }) => typeof amount === "number" && amount >= leastDear)
  );
}

/** Six, ten and twelve, where the rulebook takes just so much or so much twice: nobody does each so often. */
function isDear(rows: readonly Row[], columns: readonly Unnamed[]): boolean {
  const numbers = givenIn(rows, columns);
  const amounts = new Set(numbers.map(({ clause: { amount } }) => amount));
  return (
    numbers.length > 2 &&
    amounts.size > 1 &&
    numbers.every(({ figure, clause: { amount } }) => {
      if (typeof amount !== "number" || amount < leastDear) return false;
      const times = divide(figure, exact(amount));
      return isWhole(times) && compare(times, mostFew) <= 0;
    })
  );
}

const costs = ({ effect }: Clause): boolean => effect === "deduct" || effect === "bonus";

import type { Rect, Scalar } from "../../model";
import { broadcast } from "../evaluate/broadcast";
import type { BuiltIn, Call } from "../evaluate/call";
import { finite } from "../evaluate/convert";
import { Area, type Matrix, type Value, errors, isError } from "../evaluate/values";
import { type Matches, criterion } from "./criteria";
import { sum } from "./numbers";
import { largest, smallest } from "./statistics";

/** From the numbers that were chosen to a result. */
type Fold = (numbers: readonly number[]) => Scalar;

const total: Fold = (numbers) => finite(sum(numbers));
const mean: Fold = (numbers) =>
  numbers.length === 0 ? errors.divide : finite(sum(numbers) / numbers.length);

interface Condition {
  readonly area: Area;
  readonly cells: Matrix;
  readonly matches: Matches;
}

/**
 * Calls back once for each combination of the criteria at `places`, which may be blocks: then the
 * result is a block as well.
 */
function perCriteria(
  call: Call,
  places: readonly number[],
  apply: (criteria: readonly Matches[]) => Scalar,
): Value {
  return broadcast(
    places.map((at) => call.operand(at) ?? null),
    (...wanted) => apply(wanted.map(criterion)),
  );
}

const everySecond = (call: Call, from: number): number[] =>
  call.args.flatMap((_, at) => (at >= from && (at - from) % 2 === 1 ? [at] : []));

const conditionsOf = (
  areas: readonly Area[],
  call: Call,
  criteria: readonly Matches[],
): Condition[] =>
  areas.map((area, at) => ({
    area,
    cells: call.scope.read(area),
    matches: criteria[at] ?? (() => false),
  }));

const sameSize = (a: Rect, b: Rect): boolean => a.rows === b.rows && a.columns === b.columns;

/** Calls back with every place, counted in the areas, at which all conditions hold. */
function eachMatch(
  conditions: readonly Condition[],
  visit: (row: number, column: number) => void,
): void {
  const [first, ...others] = conditions;
  if (!first) return;
  const rows = Math.max(...conditions.map(({ cells }) => cells.length));
  const columns = Math.max(...conditions.map(({ cells }) => cells[0]?.length ?? 0));
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      if (!first.matches(first.cells[row]?.[column] ?? null)) continue;
      const all = others.every(({ cells, matches }) => matches(cells[row]?.[column] ?? null));
      if (all) visit(row, column);
    }
  }
}

/** COUNTIF, COUNTIFS: the blank cells beyond the used ones count too where the criteria take blanks. */
const countIfs: BuiltIn = (call) => {
  const areas = call.args.flatMap((_, at) => (at % 2 === 0 ? [call.area(at)] : []));
  requireSameSize(areas);
  return perCriteria(call, everySecond(call, 0), (criteria) => {
    const conditions = conditionsOf(areas, call, criteria);
    let counted = 0;
    eachMatch(conditions, () => counted++);
    return counted + (criteria.every((matches) => matches(null)) ? unread(conditions) : 0);
  });
};

function unread(conditions: readonly Condition[]): number {
  const [first] = conditions;
  if (!first) return 0;
  const rows = Math.max(...conditions.map(({ cells }) => cells.length));
  const columns = Math.max(...conditions.map(({ cells }) => cells[0]?.length ?? 0));
  return first.area.rect.rows * first.area.rect.columns - rows * columns;
}

function requireSameSize(areas: readonly Area[]): void {
  const [first] = areas;
  if (!first || areas.some(({ rect }) => !sameSize(rect, first.rect))) throw errors.value;
}

/** SUMIF and AVERAGEIF: the values stand from the top left cell of the third argument on. */
const foldIf =
  (fold: Fold): BuiltIn =>
  (call) => {
    const area = call.area(0);
    const from = call.has(2) ? call.area(2) : area;
    const values = new Area(from.sheet, {
      ...from.rect,
      rows: area.rect.rows,
      columns: area.rect.columns,
    });
    return perCriteria(call, [1], (criteria) =>
      foldMatches(fold, call.scope.read(values), conditionsOf([area], call, criteria)),
    );
  };

/** SUMIFS and its kin: the values first, then pairs of area and criterion, all of one size. */
const foldIfs =
  (fold: Fold): BuiltIn =>
  (call) => {
    const values = call.area(0);
    const areas = call.args.flatMap((_, at) => (at % 2 === 1 ? [call.area(at)] : []));
    requireSameSize([values, ...areas]);
    return perCriteria(call, everySecond(call, 1), (criteria) =>
      foldMatches(fold, call.scope.read(values), conditionsOf(areas, call, criteria)),
    );
  };

function foldMatches(fold: Fold, values: Matrix, conditions: readonly Condition[]): Scalar {
  const numbers: number[] = [];
  eachMatch(conditions, (row, column) => {
    const value = values[row]?.[column];
    if (isError(value)) throw value;
    if (typeof value === "number") numbers.push(value);
  });
  return fold(numbers);
}

export const conditional: Readonly<Record<string, BuiltIn>> = {
  COUNTIF: countIfs,
  COUNTIFS: countIfs,
  SUMIF: foldIf(total),
  SUMIFS: foldIfs(total),
  AVERAGEIF: foldIf(mean),
  AVERAGEIFS: foldIfs(mean),
  MAXIFS: foldIfs(largest),
  MINIFS: foldIfs(smallest),
};

import type { Rect, Scalar } from "../../model";
import { broadcast } from "../evaluate/broadcast";
import type { BuiltIn, Call } from "../evaluate/call";
import { finite } from "../evaluate/convert";
import { type Slice, cellAt } from "../evaluate/slice";
import { Area, type Value, errors, isError } from "../evaluate/values";
import { listOf, placesEqualTo, remembered, wholeOf } from "./block-index";
import { type Criterion, criterion } from "./criteria";
import { sum } from "./numbers";
import { largest, smallest } from "./statistics";

/** From the numbers that were chosen to a result. */
type Fold = (numbers: readonly number[]) => Scalar;

const total: Fold = (numbers) => finite(sum(numbers));
const mean: Fold = (numbers) =>
  numbers.length === 0 ? errors.divide : finite(sum(numbers) / numbers.length);

/**
 * Calls back once for each combination of the criteria at `places`, which may be blocks: then the
 * result is a block as well. Rows often ask the same of the same cells: those are told the same.
 * @param beside what the answer depends on besides the cells of the slices
 */
function perCriteria(
  call: Call,
  places: readonly number[],
  slices: readonly Slice[],
  apply: (criteria: readonly Criterion[]) => Scalar,
  beside = 0,
): Value {
  return broadcast(
    places.map((at) => call.operand(at) ?? null),
    (...wanted) => {
      const asked = wanted.map((one) => [typeof one, isError(one) ? one.code : one]);
      const question = JSON.stringify([call.name, beside, ...asked]);
      return remembered(slices, question, () => apply(wanted.map(criterion)));
    },
  );
}

const everySecond = (call: Call, from: number): number[] =>
  call.args.flatMap((_, at) => (at >= from && (at - from) % 2 === 1 ? [at] : []));

const sameSize = (a: Rect, b: Rect): boolean => a.rows === b.rows && a.columns === b.columns;

function requireSameSize(areas: readonly Area[]): void {
  const [first] = areas;
  if (!first || areas.some(({ rect }) => !sameSize(rect, first.rect))) throw errors.value;
}

/** Areas of one size, read row by row into lists in which the same place has the same index. */
function listsOf(call: Call, areas: readonly Area[]): readonly Slice[] {
  requireSameSize(areas);
  if (areas[0]?.rect.columns === 1) return areas.map((area) => call.scope.readColumn(area));
  const blocks = areas.map((area) => call.scope.read(area));
  const width = Math.max(...blocks.map((block) => block[0]?.length ?? 0));
  return blocks.map((block) => wholeOf(listOf(block, width)));
}

/** Calls back with every index at which all criteria hold, in order. */
function eachMatch(
  lists: readonly Slice[],
  criteria: readonly Criterion[],
  visit: (index: number) => void,
): void {
  const cell = (at: number, index: number): Scalar => {
    const list = lists[at];
    return list ? cellAt(list, index) : null;
  };
  const visitMatch = (index: number): void => {
    if (criteria.every(({ matches }, at) => matches(cell(at, index)))) visit(index);
  };
  const known = fewestPlaces(lists, criteria);
  if (known) return known.forEach(visitMatch);
  const length = Math.max(...lists.map((list) => list.length));
  const [first] = criteria;
  for (let index = 0; index < length; index++) {
    // Most cells fall at the first hurdle.
    if (first?.matches(cell(0, index))) visitMatch(index);
  }
}

/** The indexes that the narrowest of the criteria leaves; null where none is known to leave few. */
function fewestPlaces(
  lists: readonly Slice[],
  criteria: readonly Criterion[],
): readonly number[] | null {
  let fewest: readonly number[] | null = null;
  let from = 0;
  for (const [at, { equal }] of criteria.entries()) {
    const list = lists[at];
    const places = equal === null || !list ? null : placesEqualTo(list, equal);
    if (!places || places.length >= (fewest?.length ?? Infinity)) continue;
    fewest = places;
    from = list?.from ?? 0;
  }
  return fewest && fewest.map((place) => place - from);
}

/** COUNTIF, COUNTIFS: the blank cells beyond the content count too where the criteria take blanks. */
const countIfs: BuiltIn = (call) => {
  const areas = call.args.flatMap((_, at) => (at % 2 === 0 ? [call.area(at)] : []));
  const lists = listsOf(call, areas);
  const { rows = 0, columns = 0 } = areas[0]?.rect ?? {};
  const unread = rows * columns - Math.max(...lists.map((list) => list.length));
  const count = (criteria: readonly Criterion[]): number => {
    let counted = 0;
    eachMatch(lists, criteria, () => counted++);
    return counted + (criteria.every(({ matches }) => matches(null)) ? unread : 0);
  };
  return perCriteria(call, everySecond(call, 0), lists, count, unread);
};

/** SUMIF and AVERAGEIF: the values stand from the top left cell of the third argument on. */
const foldIf =
  (fold: Fold): BuiltIn =>
  (call) => {
    const area = call.area(0);
    const from = call.has(2) ? call.area(2) : area;
    const { rows, columns } = area.rect;
    const values = new Area(from.sheet, { ...from.rect, rows, columns });
    return foldMatches(fold, call, [1], [values, area]);
  };

/** SUMIFS and its kin: the values first, then pairs of area and criterion, all of one size. */
const foldIfs =
  (fold: Fold): BuiltIn =>
  (call) => {
    const areas = call.args.flatMap((_, at) => (at % 2 === 1 ? [call.area(at)] : []));
    return foldMatches(fold, call, everySecond(call, 1), [call.area(0), ...areas]);
  };

/** @param areas the values first, then those that the criteria at `places` test */
function foldMatches(
  fold: Fold,
  call: Call,
  places: readonly number[],
  areas: readonly Area[],
): Value {
  const slices = listsOf(call, areas);
  const [values, ...lists] = slices;
  return perCriteria(call, places, slices, (criteria) => {
    const numbers: number[] = [];
    eachMatch(lists, criteria, (index) => {
      const value = values ? cellAt(values, index) : null;
      if (isError(value)) throw value;
      if (typeof value === "number") numbers.push(value);
    });
    return fold(numbers);
  });
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

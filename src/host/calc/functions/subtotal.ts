import type { Scalar, Sheet } from "../../model";
import type { BuiltIn, Call } from "../evaluate/call";
import { finite } from "../evaluate/convert";
import { type Area, errors, isError } from "../evaluate/values";
import { sum } from "./numbers";
import { largest, smallest } from "./statistics";

const deviation = (numbers: readonly number[], spare: number): Scalar => {
  if (numbers.length <= spare) return errors.divide;
  const mean = sum(numbers) / numbers.length;
  return sum(numbers.map((number) => (number - mean) ** 2)) / (numbers.length - spare);
};

const root = (square: Scalar): Scalar => (typeof square === "number" ? Math.sqrt(square) : square);

/** What the first argument of SUBTOTAL means, from numbers and the count of all values. */
const folds: Readonly<Record<number, (numbers: readonly number[], values: number) => Scalar>> = {
  1: (numbers) => (numbers.length === 0 ? errors.divide : sum(numbers) / numbers.length),
  2: (numbers) => numbers.length,
  3: (_, values) => values,
  4: largest,
  5: smallest,
  6: (numbers) =>
    numbers.length === 0 ? 0 : numbers.reduce((product, number) => product * number, 1),
  7: (numbers) => root(deviation(numbers, 1)),
  8: (numbers) => root(deviation(numbers, 0)),
  9: sum,
  10: (numbers) => deviation(numbers, 1),
  11: (numbers) => deviation(numbers, 0),
};

/** Rows that a filter hides never count; rows hidden by hand count below 100. */
function hidden(sheet: Sheet, row: number, byHandToo: boolean): boolean {
  if (!sheet.hiddenRows.has(row)) return false;
  const filter = sheet.autoFilter;
  return byHandToo || (filter !== null && row > filter.row && row < filter.row + filter.rows);
}

const isSubtotal = (sheet: Sheet, row: number, column: number): boolean =>
  /\b(?:SUBTOTAL|AGGREGATE)\(/i.test(sheet.cell(row, column).formula ?? "");

/** The values of an area without hidden rows and without other subtotals. */
function visibleValues(call: Call, area: Area, byHandToo: boolean): Scalar[] {
  const { sheet, rect } = area;
  return call.scope.read(area).flatMap((cells, at) => {
    const row = rect.row + at;
    if (hidden(sheet, row, byHandToo)) return [];
    return cells.filter(
      (value, column) => value !== null && !isSubtotal(sheet, row, rect.column + column),
    );
  });
}

const subtotal: BuiltIn = (call) => {
  const code = call.integer(0);
  const fold = folds[code % 100];
  if (!fold || Math.floor(code / 100) > 1) return errors.value;
  const values = call.args
    .slice(1)
    .flatMap((_, at) => visibleValues(call, call.area(at + 1), code > 100));
  const numbers = values.filter((value) => typeof value === "number");
  const error = values.find(isError);
  if (error && code % 100 !== 2 && code % 100 !== 3) return error;
  const result = fold(numbers, values.length);
  return typeof result === "number" ? finite(result) : result;
};

export const subtotals: Readonly<Record<string, BuiltIn>> = { SUBTOTAL: subtotal };

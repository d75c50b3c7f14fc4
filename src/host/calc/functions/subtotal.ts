import { type Scalar, type Sheet, filteredBlocks } from "../../model";
import type { BuiltIn, Call } from "../evaluate/call";
import { finite } from "../evaluate/convert";
import { Area, errors, isError } from "../evaluate/values";
import { mode, percentile } from "./distribution";
import { sum } from "./numbers";
import { largest, middle, smallest } from "./statistics";

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
  return (
    byHandToo ||
    filteredBlocks(sheet).some((block) => row >= block.row && row < block.row + block.rows)
  );
}

const isSubtotal = (sheet: Sheet, row: number, column: number): boolean =>
  /\b(?:SUBTOTAL|AGGREGATE)\(/i.test(sheet.cell(row, column).formula ?? "");

/** Which values of an area a subtotal leaves out. */
interface Without {
  /** Rows hidden by hand, too; a filter's always. */
  readonly hidden: boolean;
  readonly subtotals: boolean;
}

function valuesWithout(call: Call, area: Area, without: Without): Scalar[] {
  const { sheet, rect } = area;
  return call.scope.read(area).flatMap((cells, at) => {
    const row = rect.row + at;
    if (hidden(sheet, row, without.hidden)) return [];
    return cells.filter(
      (value, column) =>
        value !== null && !(without.subtotals && isSubtotal(sheet, row, rect.column + column)),
    );
  });
}

const subtotal: BuiltIn = (call) => {
  const code = call.integer(0);
  const fold = folds[code % 100];
  if (!fold || Math.floor(code / 100) > 1) return errors.value;
  const values = call.args
    .slice(1)
    .flatMap((_, at) =>
      valuesWithout(call, call.area(at + 1), { hidden: code > 100, subtotals: true }),
    );
  const numbers = values.filter((value) => typeof value === "number");
  const error = values.find(isError);
  if (error && code % 100 !== 2 && code % 100 !== 3) return error;
  const result = fold(numbers, values.length);
  return typeof result === "number" ? finite(result) : result;
};

/** What AGGREGATE's first argument means beyond those of SUBTOTAL; some take one more number. */
const furtherFolds: Readonly<Record<number, (numbers: readonly number[], k: number) => Scalar>> = {
  12: middle,
  13: mode,
  14: (numbers, k) => numbers.toSorted((a, b) => b - a)[Math.ceil(k) - 1] ?? errors.number,
  15: (numbers, k) => numbers.toSorted((a, b) => a - b)[Math.ceil(k) - 1] ?? errors.number,
  16: (numbers, k) => percentile(numbers, k, "inc"),
  17: (numbers, k) => percentile(numbers, Math.trunc(k) / 4, "inc"),
  18: (numbers, k) => percentile(numbers, k, "exc"),
  19: (numbers, k) => percentile(numbers, Math.trunc(k) / 4, "exc"),
};

/** Values of an argument that may be a calculated block, from which nothing is hidden. */
function valuesAt(call: Call, at: number, without: Without): Scalar[] {
  const value = call.value(at);
  if (value instanceof Area) return valuesWithout(call, value, without);
  return call
    .matrix(at)
    .flat()
    .filter((cell) => cell !== null);
}

/**
 * SUBTOTAL with a choice of what is left out: hidden rows (odd options), errors (2, 3, 6, 7), other
 * subtotals (0 to 3).
 * @see https://support.microsoft.com/office/aggregate-function-43b9278e-6aa7-4f17-92b6-e19993fa26df
 */
const aggregate: BuiltIn = (call) => {
  const [code, option] = [call.integer(0), call.integer(1)];
  const further = furtherFolds[code];
  const fold = folds[code];
  if ((!fold && !further) || option < 0 || option > 7) return errors.value;
  const without = { hidden: option % 2 === 1, subtotals: option < 4 };
  const takesNumber = code >= 14;
  if (takesNumber && !call.has(3)) return errors.value;
  const last = takesNumber ? 3 : call.count;
  const given = call.args.slice(2, last).flatMap((_, at) => valuesAt(call, at + 2, without));
  const values = option % 4 >= 2 ? given.filter((value) => !isError(value)) : given;
  const error = values.find(isError);
  if (error && code !== 2 && code !== 3) return error;
  const numbers = values.filter((value) => typeof value === "number");
  const result = further
    ? further(numbers, takesNumber ? call.number(3) : 0)
    : fold?.(numbers, values.length);
  return typeof result === "number" ? finite(result) : result;
};

export const subtotals: Readonly<Record<string, BuiltIn>> = {
  SUBTOTAL: subtotal,
  AGGREGATE: aggregate,
};

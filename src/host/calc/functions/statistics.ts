import type { Scalar } from "../../model";
import type { BuiltIn, Call } from "../evaluate/call";
import { broadcast, eachCell } from "../evaluate/broadcast";
import { finite, numberOf } from "../evaluate/convert";
import { numberInText } from "../evaluate/typed";
import { read } from "../evaluate/evaluate";
import { Area, errors, isError, isMatrix } from "../evaluate/values";
import { ascendingNumbers } from "./block-index";
import { numbersOf, sum, valuesOf } from "./numbers";

const average: BuiltIn = (call) => {
  const numbers = numbersOf(call);
  return numbers.length === 0 ? errors.divide : finite(sum(numbers) / numbers.length);
};

/** Counts numbers; unlike SUM it passes over errors. */
function count(call: Call): number {
  let total = 0;
  for (let at = 0; at < call.count; at++) {
    const value = call.value(at);
    if (value instanceof Area || isMatrix(value)) {
      eachCell(read(value, call.scope) ?? null, (cell) => {
        if (typeof cell === "number") total++;
      });
    } else if (typeof value !== "string" || numberInText(value) !== null) {
      if (!isError(value)) total++;
    }
  }
  return total;
}

/** The median. */
export function middle(numbers: readonly number[]): Scalar {
  if (numbers.length === 0) return errors.number;
  const sorted = numbers.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  return ((sorted[Math.ceil(half - 1)] ?? 0) + (sorted[Math.floor(half)] ?? 0)) / 2;
}

/** The k-th number of a block from one end; k may be a block too. */
const nth =
  (end: "largest" | "smallest"): BuiltIn =>
  (call) => {
    const numbers = ascendingNumbers(call.matrix(0));
    return broadcast([call.operand(1)], (k) => {
      const at = Math.ceil(numberOf(k));
      return numbers[end === "smallest" ? at - 1 : numbers.length - at] ?? errors.number;
    });
  };

/** The place of a number among others, ties sharing the best (RANK.EQ) or the mean (RANK.AVG). */
const rank =
  (ties: "best" | "mean"): BuiltIn =>
  (call) => {
    const others = ascendingNumbers(call.matrix(1));
    const rising = call.boolean(2);
    return broadcast([call.operand(0)], (value) => {
      const number = numberOf(value);
      const below = countBelow(others, (other) => other < number);
      const equal = countBelow(others, (other) => other <= number) - below;
      if (equal === 0) return errors.missing;
      const ahead = rising ? below : others.length - below - equal;
      return ahead + (ties === "best" ? 1 : (equal + 1) / 2);
    });
  };

/** How many of ascending numbers lie below a line, by halves. */
function countBelow(numbers: readonly number[], isBelow: (number: number) => boolean): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBelow(numbers[middle] ?? 0)) low = middle + 1;
    else high = middle;
  }
  return low;
}

export const largest = (numbers: readonly number[]): number =>
  numbers.reduce((most, number) => Math.max(most, number), numbers[0] ?? 0);
export const smallest = (numbers: readonly number[]): number =>
  numbers.reduce((least, number) => Math.min(least, number), numbers[0] ?? 0);

export const statistics: Readonly<Record<string, BuiltIn>> = {
  AVERAGE: average,
  COUNT: count,
  COUNTA: (call) => valuesOf(call).filter((value) => value !== null).length,
  COUNTBLANK: (call) => {
    const { rows, columns } = call.area(0).rect;
    return rows * columns - valuesOf(call).filter((value) => value !== null && value !== "").length;
  },
  MAX: (call) => largest(numbersOf(call)),
  MIN: (call) => smallest(numbersOf(call)),
  MEDIAN: (call) => middle(numbersOf(call)),
  LARGE: nth("largest"),
  SMALL: nth("smallest"),
  RANK: rank("best"),
  "RANK.EQ": rank("best"),
  "RANK.AVG": rank("mean"),
};

import type { Scalar } from "../../model";
import { eachCell } from "../evaluate/broadcast";
import type { Call } from "../evaluate/call";
import { numberOf } from "../evaluate/convert";
import { Area, isError, isMatrix } from "../evaluate/values";

/**
 * The numbers of a call's arguments as SUM and its kin take them: of blocks only the numbers, of
 * single arguments also TRUE and text that spells a number. @throws the first error found
 */
export function numbersOf(call: Call, from = 0): number[] {
  const numbers: number[] = [];
  for (let at = from; at < call.count; at++) {
    const value = call.value(at);
    if (value instanceof Area) call.scope.visit(value, (cell) => keepNumber(numbers, cell));
    else if (isMatrix(value)) eachCell(value, (cell) => keepNumber(numbers, cell));
    else numbers.push(numberOf(value));
  }
  return numbers;
}

function keepNumber(numbers: number[], cell: Scalar): void {
  if (isError(cell)) throw cell;
  if (typeof cell === "number") numbers.push(cell);
}

/** Every value of a call's arguments, errors included; left-out arguments are blank. */
export function valuesOf(call: Call, from = 0): Scalar[] {
  const values: Scalar[] = [];
  for (let at = from; at < call.count; at++) {
    const value = call.value(at);
    if (value instanceof Area) call.scope.visit(value, (cell) => values.push(cell));
    else eachCell(value ?? null, (cell) => values.push(cell));
  }
  return values;
}

export const sum = (numbers: readonly number[]): number => {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
};

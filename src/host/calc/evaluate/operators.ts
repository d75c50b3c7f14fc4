import type { Scalar } from "../../model";
import type { BinaryOperator } from "../formula/syntax";
import { compare } from "./compare";
import { finite, numberOf, textOf } from "./convert";
import { errors, isError } from "./values";

/** Applies an operator to two single values. @throws CellError as Excel's operators give errors */
export function applyOperator(operator: BinaryOperator, left: Scalar, right: Scalar): Scalar {
  if (isError(left)) return left;
  if (isError(right)) return right;
  switch (operator) {
    case "&":
      return textOf(left) + textOf(right);
    case "=":
      return compare(left, right) === 0;
    case "<>":
      return compare(left, right) !== 0;
    case "<":
      return compare(left, right) < 0;
    case ">":
      return compare(left, right) > 0;
    case "<=":
      return compare(left, right) <= 0;
    case ">=":
      return compare(left, right) >= 0;
    default:
      return arithmetic(operator, numberOf(left), numberOf(right));
  }
}

function arithmetic(operator: "+" | "-" | "*" | "/" | "^", a: number, b: number): Scalar {
  switch (operator) {
    case "+":
      return finite(cancelled(a + b, a));
    case "-":
      return finite(cancelled(a - b, a));
    case "*":
      return finite(a * b);
    case "/":
      return b === 0 ? errors.divide : finite(a / b);
    case "^":
      return power(a, b);
  }
}

/** Excel takes a sum that all but vanishes beside its operands for zero: 0.1 + 0.2 - 0.3 is 0. */
const cancelled = (sum: number, operand: number): number =>
  Math.abs(sum) < Math.abs(operand) * 2 ** -49 ? 0 : sum;

/** @see https://support.microsoft.com/office/power-function: 0^0 is #NUM!, a root of a negative too */
function power(base: number, exponent: number): Scalar {
  if (base === 0 && exponent === 0) return errors.number;
  if (base === 0 && exponent < 0) return errors.divide;
  return finite(base ** exponent);
}

import type { Scalar } from "../../model";
import type { BinaryOperator } from "../formula/syntax";
import { compare, equal } from "./compare";
import { finite, numberOf, textOf } from "./convert";
import { errors, isError } from "./values";

type Operator = (left: Scalar, right: Scalar) => Scalar;

/** An operator on two single values; the first error among them is the result. */
const onValues =
  (apply: Operator) =>
  (left: Scalar = null, right: Scalar = null): Scalar => {
    if (isError(left)) return left;
    return isError(right) ? right : apply(left, right);
  };

const onNumbers = (apply: (a: number, b: number) => Scalar) =>
  onValues((left, right) => apply(numberOf(left), numberOf(right)));

/** Excel's operators. They throw a CellError where a value is not what they take. */
export const operators: Readonly<
  Record<BinaryOperator, (left?: Scalar, right?: Scalar) => Scalar>
> = {
  "&": onValues((left, right) => textOf(left) + textOf(right)),
  "=": onValues(equal),
  "<>": onValues((left, right) => !equal(left, right)),
  "<": onValues((left, right) => compare(left, right) < 0),
  ">": onValues((left, right) => compare(left, right) > 0),
  "<=": onValues((left, right) => compare(left, right) <= 0),
  ">=": onValues((left, right) => compare(left, right) >= 0),
  "+": onNumbers((a, b) => finite(cancelled(a + b, a))),
  "-": onNumbers((a, b) => finite(cancelled(a - b, a))),
  "*": onNumbers((a, b) => finite(a * b)),
  "/": onNumbers((a, b) => (b === 0 ? errors.divide : finite(a / b))),
  "^": onNumbers(power),
};

/** Excel takes a sum that all but vanishes beside its operands for zero: 0.1 + 0.2 - 0.3 is 0. */
const cancelled = (sum: number, operand: number): number =>
  Math.abs(sum) < Math.abs(operand) * 2 ** -49 ? 0 : sum;

/** @see https://support.microsoft.com/office/power-function: 0^0 is #NUM!, a root of a negative too */
function power(base: number, exponent: number): Scalar {
  if (base === 0 && exponent === 0) return errors.number;
  if (base === 0 && exponent < 0) return errors.divide;
  return finite(base ** exponent);
}

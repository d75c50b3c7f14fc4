import type { Scalar } from "../../model";
import type { CallNode, Node } from "../formula/syntax";
import { broadcast } from "./broadcast";
import { booleanOf, integerOf, numberOf, textOf } from "./convert";
import { evaluate, operand, read } from "./evaluate";
import type { Scope } from "./scope";
import { Area, type Matrix, type Value, asMatrix, errors, isError, isMatrix } from "./values";

/** How a built-in function works: from a call to its value. It may throw a CellError. */
export type BuiltIn = (call: Call) => Value;

/** Functions that take blocks even in a formula that otherwise intersects. */
const takesBlocks = new Set(["SUMPRODUCT", "MMULT", "LOOKUP", "FREQUENCY", "TRANSPOSE", "INDEX"]);

/** One call of a built-in function. Arguments are evaluated when asked for, counted from 0. */
export class Call {
  readonly name: string;
  readonly args: readonly Node[];
  readonly scope: Scope;

  constructor(node: CallNode, scope: Scope) {
    this.name = node.name;
    this.args = node.args;
    this.scope = takesBlocks.has(node.name)
      ? { ...scope, intersects: false, blocks: { used: false } }
      : scope;
  }

  result(apply: BuiltIn): Value {
    try {
      return apply(this);
    } catch (error) {
      if (isError(error)) return error;
      throw error;
    }
  }

  get count(): number {
    return this.args.length;
  }

  /** Whether the argument is there and not left empty. */
  has(at: number): boolean {
    const arg = this.args[at];
    return arg !== undefined && arg.kind !== "missing";
  }

  /** The argument as it is: areas stay areas. */
  value(at: number): Value {
    const arg = this.args[at];
    return arg && evaluate(arg, this.scope);
  }

  /** The argument's cells where a single value is usual; undefined where it is left out. */
  operand(at: number): Scalar | Matrix | undefined {
    const arg = this.args[at];
    return arg && operand(arg, this.scope);
  }

  /** The argument as a reference. @throws #VALUE! if it is none */
  area(at: number): Area {
    const value = this.value(at);
    if (isError(value)) throw value;
    if (value instanceof Area) return value;
    throw errors.value;
  }

  /** The argument as a block. @throws the error that stands for the whole argument */
  matrix(at: number): Matrix {
    const value = this.value(at);
    if (isError(value)) throw value;
    return asMatrix(read(value, this.scope) ?? null);
  }

  /** The argument as one value, the first of a block. @throws an error argument */
  scalar(at: number): Scalar | undefined {
    const value = this.operand(at);
    const scalar = isMatrix(value) ? value[0]?.[0] : value;
    if (isError(scalar)) throw scalar;
    return scalar;
  }

  number(at: number, otherwise = 0): number {
    return this.has(at) ? numberOf(this.scalar(at)) : otherwise;
  }

  integer(at: number, otherwise = 0): number {
    return this.has(at) ? integerOf(this.scalar(at)) : otherwise;
  }

  boolean(at: number, otherwise = false): boolean {
    return this.has(at) ? booleanOf(this.scalar(at)) : otherwise;
  }

  text(at: number, otherwise = ""): string {
    return this.has(at) ? textOf(this.scalar(at)) : otherwise;
  }

  /** Applies a function of single values to the arguments from `from` on, cell by cell. */
  lift(apply: (...values: (Scalar | undefined)[]) => Scalar, from = 0): Scalar | Matrix {
    const operands = this.args.slice(from).map((_, at) => this.operand(from + at));
    return broadcast(operands, apply);
  }
}

/** A function of single values; over blocks it works cell by cell, and errors pass through it. */
export const single =
  (apply: (...values: (Scalar | undefined)[]) => Scalar): BuiltIn =>
  (call) =>
    call.lift((...values) => values.find(isError) ?? apply(...values));

/** A function of numbers giving a number. */
export const numeric = (apply: (...numbers: number[]) => number): BuiltIn =>
  single((...values) => {
    const result = apply(...values.map(numberOf));
    return Number.isFinite(result) ? result + 0 : errors.number;
  });

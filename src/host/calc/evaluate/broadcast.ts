import { CellError, type Scalar } from "../../model";
import { type Matrix, asMatrix, errors, isMatrix } from "./values";

/** What a function is applied to: one value, a block of them, or nothing where it was left out. */
type Operand = Scalar | Matrix | undefined;

/** A function of single values. */
type OfSingles = (...values: (Scalar | undefined)[]) => Scalar;

/** The value that an operand has for a cell of the result. */
type At = (row: number, column: number) => Scalar | undefined;

/**
 * Applies a function of single values to blocks, cell by cell. A single value, row or column is
 * repeated over the others; where a block has no cell, the result is #N/A. An error that the
 * function throws becomes the result of that cell.
 */
export function broadcast(operands: readonly Operand[], apply: OfSingles): Scalar | Matrix {
  const blocks = operands.filter(isMatrix);
  const result = applied(operands.map(valuesOf), apply);
  if (blocks.length === 0) return guarded(result, 0, 0);
  const rows = Math.max(...blocks.map((block) => block.length));
  const columns = Math.max(...blocks.map((block) => block[0]?.length ?? 0));
  const made: Scalar[][] = [];
  for (let row = 0; row < rows; row++) {
    const cells: Scalar[] = [];
    for (let column = 0; column < columns; column++) cells.push(guarded(result, row, column));
    made.push(cells);
  }
  return made;
}

const outside = new CellError("#N/A");

function valuesOf(operand: Operand): At {
  if (!isMatrix(operand)) return () => operand;
  const [first = []] = operand;
  if (first.length === 1) return operand.length === 1 ? () => first[0] : downwards(operand);
  return (row, column) => {
    const cells = operand.length === 1 ? first : operand[row];
    return cells && column < cells.length ? (cells[column] ?? null) : outside;
  };
}

const downwards =
  (block: Matrix): At =>
  (row) => {
    const cells = block[row];
    return cells ? (cells[0] ?? null) : outside;
  };

/** One and two operands, which nearly all have, without a list of them for every cell. */
function applied(
  operands: readonly At[],
  apply: OfSingles,
): (row: number, column: number) => Scalar {
  const [first, second] = operands;
  if (operands.length === 1 && first) {
    return (row, column) => {
      const value = first(row, column);
      return value === outside ? errors.missing : apply(value);
    };
  }
  if (operands.length === 2 && first && second) {
    return (row, column) => {
      const [a, b] = [first(row, column), second(row, column)];
      return a === outside || b === outside ? errors.missing : apply(a, b);
    };
  }
  return (row, column) => {
    const values = operands.map((operand) => operand(row, column));
    return values.includes(outside) ? errors.missing : apply(...values);
  };
}

function guarded(
  result: (row: number, column: number) => Scalar,
  row: number,
  column: number,
): Scalar {
  try {
    return result(row, column);
  } catch (error) {
    if (error instanceof CellError) return error;
    throw error;
  }
}

/** Calls back for every cell of a block, row by row. */
export function eachCell(value: Scalar | Matrix, visit: (cell: Scalar) => void): void {
  for (const row of asMatrix(value)) for (const cell of row) visit(cell);
}

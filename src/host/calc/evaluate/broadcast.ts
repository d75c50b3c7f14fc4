import { CellError, type Scalar } from "../../model";
import { type Matrix, asMatrix, errors, isMatrix } from "./values";

/**
 * Applies a function of single values to blocks, cell by cell. A single value, row or column is
 * repeated over the others; where a block has no cell, the result is #N/A. An error that the
 * function throws becomes the result of that cell.
 */
export function broadcast(
  operands: readonly (Scalar | Matrix | undefined)[],
  apply: (...values: (Scalar | undefined)[]) => Scalar,
): Scalar | Matrix {
  const blocks = operands.filter(isMatrix);
  if (blocks.length === 0) return guarded(apply, operands as readonly (Scalar | undefined)[]);
  const rows = Math.max(...blocks.map((block) => block.length));
  const columns = Math.max(...blocks.map((block) => block[0]?.length ?? 0));
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => {
      const values = operands.map((operand) => pick(operand, row, column));
      return values.includes(outside) ? errors.missing : guarded(apply, values);
    }),
  );
}

const outside = new CellError("#N/A");

function pick(
  operand: Scalar | Matrix | undefined,
  row: number,
  column: number,
): Scalar | undefined {
  if (!isMatrix(operand)) return operand;
  const cells = operand.length === 1 ? operand[0] : operand[row];
  if (!cells || (cells.length > 1 && column >= cells.length)) return outside;
  return (cells.length === 1 ? cells[0] : cells[column]) ?? null;
}

function guarded(
  apply: (...values: (Scalar | undefined)[]) => Scalar,
  values: readonly (Scalar | undefined)[],
): Scalar {
  try {
    return apply(...values);
  } catch (error) {
    if (error instanceof CellError) return error;
    throw error;
  }
}

/** Calls back for every cell of a block, row by row. */
export function eachCell(value: Scalar | Matrix, visit: (cell: Scalar) => void): void {
  for (const row of asMatrix(value)) for (const cell of row) visit(cell);
}

import type { InvocationResult } from "../calc/custom-functions";
import { CellError, type ErrorCode, type Scalar, errorCodes } from "../model";

/** [invocation id, whether it succeeded, value or message, error number where it failed, …] */
export type WireResult = readonly [number, boolean, unknown, ...unknown[]];

/** The numbers by which the client's runtime reports errors, and what the cell shows for each. */
const errorsByNumber: Readonly<Record<number, ErrorCode>> = {
  0: "#VALUE!",
  1: "#N/A",
  2: "#VALUE!", // threw something that is not a CustomFunctions.Error
  3: "#VALUE!", // rejected with such a thing
  4: "#VALUE!",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
  8: "#NULL!",
  9: "#NAME?", // no metadata
  10: "#NAME?", // in the metadata, but not associated by the script
};

/** Excel shows a function's own sentence with these two errors only. */
const withMessage: ReadonlySet<ErrorCode> = new Set(["#VALUE!", "#N/A"]);

const cellError = (code: ErrorCode, message: unknown): CellError =>
  new CellError(
    code,
    typeof message === "string" && message !== "" && withMessage.has(code) ? message : null,
  );

/** What a result from the runtime puts into the cell. */
export function invocationResult([, succeeded, value, number]: WireResult): InvocationResult {
  if (!succeeded) {
    if (value === "NaN") return { error: new CellError("#NUM!") };
    return { error: cellError(errorsByNumber[Number(number)] ?? "#VALUE!", value) };
  }
  if (!Array.isArray(value)) {
    const scalar = resultScalar(value);
    return scalar instanceof CellError ? { error: scalar } : { value: scalar };
  }
  const rows: readonly unknown[] = value;
  const width = Array.isArray(rows[0]) ? rows[0].length : 0;
  const regular = rows.every((row) => Array.isArray(row) && row.length === width);
  if (!regular || width === 0) return { error: new CellError("#VALUE!") };
  return { value: (rows as readonly (readonly unknown[])[]).map((row) => row.map(resultScalar)) };
}

/** Nothing shows as 0, as Excel has it; an error inside an array keeps its place. */
function resultScalar(value: unknown): Scalar {
  if (value === null || value === undefined) return 0;
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean")
    return value;
  if (typeof value === "object" && "basicValue" in value) {
    const { basicValue } = value;
    const code = errorCodes.find((known) => known === basicValue);
    if (code) return cellError(code, "message" in value ? value.message : null);
    return resultScalar(basicValue);
  }
  return new CellError("#VALUE!");
}

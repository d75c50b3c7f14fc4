import { CellError, type Scalar } from "../model";
import type { Invocation } from "../calc/custom-functions";
import type { FunctionMetadata, FunctionParameter } from "./function-metadata";

/** What an empty cell in a range is to a function: 0 in desktop Excel, null in Excel on the web. */
export type EmptyCells = 0 | null;

/** Called with something that Excel refuses before the function is reached. */
class Refused {
  readonly error: CellError;
  constructor(error: CellError) {
    this.error = error;
  }
}

/**
 * The arguments as Excel hands them to the add-in: an omitted one is null, a matrix parameter always
 * gets rows, a scalar parameter never does, and a repeating one gets all that is left as one array.
 * @returns the error that the cell shows where the function is not called at all
 */
export function invocationArguments(
  call: Invocation,
  metadata: FunctionMetadata,
  emptyCells: EmptyCells,
): { readonly values: readonly unknown[] } | { readonly error: CellError } {
  const allowErrors = metadata.options?.allowErrorForDataTypeAny ?? false;
  const convert = (value: Scalar, parameter: FunctionParameter): unknown =>
    scalarArgument(value, parameter, emptyCells, allowErrors);
  try {
    return {
      values: metadata.parameters.map((parameter, index) => {
        if (parameter.repeating) {
          return call.args.slice(index).map((value) => oneArgument(value, parameter, convert));
        }
        return oneArgument(call.args[index], parameter, convert);
      }),
    };
  } catch (refusal) {
    if (refusal instanceof Refused) return { error: refusal.error };
    throw refusal;
  }
}

type Argument = Invocation["args"][number];

function oneArgument(
  value: Argument,
  parameter: FunctionParameter,
  convert: (value: Scalar, parameter: FunctionParameter) => unknown,
): unknown {
  if (value === undefined) {
    if (parameter.optional || parameter.repeating) return null;
    throw new Refused(new CellError("#VALUE!"));
  }
  if (parameter.dimensionality === "matrix") {
    const rows = isMatrix(value) ? value : [[value]];
    return rows.map((row) => row.map((cell) => convert(cell, parameter)));
  }
  if (!isMatrix(value)) return convert(value, parameter);
  const [only = []] = value;
  if (value.length !== 1 || only.length !== 1) throw new Refused(new CellError("#VALUE!"));
  return convert(only[0] ?? null, parameter);
}

const isMatrix = (value: Argument): value is readonly (readonly Scalar[])[] => Array.isArray(value);

function scalarArgument(
  value: Scalar,
  { type = "any" }: FunctionParameter,
  emptyCells: EmptyCells,
  allowErrors: boolean,
): unknown {
  if (value instanceof CellError) {
    if (!allowErrors || type !== "any") throw new Refused(value);
    return { type: "CustomFunctionError", code: value.code };
  }
  switch (type) {
    case "number":
      return numberArgument(value);
    case "string":
      return stringArgument(value);
    case "boolean":
      return booleanArgument(value);
    default:
      return value ?? emptyCells;
  }
}

function numberArgument(value: Exclude<Scalar, CellError>): number {
  if (typeof value === "number") return value;
  if (value === null) return 0;
  if (typeof value === "boolean") return value ? 1 : 0;
  const number = value.trim() === "" ? Number.NaN : Number(value);
  if (Number.isFinite(number)) return number;
  throw new Refused(new CellError("#VALUE!"));
}

function stringArgument(value: Exclude<Scalar, CellError>): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return value === null ? "" : String(value);
}

function booleanArgument(value: Exclude<Scalar, CellError>): boolean {
  if (typeof value === "boolean") return value;
  if (typeof value === "number") return value !== 0;
  if (value === null) return false;
  if (/^(true|false)$/i.test(value)) return value.toLowerCase() === "true";
  throw new Refused(new CellError("#VALUE!"));
}

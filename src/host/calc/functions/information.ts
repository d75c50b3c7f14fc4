import type { Scalar } from "../../model";
import { broadcast } from "../evaluate/broadcast";
import { type BuiltIn, single } from "../evaluate/call";
import { numberOf } from "../evaluate/convert";
import { errors, isError } from "../evaluate/values";

/** A question about a value; errors are values like others. */
const is =
  (test: (value: Scalar) => boolean): BuiltIn =>
  (call) =>
    broadcast([call.operand(0) ?? null], (value = null) => test(value));

export const information: Readonly<Record<string, BuiltIn>> = {
  ISBLANK: is((value) => value === null),
  ISERROR: is(isError),
  ISERR: is((value) => isError(value) && value.code !== "#N/A"),
  ISNA: is((value) => isError(value) && value.code === "#N/A"),
  ISNUMBER: is((value) => typeof value === "number"),
  ISTEXT: is((value) => typeof value === "string"),
  ISNONTEXT: is((value) => typeof value !== "string"),
  ISLOGICAL: is((value) => typeof value === "boolean"),
  ISEVEN: single((value) => Math.abs(Math.trunc(numberOf(value))) % 2 === 0),
  ISODD: single((value) => Math.abs(Math.trunc(numberOf(value))) % 2 === 1),
  N: single((value) =>
    typeof value === "number" || typeof value === "boolean" ? Number(value) : 0,
  ),
  NA: () => errors.missing,
};

import * as formulajs from "@formulajs/formulajs";

import type { Scalar } from "../../model";
import type { BuiltIn, Call } from "../evaluate/call";
import { single } from "../evaluate/call";
import { numberOf } from "../evaluate/convert";
import { CellError, errorCodes } from "../../model";
import { eachCell } from "../evaluate/broadcast";
import { errors } from "../evaluate/values";
import { numbersOf } from "./numbers";

/*
 * Functions taken from formulajs. Only those are let in whose arguments are plain numbers or blocks
 * of numbers, prepared here by Excel's rules: the library treats blanks, texts, dates and wildcards
 * in its own ways, without a word.
 */

type Foreign = (...args: never[]) => unknown;

/** A result of the library as a cell's value. */
function scalarOf(result: unknown): Scalar {
  if (typeof result === "number") return Number.isFinite(result) ? result + 0 : errors.number;
  if (typeof result === "string" || typeof result === "boolean") return result;
  const message = result instanceof Error ? result.message : "";
  return new CellError(errorCodes.find((code) => code === message) ?? "#VALUE!");
}

const apply = (foreign: Foreign, args: readonly unknown[]): Scalar =>
  scalarOf((foreign as (...given: readonly unknown[]) => unknown)(...args));

/** Single numbers, one for each parameter. */
const ofNumbers = (foreign: Foreign): BuiltIn =>
  single((...values) => apply(foreign, values.map(numberOf)));

/** All numbers of all arguments. */
const ofAll =
  (foreign: Foreign): BuiltIn =>
  (call) => {
    const numbers = numbersOf(call);
    return numbers.length === 0 ? errors.number : apply(foreign, [numbers]);
  };

function numbersIn(call: Call, at: number): number[] {
  const numbers: number[] = [];
  eachCell(call.matrix(at), (cell) => {
    if (cell instanceof CellError) throw cell;
    if (typeof cell === "number") numbers.push(cell);
  });
  if (numbers.length === 0) throw errors.number;
  return numbers;
}

/** A block of numbers and one number. */
const ofBlock =
  (foreign: Foreign): BuiltIn =>
  (call) =>
    apply(foreign, [numbersIn(call, 0), call.number(1)]);

/** Two blocks that go in pairs; a pair counts where both are numbers. */
const ofPairs =
  (foreign: Foreign): BuiltIn =>
  (call) => {
    const [first, second] = [call.matrix(0).flat(), call.matrix(1).flat()];
    if (first.length !== second.length) return errors.missing;
    const pairs = first.flatMap((a, at) => {
      const b = second[at];
      return typeof a === "number" && typeof b === "number" ? [[a, b] as const] : [];
    });
    if (pairs.length < 2) return errors.divide;
    return apply(foreign, [pairs.map(([a]) => a), pairs.map(([, b]) => b)]);
  };

const named = (
  make: (foreign: Foreign) => BuiltIn,
  foreign: Readonly<Record<string, Foreign>>,
): Record<string, BuiltIn> =>
  Object.fromEntries(Object.entries(foreign).map(([name, apply]) => [name, make(apply)]));

const { STDEVS, STDEVP, VARS, VARP, COVARIANCEP, COVARIANCES } = formulajs;

export const library: Readonly<Record<string, BuiltIn>> = {
  ...named(ofNumbers, {
    ACOS: formulajs.ACOS,
    ASIN: formulajs.ASIN,
    ATAN: formulajs.ATAN,
    COS: formulajs.COS,
    SIN: formulajs.SIN,
    TAN: formulajs.TAN,
    DEGREES: formulajs.DEGREES,
    RADIANS: formulajs.RADIANS,
    FACT: formulajs.FACT,
    COMBIN: formulajs.COMBIN,
    PERMUT: formulajs.PERMUT,
    EVEN: formulajs.EVEN,
    ODD: formulajs.ODD,
    LOG: formulajs.LOG,
    PMT: formulajs.PMT,
    PV: formulajs.PV,
    FV: formulajs.FV,
    SLN: formulajs.SLN,
  }),
  ...named(ofAll, {
    STDEV: STDEVS,
    "STDEV.S": STDEVS,
    STDEVP,
    "STDEV.P": STDEVP,
    VAR: VARS,
    "VAR.S": VARS,
    VARP,
    "VAR.P": VARP,
    AVEDEV: formulajs.AVEDEV,
    DEVSQ: formulajs.DEVSQ,
    GEOMEAN: formulajs.GEOMEAN,
    HARMEAN: formulajs.HARMEAN,
  }),
  ...named(ofBlock, {
    TRIMMEAN: formulajs.TRIMMEAN,
  }),
  ...named(ofPairs, {
    CORREL: formulajs.CORREL,
    PEARSON: formulajs.PEARSON,
    SLOPE: formulajs.SLOPE,
    INTERCEPT: formulajs.INTERCEPT,
    RSQ: formulajs.RSQ,
    "COVARIANCE.P": COVARIANCEP,
    "COVARIANCE.S": COVARIANCES,
  }),
};

import { evaluateFormula } from "../calc";
import { CellError, type Scalar, quotedSheet, rectName } from "../model";
import { invalidArgument } from "../protocol/host-error";
import { type ClassOf, office, selfOf } from "./kinds";
import type { Session } from "./session";

/** Functions of Excel by the names that are sent for them: rank_Eq is RANK.EQ, vlookup comes as vLookup. */
const names = (
  "abs and average averageIf averageIfs ceiling_Math choose code concatenate count countA countBlank countIf " +
  "countIfs date datevalue day days eoMonth exact find hour if int isError isNumber isText large " +
  "left len lookup lower match max median mid min minute mod month networkDays not now or power product proper " +
  "rank_Avg rank_Eq replace rept right round roundDown roundUp second sign small sqrt stDev_P stDev_S " +
  "substitute subtotal sum sumIf sumIfs sumSq text time today trim trunc upper value weekday " +
  "weekNum workDay year randBetween vLookup hLookup"
).split(" ");

/** An argument as a formula spells it. */
function spelt(value: unknown): string {
  const range = selfOf(value, "Range");
  if (range) return `${quotedSheet(range.sheet.name)}!${rectName(range.rect)}`;
  const result = selfOf(value, "FunctionResult");
  if (result) return result.value === null ? "" : spelt(result.value);
  if (value instanceof CellError) return value.code;
  if (typeof value === "string") return `"${value.replaceAll('"', '""')}"`;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "number") return String(value);
  throw invalidArgument();
}

function call(session: Session, name: string, args: readonly unknown[]) {
  // Arguments that may be repeated come as one list.
  const given = args.flat().filter((one) => one !== null && one !== undefined);
  const formula = `${name.toUpperCase().replaceAll("_", ".")}(${given.map(spelt).join(",")})`;
  return office("FunctionResult", { value: evaluateFormula(session.workbook, formula) });
}

/** Functions called by a program, without a cell. */
export const functionsClass: ClassOf<"Functions"> = {
  methods: Object.fromEntries(
    names.map((name) => [
      name,
      (session: Session, ...args: readonly unknown[]) => call(session, name, args),
    ]),
  ),
};

const errorOf = (value: Scalar): string | null => (value instanceof CellError ? value.code : null);

export const functionResultClass: ClassOf<"FunctionResult"> = {
  properties: {
    error: { get: ({ value }) => errorOf(value) },
    value: { get: ({ value }) => (value instanceof CellError ? null : value) },
  },
};

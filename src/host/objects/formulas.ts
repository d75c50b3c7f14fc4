import { FormulaSyntaxError, parseFormula } from "../calc";
import { invalidArgument } from "../protocol/host-error";
import { selfOf } from "./kinds";
import { absoluteAddress } from "./names";

/**
 * A formula of a rule, with its "=": from a Range (its absolute address), a number, a formula, or a
 * numeral, as data validations and conditional formats take them.
 * @throws HostError InvalidArgument for anything else, and for a formula that cannot be parsed
 */
export function ruleFormula(value: unknown): string {
  const range = selfOf(value, "Range");
  if (range) return `=${absoluteAddress(range)}`;
  if (typeof value === "number" && Number.isFinite(value)) return `=${value}`;
  if (typeof value !== "string" || value.trim() === "") throw invalidArgument();
  if (value.startsWith("=")) return checked(value);
  if (!Number.isFinite(Number(value))) throw invalidArgument();
  return `=${value.trim()}`;
}

function checked(formula: string): string {
  try {
    parseFormula(formula.slice(1));
  } catch (error) {
    throw error instanceof FormulaSyntaxError ? invalidArgument() : error;
  }
  return formula;
}

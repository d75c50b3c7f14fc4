import type { ClauseReading, Rule } from "../../src/regulation";
import type { ExpectedRule } from "./labels/notation";

const fields = [
  "kind",
  "unit",
  "amount",
  "per",
  "perQty",
  "round",
  "threshold",
  "multiplier",
  "of",
  "sanctions",
] as const;

/** Figures to twelve digits: a third is a third however it was divided. */
const rounded = (value: unknown): unknown => {
  if (typeof value === "number") return Number(value.toPrecision(12));
  if (Array.isArray(value)) return value.map(rounded);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, rounded(inner)]),
  );
};

/** The fields that are promised of rules, in one form. */
export const promised = (rules: readonly (Rule | ExpectedRule)[]): unknown[] =>
  rules.map((rule) => Object.fromEntries(fields.map((field) => [field, rounded(rule[field])])));

export const sameRules = (reading: ClauseReading, expected: readonly ExpectedRule[]): boolean =>
  JSON.stringify(promised(reading.rules)) === JSON.stringify(promised(expected));

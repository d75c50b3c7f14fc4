import {
  type Exact,
  type Line,
  type Rulebook,
  absolute,
  clausesOf,
  compare,
  exact,
  isNegative,
  isZero,
  multiply,
  zero,
} from "../../core";
import type { Look } from "./plan";
import type { LineState } from "./words";

/**
 * How heavy a deduction is, as a share of the largest that a single event can cost under the
 * rulebook (in the line's unit): from 40 % it is heavy, from 20 % middling. Of the outbound
 * regulation, whose largest is 5 points, 2 points are heavy, 1 is middling, 0.5 light. The line's
 * points count, not the clause's: a light offence repeated often enough is heavy.
 */
const severeFrom = exact("0.4");
const mediumFrom = exact("0.2");

/** What a line is, for its word and its colour. */
export function stateOf(line: Line, largest: Exact): LineState {
  if (line.status === "void") return "void";
  if (line.status === "provisional") return "asked";
  if (line.kind === "sectionCap" || line.kind === "clauseCap") {
    return isNegative(line.points) ? "cut" : "restored";
  }
  if (line.status === "warned" || isZero(line.points)) return "waived";
  if (!isNegative(line.points)) return "bonus";
  const size = absolute(line.points);
  if (compare(size, multiply(largest, severeFrom)) >= 0) return "severe";
  return compare(size, multiply(largest, mediumFrom)) >= 0 ? "medium" : "light";
}

/** The largest single deduction of a rulebook in a unit. */
export function largestDeduction(rulebook: Rulebook, unit: Line["unit"]): Exact {
  let largest = zero;
  for (const { clause, most } of clausesOf(rulebook).values()) {
    const deducts = clause.effect === "deduct" && clause.unit === unit;
    if (deducts && compare(most, largest) > 0) largest = most;
  }
  return largest;
}

export const lookOf: Readonly<Record<LineState, Look>> = {
  severe: "severe",
  medium: "medium",
  light: "light",
  bonus: "bonus",
  restored: "waived",
  cut: "body",
  waived: "waived",
  void: "void",
  asked: "asked",
};

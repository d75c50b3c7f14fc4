import type { Threshold } from "../reading";
import type { Kind } from "../tokens/meaning";
import type { ClauseState } from "./state";
import { kindAt } from "./tape";

const links: ReadonlySet<Kind> = new Set<Kind>([
  "comma",
  "cue",
  "span",
  "grant",
  "pay",
  "discretion",
  "subject",
]);

const LONGEST_LINK = 8;

/**
 * The condition of the rule before, where nothing but links stands between: 第三次扣10分并停岗. Undefined
 * where the rule has to look for its own.
 */
export function carried(
  { tape, rules, rulesBefore }: ClauseState,
  at: number,
): Threshold | undefined {
  const last = rules.at(-1);
  if (!last?.threshold || rules.length <= rulesBefore || last.kind === "cap") return undefined;
  if (at - last.to > LONGEST_LINK) return undefined;
  for (let between = last.to; between < at; between += 1) {
    if (!links.has(kindAt(tape, between))) return undefined;
  }
  return last.threshold;
}

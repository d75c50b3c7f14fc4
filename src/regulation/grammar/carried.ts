import type { Threshold } from "../reading";
import type { Kind } from "../tokens/meaning";
import { namesParty } from "./party";
import type { ClauseState } from "./state";
import { kindAt, textAt } from "./tape";

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

const begins: ReadonlySet<Kind> = new Set<Kind>(["cue", "pay", "comma", "subject", "word"]);

/** 取消评优资格，当月绩效扣10%; 扣10分并罚款50元; 组长扣2分，组员扣1分: one consequence more of the same. */
export const goesOn = ({ tape, limit, due, count, rules }: ClauseState, from: number): boolean =>
  !limit &&
  !due &&
  !count &&
  (begins.has(kindAt(tape, from - 1)) ||
    textAt(tape, from).startsWith("并") ||
    rules.at(-1)?.kind === "sanction");

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
    if (!links.has(kindAt(tape, between)) && !namesParty(textAt(tape, between))) return undefined;
  }
  return last.threshold;
}

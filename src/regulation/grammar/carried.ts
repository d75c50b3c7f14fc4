import type { Threshold } from "../reading";
import type { Kind } from "../tokens/meaning";
import { namesParty } from "./party";
import type { ClauseState } from "./state";
import { type Tape, kindAt, textAt } from "./tape";

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
/** 班长同扣1分 */
const ALIKE: ReadonlySet<string> = new Set(["同", "同样", "也", "连带"]);

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
  return isLinked(tape, last.to, at) ? last.threshold : undefined;
}

function isLinked(tape: Tape, from: number, to: number): boolean {
  if (to - from > LONGEST_LINK) return false;
  for (let at = from; at < to; at += 1) {
    const known = links.has(kindAt(tape, at)) || ALIKE.has(textAt(tape, at));
    if (!known && !isParty(tape, at)) return false;
  }
  return true;
}

const isParty = (tape: Tape, at: number): boolean =>
  kindAt(tape, at) === "subject" || namesParty(textAt(tape, at));

/** 每单扣1分，班长扣0.5分: whether nothing new is said but who else bears it. */
export const onlyParty = (tape: Tape, from: number, to: number): boolean =>
  isLinked(tape, from, to) && tape.slice(from, to).some((_, index) => isParty(tape, from + index));

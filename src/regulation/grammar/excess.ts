import type { Question } from "../question";
import { type ClauseState, type FoundRule } from "./state";
import { type Tape, meaningAt, measureAt } from "./tape";

/** A rule of which the one before it makes doubtful from where on, or how long, it holds. */
export function unreadExcess({ rules, tape, words }: ClauseState): Question | null {
  const found = rules.find((rule, index) => {
    const before = rules[index - 1];
    return before && (goesOnFrom(before, rule) || (isOnce(tape, before) && isSecond(before, rule)));
  });
  return found ? { code: "limitUnread", facts: { words: words(found.from, found.to) } } : null;
}

/** 10分钟内扣1分，每再多10分钟加扣1分: what is counted begins where the rule before ends, and no rule says so. */
const goesOnFrom = (before: FoundRule, { threshold, per }: FoundRule): boolean =>
  threshold === null && before.threshold?.upTo !== undefined && before.threshold.unit === per;

/** 一次扣5分，二次扣10分: is the second time counted as one of the first as well? */
const isSecond = (before: FoundRule, { threshold, kind }: FoundRule): boolean =>
  threshold?.nth === 2 && before.threshold === null && before.kind === kind;

const isOnce = (tape: Tape, { from, per }: FoundRule): boolean =>
  per === "occurrence" &&
  meaningAt(tape, from, "number")?.value === 1 &&
  measureAt(tape, from + 1) === "occurrence";

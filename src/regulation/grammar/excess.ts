import type { Question } from "../question";
import type { ClauseState } from "./state";

/** 10分钟内扣1分，每再多10分钟加扣1分: what is counted begins where the rule before ends, and no rule says so. */
export function unreadExcess({ rules, words }: ClauseState): Question | null {
  const found = rules.find(({ per, threshold }, index) => {
    const before = rules[index - 1]?.threshold;
    return threshold === null && before?.upTo !== undefined && before.unit === per;
  });
  return found ? { code: "limitUnread", facts: { words: words(found.from, found.to) } } : null;
}

import type { Clause } from "../../../core";
import { evened } from "../../read/cell/text";
import type { Form } from "./form";
import { figure, numberIn } from "./number";
import { text } from "./text";

const counted = "(?:次|人次?|宗|件|起|天|题|单|条)?";
const window = "(每?\\s*(?:天|日|月)|(?:per\\s*)?(?:day|month))";
const perThenCount = new RegExp(`^${window}\\s*(?:前|免)?\\s*(${figure})\\s*${counted}$`, "i");
const countThenPer = new RegExp(`^(${figure})\\s*${counted}\\s*/?\\s*${window}$`, "i");

/** What is free in each window: 每天 2. */
export const allowance: Form<Clause["allowance"]> = {
  blank: null,
  write: (value, words) => value && words.allowance(value.count, value.per),
  read: (cell) => {
    const plain = evened(cell);
    const [, per, count] = perThenCount.exec(plain) ?? [];
    const [, first = count, second = per] = countThenPer.exec(plain) ?? [];
    if (first === undefined || second === undefined) return undefined;
    return { count: numberIn(first), per: /月|month/i.test(second) ? "month" : "day" };
  },
};

const times = new RegExp(`^(${figure})\\s*(?:倍|times|x|×)\\s*[:：,，]?\\s*(.+)$`, "is");

/** When a deduction is multiplied: 2 倍：情节严重. */
export const aggravation: Form<Clause["aggravation"]> = {
  blank: null,
  write: (value, words) => value && words.aggravation(value.multiplier, value.when),
  read: (cell) => {
    const [, multiplier, when] = times.exec(cell) ?? [];
    if (multiplier === undefined || when === undefined) return undefined;
    return { multiplier: numberIn(multiplier), when: text.read(when) };
  },
};

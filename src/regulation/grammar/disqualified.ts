import type { Kind } from "../tokens/meaning";
import { addSanctions } from "./addSanctions";
import type { ClauseState } from "./state";
import { type Tape, closesPhrase, kindAt, skip, textAt } from "./tape";

const treating: ReadonlySet<Kind> = new Set<Kind>(["treat", "of", "worth"]);
const denying: ReadonlySet<string> = new Set(
  "取消 不得 不参与 不能 不予 失去 丧失 暂停 剥夺".split(" "),
);

/** 取消当季评优资格, 不得参加年度评先: chances that are lost. */
export function readDisqualified(state: ClauseState, at: number): number | null {
  const { tape } = state;
  if (!denying.has(textAt(tape, at))) return null;
  for (let index = at + 1; index <= at + LONGEST_CHANCE; index += 1) {
    if (closesPhrase.has(kindAt(tape, index)) || kindAt(tape, index) === "pay") return null;
    if (/(?:资格|评优|评先|晋级|晋升|评选|评奖|先进|评先进)$/.test(textAt(tape, index))) {
      return disqualify(state, at, index + 1);
    }
    // 当年不得评为优秀
    const graded = skip(tape, index + 1, treating, 1);
    if (/评[定选]?$/.test(textAt(tape, index)) && kindAt(tape, graded) === "grade") {
      return disqualify(state, at, graded + 1);
    }
  }
  return null;
}
const LONGEST_CHANCE = 8;

/** 三个月内不得参加评优: how long is no condition. */
export function disqualify(state: ClauseState, at: number, end: number): number {
  const { limit } = state;
  if (limit?.limit.within && limit.limit.next === at && lengths.has(limit.limit.unit)) {
    state.limit = null;
  }
  return addSanctions(state, ["disqualification"], at, chanceEnd(state.tape, end));
}
const lengths: ReadonlySet<unknown> = new Set(["month", "quarter", "year"]);

/** 取消年度评优评先资格, 评优和晋级 */
const chanceEnd = (tape: Tape, at: number): number =>
  /^(?:评[优先选])?资格|^[和及与](?:评[优先]|晋[级升])(?:资格)?$/.test(textAt(tape, at))
    ? at + 1
    : at;

import type { Kind } from "../tokens/meaning";
import type { Rule } from "../reading";
import { addSanctions } from "./addSanctions";
import { type ClauseState, doubt } from "./state";
import { closesPhrase, holds, kindAt, meaningAt, skip, textAt } from "./tape";
import { addRule } from "./addRule";
import { beginning } from "./waiting";

const beforePay: ReadonlySet<Kind> = new Set<Kind>([
  "of",
  "span",
  "subject",
  "calendar",
  "noun",
  "word",
]);

/** 补贴全部扣除, 奖金取消: the pay before its verb. */
export function readPayLost(state: ClauseState, at: number): number | null {
  const { tape } = state;
  const verb = kindAt(tape, at) === "take" || textAt(tape, at).startsWith("全");
  if (!verb || !closesPhrase.has(kindAt(tape, at + 1))) return null;
  for (let back = at - 1; back >= at - 3 && !closesPhrase.has(kindAt(tape, back)); back -= 1) {
    const paid = meaningAt(tape, back, "pay");
    const lost = paid && { wage: paid.wage, day: false, share: textAt(tape, back) };
    if (lost) return loseAll(state, lost, back, at + 1);
    // 从工资中扣除 says where from, not how much.
    const linked = ["cue", "grant"].includes(kindAt(tape, back)) || textAt(tape, back) === "全部";
    if (!linked) return null;
  }
  return null;
}

/** 扣除当月工资, 不发奖金: the whole of it. 当日工资 is a day's. */
export function readWholePay(state: ClauseState, at: number): number | null {
  const { tape } = state;
  if (kindAt(tape, at) !== "take") return null;
  const pay = skip(tape, at + 1, beforePay, 4);
  const paid = meaningAt(tape, pay, "pay");
  if (!paid || !afterAllPay.has(kindAt(tape, pay + 1))) return null;
  const end = pay + 1;
  // 扣除全勤奖，每天扣20元 tells how much after all.
  if (kindAt(tape, end) === "comma" && ["each", "calendar"].includes(kindAt(tape, end + 1)))
    return null;
  const day = meaningAt(tape, pay - 1, "span")?.window === "day" || textAt(tape, pay) === "日工资";
  const lost = { wage: paid.wage && !day, day: paid.wage && day, share: textAt(tape, pay) };
  return loseAll(state, lost, at, end);
}

/** 取消当月奖金, 奖金全部扣除 */
const allPay: ReadonlySet<Kind> = new Set<Kind>(["span"]);

/** A month's wage is a sanction, a day's is a figure; of a bonus all is lost. */
function loseAll(
  state: ClauseState,
  { wage, day, share }: { wage: boolean; day: boolean; share: string },
  from: number,
  to: number,
): number {
  if (wage) return addSanctions(state, ["wageForfeit"], from, to);
  const begin = beginning(state, from);
  const said =
    day || holds(state.tape, from, to, allPay) || textAt(state.tape, to - 1).startsWith("全");
  doubt(state, said ? 0.9 : 0.75, { code: "payShare", facts: { words: state.words(begin, to) } });
  const figure = day
    ? ({ unit: "dayWage", amount: 1 } as const)
    : ({ unit: "percent", amount: 100 } as const);
  addRule(state, { kind: "fine", ...figure, ...daysLost(state, day), share }, begin, to);
  return to;
}

const afterAllPay: ReadonlySet<Kind> = new Set<Kind>([
  ...closesPhrase,
  "cue",
  "sanction",
  "grant",
  "of",
]);

/** 旷工一天，扣除当日工资: of each day. */
function daysLost(state: ClauseState, day: boolean): Pick<Rule, "per"> {
  const per = state.count?.reading.per;
  state.count = null;
  return { per: day && (per === "day" || per === "halfDay") ? per : "occurrence" };
}

import type { Amount, Rule, RuleKind } from "../reading";
import { readAfterFigure } from "./afterFigure";
import { carried, goesOn, onlyParty } from "./carried";
import type { CountReading } from "./count";
import type { Figure } from "./effect";
import { askFigure, askHowOften } from "./figureQuestions";
import { type ClauseState, doubt, hintsFor, isGiving, kindOf } from "./state";
import { type Tape, closesPhrase, kindAt, textAt } from "./tape";
import type { Verb } from "./verbAt";
import { addRule } from "./addRule";
import { beginning, leaveCount, takeCount } from "./waiting";

/** Which way a figure goes, as its verb or its surroundings say. */
export interface Direction extends Pick<Verb, "unit" | "confidence"> {
  readonly gives: boolean;
}

/** Makes a rule of a figure whose direction is known; where the rule ends. */
export function takeFigure(
  state: ClauseState,
  figure: Figure,
  direction: Direction,
  from: number,
  next: number,
): number {
  const after = readAfterFigure(state.tape, next);
  const end = after?.next ?? next;
  const begin = beginning(state, from);
  const worth = worthOf(state, figure, direction, from);
  const count = after ?? figure.count;
  const counted = count ? countedBy(state, count) : takeCount(state, from, direction.gives);
  const kind = kindFor(state, direction, worth);
  const per = kind === "sectionBonus" && counted.per === "occurrence" ? "month" : counted.per;
  state.sure = Math.min(state.sure, direction.confidence);
  askFigure(state, figure, worth, direction, begin, end);
  if (isGiving(kind) && !count && per === "occurrence") askHowOften(state, begin, end);
  const { amount, unit, share } = worth;
  const { perQty, round } = counted;
  const rule = { kind, amount, unit, share, per, perQty, round };
  const threshold = goesOn(state, from) ? carried(state, from) : undefined;
  if (!count && per === "occurrence") askCounted(state, begin, from, end);
  addRule(state, threshold ? { ...rule, threshold } : rule, begin, end);
  return end;
}

/** 每单扣1分，班长扣0.5分: of each order as well, or once? */
function askCounted(state: ClauseState, begin: number, from: number, end: number): void {
  const { rules, rulesBefore, tape } = state;
  const last = rules.length > rulesBefore ? rules.at(-1) : undefined;
  if (!last?.per || last.per === "occurrence" || last.per === "month") return;
  if (!onlyParty(tape, last.to, from)) return;
  doubt(state, 0.75, { code: "wordsUnread", facts: { words: state.words(begin, end) } });
}

/** What a figure is worth: how much, of what, and of whose pay. */
interface Worth extends Pick<Rule, "unit" | "share"> {
  readonly amount: Amount;
}

const kindFor = (state: ClauseState, { gives }: Direction, { unit, share }: Worth): RuleKind =>
  state.clean && gives ? "sectionBonus" : kindOf(gives, unit, share !== null);

/** What a figure is of: its unit said by itself, by its verb, or by what stands around. */
function worthOf(
  state: ClauseState,
  { amount, unit: written, atLeast, share: said }: Figure,
  direction: Direction,
  from: number,
): Worth {
  const unit = written ?? direction.unit ?? hintsFor(state).unit;
  const ofPay = unit === "percent" ? (payBefore(state.tape, from) ?? shareGoesOn(state)) : null;
  const open = atLeast && typeof amount === "number";
  return { amount: open ? [amount, null] : amount, unit, share: said ?? ofPay };
}

/** 年终奖金上浮5% */
function payBefore(tape: Tape, at: number): string | null {
  for (let back = at - 1; back >= at - 3; back -= 1) {
    if (kindAt(tape, back) === "pay") return textAt(tape, back);
    if (closesPhrase.has(kindAt(tape, back))) return null;
  }
  return null;
}

/** 扣…绩效10%，上级扣5%: of the same. */
function shareGoesOn(state: ClauseState): string | null {
  const last = state.rules.at(-1);
  return last && state.rules.length > state.rulesBefore ? last.share : null;
}

/** A count beside the figure; of 每下降1个百分点扣每人0.5分 the other one belongs to no rule. */
function countedBy(
  state: ClauseState,
  { per, quantity, round }: CountReading,
): Pick<Rule, "per" | "perQty" | "round"> {
  const { count, tape } = state;
  const other = count && kindAt(tape, count.at) === "each" && count.reading.per !== per;
  if (other) leaveCount(state);
  else state.count = null;
  return { per, perQty: quantity, round };
}

import type { Amount, Rule } from "../reading";
import { readAfterFigure } from "./afterFigure";
import { carried, goesOn } from "./carried";
import type { CountReading } from "./count";
import type { Figure } from "./effect";
import { askFigure, askHowOften } from "./figureQuestions";
import {
  type ClauseState,
  addRule,
  beginning,
  hintsFor,
  kindOf,
  leaveCount,
  takeCount,
} from "./state";
import { type Tape, closesPhrase, kindAt, textAt } from "./tape";
import type { Verb } from "./verbAt";

export interface KnownVerb extends Verb {
  readonly gives: boolean;
}

/** Makes a rule of a figure whose direction is known; where the rule ends. */
export function takeFigure(
  state: ClauseState,
  figure: Figure,
  verb: KnownVerb,
  from: number,
  next: number,
): number {
  const after = readAfterFigure(state.tape, next);
  const end = after?.next ?? next;
  const begin = beginning(state, from);
  const worth = worthOf(state, figure, verb, from);
  const count = after ?? figure.count;
  const counted = count ? countedBy(state, count) : takeCount(state, from, verb.gives);
  const clean = state.clean && verb.gives;
  const kind = clean ? "sectionBonus" : kindOf(verb.gives, worth.unit, worth.share !== null);
  const per = clean && counted.per === "occurrence" ? "month" : counted.per;
  state.sure = Math.min(state.sure, verb.confidence);
  askFigure(state, { ...figure, amount: worth.amount }, worth.unit, worth.share, verb, begin, end);
  if (!clean && verb.gives && !count && per === "occurrence") askHowOften(state, begin, end);
  const threshold = goesOn(state, from) ? carried(state, from) : undefined;
  addRule(state, { kind, ...worth, ...counted, per, ...(threshold && { threshold }) }, begin, end);
  return end;
}

/** What a figure is of: its unit said by itself, by its verb, or by what stands around. */
function worthOf(
  state: ClauseState,
  { amount, unit: written, atLeast, share: said }: Figure,
  verb: KnownVerb,
  from: number,
): Pick<Rule, "unit" | "share"> & { readonly amount: Amount } {
  const unit = written ?? verb.unit ?? hintsFor(state).unit;
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

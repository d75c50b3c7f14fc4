import type { Clause, EventRecord, Person } from "../../../src/core";
import * as f from "./fraction";
import type { Fraction } from "./fraction";

export const nameOf = (person: Person) => `person ${person.name}`;

/** One record, charged to one subject. */
export interface Charge {
  readonly record: EventRecord;
  readonly clause: Clause;
  readonly subject: string;
  readonly month: string | null;
  readonly quantity: Fraction;
  readonly amount: Fraction;
  readonly multiplier: Fraction;
  /** Whom of the row the subject answers for. */
  readonly named: readonly Person[];
  /** Over how many the row is charged, each in full. */
  readonly heads: number;
  /** Whether the row's own figure says which amount it was. */
  readonly picked: boolean;
  /** The recording whose card it is on; null on the month's. */
  readonly recording: string | null;
  readonly asks: readonly string[];
}

/** What a row counts for one of those it is charged to; nothing is asked of a withdrawn row. */
export function weigh(
  record: EventRecord,
  clause: Clause,
  subject: string,
  month: string | null,
  named: readonly Person[],
  heads: number,
): Charge {
  const asks: string[] = [];
  const pooled = subject.startsWith("team") ? named.length : 0;
  const quantity = quantityOf(record, clause, pooled, heads, asks);
  const unmeasured = clause.when && !record.measures[clause.when.measure];
  if (unmeasured && quantity[0] > 0n) asks.push("missingMeasure");
  const picked = ranges(record, clause);
  const recording = null;
  const weighed = { record, clause, subject, month, quantity, named, heads, picked, recording };
  const priced =
    clause.effect === "grade"
      ? gradeOf(record, clause, quantity, asks)
      : amountOf(record, clause, quantity, heads, asks);
  if (clause.allowance?.per === "day" && record.day === null) asks.push("missingDay");
  return { ...weighed, ...priced, asks: record.void ? [] : asks };
}

function quantityOf(
  record: EventRecord,
  clause: Clause,
  pooled: number,
  heads: number,
  asks: string[],
): Fraction {
  if (!holds(record, clause)) return f.of(0);
  const people = record.people.length;
  if (record.quantity) {
    const said = f.from(record.quantity);
    return inSteps(people > 0 && f.same(said, f.of(people)) ? f.of(pooled || 1) : said, clause);
  }
  const question = quantityQuestion(record, clause, Math.max(1, pooled), heads);
  if (question && !(clause.per === "person" && pooled > 0)) asks.push(question);
  return f.of(Math.max(1, pooled));
}

/** Whether what was measured meets the clause's condition; without a figure it is taken to. */
function holds(record: EventRecord, { when }: Clause): boolean {
  const measured = when && record.measures[when.measure];
  if (!when || !measured) return true;
  const beside = (bound: number | undefined, unbound: number) =>
    bound === undefined ? unbound : f.order(f.from(measured), f.of(bound));
  return (
    beside(when.from, 0) >= 0 &&
    beside(when.upTo, 0) <= 0 &&
    beside(when.over, 1) > 0 &&
    beside(when.under, -1) < 0
  );
}

/** So many steps as have begun, or are full. */
function inSteps(time: Fraction, { step }: Clause): Fraction {
  if (!step) return time;
  const [over, under] = f.over(time, f.of(step.of));
  const full = over / under;
  return [step.round === "up" && full * under < over ? full + 1n : full, 1n];
}

/** Points that are several times the amount ask for the quantity; days and hours are rarely one. */
function quantityQuestion(
  record: EventRecord,
  clause: Clause,
  units: number,
  heads: number,
): string | null {
  const scores = clause.effect === "deduct" || clause.effect === "bonus";
  const unsaid =
    scores && ["day", "hour", "minute"].includes(clause.per) ? "missingQuantity" : null;
  if (!record.figure || clause.step) return unsaid;
  if (typeof clause.amount !== "number" || clause.amount === 0) return null;
  const doubled = f.of(clause.aggravation?.multiplier ?? 1);
  const figure = f.from(record.figure);
  const amount = f.times(f.of(clause.amount), f.of(units));
  const owed = f.times(amount, f.of(heads));
  if (clause.aggravation && f.same(figure, f.times(amount, doubled)) && !f.same(figure, owed))
    return null;
  const times = f.over(figure, record.aggravated ? f.times(owed, doubled) : owed);
  if (times[1] !== 1n) return unsaid;
  return times[0] > 1n ? "quantityFromFigure" : null;
}

function amountOf(
  record: EventRecord,
  clause: Clause,
  quantity: Fraction,
  heads: number,
  asks: string[],
): { amount: Fraction; multiplier: Fraction } {
  const doubled = clause.aggravation ? f.of(clause.aggravation.multiplier) : f.of(1);
  const multiplier = record.aggravated ? doubled : f.of(1);
  const figure = record.figure && f.from(record.figure);
  const nothing = quantity[0] === 0n;
  const [low, high] = boundsOf(record, clause, nothing);
  if (ranges(record, clause)) {
    if (nothing) return { amount: low, multiplier };
    const each = figure && f.over(figure, f.times(quantity, multiplier));
    if (!each || betweenKinds(record, clause, each)) {
      asks.push("missingAmount");
      return { amount: low, multiplier };
    }
    const held = f.most(low, f.least(each, high));
    if (!f.same(held, each)) asks.push("amountOutOfRange");
    return { amount: held, multiplier };
  }
  const amount = low;
  const plain = f.times(amount, quantity);
  const aggravates = figure !== null && f.same(figure, f.times(plain, doubled));
  const together = figure !== null && f.same(figure, f.times(plain, f.of(heads)));
  return { amount, multiplier: aggravates && !together ? doubled : multiplier };
}

/** What the grade falls short of the best; one that is not said costs nothing and is asked. */
function gradeOf(
  record: EventRecord,
  clause: Clause,
  quantity: Fraction,
  asks: string[],
): { amount: Fraction; multiplier: Fraction } {
  const best = Math.max(...(clause.choices ?? []).flatMap(({ amount }) => amount));
  const given = said(record, clause);
  if (given === null && quantity[0] > 0n) asks.push("missingGrade");
  return {
    amount: f.of(typeof given === "number" ? best - given : 0),
    multiplier: f.of(1),
  };
}

/** The amount of the kind that the row's item says; null where it says none. */
export function said(record: EventRecord, { choices }: Clause): number | number[] | null {
  const named = (choices ?? []).filter(({ label }) => record.item.includes(label));
  const [longest] = named.toSorted((a, b) => b.label.length - a.label.length);
  return longest?.amount ?? null;
}

/** The least and the most that a row may cost. */
function boundsOf(
  record: EventRecord,
  clause: Clause,
  nothing = false,
): readonly [Fraction, Fraction] {
  const kinds = clause.choices?.flatMap(({ amount }) => amount) ?? clause.amount ?? 0;
  const figures = [(nothing ? null : said(record, clause)) ?? kinds].flat();
  return [f.of(Math.min(...figures)), f.of(Math.max(...figures))];
}

/** Whether the row's own figure picks the amount. */
const ranges = (record: EventRecord, clause: Clause) =>
  clause.choices ? typeof said(record, clause) !== "number" : Array.isArray(clause.amount);

/** A figure that no kind may have, between those that some may. */
function betweenKinds(record: EventRecord, clause: Clause, figure: Fraction): boolean {
  if (!clause.choices || said(record, clause) !== null) return false;
  const [low, high] = boundsOf(record, clause);
  const within = (least: Fraction, most: Fraction) =>
    f.order(figure, least) >= 0 && f.order(figure, most) <= 0;
  const some = clause.choices.some(({ amount }) => {
    const [least = 0, most = least] = [amount].flat();
    return within(f.of(least), f.of(most));
  });
  return within(low, high) && !some;
}

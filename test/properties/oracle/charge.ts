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
  const picked = ranges(record, clause);
  const weighed = { record, clause, subject, month, quantity, named, heads, picked };
  const priced = amountOf(record, clause, quantity, heads, asks);
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
  const people = record.people.length;
  if (record.quantity) {
    const said = f.from(record.quantity);
    return people > 0 && f.same(said, f.of(people)) ? f.of(pooled || 1) : said;
  }
  const question = quantityQuestion(record, clause, Math.max(1, pooled), heads);
  if (question && !(clause.per === "person" && pooled > 0)) asks.push(question);
  return f.of(Math.max(1, pooled));
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
    scores && (clause.per === "day" || clause.per === "hour") ? "missingQuantity" : null;
  if (!record.figure) return unsaid;
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
  const [low, high] = boundsOf(record, clause);
  if (ranges(record, clause)) {
    if (quantity[0] === 0n) return { amount: low, multiplier };
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

/** The amount of the kind that the row's item says; null where it says none. */
function said(record: EventRecord, { choices }: Clause): number | number[] | null {
  const named = (choices ?? []).filter(({ label }) => record.item.includes(label));
  const [longest] = named.toSorted((a, b) => b.label.length - a.label.length);
  return longest?.amount ?? null;
}

/** The least and the most that a row may cost. */
function boundsOf(record: EventRecord, clause: Clause): readonly [Fraction, Fraction] {
  const kinds = clause.choices?.flatMap(({ amount }) => amount) ?? clause.amount ?? 0;
  const nothing = record.quantity?.numerator === 0n;
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

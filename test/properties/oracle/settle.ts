import type { Clause, Section } from "../../../src/core";
import { type Charge, nameOf, said } from "./charge";
import * as f from "./fraction";
import type { Fraction } from "./fraction";

export interface Rule {
  readonly clause: Clause;
  readonly sections: readonly Section[];
  readonly warns: boolean;
}

/** Charges that share an allowance and cost the same, and what they came to. */
export interface Outcome extends Pick<Charge, "clause" | "subject" | "month" | "recording"> {
  readonly charges: readonly Charge[];
  readonly price: Fraction;
  /** What the allowance left. */
  readonly beyond: Fraction;
  /** That, less the warning. */
  readonly charged: Fraction;
  readonly points: Fraction;
  readonly status: "counted" | "warned" | "void";
  readonly asks: readonly string[];
}

const price = (charge: Charge) => f.times(charge.amount, charge.multiplier);
const isWithdrawn = ({ record }: Charge) => record.void;

/** Allowances, then warnings, then points. */
export function settle(charges: readonly Charge[], rules: ReadonlyMap<string, Rule>): Outcome[] {
  const windows = grouped(charges, windowOf).flatMap(beyondAllowance);
  const offences = windows.filter(({ clause, beyond }) => {
    return clause.effect === "deduct" && rules.get(clause.id)?.warns && beyond[0] > 0n;
  });
  const firsts = grouped(offences, ({ clause, subject }) => `${clause.id}|${subject}`).map(
    mayBeFirst,
  );
  return windows.map((outcome) => {
    const tied = firsts.find(([first]) => first === outcome);
    const waived = tied ? f.least(f.of(1), outcome.beyond) : f.of(0);
    const charged = f.minus(outcome.beyond, waived);
    const sign = f.of(outcome.clause.effect === "bonus" ? 1 : -1);
    const points = f.times(sign, f.times(charged, outcome.price));
    const warned = tied && charged[0] === 0n;
    const settled = { ...outcome, charged, points, status: warned ? "warned" : outcome.status };
    const tie = tied && tied.length > 1 ? ["firstOffenceTie"] : [];
    return { ...settled, asks: [...outcome.asks, ...tie, ...figureQuestion(settled)] };
  });
}

function grouped<One>(all: readonly One[], keyOf: (one: One) => string): [One, ...One[]][] {
  const groups = new Map<string, [One, ...One[]]>();
  for (const one of all) {
    const group = groups.get(keyOf(one));
    if (group) group.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return [...groups.values()];
}

/** Which charges share an allowance, or count once together. */
function windowOf(charge: Charge): string {
  const { subject, clause, record, month } = charge;
  const alone = `${subject}|${record.source[0].cell}`;
  const shared = `${subject}|${clause.id}|`;
  if (isWithdrawn(charge)) return alone;
  if (clause.allowance?.per === "day") return record.day === null ? alone : shared + record.day;
  return clause.allowance || clause.per === "month" ? shared + month : alone;
}

/** The window's charges by their price, and what the allowance leaves of each: it covers the cheapest. */
function beyondAllowance(window: readonly [Charge, ...Charge[]]): Outcome[] {
  const [{ clause, subject, month }] = window;
  const byDay = window.toSorted((a, b) =>
    dateOf(a) < dateOf(b) ? -1 : dateOf(a) > dateOf(b) ? 1 : 0,
  );
  const cheapestFirst = grouped(
    byDay,
    (charge) => `${f.show(price(charge))} ${charge.recording}`,
  ).toSorted(([a], [b]) => f.order(price(a), price(b)));
  const counted = new Set<string>();
  const seen = cheapestFirst
    .toReversed()
    .map((alike) => f.total(alike.map((charge) => seenOf(charge, counted))))
    .toReversed();
  const dearest = seen.findLastIndex((units) => units[0] > 0n);
  let free = f.of(clause.allowance?.count ?? 0);
  return cheapestFirst.map((alike, at) => {
    const [first] = alike;
    const units = isWithdrawn(first) ? f.of(0) : (seen[at] ?? f.of(0));
    const used = f.least(free, units);
    free = f.minus(free, used);
    const left = f.minus(units, used);
    const once = f.least(left, f.of(at === dearest ? 1 : 0));
    return {
      clause,
      subject,
      month,
      recording: first.recording,
      charges: alike,
      price: price(first),
      beyond: clause.per === "month" ? once : left,
      charged: left,
      points: f.of(0),
      status: isWithdrawn(first) ? "void" : "counted",
      asks: alike.flatMap(({ asks }) => asks),
    };
  });
}

/** Where a team's clause counts people, each counts once in a window. */
function seenOf(
  { record, clause, subject, quantity, named }: Charge,
  counted: Set<string>,
): Fraction {
  const byName = !record.quantity || f.same(quantity, f.of(named.length));
  const pooled = subject.startsWith("team") && named.length > 0;
  if (clause.per !== "person" || !pooled || !byName || quantity[0] === 0n) return quantity;
  const fresh = named.map(nameOf).filter((name) => !counted.has(name));
  for (const name of fresh) counted.add(name);
  return f.of(fresh.length);
}

/** The first offence, the cheapest of those that no date shows to be later; with those that cost otherwise. */
function mayBeFirst(offences: readonly [Outcome, ...Outcome[]]): Outcome[] {
  const all = offences.flatMap((outcome) => outcome.charges.map((charge) => ({ outcome, charge })));
  const dated = all
    .filter(({ charge }) => charge.quantity[0] > 0n)
    .toSorted((a, b) => {
      const [first, second] = [dateOf(a.charge), dateOf(b.charge)];
      return first < second ? -1 : first > second ? 1 : 0;
    });
  const [earliest] = dated;
  const rivals = dated.filter(({ charge: { record, month } }) =>
    record.day === null
      ? month === earliest?.charge.month
      : record.day === earliest?.charge.record.day,
  );
  const [cheapest, ...others] = rivals.toSorted((a, b) => f.order(waivedOf(a), waivedOf(b)));
  if (!cheapest) return [];
  const dearer = others.filter((one) => !f.same(waivedOf(one), waivedOf(cheapest)));
  return [cheapest, ...dearer].map(({ outcome }) => outcome);
}

/** What a warning in its place would waive. */
const waivedOf = ({ outcome, charge }: { outcome: Outcome; charge: Charge }) =>
  f.times(outcome.price, f.least(f.of(1), charge.quantity));

/** What has no day stands behind its month's days. */
const dateOf = ({ record, month }: Charge) => record.day ?? `${month ?? "9999-99"}-99`;

/** The sheet's own points against the rulebook's, those of rows that share an allowance together. */
function figureQuestion({
  charges,
  points,
  status,
}: Pick<Outcome, "charges" | "points" | "status">): string[] {
  const [first] = charges;
  const compared = charges.every(({ record, quantity, picked, asks }) => {
    const settled = picked && quantity[0] !== 0n;
    return record.figure && !settled && !asks.includes("quantityFromFigure");
  });
  if (!first || status === "void" || !compared) return [];
  const figure = f.total(
    charges.map(({ record }) => (record.figure ? f.from(record.figure) : f.of(0))),
  );
  // Points beside a grade may be what it gives as well as what it takes.
  const given = first.clause.effect === "grade" && said(first.record, first.clause);
  if (typeof given === "number" && f.same(figure, f.times(f.of(given), first.quantity))) return [];
  const size = points[0] < 0n ? f.minus(f.of(0), points) : points;
  const shared = f.times(size, f.of(first.heads));
  const { aggravation } = first.clause;
  // The doubled amount may as well be what two people owe together: it is asked.
  const doubled = f.times(size, f.of(aggravation?.multiplier ?? 0));
  const unclear = aggravation && f.same(first.multiplier, f.of(1)) && f.same(figure, doubled);
  const agrees = f.same(figure, size) || (f.same(figure, shared) && !unclear);
  return agrees ? [] : ["figureDiffers"];
}

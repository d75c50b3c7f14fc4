import { compare, isZero, multiply, one, smaller } from "../exact";
import { type Issue, issue } from "../issue";
import type { ClauseEntry } from "../rulebook/clauses";
import type { Rulebook } from "../rulebook/schema";
import { groupBy } from "./group";
import { order } from "./order";
import type { Weighed } from "./weigh";
import { type CardOf, intoWindows, tiersOf } from "./window";

/** The charges of which one unit is a warning only, each with what the choice left to ask. */
export type Waivers = ReadonlyMap<Weighed, readonly Issue[]>;

type Offences = readonly [Weighed, ...Weighed[]];

/**
 * The first offence of each deducting clause by a subject, over all records read, earlier months
 * included (docs/scoring.md, rule 6).
 * @param cardOf the card that a charge stands on, where a month has several
 */
export function waivers(weighed: readonly Weighed[], rulebook: Rulebook, cardOf: CardOf): Waivers {
  const offences = weighed.filter(({ charge: { entry, void: withdrawn } }) => {
    return !withdrawn && entry.clause.effect === "deduct" && warns(entry, rulebook);
  });
  const byClause = groupBy(offences, ({ charge }) => charge.entry);
  const first = [...byClause.values()].flatMap((items) =>
    [...groupBy(items, ({ charge }) => charge.subject).values()].flatMap((own) => {
      const [one, ...more] = charged(own, cardOf);
      return one ? [firstOf([one, ...more])] : [];
    }),
  );
  return new Map(first);
}

/** What an allowance covers was allowed, what counts once a month is one, and none is none: they use no warning up. */
const charged = (offences: Offences, cardOf: CardOf): readonly Weighed[] =>
  [...groupBy(offences, ({ charge }) => charge.period).values()]
    .flatMap((month) => intoWindows(month))
    .flatMap((window) => tiersOf(window, cardOf))
    .flatMap((tier) => (isZero(tier.charged) ? [] : tier.items))
    .filter(({ quantity }) => !isZero(quantity));

/** Of those that may have come first, the cheapest is waived. */
function firstOf(offences: Offences): [Weighed, readonly Issue[]] {
  const earliest = offences.reduce((a, b) => (order(when(a), when(b)) <= 0 ? a : b));
  const rivals = offences
    .filter((item) => mayPrecede(item, earliest))
    .toSorted((a, b) => order(when(a), when(b)));
  const first = rivals.reduce((a, b) => (compare(cost(a), cost(b)) <= 0 ? a : b), earliest);
  const tie = rivals.some((item) => compare(cost(item), cost(first)) !== 0);
  const { record, entry } = first.charge;
  const facts = { clause: entry.clause.id };
  return [first, tie ? [issue("firstOffenceTie", record.source[0], record.item, facts)] : []];
}

/** The innermost section that says something about first offences decides, else the rulebook. */
function warns({ path }: ClauseEntry, rulebook: Rulebook): boolean {
  const said = path.findLast((section) => section.firstOffence !== undefined);
  return (said ? said.firstOffence : rulebook.firstOffence) === "warn";
}

/** Whether an offence may have come before the earliest whose day is known. */
function mayPrecede({ charge }: Weighed, earliest: Weighed): boolean {
  const { record, period } = earliest.charge;
  return charge.record.day === null ? charge.period === period : charge.record.day === record.day;
}

/** Records without a day come after those of their month, those without a month last. */
const when = ({ charge }: Weighed): string =>
  charge.record.day ?? `${charge.period ?? "9999-99"}-99`;

/** What a warning in its place would waive: one unit, or the part of one that there was. */
const cost = (item: Weighed) =>
  multiply(multiply(item.amount, item.multiplier), smaller(one, item.quantity));

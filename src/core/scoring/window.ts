import {
  type Exact,
  add,
  compare,
  equals,
  isZero,
  multiply,
  one,
  smaller,
  subtract,
  sum,
  whole,
  zero,
} from "../exact";
import { type Issue, issue } from "../issue";
import type { ClauseEntry } from "../rulebook/clauses";
import type { Subject } from "../scorecard";
import { isPooled } from "./charge";
import { groupBy } from "./group";
import { order } from "./order";
import type { Weighed } from "./weigh";

/** Charges of one clause that share one allowance: a day's, a month's, or a single charge's. */
export interface Window {
  readonly entry: ClauseEntry;
  readonly items: readonly [Weighed, ...Weighed[]];
  readonly issues: readonly Issue[];
}

/** Groups a card's charges into windows (docs/scoring.md, rule 2), in the regulation's order, then by day. */
export function intoWindows(weighed: readonly Weighed[]): readonly Window[] {
  const windows: Window[] = [];
  const shared = new Map<string, [Weighed, ...Weighed[]]>();
  for (const item of weighed.toSorted(inOrder)) {
    const { entry, record, void: withdrawn } = item.charge;
    const { allowance } = entry.clause;
    const day = allowance?.per === "day" ? record.day : "";
    const alone = !allowance && !isOnceAMonth(entry);
    if (alone || withdrawn || day === null) {
      const asked = day === null && !withdrawn ? [missingDay(item)] : [];
      windows.push({ entry, items: [item], issues: asked });
      continue;
    }
    const key = `${entry.clause.id}\n${day}`;
    const items = shared.get(key);
    if (items) {
      items.push(item);
    } else {
      const first: [Weighed, ...Weighed[]] = [item];
      shared.set(key, first);
      windows.push({ entry, items: first, issues: [] });
    }
  }
  return windows;
}

function inOrder(a: Weighed, b: Weighed): number {
  const byClause = a.charge.entry.position - b.charge.entry.position;
  if (byClause !== 0) return byClause;
  return (
    order(a.charge.record.day ?? "9999", b.charge.record.day ?? "9999") ||
    a.charge.place - b.charge.place
  );
}

function missingDay({ charge: { record, entry } }: Weighed): Issue {
  return issue("missingDay", record.source[0], record.item, { clause: entry.clause.id });
}

/** The name of the card that a charge stands on, where a month has several; null for the month's. */
export type CardOf = (item: Weighed) => string | null;

/** The part of a window that costs the same: what was seen of it, and what the allowance leaves. */
export interface Tier {
  readonly items: readonly [Weighed, ...Weighed[]];
  readonly seen: Exact;
  readonly charged: Exact;
}

/**
 * What a window charges. The allowance covers the cheapest units first, so that one more deduction
 * never lowers the total.
 * @param cardOf what a tier has in common beside its cost
 */
export function tiersOf({ entry, items }: Window, cardOf: CardOf): readonly Tier[] {
  let free = entry.free;
  const tiers = seenByCost(items, cardOf).map(({ items: tier, seen }) => {
    if (isZero(free)) return { items: tier, seen, charged: seen };
    const covered = smaller(free, seen);
    free = subtract(free, covered);
    return { items: tier, seen, charged: subtract(seen, covered) };
  });
  return isOnceAMonth(entry) ? onlyOne(tiers) : tiers;
}

/** What is counted by the month counts once in it, however often it was written down. */
const isOnceAMonth = ({ clause }: ClauseEntry): boolean => clause.per === "month";

function onlyOne(tiers: readonly Tier[]): readonly Tier[] {
  const last = tiers.findLastIndex(({ charged }) => !isZero(charged));
  return tiers.map((tier, index) => {
    const most = index === last ? one : zero;
    return compare(tier.charged, most) > 0 ? { ...tier, charged: most } : tier;
  });
}

/** From the cheapest; who is named at several costs counts once, at the dearest. */
function seenByCost(
  items: Window["items"],
  cardOf: CardOf,
): readonly Pick<Tier, "items" | "seen">[] {
  const known = new Set<Subject>();
  const fromDearest = byCost(items, cardOf).toReversed();
  return fromDearest.map((tier) => ({ items: tier, seen: seenIn(tier, known) })).toReversed();
}

function byCost(items: Window["items"], cardOf: CardOf): readonly Window["items"][] {
  if (items.length === 1) return [items];
  const ordered = items.toSorted((a, b) => compare(cost(a), cost(b)));
  const tiers: [Weighed, ...Weighed[]][] = [];
  for (const item of ordered) {
    const last = tiers.at(-1);
    if (last && compare(cost(last[0]), cost(item)) === 0) last.push(item);
    else tiers.push([item]);
  }
  return tiers.flatMap((tier) => [...groupBy(tier, cardOf).values()]);
}

/**
 * Quantities that rows give are added; a team's row that gives none, or only says how many it names,
 * counts whom it names. Where the clause counts people, each is counted once.
 * @param known who is counted already; gains whom these rows name
 */
function seenIn(items: Window["items"], known: Set<Subject>): Exact {
  const [first] = items;
  if (items.length === 1 && !isPooled(first.charge)) return first.quantity;
  const perPerson = first.charge.entry.clause.per === "person";
  const before = known.size;
  const added: Exact[] = [];
  for (const { charge, counted, quantity } of items) {
    const named = charge.people.length;
    const byName = isPooled(charge) && named > 0 && (!counted || equals(quantity, whole(named)));
    if (!byName) added.push(quantity);
    else if (!perPerson) added.push(whole(named));
    else for (const person of charge.people) known.add(person);
  }
  return add(sum(added), whole(known.size - before));
}

const cost = (item: Weighed): Exact => multiply(item.amount, item.multiplier);

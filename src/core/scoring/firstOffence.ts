import { compare, multiply } from "../exact";
import { type Issue, issue } from "../issue";
import type { ClauseEntry } from "../rulebook/clauses";
import type { Rulebook } from "../rulebook/schema";
import { groupBy } from "./group";
import type { Weighed } from "./weigh";

/** The charges of which one unit is a warning only, each with what the choice left to ask. */
export type Waivers = ReadonlyMap<Weighed, readonly Issue[]>;

/**
 * The first offence of each deducting clause by a subject, over all records read, earlier months
 * included (docs/scoring.md, rule 6).
 */
export function waivers(weighed: readonly Weighed[], rulebook: Rulebook): Waivers {
  const offences = weighed.filter(({ charge: { entry, void: withdrawn } }) => {
    return entry.clause.effect === "deduct" && !withdrawn && warns(entry, rulebook);
  });
  const byClause = groupBy(offences, ({ charge }) => charge.entry);
  const first = [...byClause.values()].flatMap((items) =>
    [...groupBy(items, ({ charge }) => charge.subject).values()].map(firstOf),
  );
  return new Map(first);
}

function firstOf(offences: readonly Weighed[]): [Weighed, readonly Issue[]] {
  const ordered = offences.toSorted(
    (a, b) => (when(a) < when(b) ? -1 : when(a) > when(b) ? 1 : 0) || compare(cost(a), cost(b)),
  );
  const [first, second] = ordered as [Weighed, Weighed | undefined];
  const tie = second && when(first) === when(second) && compare(cost(first), cost(second)) !== 0;
  const { record, entry } = first.charge;
  const facts = { clause: entry.clause.id };
  return [first, tie ? [issue("firstOffenceTie", record.source[0], record.item, facts)] : []];
}

/** The innermost section that says something about first offences decides, else the rulebook. */
function warns({ path }: ClauseEntry, rulebook: Rulebook): boolean {
  const said = path.findLast((section) => section.firstOffence !== undefined);
  return (said ? said.firstOffence : rulebook.firstOffence) === "warn";
}

/** Records without a day come after those of their month, those without a month last. */
const when = ({ charge }: Weighed): string =>
  charge.record.day ?? `${charge.period ?? "9999-99"}-99`;

const cost = (item: Weighed) => multiply(item.amount, item.multiplier);

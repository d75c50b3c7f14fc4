import {
  type Clause,
  type Condition,
  type Exact,
  type Rulebook,
  clausesOf,
  groupBy,
  meets,
} from "../../../core";
import { oncePer } from "../memo";
import { keyOf } from "../clause/wording";
import { stemOf } from "./figure";

/** A clause that counts only where a measured figure is what it asks for. */
export type Conditional = Clause & { readonly when: Condition };

/** The clauses of one rule that differ in what they ask of one measured figure. */
export interface Tiers {
  readonly clauses: readonly [Conditional, ...Conditional[]];
  readonly unit: string;
}

const isConditional = (clause: Clause): clause is Conditional => clause.when !== null;

/** A rulebook's tiers by the id of each of their clauses. */
export const tiersOf = oncePer<Rulebook, void, ReadonlyMap<string, Tiers>>((rulebook) => {
  const clauses = [...clausesOf(rulebook).values()]
    .map(({ clause }) => clause)
    .filter(isConditional);
  const groups = groupBy(
    clauses,
    ({ when, effect, text }) => `${when.measure}\n${when.unit}\n${effect}\n${keyOf(stemOf(text))}`,
  );
  return new Map(
    [...groups.values()].flatMap((group) =>
      group.map(({ id }): [string, Tiers] => [id, { clauses: group, unit: group[0].when.unit }]),
    ),
  );
});

/** The rulebook with one clause for each of its tiers, which its figures do not tell apart. */
export const withoutTiers = oncePer<Rulebook, void, Rulebook>((rulebook) => {
  const tiers = tiersOf(rulebook);
  const inSection = (section: Rulebook["sections"][number]): Rulebook["sections"][number] => ({
    ...section,
    sections: section.sections.map(inSection),
    clauses: section.clauses.flatMap((clause) => {
      const group = tiers.get(clause.id)?.clauses;
      if (!group) return [clause];
      const wordings = group.flatMap(({ text, aliases }) => [text, ...aliases]).map(stemOf);
      const [text = clause.text, ...aliases] = [...new Set(wordings)].filter((one) => one !== "");
      return group[0].id === clause.id ? [{ ...clause, text, aliases }] : [];
    }),
  });
  return { ...rulebook, sections: rulebook.sections.map(inSection) };
});

/** The lowest figure that a condition asks for. */
const lowest = ({ from, over }: Condition): number => from ?? over ?? Number.NEGATIVE_INFINITY;
const highest = ({ under, upTo }: Condition): number => under ?? upTo ?? Number.POSITIVE_INFINITY;

/**
 * The tier of a figure: of those that it reaches, the furthest (超过 10 分钟, 超过 30 分钟).
 * @returns the nearest tier, which then costs nothing, where the figure reaches none; null where two reach as far
 */
export function tierFor({ clauses }: Tiers, figure: Exact): Conditional | null {
  const reached = clauses
    .filter(({ when }) => meets(when, figure))
    .toSorted((a, b) => lowest(b.when) - lowest(a.when) || highest(a.when) - highest(b.when));
  const [first, second] = reached;
  if (!first) return clauses[0];
  const alike =
    second &&
    lowest(second.when) === lowest(first.when) &&
    highest(second.when) === highest(first.when);
  return alike ? null : first;
}

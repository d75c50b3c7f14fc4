import type { Doubt } from "../grammar/state";
import type { Heading, Placed } from "../outline/outline";
import type { ReadClause } from "../read";

/** Sections in which a first offence is warned: those above 以上初犯者予以警告. */
export function warnedSections(
  clauses: readonly ReadClause[],
  doubts: Map<Placed, readonly Doubt[]>,
): ReadonlySet<Heading> {
  const warned = new Set<Heading>();
  for (const { placed, rules } of clauses) {
    const warning = rules.find(
      ({ sanctions, threshold }) => threshold?.nth === 1 && sanctions.includes("warning"),
    );
    const { heading, entry } = placed;
    if (!warning || rules.length > 1 || !heading) continue;
    const above = entry.marker === null && heading.parent !== null;
    warned.add(above ? (heading.parent ?? heading) : heading);
    const facts = { words: warning.words };
    doubts.set(placed, [{ confidence: 0.9, question: { code: "aboveUnclear", facts } }]);
  }
  return warned;
}

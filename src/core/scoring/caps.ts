import { absolute, compare, exact, isNegative, negate, subtract, sum, zero } from "../exact";
import type { ClauseEntry } from "../rulebook/clauses";
import type { Line } from "../scorecard";
import { groupBy } from "./group";
import { sectionLine } from "./lines";

/** What the clauses' own caps take back of a card's lines: of deductions, and of bonuses. */
export const clauseCuts = (
  lines: readonly Line[],
  clauses: ReadonlyMap<string, ClauseEntry>,
): readonly Line[] =>
  [...groupBy(lines, ({ clause }) => clause)].flatMap(([id, own]) => {
    const entry = clauses.get(id);
    return entry ? cutOf(entry, own) : [];
  });

function cutOf({ clause }: ClauseEntry, lines: readonly [Line, ...Line[]]): readonly Line[] {
  if (clause.cap === null) return [];
  const points = sum(lines.map((line) => line.points));
  const excess = subtract(absolute(points), exact(clause.cap));
  if (compare(excess, zero) <= 0) return [];
  const [{ section }] = lines;
  const about = { id: clause.id, text: clause.text, section };
  const cut = isNegative(points) ? excess : negate(excess);
  return [sectionLine("clauseCap", about, cut, clause.unit)];
}

/**
 * Whether a line belongs to the deductions: one itself, or what a maximum gives back of them. What a
 * cap takes of a bonus does not.
 */
export function isOfDeductions({ kind, points }: Pick<Line, "kind" | "points">): boolean {
  const isCut = kind === "clauseCap" || kind === "sectionCap";
  return isCut !== isNegative(points);
}

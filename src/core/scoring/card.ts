import { type Exact, add, compare, exact, isZero, sum } from "../exact";
import { type Issue, leavesOpen } from "../issue";
import type { Period } from "../record";
import type { Rulebook } from "../rulebook/schema";
import type { Line, SanctionEntry, Scorecard, Subject } from "../scorecard";
import type { Waivers } from "./firstOffence";
import { linesOf } from "./lines";
import { settle } from "./sections";
import type { Weighed } from "./weigh";

/** Scores one subject's charges of one month. */
export function scoreCard(
  rulebook: Rulebook,
  subject: Subject,
  period: Period | null,
  weighed: readonly Weighed[],
  waived: Waivers,
  concerning: readonly Issue[],
): Scorecard {
  const drawn = linesOf(weighed, waived);
  const settled = settle(rulebook, drawn.lines);
  const issues = [...new Set([...concerning, ...drawn.issues])];
  const base = rulebook.base === null ? null : exact(rulebook.base);
  const score = base && bounded(add(base, totalIn(settled.lines, rulebook.unit)), rulebook);
  return {
    subject,
    period,
    base,
    score,
    deducted: settled.deducted,
    bonus: settled.bonus,
    yuan: totalIn(settled.lines, "yuan"),
    grade: score && gradeOf(score, rulebook),
    sanctions: weighed.flatMap(sanctionsOf),
    lines: settled.lines,
    sections: settled.sections,
    issues,
    provisional: issues.some(leavesOpen),
  };
}

const totalIn = (lines: readonly Line[], unit: Line["unit"]): Exact =>
  sum(lines.filter((line) => line.unit === unit).map((line) => line.points));

function bounded(score: Exact, { floor, ceiling }: Rulebook): Exact {
  if (floor !== null && compare(score, exact(floor)) < 0) return exact(floor);
  if (ceiling !== null && compare(score, exact(ceiling)) > 0) return exact(ceiling);
  return score;
}

/** The grade of the highest band that the score reaches; null below all of them. */
export function gradeOf(score: Exact, { grades }: Pick<Rulebook, "grades">): string | null {
  const reached = grades
    .filter((grade) => compare(score, exact(grade.from)) >= 0)
    .sort((a, b) => b.from - a.from);
  return reached[0]?.label ?? null;
}

function sanctionsOf({ charge, quantity }: Weighed): readonly SanctionEntry[] {
  const { record, entry } = charge;
  if (record.void || isZero(quantity)) return [];
  return entry.clause.sanctions.map((sanction) => ({
    sanction,
    clause: entry.clause.id,
    source: record.source,
  }));
}

import { type Exact, add, compare, exact } from "../exact";
import { type Issue, leavesOpen } from "../issue";
import type { CellRef, Period, Wage } from "../record";
import type { Rulebook } from "../rulebook/schema";
import type { MeasureResult, Scorecard, Subject } from "../scorecard";
import type { Waivers } from "./firstOffence";
import { type Drawn, linesOf } from "./lines";
import { gradeIssues } from "./grades";
import { pointsIn, settle } from "./sections";
import type { Weighed } from "./weigh";
import { wageIssues } from "./withheld";

/** One subject's month before it is scored. */
export interface Draft {
  readonly subject: Subject;
  readonly period: Period | null;
  readonly weighed: Weighed[];
  /** Recordings that were listened to, by their name, with the cell that names each. */
  readonly recordings: Map<string, CellRef>;
}

/** What scoring a card needs to know beside its charges. */
export interface CardContext {
  readonly rulebook: Rulebook;
  readonly waived: Waivers;
  /** Questions about rows that may be the subject's. */
  readonly concerning: readonly Issue[];
  readonly measures: readonly MeasureResult[];
  /** The subject's wage of the month, where a list has it. */
  readonly wage?: Wage | undefined;
}

/** Scores one subject's charges of one month. */
export const scoreCard = (draft: Draft, context: CardContext): Scorecard =>
  scoreLines(draft, linesOf(draft.weighed, context.waived), context);

/** Scores the lines of one month, or of one recording. */
export function scoreLines(draft: Draft, drawn: Drawn, context: CardContext): Scorecard {
  const { rulebook } = context;
  const settled = settle(rulebook, drawn.lines);
  const [graded = null] = draft.recordings.values();
  const at = draft.weighed[0]?.charge.record.source[0] ?? graded;
  const grades = gradeIssues(rulebook, draft, at);
  const unset = rulebook.measures.some(({ target }) => target === null);
  const base = baseOf(rulebook);
  const total = base && add(base, pointsIn(settled.lines, rulebook.unit));
  return completed(draft, context, {
    ...settled,
    score: total && !unset ? bounded(total, rulebook) : null,
    recordings: [],
    sanctions: drawn.sanctions,
    issues: [...drawn.issues, ...grades],
  });
}

/** What a month's charges, or its recordings, came to. */
type Outcome = Pick<
  Scorecard,
  "score" | "deducted" | "bonus" | "sanctions" | "lines" | "sections" | "recordings" | "issues"
>;

/** The card of an outcome: its grade, its yuan, and everything that is asked. */
export function completed(draft: Draft, context: CardContext, outcome: Outcome): Scorecard {
  const { rulebook, concerning, measures, wage } = context;
  const { score, lines } = outcome;
  const wages = wageIssues(rulebook, lines, wage);
  const issues = [...new Set([...concerning, ...outcome.issues, ...wages])];
  return {
    ...outcome,
    subject: draft.subject,
    period: draft.period,
    base: baseOf(rulebook),
    yuan: pointsIn(lines, "yuan"),
    grade: score && gradeOf(score, rulebook),
    measures,
    issues,
    provisional: issues.some(leavesOpen),
  };
}

const baseOf = ({ base }: Rulebook): Exact | null => (base === null ? null : exact(base));

/** A score within the rulebook's floor and ceiling. */
export function bounded(score: Exact, { floor, ceiling }: Rulebook): Exact {
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

import {
  type Exact,
  add,
  compare,
  exact,
  isNegative,
  negate,
  smaller,
  subtract,
  sum,
  zero,
} from "../exact";
import { clausesOf } from "../rulebook/clauses";
import type { Rulebook, Section } from "../rulebook/schema";
import type { Line, SectionResult } from "../scorecard";
import { clauseCuts, isOfDeductions } from "./caps";
import { groupBy } from "./group";
import { sectionLine } from "./lines";

/** The sections' results, and every line of the card: clauses, cuts at maxima, clean bonuses. */
export interface Settled {
  readonly lines: readonly Line[];
  readonly sections: readonly SectionResult[];
  /** Of the outermost sections, in the rulebook's unit. */
  readonly deducted: Exact;
  readonly bonus: Exact;
}

/** Applies maxima and clean bonuses, inner sections first (docs/scoring.md, rule 4). */
export function settle(rulebook: Rulebook, clauseLines: readonly Line[]): Settled {
  const lines = [...clauseLines, ...clauseCuts(clauseLines, clausesOf(rulebook))];
  const bySection = groupBy(lines, ({ section }) => section);
  const settled = rulebook.sections.map((section) => settleSection(section, rulebook, bySection));
  return {
    lines: settled.flatMap((part) => part.lines),
    sections: settled.flatMap(({ sections }) => sections),
    deducted: sum(settled.map(({ deducted }) => deducted)),
    bonus: sum(settled.map(({ bonus }) => bonus)),
  };
}

function settleSection(
  section: Section,
  rulebook: Rulebook,
  bySection: ReadonlyMap<string, readonly Line[]>,
): Settled {
  const { unit } = rulebook;
  const about = { id: section.id, text: section.title, section: section.id };
  const inner = section.sections.map((part) => settleSection(part, rulebook, bySection));
  const own = bySection.get(section.id) ?? [];
  const lines = [...own, ...inner.flatMap((part) => part.lines)];
  const before = add(deductedIn(own, unit), sum(inner.map((part) => part.deducted)));
  const deducted = section.max === null ? before : smaller(before, exact(section.max));
  const cut = subtract(before, deducted);
  const clean = section.cleanBonus > 0 && !lines.some(isDeduction);
  const cleanBonus = clean ? exact(section.cleanBonus) : zero;
  const bonus = sum([bonusIn(own, unit), ...inner.map((part) => part.bonus), cleanBonus]);
  return {
    lines: [
      ...lines,
      ...(compare(cut, zero) > 0 ? [sectionLine("sectionCap", about, cut, unit)] : []),
      ...(clean ? [sectionLine("cleanBonus", about, cleanBonus, unit)] : []),
    ],
    sections: [{ id: section.id, deducted, bonus }, ...inner.flatMap((part) => part.sections)],
    deducted,
    bonus,
  };
}

const isDeduction = ({ kind, points }: Line): boolean => kind === "clause" && isNegative(points);

/** Deductions less what their caps gave back, in a unit; a magnitude. */
export const deductedIn = (lines: readonly Line[], unit: Line["unit"]): Exact =>
  negate(pointsIn(lines.filter(isOfDeductions), unit));

/** Bonuses less what their caps took, in a unit. */
export const bonusIn = (lines: readonly Line[], unit: Line["unit"]): Exact =>
  pointsIn(
    lines.filter((line) => !isOfDeductions(line)),
    unit,
  );

/** The points of all lines in a unit. */
export const pointsIn = (lines: readonly Line[], unit: Line["unit"]): Exact =>
  sum(lines.filter((line) => line.unit === unit).map(({ points }) => points));

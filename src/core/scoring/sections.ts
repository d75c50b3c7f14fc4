import { type Exact, add, compare, exact, isNegative, negate, subtract, sum, zero } from "../exact";
import type { Clause, Rulebook, Section } from "../rulebook/schema";
import type { Line, SectionResult } from "../scorecard";
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
  const bySection = groupBy(clauseLines, (line) => line.section);
  const settled = rulebook.sections.map((section) => settleSection(section, rulebook, bySection));
  return {
    lines: settled.flatMap(({ lines }) => lines),
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
  const capped = [...own, ...section.clauses.flatMap((clause) => clauseCut(clause, section, own))];
  const lines = [...capped, ...inner.flatMap((part) => part.lines)];
  const before = add(deductedIn(capped, unit), sum(inner.map((part) => part.deducted)));
  const deducted = section.max === null ? before : lesser(before, exact(section.max));
  const cut = subtract(before, deducted);
  const clean = section.cleanBonus > 0 && !lines.some((line) => isNegative(line.points));
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

/** What a clause's own cap gives back. */
function clauseCut(clause: Clause, section: Section, lines: readonly Line[]): readonly Line[] {
  if (clause.cap === null) return [];
  const own = lines.filter((line) => line.clause === clause.id);
  const size = sum(own.map((line) => line.points));
  const excess = subtract(isNegative(size) ? negate(size) : size, exact(clause.cap));
  if (compare(excess, zero) <= 0) return [];
  const about = { id: clause.id, text: clause.text, section: section.id };
  return [sectionLine("clauseCap", about, isNegative(size) ? excess : negate(excess), clause.unit)];
}

/** Deductions less what caps gave back; a magnitude. */
const deductedIn = (lines: readonly Line[], unit: Line["unit"]): Exact =>
  negate(
    sum(pointsOf(lines, unit, (line) => isNegative(line.points) || line.kind === "clauseCap")),
  );

const bonusIn = (lines: readonly Line[], unit: Line["unit"]): Exact =>
  sum(pointsOf(lines, unit, (line) => !isNegative(line.points)));

const pointsOf = (
  lines: readonly Line[],
  unit: Line["unit"],
  wanted: (line: Line) => boolean,
): readonly Exact[] =>
  lines.filter((line) => line.unit === unit && wanted(line)).map((line) => line.points);

const lesser = (a: Exact, b: Exact): Exact => (compare(a, b) < 0 ? a : b);

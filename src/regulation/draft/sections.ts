import type { Unit } from "../../core";
import type { Doubt } from "../grammar/state";
import type { Heading, Placed } from "../outline/outline";
import type { ReadClause } from "../read";
import { draftClause } from "./clause";
import { gradeClause } from "./grades";
import { type ClauseDraft, type SectionDraft, most } from "./shape";

const LONGEST_TITLE = 60;

interface SectionWords {
  readonly id: string;
  readonly title: string;
  readonly max: number | null;
}

/** Makes a section of the draft from the clauses under one heading. */
export function sectionBuilder(
  unit: Unit,
  doubts: Map<Placed, readonly Doubt[]>,
  clauses: readonly ReadClause[],
) {
  // The words of such a clause are taken up by the line that gives its figure.
  const continued = new Set(clauses.map(({ placed }) => placed.continues));
  return ({ id, title, max }: SectionWords, reads: readonly ReadClause[]): SectionDraft => {
    const own = new Map<Placed, ClauseDraft>();
    for (const read of reads.slice(0, most.clauses)) {
      const { clause, doubts: notHeld } = draftClause(read, unit);
      const { cleanAmount } = cleanBonusOf(read);
      doubts.set(read.placed, max === null ? notHeld : notHeld.filter(notCap));
      if (!clause || cleanAmount !== null || continued.has(read.placed)) continue;
      if (!joinsWhole(own, read, clause)) own.set(read.placed, clause);
    }
    const drafts = [...own.values()];
    for (const read of reads.slice(most.clauses)) {
      const facts = { most: most.clauses };
      doubts.set(read.placed, [{ confidence: 0.9, question: { code: "draftFull", facts } }]);
    }
    const grade = gradeClause(reads, drafts, { id, title });
    const clauses = grade ? [grade] : drafts;
    const bonus = reads
      .map((read) => cleanBonusOf(read).cleanAmount)
      .find((amount) => amount !== null);
    return {
      id,
      title: title.slice(0, LONGEST_TITLE) || id,
      max: clauses.some((clause) => exceeds(clause, max)) ? null : max,
      cleanBonus: bonus ?? 0,
      sections: [],
      clauses,
    };
  };
}

/** Parts without a figure of their own are what the clause above them is for: its other names. */
function joinsWhole(
  own: Map<Placed, ClauseDraft>,
  { placed, rules }: ReadClause,
  { text }: ClauseDraft,
): boolean {
  const whole = placed.partOf && own.get(placed.partOf);
  if (!placed.partOf || !whole || whole.effect === "note") return false;
  if (rules.some(({ kind }) => kind !== "none") || whole.aliases.length >= most.aliases)
    return false;
  own.set(placed.partOf, { ...whole, aliases: [...whole.aliases, text] });
  return true;
}

/** A section's maximum answers what 扣完为止 leaves open. */
const notCap = ({ question }: Doubt) => question.code !== "capMissing";

function exceeds({ effect, amount }: ClauseDraft, max: number | null): boolean {
  const least = Array.isArray(amount) ? amount[0] : amount;
  return effect === "deduct" && max !== null && least !== null && least > max;
}

function cleanBonusOf({ rules }: ReadClause): { cleanAmount: number | null } {
  const clean = rules.find(({ kind }) => kind === "sectionBonus");
  return { cleanAmount: typeof clean?.amount === "number" ? clean.amount : null };
}

/** Sections within sections, without those that hold nothing. */
export function nested(
  drafted: readonly { heading: Heading; section: SectionDraft }[],
  warned: ReadonlySet<Heading>,
): SectionDraft[] {
  const roots: SectionDraft[] = [];
  const built = new Map<Heading, SectionDraft>();
  for (const { heading, section } of drafted) {
    const known = warned.has(heading) ? { ...section, firstOffence: "warn" as const } : section;
    built.set(heading, known);
    const parent = heading.parent && built.get(heading.parent);
    (parent ? parent.sections : roots).push(known);
  }
  return pruned(roots);
}

const pruned = (sections: readonly SectionDraft[]): SectionDraft[] =>
  sections
    .map((section) => ({ ...section, sections: pruned(section.sections) }))
    .filter(holdsAny)
    .slice(0, most.sections);

export const holdsAny = (section: SectionDraft): boolean =>
  section.clauses.length > 0 || section.sections.length > 0 || section.cleanBonus > 0;

/** An id that no section of the text has. */
export function freeId(section: SectionDraft, others: readonly SectionDraft[]): SectionDraft {
  const taken = new Set(others.map(({ id }) => id));
  return taken.has(section.id) ? { ...section, id: "general" } : section;
}

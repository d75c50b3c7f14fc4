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
    const drafted = reads
      .slice(0, most.clauses)
      .map((read) => ({ read, draft: draftClause(read, unit) }));
    for (const { read, draft } of drafted) {
      doubts.set(read.placed, max === null ? draft.doubts : draft.doubts.filter(notCap));
    }
    for (const { placed } of reads.slice(most.clauses)) doubts.set(placed, FULL);
    const drafts = ownClauses(drafted.filter(({ read }) => !continued.has(read.placed)));
    const grade = gradeClause(reads, drafts, { id, title });
    const held = grade ? [grade] : drafts;
    return {
      id,
      title: title.slice(0, LONGEST_TITLE) || id,
      max: held.some((clause) => exceeds(clause, max)) ? null : max,
      cleanBonus: reads.map(cleanBonusOf).find((amount) => amount !== null) ?? 0,
      sections: [],
      clauses: held,
    };
  };
}

const FULL: readonly Doubt[] = [
  { confidence: 0.9, question: { code: "draftFull", facts: { most: most.clauses } } },
];

interface Drafted {
  readonly read: ReadClause;
  readonly draft: ReturnType<typeof draftClause>;
}

/** The clauses that a section holds itself, without its clean bonus and the parts of a whole. */
function ownClauses(drafted: readonly Drafted[]): readonly ClauseDraft[] {
  const own = new Map<Placed, ClauseDraft>();
  for (const { read, draft } of drafted) {
    if (!draft.clause || cleanBonusOf(read) !== null) continue;
    if (!joinsWhole(own, read, draft.clause)) own.set(read.placed, draft.clause);
  }
  return [...own.values()];
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

function cleanBonusOf({ rules }: ReadClause): number | null {
  const clean = rules.find(({ kind }) => kind === "sectionBonus");
  return typeof clean?.amount === "number" ? clean.amount : null;
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

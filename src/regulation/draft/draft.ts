import type { Clause, Rulebook, Section, Unit } from "../../core";
import type { Doubt } from "../grammar/state";
import type { Heading, Outline, Placed } from "../outline/outline";
import { headingMax, headingTitle } from "../outline/headingWords";
import type { ReadClause } from "../read";
import { draftClause } from "./clause";
import { gradeClause } from "./grades";

/** What a rulebook can hold of the readings, and what it cannot, by clause. */
export interface Draft {
  readonly rulebook: Rulebook;
  readonly doubts: ReadonlyMap<Placed, readonly Doubt[]>;
}

const NO_SECTION = "";
const LONGEST_TITLE = 60;

/** The draft rulebook of a text: complete, valid, and asked about where it says less than the text. */
export function draftOf(outline: Outline, clauses: readonly ReadClause[]): Draft {
  const unit = unitOf(clauses);
  const doubts = new Map<Placed, readonly Doubt[]>();
  const bySection = new Map<string, ReadClause[]>();
  for (const read of clauses) {
    const section = read.placed.heading?.id ?? NO_SECTION;
    const known = bySection.get(section);
    if (known) known.push(read);
    else bySection.set(section, [read]);
  }
  const build = builder(unit, doubts);
  const title = outline.title ?? outline.headings[0]?.title ?? clauses[0]?.placed.entry.text ?? "—";
  const loose = build({ id: "0", title, max: null }, bySection.get(NO_SECTION) ?? []);
  const drafted = outline.headings.map((heading) => {
    const { id, title } = heading;
    const words = { id, title: headingTitle(title), max: headingMax(title) };
    return { heading, section: build(words, bySection.get(id) ?? []) };
  });
  const tree = nested(drafted, warnedSections(clauses, doubts));
  const sections = holdsAny(loose) || tree.length === 0 ? [freeId(loose, tree), ...tree] : tree;
  return { rulebook: rulebook(title, unit, baseOf(clauses), sections), doubts };
}

interface SectionWords {
  readonly id: string;
  readonly title: string;
  readonly max: number | null;
}

function builder(unit: Unit, doubts: Map<Placed, readonly Doubt[]>) {
  return ({ id, title, max }: SectionWords, reads: readonly ReadClause[]): Section => {
    const drafts = reads.flatMap((read) => {
      const draft = draftClause(read, unit);
      const { cleanAmount } = cleanBonusOf(read);
      doubts.set(read.placed, max === null ? draft.doubts : draft.doubts.filter(notCap));
      return draft.clause && cleanAmount === null ? [draft.clause] : [];
    });
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

/** Sections in which a first offence is warned: those above 以上初犯者予以警告. */
function warnedSections(
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

/** A section's maximum answers what 扣完为止 leaves open. */
const notCap = ({ question }: Doubt) => question.code !== "capMissing";

function exceeds({ effect, amount }: Clause, max: number | null): boolean {
  const least = Array.isArray(amount) ? amount[0] : amount;
  return effect === "deduct" && max !== null && least !== null && least > max;
}

function cleanBonusOf({ rules }: ReadClause): { cleanAmount: number | null } {
  const clean = rules.find(({ kind }) => kind === "sectionBonus");
  return { cleanAmount: typeof clean?.amount === "number" ? clean.amount : null };
}

/** Sections within sections, without those that hold nothing. */
function nested(
  drafted: readonly { heading: Heading; section: Section }[],
  warned: ReadonlySet<Heading>,
): Section[] {
  const roots: Section[] = [];
  const built = new Map<Heading, Section>();
  for (const { heading, section } of drafted) {
    const known = warned.has(heading) ? { ...section, firstOffence: "warn" as const } : section;
    built.set(heading, known);
    const parent = heading.parent && built.get(heading.parent);
    (parent ? parent.sections : roots).push(known);
  }
  return pruned(roots);
}

const pruned = (sections: readonly Section[]): Section[] =>
  sections.map((section) => ({ ...section, sections: pruned(section.sections) })).filter(holdsAny);

const holdsAny = (section: Section): boolean =>
  section.clauses.length > 0 || section.sections.length > 0 || section.cleanBonus > 0;

/** An id that no section of the text has. */
function freeId(section: Section, others: readonly Section[]): Section {
  const taken = new Set(others.map(({ id }) => id));
  return taken.has(section.id) ? { ...section, id: "general" } : section;
}

function unitOf(clauses: readonly ReadClause[]): Unit {
  let [points, yuan] = [0, 0];
  for (const { rules } of clauses) {
    for (const { unit } of rules) {
      if (unit === "point") points += 1;
      if (unit === "yuan") yuan += 1;
    }
  }
  return yuan > points ? "yuan" : "point";
}

/** 基准分为100分 */
function baseOf(clauses: readonly ReadClause[]): number | null {
  for (const { parsed } of clauses) {
    const { marks, rules } = parsed.state;
    if (marks?.base && rules.length === 0) return marks.figure;
  }
  return null;
}

function rulebook(title: string, unit: Unit, base: number | null, sections: Section[]): Rulebook {
  const name = title.slice(0, LONGEST_TITLE);
  return {
    id: "draft",
    title: { "zh-CN": name },
    edition: "draft",
    source: { document: name },
    unit,
    base,
    floor: base === null ? null : 0,
    ceiling: null,
    scope: "month",
    firstOffence: null,
    assumptions: [],
    parameters: [],
    measures: [],
    grades: [],
    sections,
  };
}

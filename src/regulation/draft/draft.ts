import { type Rulebook, type Unit, loadRulebook } from "../../core";
import type { Doubt } from "../grammar/state";
import { headingMax, headingTitle } from "../outline/headingWords";
import type { Outline, Placed } from "../outline/outline";
import type { ReadClause } from "../read";
import { freeId, holdsAny, nested, sectionBuilder } from "./sections";
import { type SectionDraft, most } from "./shape";
import { warnedSections } from "./warned";

/** What a rulebook can hold of the readings, and what it cannot, by clause. */
export interface Draft {
  readonly rulebook: Rulebook;
  readonly doubts: ReadonlyMap<Placed, readonly Doubt[]>;
}

const NO_SECTION = "";
const LONGEST_TITLE = 60;

/** The draft rulebook of a text: complete, valid, and asked about where it says less than the text. */
export function draftOf(outline: Outline, clauses: readonly ReadClause[]): Draft {
  const doubts = new Map<Placed, readonly Doubt[]>();
  const unit = unitOf(clauses);
  const reads = bySection(clauses);
  const build = sectionBuilder(unit, doubts, clauses);
  const name = outline.title ?? outline.headings[0]?.title ?? clauses[0]?.placed.entry.text;
  const title = name?.slice(0, LONGEST_TITLE) ?? "—";
  const loose = build({ id: "0", title, max: null }, reads.get(NO_SECTION) ?? []);
  const drafted = outline.headings.map((heading) => {
    const words = {
      id: heading.id,
      title: headingTitle(heading.title),
      max: headingMax(heading.title),
    };
    return { heading, section: build(words, reads.get(heading.id) ?? []) };
  });
  const tree = nested(drafted, warnedSections(clauses, doubts));
  const sections =
    holdsAny(loose) || tree.length === 0
      ? [freeId(loose, tree), ...tree.slice(0, most.sections - 1)]
      : tree;
  return { rulebook: complete(title, unit, clauses, sections), doubts };
}

function bySection(clauses: readonly ReadClause[]): ReadonlyMap<string, readonly ReadClause[]> {
  const sections = new Map<string, ReadClause[]>();
  for (const read of clauses) {
    const section = read.placed.heading?.id ?? NO_SECTION;
    const known = sections.get(section);
    if (known) known.push(read);
    else sections.set(section, [read]);
  }
  return sections;
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

/** 每个…录音基准分为100分: a card for each recording. */
const RECORDING = /录音|錄音/;

function complete(
  title: string,
  unit: Unit,
  clauses: readonly ReadClause[],
  sections: readonly SectionDraft[],
): Rulebook {
  const begins = clauses.find(({ base }) => base !== null);
  const base = begins?.base ?? null;
  const scope = begins && RECORDING.test(begins.placed.entry.text) ? "recording" : "month";
  const loaded = loadRulebook({
    id: "draft",
    title: { "zh-CN": title },
    edition: "draft",
    source: { document: title },
    unit,
    base,
    floor: base === null ? null : 0,
    scope,
    sections,
  });
  if ("rulebook" in loaded) return loaded.rulebook;
  throw new Error(`the draft is no rulebook: ${JSON.stringify(loaded.errors[0])}`);
}

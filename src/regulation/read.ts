import { blankRule } from "./grammar/state";
import { draftOf } from "./draft/draft";
import { judge } from "./draft/judge";
import type { Doubt, Hints } from "./grammar/state";
import { type Content, type Heading, type Placed, outlineOf } from "./outline/outline";
import { entriesOf } from "./outline/entries";
import { type Parsed, parse } from "./parse";
import { headingGives, headingMax } from "./outline/headingWords";
import { trimMarks } from "./trimMarks";
import type { ClauseReading, RegulationReading, Rule, RuleUnit } from "./reading";

const SURE_PROSE = 0.95;
const UNKNOWN: Hints = { gives: null, unit: null };

/** A clause in its place, read. */
export interface ReadClause {
  readonly placed: Placed;
  readonly rules: readonly [Rule, ...Rule[]];
  readonly doubts: readonly Doubt[];
  /** How sure the least sure rule is, doubts apart. */
  readonly sure: number;
  /** 基准分为100分: what a card begins with. */
  readonly base: number | null;
}

/**
 * Reads a regulation: its sections, its clauses, and what each says, with a question wherever a careful
 * person would ask. Pure and deterministic; time grows in proportion to the text.
 * @param text as it was pasted, in any script
 */
export function readRegulation(text: string): RegulationReading {
  const plain = remembered();
  const entries = entriesOf(text, (source) => plain(source).end);
  const outline = outlineOf(entries, (source) => plain(source).content);
  const gives = headingGives(outline.title);
  const clauses = withUnits(
    outline.clauses.map((placed) => read(placed, { gives: gives(placed.heading), unit: null })),
    gives,
  );
  const draft = draftOf(outline, clauses);
  return {
    rulebook: draft.rulebook,
    clauses: clauses.map((clause) => reading(clause, draft.doubts.get(clause.placed) ?? [])),
  };
}

function reading(clause: ReadClause, notHeld: Parameters<typeof judge>[1]): ClauseReading {
  const { placed, rules } = clause;
  const { entry, heading, id } = placed;
  return {
    line: entry.line,
    text: entry.text,
    section: heading?.id ?? "",
    id,
    rules,
    ...judge(clause, notHeld),
  };
}

/** What the outline needs to know of a line. */
interface Gist {
  readonly end: { readonly atEnd: boolean; readonly anywhere: boolean };
  readonly content: Content;
}

/** Lines are read first to see where clauses end; the gist is kept, for the outline asks again. */
function remembered(): (source: string) => Gist {
  const known = new Map<string, Gist>();
  return (source) => {
    const before = known.get(source);
    if (before) return before;
    const parsed = parse(source, UNKNOWN);
    const gist = { end: ruleEnd(parsed), content: contentOf(parsed) };
    known.set(source, gist);
    return gist;
  };
}

function ruleEnd({ state }: Parsed): { atEnd: boolean; anywhere: boolean } {
  // A figure at the end still waits for its unit.
  if (state.tape.at(-1)?.is.kind === "number") return { atEnd: false, anywhere: false };
  const whole = state.rules.filter(
    ({ kind, unit }) => kind !== "none" && (unit !== null || kind === "sanction"),
  );
  const end = state.tape.length;
  return { anywhere: whole.length > 0, atEnd: whole.some(({ to }) => to >= end) };
}

/** Whether a text holds a rule, and whether nothing but one, as 占3分。 does. */
function contentOf({ state }: Parsed): Content {
  const first = state.rules.find(({ kind }) => kind !== "none");
  if (!first) return "prose";
  return first.from === 0 ? "figure" : "rule";
}

function read(placed: Placed, hints: Hints): ReadClause {
  const { entry } = placed;
  const parsed = parse(entry.text.slice(entry.marker?.length ?? 0), hints);
  const { doubts, sure, marks, rules } = parsed.state;
  const base = marks?.base && rules.length === 0 ? marks.figure : null;
  return {
    placed,
    rules: rulesOf(parsed),
    doubts,
    sure: rules.length > 0 ? sure : SURE_PROSE,
    base,
  };
}

function rulesOf({ state, words }: Parsed): readonly [Rule, ...Rule[]] {
  const [first, ...rest] = state.rules.map(({ from, to, about, ...rule }): Rule => ({
    ...rule,
    amount:
      rule.kind === "cap" && rule.amount === null ? (state.marks?.figure ?? null) : rule.amount,
    words: words(from, to),
    about: trimMarks(words(about, from)),
    when: rule.when && trimMarks(rule.when),
  }));
  return first ? [first, ...rest] : [prose(words(0, state.tape.length))];
}

const prose = (words: string): Rule => ({
  ...blankRule,
  kind: "none",
  words,
  about: "",
});

/** Figures without a unit have the one that their section uses, else the one the text uses. */
function withUnits(
  clauses: readonly ReadClause[],
  gives: (heading: Heading | null) => boolean | null,
): readonly ReadClause[] {
  const bySection = new Map<string, Map<RuleUnit, number>>();
  const inAll = new Map<RuleUnit, number>();
  for (const { placed, rules } of clauses) {
    const section = placed.heading?.id ?? "";
    const counts = bySection.get(section) ?? new Map<RuleUnit, number>();
    bySection.set(section, counts);
    for (const { unit } of rules) {
      if (unit !== "point" && unit !== "yuan") continue;
      counts.set(unit, (counts.get(unit) ?? 0) + 1);
      inAll.set(unit, (inAll.get(unit) ?? 0) + 1);
    }
  }
  return clauses.map((clause) => {
    const { placed, rules } = clause;
    if (!rules.some(({ unit, amount }) => unit === null && amount !== null)) return clause;
    const section = bySection.get(placed.heading?.id ?? "");
    const weighted = placed.heading && headingMax(placed.heading.title) !== null ? "point" : null;
    const unit = mostUsed(section) ?? weighted ?? mostUsed(inAll);
    return read(placed, { gives: gives(placed.heading), unit });
  });
}

function mostUsed(counts: ReadonlyMap<RuleUnit, number> | undefined): RuleUnit | null {
  const [first] = [...(counts ?? [])].sort(([, a], [, b]) => b - a);
  return first?.[0] ?? null;
}

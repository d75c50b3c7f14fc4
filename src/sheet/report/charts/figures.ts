import {
  type Exact,
  type Line,
  type Period,
  type Rulebook,
  type Scorecard,
  absolute,
  add,
  clausesOf,
  compare,
  divide,
  groupBy,
  isNegative,
  isOfDeductions,
  isZero,
  negate,
  sum,
  whole,
  zero,
} from "../../../core";

/** What was deducted under one heading. */
export interface Deducted {
  readonly id: string;
  readonly text: string;
  /** How many lines of the breakdown deduct. */
  readonly lines: number;
  /** A magnitude, in the rulebook's unit. */
  readonly total: Exact;
}

/** The lines that count for a chart: in the rulebook's own unit, and not withdrawn. */
const countedLines = (rulebook: Rulebook, cards: readonly Scorecard[]): readonly Line[] =>
  cards
    .flatMap(({ lines }) => lines)
    .filter(({ unit, status }) => unit === rulebook.unit && status !== "void");

/** Deductions of each section in the regulation's order, after maxima; sections without any too. */
export function bySection(rulebook: Rulebook, cards: readonly Scorecard[]): readonly Deducted[] {
  const lines = countedLines(rulebook, cards).filter(isOfDeductions);
  const found: Deducted[] = [];
  const visit = (sections: Rulebook["sections"]): void => {
    for (const { id, title, clauses, sections: inner } of sections) {
      const own = lines.filter(({ section }) => section === id);
      if (clauses.length > 0 || own.length > 0) found.push(deducted(id, title, own));
      visit(inner);
    }
  };
  visit(rulebook.sections);
  return found;
}

/** Clauses that cost something, the dearest first; equal ones in the regulation's order. */
export function byClause(rulebook: Rulebook, cards: readonly Scorecard[]): readonly Deducted[] {
  const ofClause = groupBy(
    countedLines(rulebook, cards).filter(
      (line) => line.kind !== "sectionCap" && isOfDeductions(line),
    ),
    ({ clause }) => clause,
  );
  return [...clausesOf(rulebook).values()]
    .flatMap(({ clause: { id, text } }) => {
      const lines = ofClause.get(id);
      return lines ? [deducted(id, text, lines)] : [];
    })
    .filter(({ total }) => !isZero(total))
    .toSorted((a, b) => compare(b.total, a.total));
}

const deducted = (id: string, text: string, lines: readonly Line[]): Deducted => ({
  id,
  text,
  lines: lines.filter(({ kind }) => kind === "clause").length,
  total: negate(sum(lines.map(({ points }) => points))),
});

/** What one inspector found. */
export interface Inspected {
  /** Null for the lines that name nobody. */
  readonly inspector: string | null;
  readonly lines: number;
  readonly total: Exact;
  readonly mean: Exact;
}

/** Deductions that counted, by the inspector who noted them; who noted most comes first. */
export function byInspector(rulebook: Rulebook, cards: readonly Scorecard[]): readonly Inspected[] {
  const lines = countedLines(rulebook, cards).filter(
    ({ kind, points }) => kind === "clause" && isNegative(points),
  );
  return [...groupBy(lines, ({ inspector }) => inspector)]
    .map(([inspector, own]) => {
      const total = sum(own.map(({ points }) => absolute(points)));
      return { inspector, lines: own.length, total, mean: divide(total, whole(own.length)) };
    })
    .toSorted(
      (a, b) =>
        Number(a.inspector === null) - Number(b.inspector === null) ||
        b.lines - a.lines ||
        ((a.inspector ?? "") < (b.inspector ?? "") ? -1 : 1),
    );
}

/** One month of all people. */
export interface Month {
  readonly period: Period | null;
  readonly people: number;
  /** Of those who have a result; null where nobody has. */
  readonly mean: Exact | null;
  readonly deducted: Exact;
  readonly bonus: Exact;
}

/** The people's results of each month, in order. */
export function byMonth(
  rulebook: Rulebook,
  months: readonly { readonly period: Period | null; readonly cards: readonly Scorecard[] }[],
): readonly Month[] {
  return months.map(({ period, cards }) => {
    const people = cards.filter(({ subject }) => subject.kind === "person");
    const results = people.flatMap((card) => resultOf(rulebook, card) ?? []);
    return {
      period,
      people: people.length,
      mean: results.length === 0 ? null : divide(sum(results), whole(results.length)),
      deducted: people.reduce((total, card) => add(total, card.deducted), zero),
      bonus: people.reduce((total, card) => add(total, card.bonus), zero),
    };
  });
}

/** What a card is judged by: its score, or its yuan where the rulebook has no base. */
export const resultOf = ({ base, unit }: Rulebook, card: Scorecard): Exact | null =>
  base === null && unit === "yuan" ? card.yuan : card.score;

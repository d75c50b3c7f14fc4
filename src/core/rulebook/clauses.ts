import { type Exact, exact, greater, smaller, zero } from "../exact";
import type { Clause, Rulebook, Section } from "./schema";

/** A clause with the sections that hold it, from the outermost in. */
export interface ClauseEntry {
  readonly clause: Clause;
  readonly path: readonly [Section, ...Section[]];
  /** The least and the most that one unit may cost or earn; equal for a fixed amount. */
  readonly least: Exact;
  readonly most: Exact;
  /** 1 where the clause knows no aggravation. */
  readonly multiplier: Exact;
  /** How many units are free in each window; 0 for none. */
  readonly free: Exact;
  readonly position: number;
}

const indexes = new WeakMap<Rulebook, ReadonlyMap<string, ClauseEntry>>();

/** Every clause by its id, in the regulation's order. */
export function clausesOf(rulebook: Rulebook): ReadonlyMap<string, ClauseEntry> {
  const known = indexes.get(rulebook);
  if (known) return known;
  const index = new Map<string, ClauseEntry>();
  const visit = (path: readonly [Section, ...Section[]]) => {
    const section = path[path.length - 1] ?? path[0];
    for (const clause of section.clauses) index.set(clause.id, entry(clause, path, index.size));
    for (const inner of section.sections) visit([...path, inner]);
  };
  for (const section of rulebook.sections) visit([section]);
  indexes.set(rulebook, index);
  return index;
}

function entry(clause: Clause, path: ClauseEntry["path"], position: number): ClauseEntry {
  const bounds = amountBounds(clause);
  return {
    clause,
    path,
    ...bounds,
    multiplier: exact(clause.aggravation?.multiplier ?? 1),
    free: exact(clause.allowance?.count ?? 0),
    position,
  };
}

function amountBounds(clause: Clause): { least: Exact; most: Exact } {
  const ranges = clause.choices?.map((choice) => choice.amount) ?? [clause.amount ?? 0];
  const lows = ranges.map((range) => exact(Array.isArray(range) ? range[0] : range));
  const highs = ranges.map((range) => exact(Array.isArray(range) ? range[1] : range));
  return {
    least: lows.reduce(smaller),
    most: highs.reduce(greater, zero),
  };
}

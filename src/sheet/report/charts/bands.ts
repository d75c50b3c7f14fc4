import { type Exact, type Rulebook, type Scorecard, compare, exact, toNumber } from "../../../core";
import { resultOf } from "./figures";

/** Results from `from` up to, but not including, `to`. */
export interface Band {
  /** Null for everything below `to`. */
  readonly from: number | null;
  /** Null for everything from `from` on. */
  readonly to: number | null;
  /** The grade whose band it is; null where the rulebook has none. */
  readonly grade: string | null;
  readonly count: number;
}

/** Widths of a band that people count in. */
const steps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000] as const;
const mostBands = 10;

/**
 * How the people's results spread: in the bands of the rulebook's grades, else in at most ten even ones.
 * @returns from high to low; empty where nobody has a result
 */
export function spreadOf(rulebook: Rulebook, cards: readonly Scorecard[]): readonly Band[] {
  const results = cards
    .filter(({ subject }) => subject.kind === "person")
    .flatMap((card) => resultOf(rulebook, card) ?? []);
  if (results.length === 0) return [];
  const bounds = rulebook.grades.length > 0 ? gradeBounds(rulebook) : evenBounds(results);
  return bounds.map((band) => ({ ...band, count: results.filter(within(band)).length }));
}

type Bounds = Omit<Band, "count">;

const within =
  ({ from, to }: Bounds) =>
  (result: Exact): boolean =>
    (from === null || compare(result, exact(from)) >= 0) &&
    (to === null || compare(result, exact(to)) < 0);

function gradeBounds({ grades }: Rulebook): readonly Bounds[] {
  const falling = grades.toSorted((a, b) => b.from - a.from);
  const bands = falling.map(({ label, from }, index) => ({
    grade: label,
    from,
    to: falling[index - 1]?.from ?? null,
  }));
  return [...bands, { grade: null, from: null, to: falling.at(-1)?.from ?? null }];
}

function evenBounds(results: readonly Exact[]): readonly Bounds[] {
  const figures = results.map(toNumber);
  const [least, most] = [Math.min(...figures), Math.max(...figures)];
  const step = steps.find((each) => bandsOf(least, most, each) <= mostBands) ?? most - least;
  const first = Math.floor(least / step);
  return Array.from({ length: bandsOf(least, most, step) }, (_, index) => ({
    grade: null,
    from: (first + index) * step,
    to: (first + index + 1) * step,
  })).toReversed();
}

const bandsOf = (least: number, most: number, step: number): number =>
  Math.floor(most / step) - Math.floor(least / step) + 1;

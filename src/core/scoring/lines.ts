import {
  type Exact,
  absolute,
  equals,
  isZero,
  multiply,
  one,
  smaller,
  subtract,
  sum,
  toDecimal,
  whole,
  zero,
} from "../exact";
import { type Issue, issue, leavesOpen } from "../issue";
import type { ClauseEntry } from "../rulebook/clauses";
import type { Line, LineStatus, MeasuredFigure, SanctionEntry } from "../scorecard";
import type { Charge } from "./charge";
import { unitPoints } from "./effect";
import type { Waivers } from "./firstOffence";
import type { Weighed } from "./weigh";
import { type CardOf, type Tier, type Window, intoWindows, tiersOf } from "./window";

/** Lines, the sanctions of what they tell, and what drawing them asked. */
export interface Drawn {
  readonly lines: readonly Line[];
  readonly sanctions: readonly SanctionEntry[];
  readonly issues: readonly Issue[];
}

/**
 * The lines of a month's charges, in the regulation's order, then by day.
 * @param cardOf keeps what stands on different cards in different lines
 */
export function linesOf(
  weighed: readonly Weighed[],
  waived: Waivers,
  cardOf: CardOf = () => null,
): Drawn {
  const lines: Line[] = [];
  const sanctions: SanctionEntry[] = [];
  const issues: Issue[] = [];
  for (const window of intoWindows(weighed)) {
    collect(issues, window.issues);
    for (const item of window.items) {
      collect(issues, item.issues);
      collect(issues, waived.get(item) ?? []);
    }
    for (const tier of tiersOf(window, cardOf)) {
      const line = lineOf(window, tier, waived);
      lines.push(line);
      collect(sanctions, sanctionsOf(window, tier, line));
      collect(issues, figureQuestion(window.entry, tier, line));
    }
  }
  return { lines, sanctions, issues };
}

/** Most lines ask nothing, and a spread of nothing costs as much as one of something. */
function collect<One>(all: One[], more: readonly One[]): void {
  for (const one of more) all.push(one);
}

/** What an allowance covers has no sanction either; a warning has. */
function sanctionsOf(
  { entry: { clause } }: Window,
  { charged }: Tier,
  { source, status }: Line,
): readonly SanctionEntry[] {
  if (status === "void" || isZero(charged)) return [];
  return clause.sanctions.map((sanction) => ({ sanction, clause: clause.id, source }));
}

function lineOf(window: Window, { items, seen, charged }: Tier, waived: Waivers): Line {
  const { clause, path } = window.entry;
  const [first] = items;
  const { record, void: withdrawn } = first.charge;
  const warned = waived.size === 0 ? 0 : items.filter((item) => waived.has(item)).length;
  const warnings = warned === 0 ? zero : smaller(whole(warned), charged);
  const counted = withdrawn ? zero : warned === 0 ? charged : subtract(charged, warnings);
  const unit = unitPoints[clause.effect](first.amount, window.entry);
  return {
    kind: "clause",
    clause: clause.id,
    text: clause.text,
    section: path[path.length - 1]?.id ?? path[0].id,
    quantity: seen,
    measured: items.length === 1 ? measuredOf(first.charge) : null,
    charged: counted,
    amount: first.amount,
    multiplier: first.multiplier,
    points: times(times(unit, counted), first.multiplier),
    unit: clause.unit,
    status: statusOf(window, items, !isZero(warnings) && isZero(counted)),
    recording: record.recording,
    day: record.day,
    inspector: record.inspector,
    source: items.length === 1 ? record.source : items.flatMap((item) => item.charge.record.source),
  };
}

function measuredOf({ record, entry: { clause } }: Charge): MeasuredFigure | null {
  const figure = clause.when && record.measures[clause.when.measure];
  if (!clause.when || !figure) return null;
  const { from, over, under, upTo, unit } = clause.when;
  return { figure, unit, bounds: [from, over, under, upTo].filter((bound) => bound !== undefined) };
}

function statusOf(window: Window, items: Tier["items"], warned: boolean): LineStatus {
  if (items[0].charge.void) return "void";
  if (window.issues.some(leavesOpen) || items.some((item) => item.provisional)) {
    return "provisional";
  }
  return warned ? "warned" : "counted";
}

/**
 * The sheet's own points against the rulebook's (docs/scoring.md, rule 8). They may be what all whom
 * the row names owe together, where they cannot as well be one's aggravated points.
 */
function figureQuestion(entry: ClauseEntry, { items }: Tier, line: Line): readonly Issue[] {
  const [{ charge, multiplier }] = items;
  if (line.status === "void" || !items.every((item) => item.comparable)) return [];
  const figure = sum(items.map((item) => item.charge.record.figure ?? zero));
  const expected = absolute(line.points);
  if (equals(figure, expected)) return [];
  const aggravated = multiplier === one && equals(figure, multiply(expected, entry.multiplier));
  if (equals(figure, multiply(expected, charge.shares)) && !aggravated) return [];
  const { record } = charge;
  return [
    issue("figureDiffers", record.source[0], toDecimal(figure), {
      clause: line.clause,
      figure: toDecimal(figure),
      expected: toDecimal(expected),
    }),
  ];
}

/** Most rows are one of something, and nothing is multiplied by one. */
const times = (a: Exact, b: Exact): Exact => (b === one ? a : multiply(a, b));

/** A line about a section: a cut at a maximum, or a bonus for a clean month. */
export const sectionLine = (
  kind: Exclude<Line["kind"], "clause">,
  about: { readonly id: string; readonly text: string; readonly section: string },
  points: Exact,
  unit: Line["unit"],
): Line => ({
  kind,
  clause: about.id,
  text: about.text,
  section: about.section,
  quantity: null,
  measured: null,
  charged: null,
  amount: null,
  multiplier: one,
  points,
  unit,
  status: "counted",
  recording: null,
  day: null,
  inspector: null,
  source: [],
});

import {
  type Clause,
  type Counted,
  type Sanction,
  isOfTime,
  measureOf,
  sanctions,
} from "../../core";
import type { Per, Rule, SanctionKind, Threshold } from "../reading";

/**
 * What a rulebook can hold of a rule (src/core/rulebook/schema.ts). A reading says more than a
 * rulebook; what is lost here is asked.
 */

/** Things that are counted one by one are occurrences to a rulebook that has no word for them. */
const countedAs: Readonly<Record<Per, Counted | null>> = {
  occurrence: "occurrence",
  person: "person",
  personTime: "occurrence",
  case: "case",
  order: "order",
  call: "occurrence",
  item: "occurrence",
  document: "occurrence",
  place: "occurrence",
  question: "question",
  shift: "occurrence",
  hour: "hour",
  day: "day",
  month: "month",
  recording: "recording",
  second: null,
  minute: "minute",
  halfDay: null,
  week: null,
  quarter: null,
  year: null,
  percent: null,
  permille: null,
  point: null,
};

/** How a clause counts, and by what steps. */
type HeldCount = Pick<Clause, "per" | "step">;

/** 累计每超10分钟: of all that the month adds up to, where a rulebook rounds each record. */
const SUMMED = /累计|累計|合计|合計/;

/** null where the rulebook has no such measure, or counts only by one. */
export function heldCount({ per, perQty, round, words, about }: Rule): HeldCount | null {
  const counted = countedAs[per ?? "occurrence"];
  if (counted === null || (perQty === 1 && round === null)) {
    return counted && { per: counted, step: null };
  }
  if (!isOfTime(counted) || SUMMED.test(about + words)) return null;
  return { per: counted, step: { of: perQty, round: round ?? "down" } };
}

const held: ReadonlySet<string> = new Set(sanctions);

export const isHeld = (sanction: SanctionKind): sanction is Sanction => held.has(sanction);

/** The fields of a clause that a threshold fills. */
export interface HeldThreshold {
  readonly allowance: { count: number; per: "day" | "month" } | null;
  readonly when: { measure: string; from?: number; over?: number; unit: string } | null;
  readonly deadline:
    | { time: string }
    | { monthDay: number; roll: "workday" | null }
    | { after: number; unit: "day" | "workday"; since: string }
    | null;
  readonly complete: boolean;
}

const NOTHING: HeldThreshold = { allowance: null, when: null, deadline: null, complete: true };
const LONGEST_TEXT = 2000;

/** The threshold of a rule as a clause holds it; not complete where something of it is lost. */
export function heldThreshold(rule: Rule): HeldThreshold {
  const { threshold } = rule;
  if (!threshold) return NOTHING;
  const deadline = heldDeadline(threshold, rule.about);
  const limit = heldLimit(threshold, rule);
  const complete = deadline !== undefined && limit !== null;
  return { ...NOTHING, ...limit, deadline: deadline ?? null, complete };
}

function heldDeadline(
  { deadline }: Threshold,
  about: string,
): HeldThreshold["deadline"] | undefined {
  if (!deadline) return null;
  if ("time" in deadline || "monthDay" in deadline) return deadline;
  if ("weekDay" in deadline) return undefined;
  const { after, unit } = deadline;
  if (unit !== "day" && unit !== "workday") return undefined;
  return { after, unit, since: about.slice(0, LONGEST_TEXT) || "start" };
}

const counts: ReadonlySet<string> = new Set([
  "occurrence",
  "person",
  "case",
  "order",
  "personTime",
]);

/** Only a least figure is held: as an allowance where what is counted is what is limited. */
function heldLimit(
  { over, inclusive, unit, window, under, upTo, from, nth }: Threshold,
  { per, kind }: Rule,
): Pick<HeldThreshold, "allowance" | "when"> | null {
  if (under !== undefined || upTo !== undefined || from !== undefined || nth !== undefined)
    return null;
  if (over === undefined || unit === null) return { allowance: null, when: null };
  const free = !inclusive && counts.has(unit) && (unit === per || kind === "none");
  if (free && (window === undefined || window === "day" || window === "month")) {
    return { allowance: { count: over, per: window ?? "month" }, when: null };
  }
  const measure = measureOf(unit);
  return { allowance: null, when: { measure, ...(inclusive ? { from: over } : { over }), unit } };
}

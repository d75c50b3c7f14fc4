import { type Doubt, type FoundRule, type Hints, blankRule } from "./grammar/state";
import type { Content } from "./outline/outline";
import { type Parsed, parse } from "./parse";
import type { RuleEnd } from "./outline/entries";
import type { Kind } from "./tokens/meaning";
import { trimMarks } from "./trimMarks";
import type { Rule } from "./reading";

/** What the words of a clause say. */
export interface Understood {
  readonly rules: readonly [Rule, ...Rule[]];
  readonly doubts: readonly Doubt[];
  /** How sure the least sure rule is, doubts apart. */
  readonly sure: number;
  /** 基准分为100分: what a card begins with. */
  readonly base: number | null;
  /** Whether other surroundings would change it. */
  readonly hinted: boolean;
  /** Whether a whole rule ends where the words do, and whether there is one at all. */
  readonly end: ReturnType<RuleEnd>;
  readonly content: Content;
}

const SURE_PROSE = 0.95;
const UNKNOWN: Hints = { gives: null, unit: null, unitSaid: false, weighed: false };

/** Reads the words of a clause by what is told around it. */
export function understand(words: string, hints: Hints): Understood {
  const parsed = parse(words, hints);
  const { doubts, sure, marks, rules, hinted } = parsed.state;
  return {
    rules: rulesOf(parsed),
    doubts,
    sure: rules.length > 0 ? sure : SURE_PROSE,
    base: marks?.base && rules.length === 0 ? marks.figure : null,
    hinted,
    end: ruleEnd(parsed),
    content: contentOf(parsed),
  };
}

/** Reads words by themselves, and each only once: lines are read to part them, and again in their place. */
export function understoodOnce(): (words: string) => Understood {
  const known = new Map<string, Understood>();
  return (words) => {
    const before = known.get(words);
    if (before) return before;
    const understood = understand(words, UNKNOWN);
    known.set(words, understood);
    return understood;
  };
}

/** Nothing ends with these. */
const waiting: ReadonlySet<Kind> = new Set<Kind>([
  "take",
  "give",
  "grant",
  "each",
  "before",
  "to",
  "ordinal",
  "treat",
  "reach",
  "slash",
  "limit",
]);

function ruleEnd({ state }: Parsed): Understood["end"] {
  // A figure at the end still waits for its unit.
  const last = state.tape.at(-1)?.is.kind ?? "end";
  if (last === "number") return { atEnd: false, anywhere: false, hanging: true };
  const whole = state.rules.filter(
    ({ kind, unit }) => kind !== "none" && (unit !== null || kind === "sanction"),
  );
  const end = state.tape.length;
  const atEnd = whole.some(({ to }) => to >= end);
  // …扣2分，97% waits for 以下扣5分.
  const measured = last === "measure" && state.tape.at(-2)?.kind === "number";
  return { anywhere: whole.length > 0, atEnd, hanging: waiting.has(last) || (measured && !atEnd) };
}

/** Whether a text holds a rule, and whether nothing but one, as 占3分。 does. */
function contentOf({ state }: Parsed): Content {
  const first = state.rules.find(saysMuch);
  if (!first) return "prose";
  return first.from === 0 ? "figure" : "rule";
}

/** 违规扣款 alone is a name. */
const saysMuch = ({ kind, amount, multiplier, sanctions, to, from }: FoundRule): boolean =>
  kind !== "none" &&
  (kind === "cap" ||
    amount !== null ||
    multiplier !== null ||
    sanctions.length > 0 ||
    to - from > 1);

function rulesOf({ state, words }: Parsed): readonly [Rule, ...Rule[]] {
  const [first, ...rest] = state.rules.map((found): Rule => ({
    kind: found.kind,
    unit: found.unit,
    amount:
      found.kind === "cap" && found.amount === null ? (state.marks?.figure ?? null) : found.amount,
    per: found.per,
    perQty: found.perQty,
    round: found.round,
    threshold: found.threshold,
    multiplier: found.multiplier,
    when: found.when && trimMarks(found.when),
    of: found.of,
    share: found.share,
    sanctions: found.sanctions,
    words: words(found.from, found.to),
    about: trimMarks(words(found.about, found.from)),
  }));
  return first ? [first, ...rest] : [prose(words(0, state.tape.length))];
}

const prose = (words: string): Rule => ({ ...blankRule, kind: "none", words, about: "" });

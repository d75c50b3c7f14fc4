import { type Unit, isOfTime } from "../../core";
import type { Doubt } from "../grammar/state";
import type { Amount, Per, Rule, RuleKind, ThresholdUnit } from "../reading";
import type { ReadClause } from "../read";
import { type ClauseDraft, most } from "./shape";
import { trimMarks } from "../trimMarks";
import { heldCount, heldThreshold, isHeld } from "./held";

/** A clause of the draft, and what of its reading it cannot hold. */
export interface DraftClause {
  readonly clause: ClauseDraft | null;
  readonly doubts: readonly Doubt[];
}

/** Sure of what was read, but the rulebook has no place for it. */
const READ_BUT_NOT_HELD = 0.9;
const LONGEST_TEXT = 2000;

type Figures = number | [number, number];

/** The clause that a rulebook can hold of a reading. */
export function draftClause(read: ReadClause, unit: Unit): DraftClause {
  const [shown, ...more] = read.rules;
  const rules = [withUnit(shown, unit), ...more.map((rule) => withUnit(rule, unit))] as const;
  const doubts: Doubt[] = [];
  const ask = (question: Doubt["question"]) =>
    doubts.push({ confidence: READ_BUT_NOT_HELD, question });
  const scoring = rules.filter(scores);
  askUnheld(rules, ask);
  const [first] = scoring;
  const blank = blankClause(read, unit, first ?? rules[0]);
  if (!first) return { clause: withoutFigure(blank, read), doubts };
  const like = scoring.filter((rule) => isLike(rule, first));
  if (like.length < scoring.length) {
    ask({ code: "rulesNotHeld", facts: { count: scoring.length } });
  }
  if (like.length > 1 && like.some(({ threshold }) => threshold !== null)) {
    ask({ code: "tiers", facts: { count: like.length } });
  }
  return { clause: { ...blank, ...figuresOf(first, like, ask) }, doubts };
}

const moving: ReadonlySet<RuleKind> = new Set<RuleKind>(["deduct", "fine", "bonus", "reward"]);

/** A figure whose unit is asked is held in the rulebook's, so that one click puts it right. */
const withUnit = (rule: Rule, unit: Unit): Rule =>
  rule.unit === null && moving.has(rule.kind) && rule.amount !== null ? { ...rule, unit } : rule;

/** Whether a rule moves points or yuan by a figure. */
const scores = ({ kind, unit, amount }: Rule): boolean =>
  moving.has(kind) && (unit === "point" || unit === "yuan") && amount !== null;

const isLike = (rule: Rule, first: Rule) => rule.kind === first.kind && rule.unit === first.unit;

function blankClause({ placed, rules }: ReadClause, unit: Unit, shown: Rule): ClauseDraft {
  const { id } = placed;
  const { entry } = placed.continues ?? placed;
  const whole = entry.text.slice(entry.marker?.length ?? 0);
  return {
    id,
    text: (trimMarks(shown.about || whole) || entry.text).slice(0, LONGEST_TEXT),
    aliases: [],
    effect: "note",
    amount: null,
    choices: null,
    unit,
    per: "occurrence",
    step: null,
    subject: subjectOf(whole),
    allowance: null,
    aggravation: null,
    when: null,
    deadline: null,
    sanctions: [...new Set(rules.flatMap(({ sanctions }) => sanctions).filter(isHeld))],
    cap: capOf(rules),
  };
}

const SUPERVISORS = ["主管", "班长", "班長", "组长", "組長", "经理", "經理", "值班长", "值班長"];
const subjectOf = (text: string): ClauseDraft["subject"] =>
  SUPERVISORS.some((word) => text.startsWith(word)) ? "supervisor" : "agent";

function capOf(rules: readonly Rule[]): number | null {
  const cap = rules.find(
    ({ kind, of, amount, per }) =>
      kind === "cap" && of === "deduction" && amount !== null && isMonthly(per),
  );
  return typeof cap?.amount === "number" ? cap.amount : null;
}

/** A card is a month: a maximum of a month is the clause's. */
const isMonthly = (per: Rule["per"]) => per === null || per === "month";

/** A sanction, or what is only to be observed; null for words that are no clause of a rulebook. */
function withoutFigure(
  blank: ClauseDraft,
  { rules, placed, base }: ReadClause,
): ClauseDraft | null {
  const sanction = rules.some(({ kind, threshold }) => kind === "sanction" && threshold?.nth !== 1);
  if (sanction) return { ...blank, effect: blank.sanctions.length > 0 ? "sanction" : "note" };
  if (rules.some(({ kind }) => kind === "sanction" || kind === "sectionBonus")) return null;
  const norm = rules.find(({ kind, threshold }) => kind === "none" && threshold !== null);
  if (norm) return { ...blank, allowance: heldThreshold(norm).allowance };
  const consequence = rules.some(({ kind }) => kind !== "none" && kind !== "cap");
  const numbered = placed.entry.marker !== null && base === null;
  return consequence || numbered ? blank : null;
}

function figuresOf(
  first: Rule,
  like: readonly Rule[],
  ask: (question: Doubt["question"]) => void,
): Partial<ClauseDraft> {
  const effect = first.kind === "deduct" || first.kind === "fine" ? "deduct" : "bonus";
  const unit = first.unit === "yuan" ? "yuan" : "point";
  const count = heldCount(first) ?? { per: "occurrence", step: null };
  const multiplied = like.find(({ multiplier }) => multiplier !== null);
  const aggravation = multiplied?.multiplier
    ? { multiplier: multiplied.multiplier, when: multiplied.when || multiplied.words }
    : null;
  if (like.length > 1) {
    if (like.length > most.choices) ask({ code: "rulesNotHeld", facts: { count: like.length } });
    const choices = like.slice(0, most.choices).map((rule) => ({
      label: (rule.about || rule.words).slice(0, LONGEST_TEXT),
      amount: figures(rule.amount) ?? 0,
    }));
    return { effect, unit, ...count, aggravation, choices };
  }
  const { allowance, when, deadline, complete } = heldThreshold(first);
  if (!complete) ask({ code: "thresholdNotHeld", facts: { words: first.words } });
  const subject = allowance?.per === "day" ? { subject: "team" as const } : {};
  const amount = figures(first.amount);
  return { effect, unit, ...count, aggravation, amount, allowance, when, deadline, ...subject };
}

/** What is counted otherwise than a rulebook does, or in a way that the text leaves open. */
function askCount(rule: Rule, per: Per, ask: (question: Doubt["question"]) => void): void {
  const { words, perQty, round, threshold } = rule;
  const held = heldCount(rule);
  if (!held) ask({ code: "perNotHeld", facts: { per, quantity: perQty } });
  else if (held.step && round === null) {
    ask({ code: "roundUnclear", facts: { words, per, quantity: perQty } });
  } else if (isOfTime(held.per) && threshold?.over !== undefined && isTime(threshold.unit)) {
    ask({ code: "beyondUnclear", facts: { words } });
  }
}

const isTime = (unit: ThresholdUnit | null): boolean =>
  unit !== null && ["minute", "hour", "day"].includes(unit);

/** An open range is held by its least figure. */
function figures(amount: Amount | null): Figures | null {
  if (amount === null || typeof amount === "number") return amount;
  return amount[1] === null ? amount[0] : [amount[0], amount[1]];
}

function askUnheld(rules: readonly Rule[], ask: (question: Doubt["question"]) => void): void {
  for (const rule of rules) {
    const { kind, unit, words, per } = rule;
    if (kind === "sanction") {
      const sanctions = rule.sanctions.filter((sanction) => !isHeld(sanction));
      if (sanctions.length > 0) ask({ code: "sanctionNotHeld", facts: { sanctions, words } });
      if (rule.threshold) ask({ code: "thresholdNotHeld", facts: { words } });
    }
    if (unit === "percent" || unit === "dayWage") ask({ code: "payShare", facts: { words } });
    if (kind === "cap" && rule.amount === null) ask({ code: "capMissing", facts: { words } });
    if (kind === "cap" && (rule.of !== "deduction" || !isMonthly(rule.per))) {
      ask({ code: "capNotHeld", facts: { words } });
    }
    if (scores(rule) && per !== null) askCount(rule, per, ask);
  }
}

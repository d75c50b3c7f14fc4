import type { Rulebook, Section } from "../../../src/core";
import * as f from "./fraction";
import type { Fraction } from "./fraction";
import type { Outcome, Rule } from "./settle";

export interface OracleCard {
  readonly subject: string;
  readonly period: string | null;
  readonly base: Fraction | null;
  readonly score: Fraction | null;
  readonly deducted: Fraction;
  readonly bonus: Fraction;
  readonly yuan: Fraction;
  readonly grade: string | null;
  readonly sanctions: readonly string[];
  readonly outcomes: readonly Outcome[];
  readonly recordings: readonly string[];
  readonly asks: ReadonlySet<string>;
}

/** Somebody's month before it is added up. */
interface Month extends Pick<OracleCard, "subject" | "period" | "outcomes"> {
  /** Those that were listened to. */
  readonly recordings: readonly string[];
  readonly asks: readonly string[];
}

type Rules = ReadonlyMap<string, Rule>;

/** What some outcomes take and give in the rulebook's unit, and their net yuan. */
interface Account {
  readonly loss: Fraction;
  readonly bonus: Fraction;
  readonly yuan: Fraction;
}

/** One card for the month, or the mean of the recordings' with what counts by the month whole. */
export function cardOf(rulebook: Rulebook, rules: Rules, month: Month): OracleCard {
  const { outcomes, recordings: heard, asks } = month;
  if (rulebook.scope === "month") {
    const one = account(rulebook, rules, outcomes, true);
    return carded(rulebook, month, one, scored(rulebook, one), [
      ...asks,
      ...ungraded(outcomes, rules),
    ]);
  }
  const charged = outcomes.flatMap(({ recording }) => recording ?? []);
  const names = [...new Set([...heard, ...charged])];
  const cards = names.map((name) => outcomes.filter(({ recording }) => recording === name));
  const accounts = cards.map((own) => account(rulebook, rules, own, true));
  const whole = account(
    rulebook,
    rules,
    outcomes.filter(({ recording }) => recording === null),
    false,
  );
  const mean = {
    loss: f.plus(meanOf(accounts.map(({ loss }) => loss)) ?? f.of(0), whole.loss),
    bonus: f.plus(meanOf(accounts.map(({ bonus }) => bonus)) ?? f.of(0), whole.bonus),
    yuan: f.total([...accounts, whole].map(({ yuan }) => yuan)),
  };
  const scores = accounts.map((one) => scored(rulebook, one)).filter((one) => one !== null);
  const net = f.minus(whole.bonus, whole.loss);
  const score = meanOf(scores);
  const total = score && within(f.plus(score, net), rulebook);
  const grades = cards.flatMap((own) => ungraded(own, rules));
  const card = carded(rulebook, month, mean, total, [...asks, ...grades]);
  return { ...card, recordings: accounts.map((one) => show(rulebook, one)).sort() };
}

const show = (rulebook: Rulebook, one: Account): string => {
  const score = scored(rulebook, one);
  return `${score && f.show(score)} −${f.show(one.loss)} +${f.show(one.bonus)}`;
};

function scored(rulebook: Rulebook, { loss, bonus }: Account): Fraction | null {
  if (rulebook.base === null) return null;
  return within(f.minus(f.plus(f.of(rulebook.base), bonus), loss), rulebook);
}

const meanOf = (all: readonly Fraction[]): Fraction | null =>
  all.length === 0 ? null : f.over(f.total(all), f.of(all.length));

function carded(
  rulebook: Rulebook,
  { subject, period, outcomes }: Month,
  { loss, bonus, yuan }: Account,
  score: Fraction | null,
  asks: readonly string[],
): OracleCard {
  return {
    subject,
    period,
    base: rulebook.base === null ? null : f.of(rulebook.base),
    score,
    deducted: loss,
    bonus,
    yuan,
    grade: score && gradeOf(score, rulebook),
    sanctions: sanctionsOf(outcomes),
    outcomes,
    recordings: [],
    asks: new Set([...asks, ...outcomes.flatMap((one) => one.asks)]),
  };
}

/** Each graded clause has one grade on a card, no more and no less. */
function ungraded(outcomes: readonly Outcome[], rules: Rules): string[] {
  const graded = [...rules.values()].filter(({ clause }) => clause.effect === "grade");
  return graded.flatMap(({ clause }) => {
    const grades = outcomes.filter((o) => o.clause === clause && o.status !== "void");
    const count = f.total(grades.map(({ beyond }) => beyond));
    if (count[0] === 0n) return ["missingGrade"];
    return f.same(count, f.of(1)) ? [] : ["severalGrades"];
  });
}

/** @param ofCard whether the outcomes are a card's: its sections have their maxima and bonuses */
function account(
  rulebook: Rulebook,
  rules: Rules,
  outcomes: readonly Outcome[],
  ofCard: boolean,
): Account {
  const capped = [...rules.values()].flatMap(({ clause, sections }) => {
    const points = f.total(outcomes.filter((o) => o.clause === clause).map((o) => o.points));
    const size = points[0] < 0n ? f.minus(f.of(0), points) : points;
    const held = clause.cap === null ? size : f.least(size, f.of(clause.cap));
    return [{ clause, sections, size: held }];
  });
  const ofUnit = (effect: "deduct" | "bonus", unit: string, section: Section | null) =>
    f.total(
      capped
        .filter(({ clause }) => (clause.effect === "bonus") === (effect === "bonus"))
        .filter(
          ({ clause, sections }) =>
            clause.unit === unit && (!section || sections.at(-1) === section),
        )
        .map(({ size }) => size),
    );
  const deducted = (section: Section): Fraction => {
    const own = ofUnit("deduct", rulebook.unit, section);
    const all = f.total([own, ...section.sections.map(deducted)]);
    return section.max === null ? all : f.least(all, f.of(section.max));
  };
  const clean = (section: Section): Fraction => {
    const dirty = outcomes.some(
      ({ clause, points }) => points[0] < 0n && rules.get(clause.id)?.sections.includes(section),
    );
    return f.total([f.of(dirty ? 0 : section.cleanBonus), ...section.sections.map(clean)]);
  };
  const loss = ofCard
    ? f.total(rulebook.sections.map(deducted))
    : ofUnit("deduct", rulebook.unit, null);
  const bonus = f.plus(
    ofUnit("bonus", rulebook.unit, null),
    f.total(ofCard ? rulebook.sections.map(clean) : []),
  );
  const net = f.minus(bonus, loss);
  const apart = f.minus(ofUnit("bonus", "yuan", null), ofUnit("deduct", "yuan", null));
  return { loss, bonus, yuan: rulebook.unit === "yuan" ? net : apart };
}

/** Each once for a clause: what an allowance covers has none. */
const sanctionsOf = (outcomes: readonly Outcome[]): string[] => {
  const happened = outcomes.filter(({ beyond }) => beyond[0] > 0n);
  const all = happened.flatMap(({ clause }) =>
    clause.sanctions.map((one) => `${one} ${clause.id}`),
  );
  return [...new Set(all)].sort();
};

function within(score: Fraction, { floor, ceiling }: Rulebook): Fraction {
  const low = floor === null ? score : f.most(score, f.of(floor));
  return ceiling === null ? low : f.least(low, f.of(ceiling));
}

function gradeOf(score: Fraction, { grades }: Rulebook): string | null {
  const reached = grades.filter(({ from }) => f.order(f.of(from), score) <= 0);
  return reached.toSorted((a, b) => b.from - a.from)[0]?.label ?? null;
}

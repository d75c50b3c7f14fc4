/**
 * A second scorer, written from the rules alone (docs/scoring.md) in the plainest style and sharing
 * nothing with the first but its types. Slow and short: where the two disagree, one of them is wrong.
 */
import type { Clause, EventRecord, Person, Rulebook, Section } from "../../../src/core";
import { type Charge, nameOf, weigh } from "./charge";
import * as f from "./fraction";
import type { Fraction } from "./fraction";
import { type Outcome, type Rule, settle } from "./settle";

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
  readonly asks: ReadonlySet<string>;
}

export function rulesOf(rulebook: Rulebook): Map<string, Rule> {
  const rules = new Map<string, Rule>();
  const visit = (section: Section, above: readonly Section[], inherited: boolean) => {
    const sections = [...above, section];
    const warns = section.firstOffence === undefined ? inherited : section.firstOffence === "warn";
    for (const clause of section.clauses) rules.set(clause.id, { clause, sections, warns });
    for (const inner of section.sections) visit(inner, sections, warns);
  };
  for (const section of rulebook.sections) visit(section, [], rulebook.firstOffence === "warn");
  return rules;
}

const teamOf = (team: string | null) => `team ${team}`;

/** The cards of a rulebook with one card a month, by subject and month. */
export function oracle(
  rulebook: Rulebook,
  records: readonly EventRecord[],
  people: readonly Person[],
  asOneTeam = false,
): OracleCard[] {
  const rules = rulesOf(rulebook);
  const months = [...new Set(records.flatMap((record) => monthOf(record) ?? []))].sort();
  const known = teams(records, people);
  const only = months.length === 1 ? (months[0] ?? null) : null;

  const charges: Charge[] = [];
  const cards = new Set<string>();
  const open: Concern[] = [];
  for (const who of asOneTeam ? [teamOf(null)] : people.map(nameOf)) {
    for (const month of months.length ? months : [null]) cards.add(key(who, month));
  }
  for (const record of records) {
    const month = monthOf(record) ?? only;
    const lost = month === null && months.length > 0;
    const rule = record.clause === null ? undefined : rules.get(record.clause);
    const whom = asOneTeam ? [teamOf(null)] : subjectsOf(record, rule?.clause, known);
    const named = asOneTeam ? whom : record.people.map(nameOf);
    const touched = [...new Set([...whom, ...named])];
    if (!record.void) {
      const codes = record.issues.map((issue) => issue.code as string);
      if (lost) codes.push("missingPeriod");
      if (rule && whom.length === 0) codes.push("missingSubject");
      for (const code of codes) {
        for (const who of touched.length ? touched : [null])
          open.push({ who, team: record.team, month, code });
      }
    }
    if (!lost) for (const who of touched) cards.add(key(who, month));
    for (const who of whom) {
      if (!rule || lost) continue;
      const mine = record.people.filter(({ team }) => whom.length === 1 || who === teamOf(team));
      charges.push(weigh(record, rule.clause, who, month, mine, whom.length));
    }
  }
  const outcomes = settle(charges, rules);
  return [...cards].map((one) => {
    const [who = "", month = ""] = one.split("|");
    const period = month || null;
    const mine = outcomes.filter((o) => o.subject === who && o.month === period);
    const asks = [
      ...mine.flatMap(({ asks }) => asks),
      ...open.filter((o) => concerns(o, who, period, known)).map(({ code }) => code),
    ];
    return cardOf(rulebook, rules, who, period, mine, new Set([...asks, ...ungraded(mine, rules)]));
  });
}

/** Each graded clause has one grade on a card, no more and no less. */
function ungraded(outcomes: readonly Outcome[], rules: ReadonlyMap<string, Rule>): string[] {
  const graded = [...rules.values()].filter(({ clause }) => clause.effect === "grade");
  return graded.flatMap(({ clause }) => {
    const grades = outcomes.filter((o) => o.clause === clause && o.status !== "void");
    const count = f.total(grades.map(({ beyond }) => beyond));
    if (count[0] === 0n) return ["missingGrade"];
    return f.same(count, f.of(1)) ? [] : ["severalGrades"];
  });
}

const key = (who: string, month: string | null) => `${who}|${month ?? ""}`;
const monthOf = (record: EventRecord) => record.day?.slice(0, 7) ?? record.period;

/** A question, and whom it may concern: one, those of a team and those whose team is not known, or all. */
interface Concern {
  readonly who: string | null;
  readonly team: string | null;
  readonly month: string | null;
  readonly code: string;
}

function concerns(open: Concern, who: string, month: string | null, known: Teams): boolean {
  if (open.month !== null && open.month !== month) return false;
  if (open.who !== null) return open.who === who;
  const name = who.replace(/^(person|team) /, "");
  const team = who.startsWith("team") ? name : known.get(name);
  return open.team === null || team === undefined || team === open.team;
}

type Teams = ReadonlyMap<string | null, string>;

function teams(records: readonly EventRecord[], people: readonly Person[]): Teams {
  const all = [...people, ...records.flatMap((record) => record.people)];
  return new Map(all.flatMap(({ name, team }) => (team === null ? [] : [[name, team] as const])));
}

/** Whom a record is charged to: whom it names; the team where a team's clause has an allowance. */
function subjectsOf(record: EventRecord, clause: Clause | undefined, known: Teams): string[] {
  if (clause?.subject === "team" && (clause.allowance || record.people.length === 0)) {
    const named = record.people.map(({ name, team }) => team ?? known.get(name) ?? record.team);
    return [...new Set((named.length ? named : [record.team]).map(teamOf))];
  }
  return [...new Set(record.people.map(nameOf))];
}

function cardOf(
  rulebook: Rulebook,
  rules: ReadonlyMap<string, Rule>,
  subject: string,
  period: string | null,
  outcomes: readonly Outcome[],
  asks: ReadonlySet<string>,
): OracleCard {
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
  const loss = f.total(rulebook.sections.map(deducted));
  const bonus = f.plus(ofUnit("bonus", rulebook.unit, null), f.total(rulebook.sections.map(clean)));
  const net = f.minus(bonus, loss);
  const apart = f.minus(ofUnit("bonus", "yuan", null), ofUnit("deduct", "yuan", null));
  const base = rulebook.base === null ? null : f.of(rulebook.base);
  const score = base && within(f.plus(base, net), rulebook);
  return {
    subject,
    period,
    base,
    score,
    deducted: loss,
    bonus,
    yuan: rulebook.unit === "yuan" ? net : apart,
    grade: score && gradeOf(score, rulebook),
    sanctions: sanctionsOf(outcomes),
    outcomes,
    asks,
  };
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

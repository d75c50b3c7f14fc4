/**
 * A second scorer, written from the rules alone (docs/scoring.md) in the plainest style and sharing
 * nothing with the first but its types. Slow and short: where the two disagree, one of them is wrong.
 */
import type {
  Clause,
  EventRecord,
  ListedRecording,
  Person,
  Rulebook,
  Section,
} from "../../../src/core";
import { type OracleCard, cardOf } from "./card";
import { type Charge, nameOf, weigh } from "./charge";
import { type Rule, settle } from "./settle";

/** What was read of a month: the rows, everybody who is listed, the recordings, and whether all are one team. */
export interface Reading {
  readonly records: readonly EventRecord[];
  readonly people: readonly Person[];
  readonly recordings: readonly ListedRecording[];
  readonly asOneTeam: boolean;
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

/** The cards by subject and month. */
export function oracle(
  rulebook: Rulebook,
  { records, people, recordings, asOneTeam }: Reading,
): OracleCard[] {
  const rules = rulesOf(rulebook);
  const told = [...records.map(monthOf), ...recordings.map(({ period }) => period)];
  const months = [...new Set(told.flatMap((month) => month ?? []))].sort();
  const known = teams(records, [...people, ...recordings.map(({ person }) => person)]);
  const only = months.length === 1 ? (months[0] ?? null) : null;

  const charges: Charge[] = [];
  const cards = new Set<string>();
  const open: Concern[] = [];
  const heard: Heard[] = [];
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
    const { recording } = record;
    if (recording !== null && !rule && !lost) {
      for (const who of touched) heard.push({ who, month, recording });
    }
    for (const who of whom) {
      if (!rule || lost) continue;
      const mine = record.people.filter(({ team }) => whom.length === 1 || who === teamOf(team));
      const charge = weigh(record, rule.clause, who, month, mine, whom.length);
      charges.push(rulebook.scope === "recording" ? onRecording(charge) : charge);
    }
  }
  for (const { recording, person, period } of recordings) {
    const who = asOneTeam ? teamOf(null) : nameOf(person);
    const month = period ?? only;
    const lost = month === null && months.length > 0;
    if (lost) open.push({ who, team: null, month, code: "missingPeriod" });
    else {
      heard.push({ who, month, recording });
      cards.add(key(who, month));
    }
  }
  const outcomes = settle(charges, rules);
  return [...cards].map((one) => {
    const [who = "", month = ""] = one.split("|");
    const period = month || null;
    const mine = outcomes.filter((o) => o.subject === who && o.month === period);
    const concerning = open.filter((o) => concerns(o, who, period, known));
    const names = heard.filter((one) => one.who === who && one.month === period);
    return cardOf(rulebook, rules, {
      subject: who,
      period,
      outcomes: mine,
      recordings: names.map(({ recording }) => recording),
      asks: concerning.map(({ code }) => code),
    });
  });
}

/** A recording that was listened to, and whose it is. */
interface Heard {
  readonly who: string;
  readonly month: string | null;
  readonly recording: string;
}

/** What counts by the month, and a reward or a withdrawn row that names no recording, is on none. */
function onRecording(charge: Charge): Charge {
  const { record, clause } = charge;
  if (clause.per === "month") return charge;
  if (record.recording !== null) return { ...charge, recording: record.recording };
  if (clause.effect === "bonus" || record.void) return charge;
  const recording = `of its own, ${record.source[0].cell}`;
  return { ...charge, recording, asks: [...charge.asks, "missingRecording"] };
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

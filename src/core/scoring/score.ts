import { compare } from "../exact";
import type { Issue } from "../issue";
import type { EventRecord, Period, Person } from "../record";
import { clausesOf } from "../rulebook/clauses";
import type { Rulebook } from "../rulebook/schema";
import type { Scorecard, ScoringResult, Subject } from "../scorecard";
import { scoreCard } from "./card";
import { type Charged, chargeRecords } from "./charge";
import { concernsIndex } from "./concern";
import { waivers } from "./firstOffence";
import { intoMonths } from "./month";
import { type Directory, directoryOf } from "./people";
import { bySource } from "./source";
import { type Weighed, weigh } from "./weigh";

export interface ScoringInput {
  readonly rulebook: Rulebook;
  readonly records: readonly EventRecord[];
  /** People whom a sheet lists: they get a card in every month, with or without a record. */
  readonly people: readonly Person[];
  /** Only the cards of this month; earlier months still decide what a first offence is. */
  readonly period?: Period | null;
  /** Charges everything to one team: for a range that is one team's. */
  readonly asOneTeam?: boolean;
}

/**
 * Scores records under a rulebook: a card for each subject and month, exact, every line with its
 * evidence. The rules are in docs/scoring.md; the order of records never matters.
 */
export function score(input: ScoringInput): ScoringResult {
  const { rulebook, people, period: wanted = null } = input;
  const records = input.records.toSorted(bySource);
  const { dated, periods } = intoMonths(records);
  const asOneTeam = input.asOneTeam ?? namesNobody(records, people);
  const directory = directoryOf(records, people);
  const charged = chargeRecords(dated, clausesOf(rulebook), directory, asOneTeam);
  const weighed = charged.charges.map(weigh);
  const waived = waivers(weighed, rulebook);

  const drafts = new Drafts();
  for (const { subject, period } of charged.named) drafts.of(subject, period);
  for (const item of weighed) drafts.of(item.charge.subject, item.charge.period).weighed.push(item);
  for (const subject of asOneTeam ? [directory.team(null)] : listedSubjects(people, directory)) {
    for (const period of periods.length > 0 ? periods : [wanted]) drafts.of(subject, period);
  }
  const concerning = concernsIndex(charged.concerns);
  const cards = drafts
    .all()
    .filter(({ period }) => wanted === null || period === wanted)
    .map((draft) => {
      const asked = concerning(draft.subject, draft.period);
      return scoreCard(rulebook, draft.subject, draft.period, draft.weighed, waived, asked);
    });
  return { cards: cards.sort(inRankingOrder), issues: allIssues(cards, charged, wanted) };
}

/** A team's own sheet: it has events, and neither a person nor a team stands beside them. */
const namesNobody = (records: readonly EventRecord[], people: readonly Person[]): boolean =>
  people.length === 0 &&
  records.length > 0 &&
  records.every((record) => record.people.length === 0 && record.team === null);

interface Draft {
  readonly subject: Subject;
  readonly period: Period | null;
  readonly weighed: Weighed[];
}

/** The cards to be, one for each subject and month. */
class Drafts {
  readonly #bySubject = new Map<Subject, Map<Period | null, Draft>>();

  of(subject: Subject, period: Period | null): Draft {
    let months = this.#bySubject.get(subject);
    if (!months) this.#bySubject.set(subject, (months = new Map()));
    let draft = months.get(period);
    if (!draft) months.set(period, (draft = { subject, period, weighed: [] }));
    return draft;
  }

  all(): readonly Draft[] {
    return [...this.#bySubject.values()].flatMap((months) => [...months.values()]);
  }
}

function listedSubjects(people: readonly Person[], directory: Directory): readonly Subject[] {
  return people.flatMap((person) => {
    const found = directory.person(person);
    return "ids" in found ? [] : [found];
  });
}

/** Each issue once: those that concern nobody's card too. */
function allIssues(
  cards: readonly Scorecard[],
  { concerns }: Charged,
  wanted: Period | null,
): readonly Issue[] {
  const kept = concerns.filter(
    ({ period }) => wanted === null || period === null || period === wanted,
  );
  return [
    ...new Set([...kept.flatMap(({ issues }) => issues), ...cards.flatMap(({ issues }) => issues)]),
  ];
}

/** People before teams, then by month, score or yuan from high to low, then by id and name. */
function inRankingOrder(a: Scorecard, b: Scorecard): number {
  return (
    order(a.subject.kind, b.subject.kind) ||
    order(a.period ?? "", b.period ?? "") ||
    compare(b.score ?? b.yuan, a.score ?? a.yuan) ||
    compare(b.yuan, a.yuan) ||
    order(a.subject.id ?? "", b.subject.id ?? "") ||
    order(a.subject.name ?? "", b.subject.name ?? "")
  );
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

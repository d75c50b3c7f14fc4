import { order } from "./order";
import { type Calendar, chineseCalendar } from "../calendar/calendar";
import { compare } from "../exact";
import { type Issue, issue, leavesOpen } from "../issue";
import type { EventRecord, ListedRecording, Measurement, Period, Person, Wage } from "../record";
import { clausesOf } from "../rulebook/clauses";
import type { Rulebook } from "../rulebook/schema";
import type { Scorecard, ScoringResult, Subject } from "../scorecard";
import { type Draft, scoreCard } from "./card";
import { type Charged, type NamedIn, chargeRecords } from "./charge";
import { concernsIndex } from "./concern";
import { entryDayIssues } from "./entryDays";
import { waivers } from "./firstOffence";
import { measureIssues, measureResults } from "./measures";
import { intoMonths } from "./month";
import { type Directory, directoryOf } from "./people";
import { scoreRecordings } from "./recordings";
import { inSourceOrder } from "./source";
import { weigh } from "./weigh";

export interface ScoringInput {
  readonly rulebook: Rulebook;
  readonly records: readonly EventRecord[];
  /** People whom a sheet lists: they get a card in every month, with or without a record. */
  readonly people: readonly Person[];
  /** Only the cards of this month; earlier months still decide what a first offence is. */
  readonly period?: Period | null;
  /** Recordings that were listened to; those that records name need not be listed. */
  readonly recordings?: readonly ListedRecording[];
  /** Measured figures, for a rulebook with measures. */
  readonly measurements?: readonly Measurement[];
  /** Wages of the month, for the guard on what is withheld. */
  readonly wages?: readonly Wage[];
  /** For deadlines; the public Chinese calendar where it is left out. */
  readonly calendar?: Calendar;
  /** Charges everything to one team: for a range that is one team's. */
  readonly asOneTeam?: boolean;
  /** Questions that leave no figure open and that a person has settled: they are not asked again. */
  readonly settled?: (issue: Issue) => boolean;
}

/**
 * Scores records under a rulebook: a card for each subject and month, exact, every line with its
 * evidence. The rules are in docs/scoring.md; the order of records never matters.
 */
export function score(input: ScoringInput): ScoringResult {
  const { rulebook, people, period: wanted = null, recordings = [], measurements = [] } = input;
  const calendar = input.calendar ?? chineseCalendar();
  const records = inSourceOrder(input.records);
  const { dated, periods } = intoMonths(records, [...recordings, ...measurements]);
  const asOneTeam = input.asOneTeam ?? namesNobody(records, people);
  const { wages = [] } = input;
  const listed = [...people, ...[...recordings, ...measurements, ...wages].map(personOf)];
  const directory = directoryOf(records, listed);
  const charged = chargeRecords(dated, clausesOf(rulebook), directory, asOneTeam);
  const weighed = charged.charges.map((charge) => weigh(charge, calendar));

  const drafts = new Drafts(directory, periods);
  for (const one of charged.named) drafts.ofNamed(one);
  for (const item of weighed) drafts.of(item.charge.subject, item.charge.period).weighed.push(item);
  for (const one of recordings) drafts.ofPerson(one)?.recordings.set(one.recording, one.source);
  for (const one of measurements) drafts.ofPerson(one)?.measured.push(one);
  for (const subject of asOneTeam ? [directory.team(null)] : listedSubjects(people, directory)) {
    for (const period of periods.length > 0 ? periods : [wanted]) drafts.of(subject, period);
  }
  const wageOf = new Map(wages.map((wage) => [directory.person(wage.person), wage]));
  const concerning = concernsIndex(charged.concerns);
  const waived = waivers(weighed, rulebook);
  const scoreDraft = rulebook.scope === "recording" ? scoreRecordings : scoreCard;
  const cards = drafts
    .all()
    .filter(({ period }) => wanted === null || period === wanted)
    .map((draft) => {
      const asked = [...concerning(draft.subject, draft.period), ...measureIssues(draft.measured)];
      const measures = measureResults(rulebook, draft.measured);
      const wage = wageOf.get(draft.subject);
      return scoreDraft(draft, { rulebook, waived, concerning: asked, measures, wage });
    });
  const shown = [...entryDayIssues(charged.charges, calendar), ...missingTargets(rulebook, cards)];
  const issues = [...new Set([...allIssues(cards, charged, wanted), ...shown])];
  return unsettled({ cards: cards.sort(inRankingOrder), issues }, input.settled);
}

/** The result without the questions that somebody has settled. */
function unsettled(result: ScoringResult, settled: ScoringInput["settled"]): ScoringResult {
  if (!settled) return result;
  const open = (issues: readonly Issue[]): readonly Issue[] =>
    issues.filter((one) => leavesOpen(one) || !settled(one));
  const cards = result.cards.map((card) => ({ ...card, issues: open(card.issues) }));
  return { cards, issues: open(result.issues) };
}

const personOf = ({ person }: { readonly person: Person }): Person => person;

/** A rulebook whose targets nobody has set scores nothing, and says so once. */
function missingTargets({ id, measures }: Rulebook, cards: readonly Scorecard[]): readonly Issue[] {
  const unset = measures.filter(({ target }) => target === null).map(({ label }) => label);
  if (unset.length === 0 || cards.length === 0) return [];
  return [issue("missingTarget", { sheet: "", cell: null }, id, { measures: unset })];
}

/** A team's own sheet: it has events, and neither a person nor a team stands beside them. */
const namesNobody = (records: readonly EventRecord[], people: readonly Person[]): boolean =>
  people.length === 0 &&
  records.length > 0 &&
  records.every((record) => record.people.length === 0 && record.team === null);

/** The cards to be, one for each subject and month. */
class Drafts {
  readonly #bySubject = new Map<Subject, Map<Period | null, MeasuredDraft>>();
  readonly #directory: Directory;
  readonly #periods: readonly Period[];

  constructor(directory: Directory, periods: readonly Period[]) {
    this.#directory = directory;
    this.#periods = periods;
  }

  of(subject: Subject, period: Period | null): MeasuredDraft {
    let months = this.#bySubject.get(subject);
    if (!months) this.#bySubject.set(subject, (months = new Map()));
    let draft = months.get(period);
    if (!draft) {
      draft = { subject, period, weighed: [], recordings: new Map(), measured: [] };
      months.set(period, draft);
    }
    return draft;
  }

  /** Undefined where a name belongs to several people. What tells no month falls into the only one. */
  ofPerson(one: { person: Person; period: Period | null }): MeasuredDraft | undefined {
    const found = this.#directory.person(one.person);
    const [only = null, ...others] = this.#periods;
    const period = one.period ?? (others.length === 0 ? only : null);
    return "ids" in found ? undefined : this.of(found, period);
  }

  /** A recording was listened to even where the row about it was not understood. */
  ofNamed({ subject, period, record }: NamedIn): void {
    const draft = this.of(subject, period);
    if (record.clause !== null || record.recording === null) return;
    draft.recordings.set(record.recording, record.source[0]);
  }

  all(): readonly MeasuredDraft[] {
    return [...this.#bySubject.values()].flatMap((months) => [...months.values()]);
  }
}

interface MeasuredDraft extends Draft {
  readonly measured: Measurement[];
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

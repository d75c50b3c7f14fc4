import { type Calendar, chineseCalendar } from "../calendar/calendar";
import { compare, toDecimal } from "../exact";
import { type Issue, issue, leavesOpen } from "../issue";
import type { EventRecord, ListedRecording, Measurement, Period, Person, Wage } from "../record";
import { clausesOf } from "../rulebook/clauses";
import type { Rulebook } from "../rulebook/schema";
import type { Scorecard, ScoringResult, Subject } from "../scorecard";
import { type Steps, finished, mapped } from "../steps";
import { scoreCard } from "./card";
import { type Charged, chargeRecords } from "./charge";
import { concernsIndex } from "./concern";
import { type MeasuredDraft, draftsOf } from "./drafts";
import { entryDayIssues } from "./entryDays";
import { waivers } from "./firstOffence";
import { placeListed } from "./listed";
import { measureIssues, measureResults } from "./measures";
import { intoMonths } from "./month";
import { order } from "./order";
import { type Directory, directoryOf } from "./people";
import { recordingOfCharge, scoreRecordings } from "./recordings";
import { inSourceOrder } from "./source";
import { type Weighed, weigh } from "./weigh";

/** What is scored, and by which rules. */
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
export const score = (input: ScoringInput): ScoringResult => finished(scoringSteps(input));

/** Scores as {@link score} does, in steps. */
export function* scoringSteps(input: ScoringInput): Steps<ScoringResult> {
  const { rulebook, period: wanted = null, wages = [] } = input;
  const calendar = input.calendar ?? chineseCalendar();
  const { directory, charges, concerns, weighed, drafts } = yield* accountsOf(input, calendar);
  const wageOf = new Map(wages.map((wage) => [directory.person(wage.person), wage]));
  const concerning = concernsIndex(concerns);
  const byRecording = rulebook.scope === "recording";
  const waived = waivers(weighed, rulebook, byRecording ? recordingOfCharge : () => null);
  const scoreDraft = byRecording ? scoreRecordings : scoreCard;
  const isWanted = ({ period }: { readonly period: Period | null }): boolean =>
    wanted === null || period === wanted;
  const cardOf = (draft: MeasuredDraft): Scorecard => {
    const asked = [...concerning(draft.subject, draft.period), ...measureIssues(draft.measured)];
    const measures = measureResults(rulebook, draft.measured);
    const wage = wageOf.get(draft.subject);
    return scoreDraft(draft, { rulebook, waived, concerning: asked, measures, wage });
  };
  const cards = yield* mapped(drafts.filter(isWanted), cardOf, 1);
  const open = concerns.filter((concern) => concern.period === null || isWanted(concern));
  const issues = [
    ...[...open, ...cards].flatMap((one) => one.issues),
    ...entryDayIssues(charges, calendar),
    ...missingTargets(rulebook, cards),
  ];
  const result = { cards: cards.toSorted(inRankingOrder), issues: [...new Set(issues)] };
  return unsettled(result, input.settled);
}

interface Accounts extends Charged {
  readonly directory: Directory;
  readonly weighed: readonly Weighed[];
  readonly drafts: readonly MeasuredDraft[];
}

/** Lays every record to somebody's account, and gathers each subject's months. */
function* accountsOf(input: ScoringInput, calendar: Calendar): Steps<Accounts> {
  const { people, recordings = [], measurements = [], wages = [] } = input;
  const records = inSourceOrder(input.records);
  yield null;
  const { dated, periods } = intoMonths(records, [...recordings, ...measurements]);
  yield null;
  const asOneTeam = input.asOneTeam ?? namesNobody(records, people);
  const others = [...recordings, ...measurements, ...wages].map(({ person }) => person);
  const directory = directoryOf(records, [...people, ...others]);
  yield null;
  const charged = yield* chargeRecords(dated, clausesOf(input.rulebook), directory, asOneTeam);
  const weighed = yield* mapped(charged.charges, (charge) => weigh(charge, calendar));
  const known = (person: Person) => directory.person(person);
  const agent = asOneTeam ? () => directory.team(null) : known;
  const heard = placeListed(recordings, ({ recording }) => recording, agent, periods);
  const measured = placeListed(measurements, ({ value }) => toDecimal(value), known, periods);
  const drafts = yield* draftsOf({
    periods,
    named: charged.named,
    weighed,
    recordings: heard.placed,
    measurements: measured.placed,
    listed: asOneTeam ? [directory.team(null)] : listedSubjects(people, directory),
    wanted: input.period ?? null,
  });
  const concerns = [...charged.concerns, ...heard.concerns, ...measured.concerns];
  return { ...charged, concerns, directory, weighed, drafts };
}

/** The result without the questions that somebody has settled. */
function unsettled(result: ScoringResult, settled: ScoringInput["settled"]): ScoringResult {
  if (!settled) return result;
  const open = (issues: readonly Issue[]): readonly Issue[] =>
    issues.filter((one) => leavesOpen(one) || !settled(one));
  const cards = result.cards.map((card) => ({ ...card, issues: open(card.issues) }));
  return { cards, issues: open(result.issues) };
}

/** A rulebook whose targets nobody has set scores nothing, and says so once. */
function missingTargets({ measures }: Rulebook, cards: readonly Scorecard[]): readonly Issue[] {
  const unset = measures.filter(({ target }) => target === null).map(({ label }) => label);
  if (unset.length === 0 || cards.length === 0) return [];
  return [issue("missingTarget", { sheet: "", cell: null }, "", { measures: unset })];
}

/** A team's own sheet: it has events, and neither a person nor a team stands beside them. */
const namesNobody = (records: readonly EventRecord[], people: readonly Person[]): boolean =>
  people.length === 0 &&
  records.length > 0 &&
  records.every((record) => record.people.length === 0 && record.team === null);

function listedSubjects(people: readonly Person[], directory: Directory): readonly Subject[] {
  return people.flatMap((person) => {
    const found = directory.person(person);
    return "ids" in found ? [] : [found];
  });
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

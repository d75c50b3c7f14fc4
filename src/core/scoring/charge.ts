import { type Exact, equals, one, whole } from "../exact";
import { type Issue, issue } from "../issue";
import type { EventRecord, Period } from "../record";
import type { ClauseEntry } from "../rulebook/clauses";
import type { Subject } from "../scorecard";
import { type Steps, mapped } from "../steps";
import type { Dated } from "./month";
import type { Directory } from "./people";

/** A record laid to one subject's account. */
export interface Charge {
  readonly record: EventRecord;
  readonly entry: ClauseEntry;
  readonly subject: Subject;
  readonly period: Period | null;
  /** What the row counts for this subject; null where it does not say. */
  readonly quantity: Exact | null;
  /** The people whom the row names. */
  readonly people: readonly Subject[];
  /** The record's place among all records, in the order in which they stand. */
  readonly place: number;
  /** Over how many subjects the row is charged, each in full. */
  readonly shares: Exact;
  /** Withdrawn, for everybody or for this subject: it counts nothing and stays visible. */
  readonly void: boolean;
}

/** Whether a team answers for the people whom the row names. */
export const isPooled = ({ subject }: Pick<Charge, "subject">): boolean => subject.kind === "team";

/** Of several teams each answers for its own people; who is charged alone answers for the row. */
const answersFor = (subject: Subject, person: Subject): boolean =>
  !isPooled({ subject }) || subject.team === person.team;

/** Issues, and whose cards they may change. */
export interface Concern {
  readonly issues: readonly Issue[];
  /** Null concerns every month. */
  readonly period: Period | null;
  /** Null where the row names nobody and may be anybody's. */
  readonly subjects: readonly Subject[] | null;
  /** Where nobody is named: the team whose people may be meant, null for all. */
  readonly team: string | null;
}

export interface Charged {
  readonly charges: readonly Charge[];
  readonly concerns: readonly Concern[];
  /** Everybody named by a placed record, whether anything was charged or not. */
  readonly named: readonly NamedIn[];
}

/** Somebody whom a record names, and the record. */
export interface NamedIn {
  readonly subject: Subject;
  readonly period: Period | null;
  readonly record: EventRecord;
}

/**
 * Charges each record to whom its row names; a team clause with an allowance goes to the team, the
 * names being its evidence (docs/scoring.md, rule 2).
 * @param asOneTeam charges everything to one team instead
 */
export function* chargeRecords(
  dated: readonly Dated[],
  clauses: ReadonlyMap<string, ClauseEntry>,
  directory: Directory,
  asOneTeam: boolean,
): Steps<Charged> {
  const teamsKnown = !asOneTeam && dated.some(({ record }) => record.team !== null);
  const accounts = yield* mapped(dated, (one, place): Account => {
    const { record } = one;
    const entry = record.clause === null ? undefined : clauses.get(record.clause);
    const named = whoIsNamed(record, directory);
    const withdrawn = withdrawnSubjects(record, directory);
    const subjects = asOneTeam
      ? [directory.team(null)]
      : accountable(named.subjects, record, entry, directory);
    const touched = asOneTeam ? subjects : [...new Set([...subjects, ...named.subjects])];
    return { ...one, place, entry, named, withdrawn, subjects, touched };
  });
  return {
    charges: (yield* mapped(accounts, chargesOf)).flat(),
    concerns: (yield* mapped(accounts, (account) => concernsOf(account, teamsKnown))).flat(),
    named: (yield* mapped(accounts, namedIn)).flat(),
  };
}

/** A record, and who answers for it. */
interface Account extends Dated {
  readonly place: number;
  readonly entry: ClauseEntry | undefined;
  readonly named: Named;
  /** Those for whom alone it was withdrawn. */
  readonly withdrawn: ReadonlySet<Subject>;
  /** Who is charged. */
  readonly subjects: readonly Subject[];
  /** Whose cards it may change: those charged and, unless all are one team, those named. */
  readonly touched: readonly Subject[];
}

function chargesOf(account: Account): readonly Charge[] {
  const { record, period, placed, place, entry, named, withdrawn, subjects } = account;
  if (!entry || !placed) return [];
  const shares = whole(subjects.length);
  return subjects.map((subject) => {
    const isVoid = record.void || withdrawn.has(subject);
    const people = named.subjects.filter(
      (one) => !withdrawn.has(one) && (subjects.length === 1 || answersFor(subject, one)),
    );
    const share = isPooled({ subject }) ? whole(people.length) : one;
    const quantity = shareOf(record.quantity, named.subjects.length, share);
    return { record, entry, subject, period, quantity, people, place, shares, void: isVoid };
  });
}

const namedIn = ({ record, period, placed, touched }: Account): readonly NamedIn[] =>
  placed ? touched.map((subject) => ({ subject, period, record })) : [];

function concernsOf(account: Account, teamsKnown: boolean): readonly Concern[] {
  const { record, period, named, withdrawn, touched } = account;
  const issues = [
    ...account.issues,
    ...named.issues,
    ...nobodyToCharge(account),
    ...(teamsKnown ? teamlessIssues(account) : []),
  ];
  if (issues.length === 0 || record.void) return [];
  const known = [...touched, ...named.ambiguous];
  const subjects = known.length > 0 ? known.filter((one) => !withdrawn.has(one)) : null;
  return [{ issues, period, subjects, team: record.team }];
}

function withdrawnSubjects(
  { withdrawnFor }: EventRecord,
  directory: Directory,
): ReadonlySet<Subject> {
  const found = withdrawnFor.map((person) => directory.person(person));
  return new Set(found.flatMap((one) => ("ids" in one ? [] : [one])));
}

interface Named {
  /** Each once. */
  readonly subjects: readonly Subject[];
  /** Whom an ambiguous name may mean. */
  readonly ambiguous: readonly Subject[];
  readonly issues: readonly Issue[];
}

function whoIsNamed(record: EventRecord, directory: Directory): Named {
  const subjects: Subject[] = [];
  const ambiguous: Subject[] = [];
  const issues: Issue[] = [];
  for (const person of record.people) {
    const found = directory.person(person);
    issues.push(...directory.doubts(person, record.source[0]));
    if (!("ids" in found)) {
      if (!subjects.includes(found)) subjects.push(found);
      continue;
    }
    const name = person.name ?? "";
    issues.push(issue("ambiguousName", record.source[0], name, { name, ids: found.ids }));
    for (const id of found.ids) {
      const candidate = directory.person({ id, name: null });
      if (!("ids" in candidate)) ambiguous.push(candidate);
    }
  }
  return { subjects, ambiguous, issues };
}

function accountable(
  people: readonly Subject[],
  record: EventRecord,
  entry: ClauseEntry | undefined,
  directory: Directory,
): readonly Subject[] {
  const teams = entry?.clause.subject === "team";
  if (teams && entry.clause.allowance) {
    const named = people.length > 0 ? people.map(({ team }) => team) : [null];
    const told = record.team === null ? named : [record.team];
    return [...new Set(told.map((team) => directory.team(team)))];
  }
  if (people.length > 0) return people;
  return teams && record.people.length === 0 ? [directory.team(record.team)] : [];
}

function nobodyToCharge({ record, entry, subjects }: Account): readonly Issue[] {
  const asked = record.issues.some(({ code }) => code === "missingSubject");
  if (!entry || asked || subjects.length > 0 || record.people.length > 0) return [];
  return [issue("missingSubject", record.source[0], record.item, { clause: entry.clause.id })];
}

/** Where the book knows teams, a row that counts towards a team's allowance has to say whose. */
function teamlessIssues({ record, entry, subjects }: Account): readonly Issue[] {
  const teamless = subjects.some(({ kind, team }) => kind === "team" && team === null);
  if (!entry?.clause.allowance || !teamless) return [];
  return [issue("missingTeam", record.source[0], record.item, { clause: entry.clause.id })];
}

/** Two people and "2" in the quantity mean one each; any other figure is each one's. */
const shareOf = (quantity: Exact | null, named: number, share: Exact): Exact | null =>
  quantity !== null && named > 0 && equals(quantity, whole(named)) ? share : quantity;

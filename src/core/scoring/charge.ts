import { type Exact, equals, one, whole } from "../exact";
import { type Issue, issue } from "../issue";
import type { EventRecord, Period } from "../record";
import type { ClauseEntry } from "../rulebook/clauses";
import type { Subject } from "../scorecard";
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
export function chargeRecords(
  dated: readonly Dated[],
  clauses: ReadonlyMap<string, ClauseEntry>,
  directory: Directory,
  asOneTeam: boolean,
): Charged {
  const charges: Charge[] = [];
  const concerns: Concern[] = [];
  const named: NamedIn[] = [];
  const teamsKnown = !asOneTeam && dated.some(({ record }) => record.team !== null);
  for (const [place, { record, period, placed, issues }] of dated.entries()) {
    const found = whoIsNamed(record, directory);
    const entry = record.clause === null ? undefined : clauses.get(record.clause);
    const withdrawn = withdrawnSubjects(record, directory);
    const subjects = asOneTeam
      ? [directory.team(null)]
      : accountable(found.subjects, record, entry, directory);
    const touched = asOneTeam ? subjects : new Set([...subjects, ...found.subjects]);
    if (placed) for (const subject of touched) named.push({ subject, period, record });
    const asked = [
      ...issues,
      ...found.issues,
      ...nobodyToCharge(subjects, record, entry),
      ...(teamsKnown ? teamlessIssues(subjects, record, entry) : []),
    ];
    if (asked.length > 0 && !record.void) {
      const known = [...touched, ...found.ambiguous];
      concerns.push({
        issues: asked,
        period: placed ? period : null,
        subjects: known.length > 0 ? known.filter((one) => !withdrawn.has(one)) : null,
        team: asOneTeam ? null : record.team,
      });
    }
    if (!entry || !placed) continue;
    const shares = whole(subjects.length);
    const quantity = shareOf(record.quantity, asOneTeam ? 1 : subjects.length);
    for (const subject of subjects) {
      const people = found.subjects;
      const isVoid = record.void || withdrawn.has(subject);
      const charge = { record, entry, subject, period, people, quantity, place, shares };
      charges.push({ ...charge, void: isVoid });
    }
  }
  return { charges, concerns, named };
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
    return [directory.team(record.team ?? people[0]?.team ?? null)];
  }
  if (people.length > 0) return people;
  return teams && record.people.length === 0 ? [directory.team(record.team)] : [];
}

function nobodyToCharge(
  subjects: readonly Subject[],
  record: EventRecord,
  entry: ClauseEntry | undefined,
): readonly Issue[] {
  const asked = record.issues.some(({ code }) => code === "missingSubject");
  if (!entry || asked || subjects.length > 0 || record.people.length > 0) return [];
  return [issue("missingSubject", record.source[0], record.item, { clause: entry.clause.id })];
}

/** Where the book knows teams, a row that counts towards a team's allowance has to say whose. */
function teamlessIssues(
  subjects: readonly Subject[],
  record: EventRecord,
  entry: ClauseEntry | undefined,
): readonly Issue[] {
  const [subject] = subjects;
  if (!entry?.clause.allowance || subject?.kind !== "team" || subject.team !== null) return [];
  return [issue("missingTeam", record.source[0], record.item, { clause: entry.clause.id })];
}

/** Two people and "2" in the quantity mean one each; any other figure is each one's. */
function shareOf(quantity: Exact | null, people: number): Exact | null {
  return quantity !== null && people > 1 && equals(quantity, whole(people)) ? one : quantity;
}

import { type Exact, equals, exact, one } from "../exact";
import { type Issue, issue } from "../issue";
import type { EventRecord, Period } from "../record";
import type { ClauseEntry } from "../rulebook/clauses";
import type { Subject } from "../scorecard";
import type { Dated } from "./month";
import { type Directory, subjectKey, teamSubject } from "./people";

/** A record laid to one subject's account. */
export interface Charge {
  readonly record: EventRecord;
  readonly entry: ClauseEntry;
  readonly subject: Subject;
  readonly period: Period | null;
  /** What the row counts for this subject; null where it does not say. */
  readonly quantity: Exact | null;
  /** Keys of the people whom the row names. */
  readonly people: readonly string[];
  /** Over how many subjects the row is charged, each in full. */
  readonly shares: Exact;
}

/** Issues, and whose cards they may change. */
export interface Concern {
  readonly issues: readonly Issue[];
  /** Null concerns every month. */
  readonly period: Period | null;
  /** Keys of subjects; null where the row names nobody and may be anybody's. */
  readonly subjects: readonly string[] | null;
  /** Where nobody is named: the team whose people may be meant, null for all. */
  readonly team: string | null;
}

export interface Charged {
  readonly charges: readonly Charge[];
  readonly concerns: readonly Concern[];
  /** Everybody named by a placed record, whether anything was charged or not. */
  readonly named: readonly { readonly subject: Subject; readonly period: Period | null }[];
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
  const named: { subject: Subject; period: Period | null }[] = [];
  for (const { record, period, placed, issues } of dated) {
    const found = whoIsNamed(record, directory);
    const entry = record.clause === null ? undefined : clauses.get(record.clause);
    const subjects = asOneTeam ? [teamSubject(null)] : accountable(found.subjects, record, entry);
    const asked = [...issues, ...found.issues, ...nobodyToCharge(subjects, record, entry)];
    const touched = [...subjects, ...(asOneTeam ? [] : found.subjects)];
    if (placed) named.push(...touched.map((subject) => ({ subject, period })));
    if (asked.length > 0) {
      concerns.push({
        issues: asked,
        period: placed ? period : null,
        ...whomItMayConcern(record, touched, found.ambiguous, asOneTeam),
      });
    }
    if (!entry || !placed) continue;
    const people = found.subjects.map(subjectKey);
    const pooled = asOneTeam || (subjects.length === 1 && subjects[0]?.kind === "team");
    for (const subject of subjects) {
      charges.push({
        record,
        entry,
        subject,
        period,
        people,
        quantity: pooled ? record.quantity : shareOf(record.quantity, subjects.length),
        shares: exact(subjects.length),
      });
    }
  }
  return { charges, concerns, named };
}

interface Named {
  readonly subjects: readonly Subject[];
  /** Ids that an ambiguous name may mean. */
  readonly ambiguous: readonly string[];
  readonly issues: readonly Issue[];
}

function whoIsNamed(record: EventRecord, directory: Directory): Named {
  const subjects = new Map<string, Subject>();
  const ambiguous: string[] = [];
  const issues: Issue[] = [];
  for (const person of record.people) {
    const found = directory.identify(person);
    issues.push(...directory.doubts(person, record.source[0]));
    if ("subject" in found) {
      subjects.set(subjectKey(found.subject), found.subject);
    } else {
      const name = person.name ?? "";
      ambiguous.push(...found.ids);
      issues.push(issue("ambiguousName", record.source[0], name, { name, ids: found.ids }));
    }
  }
  return { subjects: [...subjects.values()], ambiguous, issues };
}

function accountable(
  people: readonly Subject[],
  record: EventRecord,
  entry: ClauseEntry | undefined,
): readonly Subject[] {
  const teams = entry?.clause.subject === "team";
  if (teams && entry.clause.allowance) return [teamSubject(record.team ?? people[0]?.team ?? null)];
  if (people.length > 0) return people;
  return teams && record.people.length === 0 ? [teamSubject(record.team)] : [];
}

function nobodyToCharge(
  subjects: readonly Subject[],
  record: EventRecord,
  entry: ClauseEntry | undefined,
): readonly Issue[] {
  if (!entry || subjects.length > 0 || record.people.length > 0) return [];
  return [issue("missingSubject", record.source[0], record.item, { clause: entry.clause.id })];
}

/** Whose card the record's questions may change: the named, else the team's, else everybody's. */
function whomItMayConcern(
  record: EventRecord,
  touched: readonly Subject[],
  ambiguous: readonly string[],
  asOneTeam: boolean,
): Pick<Concern, "subjects" | "team"> {
  const keys = [...touched.map(subjectKey), ...ambiguous.map((id) => `id:${id}`)];
  return keys.length > 0
    ? { subjects: keys, team: null }
    : { subjects: null, team: asOneTeam ? null : record.team };
}

/** Two people and "2" in the quantity mean one each; any other figure is each one's. */
function shareOf(quantity: Exact | null, people: number): Exact | null {
  return quantity !== null && people > 1 && equals(quantity, exact(people)) ? one : quantity;
}

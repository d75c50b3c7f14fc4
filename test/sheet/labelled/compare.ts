import {
  type EventRecord,
  type Exact,
  type Issue,
  type Person,
  equals,
  exact,
} from "../../../src/core";
import { type Place, type Reading, placeOf } from "../../../src/sheet";
import type { ExpectedRecord, LabelledCase } from "./case";

/** How a reading differs from a labelled case. Every expected record is in one of the first four. */
export interface Comparison {
  readonly counts: {
    readonly right: number;
    /** Wrong, unread or too much, but an issue is raised at the cell or in its row. */
    readonly asked: number;
    /** Wrong or too much, and nobody is told. */
    readonly silent: number;
    /** Not read, and nobody is told. */
    readonly lost: number;
    /** Places with an issue where nothing was to be asked and nothing was read wrong. */
    readonly needlesslyAsked: number;
    /** Questions of the labels that were not asked. */
    readonly notAsked: number;
    /** People without an event who are not listed, or listed though the sheet does not name them. */
    readonly people: number;
  };
  /** A line for each difference, for a person who mends the code or the label. */
  readonly differences: readonly string[];
}

/** A read record for one of its people, or for nobody. */
interface Observed {
  readonly record: EventRecord;
  readonly person: Person | null;
}

type Verdict = "right" | "asked" | "silent" | "lost" | "needlesslyAsked" | "notAsked" | "people";
interface Finding {
  readonly verdict: Verdict;
  readonly text: string;
}

/** Compares what was read with what a careful person reads. */
export function compareReading(labelled: LabelledCase, reading: Reading): Comparison {
  const issues = [...reading.issues, ...reading.records.flatMap((record) => record.issues)];
  const pairs = paired(labelled.expects.records, reading.records.flatMap(observedIn));
  const findings = [
    ...pairs
      .filter((pair) => !isOpenQuestion(labelled, pair))
      .map(([expected, observed]) => judge(expected, observed, issues)),
    ...missingQuestions(labelled, reading.records, issues),
    ...needlessIssues(labelled, pairs, issues),
    ...wrongPeople(labelled, reading),
  ];
  const count = (wanted: Verdict): number =>
    findings.filter(({ verdict }) => verdict === wanted).length;
  return {
    counts: {
      right: count("right"),
      asked: count("asked"),
      silent: count("silent"),
      lost: count("lost"),
      needlesslyAsked: count("needlesslyAsked"),
      notAsked: count("notAsked"),
      people: count("people"),
    },
    differences: findings
      .filter(({ verdict }) => verdict !== "right")
      .map(({ verdict, text }) => `${labelled.name}: ${verdict}: ${text}`),
  };
}

/**
 * A record that counts nothing, or charges nobody, and asks what the labels want asked is how a question is
 * kept open.
 */
const isOpenQuestion = ({ expects }: LabelledCase, [expected, observed]: Pair): boolean =>
  expected === null &&
  observed !== null &&
  (observed.record.clause === null || chargesNobody(observed.record)) &&
  observed.record.issues.some((issue) =>
    expects.asked.some(({ sheet, cell }) => answers(issue, sheet, cell)),
  );

const chargesNobody = ({ issues }: EventRecord): boolean =>
  issues.some(({ code }) => code === "missingSubject");

/** Each person of a record is charged; a quantity equal to their number means one each. */
function observedIn(record: EventRecord): Observed[] {
  const { people, quantity } = record;
  if (people.length < 2) return [{ record, person: people[0] ?? null }];
  const each = quantity && equals(quantity, exact(people.length)) ? null : quantity;
  return people.map((person) => ({ record: { ...record, quantity: each }, person }));
}

type Pair = readonly [ExpectedRecord | null, Observed | null];

/** Right records find theirs first; then those of the same cell, the nearest first. */
function paired(expected: readonly ExpectedRecord[], observed: readonly Observed[]): Pair[] {
  const free = new Set(observed);
  const found = new Map<ExpectedRecord, Observed>();
  for (const most of [0, 1, 2, Infinity]) {
    for (const wanted of expected.filter((record) => !found.has(record))) {
      const match = [...free].find(
        (candidate) =>
          readFrom(candidate.record, wanted) && faults(wanted, candidate).length <= most,
      );
      if (match) {
        found.set(wanted, match);
        free.delete(match);
      }
    }
  }
  return [
    ...expected.map((record): Pair => [record, found.get(record) ?? null]),
    ...[...free].map((extra): Pair => [null, extra]),
  ];
}

const readFrom = (record: EventRecord, { sheet, cell }: ExpectedRecord): boolean =>
  record.source.some((source) => source.sheet === sheet && source.cell === cell);

/** What of a record was read otherwise than expected. */
function faults(expected: ExpectedRecord, { record, person }: Observed): string[] {
  const differs: readonly (readonly [string, boolean, unknown])[] = [
    ["person", !samePerson(expected, person), person?.name ?? person?.id],
    ["team", expected.team !== null && record.team !== expected.team, record.team],
    ["clause", record.clause !== expected.clause, record.clause],
    ["day", record.day !== expected.day, record.day],
    ["period", record.period !== expected.period, record.period],
    ["quantity", !sameFigure(expected.quantity ?? "1", record.quantity ?? exact(1)), "other"],
    ["figure", expected.figure !== null && !sameFigure(expected.figure, record.figure), "other"],
    ["recording", expected.recording !== null && record.recording !== expected.recording, "other"],
    ["void", record.void !== expected.void, record.void],
  ];
  return differs.filter(([, wrong]) => wrong).map(([what, , read]) => `${what} ${String(read)}`);
}

const plain = (name: string): string => name.replace(/\s/g, "");
const sameFigure = (figure: string, read: Exact | null): boolean =>
  read !== null && equals(exact(figure), read);

function samePerson(expected: ExpectedRecord, read: Person | null): boolean {
  if (expected.person !== null) return read?.name != null && plain(read.name) === expected.person;
  return expected.id !== null ? read?.id === expected.id : read === null;
}

function judge(
  expected: ExpectedRecord | null,
  read: Observed | null,
  all: readonly Issue[],
): Finding {
  const raised = all.some((issue) => concerns(issue, expected, read));
  if (!expected) return { verdict: raised ? "asked" : "silent", text: `too much: ${told(read)}` };
  const text = `expected ${expectation(expected)}`;
  if (!read) return { verdict: raised ? "asked" : "lost", text: `${text}, not read` };
  const wrong = faults(expected, read);
  if (wrong.length === 0 && (expected.clause !== null || raised)) return { verdict: "right", text };
  return { verdict: raised ? "asked" : "silent", text: `${text}, read ${wrong.join(", ")}` };
}

/** Whether an issue belongs to the record, stands in its row, or speaks of its whole sheet. */
function concerns(issue: Issue, expected: ExpectedRecord | null, read: Observed | null): boolean {
  if (read?.record.issues.includes(issue)) return true;
  const places = expected ? [expected] : (read?.record.source ?? []);
  return places.some(
    ({ sheet, cell }) =>
      issue.sheet === sheet &&
      (issue.cell === null || rowsOf(issue).some((row) => row === firstCell(cell).row)),
  );
}

/** An issue stands in its cell's row, or speaks of the rows that it names. */
function rowsOf(issue: Issue): readonly number[] {
  if (issue.code !== "unheardRows") return issue.cell === null ? [] : [firstCell(issue.cell).row];
  const [from = 0, to = from] = issue.facts.rows.split("-").map(Number);
  return Array.from({ length: to - from + 1 }, (_, index) => from - 1 + index);
}

const firstCell = (address: string): Place => placeOf(address.split(":")[0] ?? address);

function missingQuestions(
  { expects }: LabelledCase,
  records: readonly EventRecord[],
  issues: readonly Issue[],
): Finding[] {
  return expects.asked
    .filter(({ sheet, cell, code }) => {
      const about = issues.filter((issue) => code === null || issue.code === code);
      const ofRecord = records
        .filter(({ source }) => source.some((at) => at.sheet === sheet && at.cell === cell))
        .some((record) => record.issues.some((issue) => about.includes(issue)));
      return !ofRecord && !about.some((issue) => answers(issue, sheet, cell));
    })
    .map(({ sheet, cell, code }) => ({
      verdict: "notAsked",
      text: `${sheet}!${cell} ${code ?? ""}`.trim(),
    }));
}

/** An issue in the question's rows, or about the whole sheet. */
function answers(issue: Issue, sheet: string, cell: string): boolean {
  if (issue.sheet !== sheet) return false;
  if (issue.cell === null) return true;
  const [first = cell, last = first] = cell.split(":");
  const row = firstCell(issue.cell).row;
  return placeOf(first).row <= row && row <= placeOf(last).row;
}

function needlessIssues(
  { expects }: LabelledCase,
  pairs: readonly Pair[],
  issues: readonly Issue[],
): Finding[] {
  const needed = (issue: Issue): boolean =>
    expects.asked.some(({ sheet, cell }) => answers(issue, sheet, cell)) ||
    pairs.some(([expected, read]) => {
      const asks = expected?.clause === null;
      const wrong = !expected || !read || faults(expected, read).length > 0;
      return (asks || wrong) && concerns(issue, expected, read);
    });
  const places = issues
    .filter((issue) => !needed(issue))
    .map(({ sheet, cell, code }) => `${sheet}!${cell ?? ""} ${code}`);
  return [...new Set(places)].map((text) => ({ verdict: "needlesslyAsked", text }));
}

function wrongPeople({ expects }: LabelledCase, reading: Reading): Finding[] {
  const named = (person: { name: string | null; id: string | null }): string =>
    plain(person.name ?? person.id ?? "");
  const listed = new Set(reading.people.map(named));
  const seen = new Set([...listed, ...reading.records.flatMap(({ people }) => people).map(named)]);
  const known = new Set([
    ...expects.people,
    ...expects.records.map(({ person, id }) => person ?? id ?? ""),
  ]);
  return [
    ...expects.people.filter((name) => !seen.has(name)).map((name) => `${name} is not listed`),
    ...[...listed].filter((name) => !known.has(name)).map((name) => `${name} is nobody`),
  ].map((text) => ({ verdict: "people", text }));
}

const expectation = (record: ExpectedRecord): string =>
  [
    `${record.sheet}!${record.cell}`,
    record.person ?? record.id ?? "nobody",
    record.clause ?? "a question",
    record.day ?? record.period ?? "no month",
    ...(record.quantity === null ? [] : [`× ${record.quantity}`]),
    ...(record.figure === null ? [] : [`figure ${record.figure}`]),
    ...(record.void ? ["void"] : []),
  ].join(" ");

function told(read: Observed | null): string {
  const [at] = read?.record.source ?? [];
  const whom = read?.person?.name ?? read?.person?.id ?? "nobody";
  return `${at?.sheet}!${at?.cell} ${whom} ${read?.record.clause} ${read?.record.item}`;
}

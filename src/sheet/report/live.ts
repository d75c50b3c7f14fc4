import {
  type CellRef,
  type EventRecord,
  type Exact,
  type Period,
  type Rulebook,
  type Scorecard,
  type Steps,
  chineseCalendar,
  equals,
  scoringSteps,
} from "../../core";
import { quotedSheet } from "../address";
import type { AnsweredReading } from "../decisions/answered-book";
import { decidedDays } from "../decisions/wherever";
import type { SheetReading } from "../read/reading";

/** A sheet's range that formulas refer to, with room for the rows that HR appends. */
export interface Source {
  readonly sheet: string;
  readonly range: string;
}

interface LiveInput {
  readonly rulebook: Rulebook;
  readonly reading: AnsweredReading;
  readonly sources: readonly Source[];
  readonly rules?: Source;
  /** The tables of decisions. */
  readonly decisions?: readonly Source[];
  /** Where appeals are entered. */
  readonly appeals: Source;
}

/**
 * The formula that spills a month's cards, where one formula gives exactly what was scored: all
 * records of the month stand on one sheet, and all its people there or on one roster.
 * @param cards the month's, in ranking order
 * @returns null where no formula gives these cards
 */
export function* liveFormula(
  period: Period | null,
  cards: readonly Scorecard[],
  { rulebook, reading, sources, rules, decisions = [], appeals }: LiveInput,
): Steps<string | null> {
  const records = (sheet: SheetReading) =>
    reading.records.filter((record) => record.source[0].sheet === sheet.name);
  const holders = reading.sheets.filter((sheet) =>
    records(sheet).some((record) => (record.day?.slice(0, 7) ?? record.period) === period),
  );
  const [ledger, ...others] = holders;
  if (!ledger || others.length > 0 || decisions.length > 1) return null;
  const rosters = reading.sheets.filter(
    (sheet) => sheet !== ledger && sheet.layouts.every(({ kind }) => kind === "roster"),
  );
  const named = rules ? reference(rules) : `"${rulebook.id}"`;
  const own = records(ledger);
  if (own.some(isShortenedNumber)) return null;
  const listed = rosters.filter(({ people }) => people.length > 0);
  const attempts: readonly (readonly SheetReading[])[] = listed.length === 1 ? [[], listed] : [[]];
  for (const attempt of attempts) {
    const people = [ledger, ...attempt].flatMap((sheet) => sheet.people);
    const names = new Set([ledger, ...attempt].map(({ name }) => name));
    const from = <Read extends { source: CellRef }>(all: readonly Read[]): readonly Read[] =>
      all.filter(({ source }) => names.has(source.sheet));
    const { cards: given } = yield* scoringSteps({
      rulebook,
      period,
      people,
      records: own,
      wages: from(reading.wages),
      recordings: from(reading.recordings),
      measurements: from(reading.measurements),
      settled: reading.settled,
      // Not the days of another sheet, which a function does not see.
      calendar: chineseCalendar(decidedDays(reading.decisions)),
    });
    if (!alike(given, cards)) continue;
    const [records, roster] = [ledger, ...attempt].map(({ name }) =>
      sources.find(({ sheet }) => sheet === name),
    );
    if (!records || (attempt.length > 0 && !roster)) return null;
    const month = period === null ? "" : `"${period}"`;
    const [answers] = decisions;
    return formula([reference(records), named, month, answers, roster, appeals]);
  }
  return null;
}

/** A function gets cells as text and cannot ask whether the number 1.1 was typed as 1.10. */
const isShortenedNumber = ({ clause, item, issues }: EventRecord): boolean =>
  clause === null &&
  /^\d+\.\d+$/.test(item) &&
  issues.some((one) => one.code === "unknownClause" && one.facts.candidates[0]?.clause === item);

/** @param given a range, or text as the formula is to have it; undefined leaves an argument out */
const formula = (given: readonly (Source | string | undefined)[]): string =>
  `=KPISCORES(${given
    .map((one) => (typeof one === "object" ? reference(one) : (one ?? "")))
    .join(",")})`;

const reference = ({ sheet, range }: Source): string => `${quotedSheet(sheet)}!${range}`;

/** Whether two lists of cards show the same row by row. */
const alike = (given: readonly Scorecard[], wanted: readonly Scorecard[]): boolean =>
  given.length === wanted.length &&
  given.every((card, index) => {
    const other = wanted[index];
    return other !== undefined && sameRow(card, other);
  });

const sameRow = (a: Scorecard, b: Scorecard): boolean =>
  a.subject.id === b.subject.id &&
  a.subject.name === b.subject.name &&
  a.subject.team === b.subject.team &&
  same(a.score, b.score) &&
  same(a.deducted, b.deducted) &&
  same(a.bonus, b.bonus) &&
  same(a.yuan, b.yuan) &&
  a.grade === b.grade &&
  a.issues.length === b.issues.length;

const same = (a: Exact | null, b: Exact | null): boolean =>
  a === null || b === null ? a === b : equals(a, b);

import {
  type Calendar,
  type Period,
  type Rulebook,
  type Scorecard,
  chineseCalendar,
  leavesOpen,
  score,
  toNumber,
} from "../core";
import { type AnsweredReading, type Grid, readBook } from "../sheet";
import { type Argument, gridOf, isGiven, periodOf, textOf } from "./arguments";
import { type AnswerArgument, answerGrids } from "./decisions";
import { invalid, notAvailable } from "./fault";
import { placeName } from "./rows";
import { rulebookFor } from "./rulebook";
import { words } from "./words";

/** The arguments that the functions over a range share. */
export interface RangeArguments {
  readonly records: Argument;
  readonly rulebook: Argument;
  readonly period: Argument;
  /** Where `records` stands; null where Excel does not say. */
  readonly address: string | null | undefined;
  /** Where `rulebook` stands, if it is a range. */
  readonly rulebookAddress?: string | null | undefined;
  /** A list of everybody, who all get a card. */
  readonly roster?: { readonly people: Argument; readonly address: string | null | undefined };
  /** People's answers and appeals; of two about one thing the later one holds. */
  readonly decisions?: readonly AnswerArgument[];
}

/** Every card of the range in one month, in ranking order. @throws Fault where there is none */
export function cardsOf(given: RangeArguments): readonly Scorecard[] {
  const { rulebook, reading } = readRecords(given);
  const cards = inOneMonth(given.period, (period) => score({ rulebook, ...reading, period }).cards);
  if (cards.length === 0) throw notAvailable(words.nobody);
  return cards;
}

/**
 * The card of one subject.
 * @param subject a name or an employee id; "*" takes the range as one team; left out, the range must
 * hold one subject
 * @throws Fault where there is none, or more than one
 */
export function cardOf(given: RangeArguments, subject: Argument): Scorecard {
  const wanted = textOf(subject);
  const { rulebook, reading } = readRecords(given);
  const asOneTeam = wanted === "*";
  const cards = inOneMonth(
    given.period,
    (period) => score({ rulebook, ...reading, period, asOneTeam }).cards,
  );
  const anybody = wanted === "" || asOneTeam;
  const found = anybody ? cards : cards.filter((card) => isCalled(card, wanted));
  const [card] = found;
  if (!card) throw notAvailable(anybody ? words.nobody : words.unknownSubject(wanted));
  if (found.length > 1) {
    throw invalid(
      wanted === "" ? words.severalSubjects(found.length) : words.ambiguousSubject(wanted),
    );
  }
  return card;
}

const isCalled = ({ subject }: Scorecard, wanted: string): boolean =>
  subject.id === wanted || subject.name === wanted;

/** @throws Fault naming the row, where something that may be the card's was not understood */
export function certain(card: Scorecard): Scorecard {
  const open = card.issues.find(leavesOpen);
  if (open) throw notAvailable(words.provisional(placeName(open), words.issueSentence(open)));
  return card;
}

/** @throws Fault where the rulebook has no base to score from */
export function scoreOf({ score }: Scorecard): number {
  if (score === null) throw notAvailable(words.noScore);
  return toNumber(score);
}

/** The net yuan of a card: rewards less fines. */
export const yuanOf = ({ yuan }: Scorecard): number => toNumber(yuan);

interface RangeReading {
  readonly rulebook: Rulebook;
  readonly reading: AnsweredReading & { readonly calendar: Calendar };
}

/**
 * Reads the ranges of a call.
 * @param choose whether a rulebook is the one meant, where none is named
 */
export function readRange(given: Omit<RangeArguments, "period">, choose = explains): RangeReading {
  const decided = answerGrids(given.decisions ?? []);
  const grid = gridOf(given.records, given.address);
  const rulebook = rulebookFor(
    given.rulebook,
    (candidate) => choose([grid, ...decided], candidate),
    given.rulebookAddress,
  );
  const { roster } = given;
  const listed = roster && isGiven(roster.people) ? [rosterOf(roster.people, roster.address)] : [];
  const reading = readBook([grid, ...listed, ...decided], rulebook);
  return { rulebook, reading: { ...reading, calendar: chineseCalendar(reading.ownDays) } };
}

/** Other lists are known for one by their title; this argument is one whatever its sheet is called. */
function rosterOf(people: Argument, address: string | null | undefined): Grid {
  const { row, values, ...grid } = gridOf(people, address);
  return { ...grid, row: row - 1, values: [["花名册"], ...values] };
}

/** @throws Fault where nothing was understood */
function readRecords(given: RangeArguments): RangeReading {
  const read = readRange(given);
  const { records, people, recordings, measurements, issues } = read.reading;
  const [unread] = issues;
  if (unread && records.length === 0) throw notAvailable(words.issueSentence(unread));
  // A team of nobody would have full marks.
  const told = [records, people, recordings, measurements];
  if (told.every((list) => list.length === 0)) throw notAvailable(words.nobody);
  return read;
}

function explains(grids: readonly Grid[], rulebook: Rulebook): boolean {
  const { records } = readBook(grids, rulebook);
  return records.length > 0 && records.every((record) => record.clause !== null);
}

function inOneMonth(
  argument: Argument,
  cardsIn: (period: Period | null) => readonly Scorecard[],
): readonly Scorecard[] {
  const cards = cardsIn(periodOf(argument));
  const periods = [...new Set(cards.map(({ period }) => period))];
  if (periods.length > 1) throw invalid(words.severalPeriods(periods.map((p) => p ?? "?")));
  return cards;
}

import { type Issue, type Rulebook, finished } from "../../core";
import type { Grid } from "../grid";
import { readingSteps } from "../read/book";
import type { Steps } from "../read/steps";
import { answeredRulebook } from "../read/clause/answered";
import type { Reading, SheetReading } from "../read/reading";
import { type Answered, answerRecords, paired } from "./answer-records";
import { corrected, correctionsFor } from "./corrections";
import { type Decision, isAboutRecord } from "./decision";
import { decisionsLayout } from "./layout";
import { place } from "./place";
import { settledBy } from "./settled";
import { withHeadings, withSymbols } from "./respelled";
import { standing } from "./standing";
import { readDecisions } from "./table";
import { lostAppeals } from "./unplaced";
import { decidedDays, identified } from "./wherever";

/** A reading in which people's answers count. */
export interface AnsweredReading extends Reading {
  /** The decisions that hold. */
  readonly decisions: readonly Decision[];
  /** Each record beside what was read before any answer about it. */
  readonly answered: readonly Answered[];
  /** Whether somebody has looked into a question that leaves no figure open. */
  readonly settled: (issue: Issue) => boolean;
}

/**
 * Reads sheets as `read/book.ts` does, and takes people's word where they gave it: in the tables of
 * decisions among the sheets, and in `more`. An answer counts only for what it names; what is still
 * open stays an issue.
 * @param more answers that stand elsewhere, newer than those of the sheets
 */
export const readAnsweredBook = (
  grids: readonly Grid[],
  rulebook: Rulebook,
  more: readonly Decision[] = [],
): AnsweredReading => finished(answeredSteps(grids, rulebook, more));

/** Reads as {@link readAnsweredBook} does, in steps. */
export function* answeredSteps(
  grids: readonly Grid[],
  rulebook: Rulebook,
  more: readonly Decision[] = [],
): Steps<AnsweredReading> {
  const tables = new Map(grids.map((grid) => [grid, readDecisions(grid)]));
  const given = [...tables.values()].flatMap((table) => table?.decisions ?? []);
  const decisions = standing([...given, ...more]).filter((one) => isFor(one, rulebook));
  const sheets = grids.filter((grid) => !tables.get(grid));
  const read = yield* readSaid(sheets, rulebook, decisions);
  const misread = [...tables.values()].flatMap((table) => table?.issues ?? []);
  const layouts = grids.map((grid) => read.sheets[sheets.indexOf(grid)] ?? answerSheet(grid));
  return { ...read, sheets: layouts, issues: [...read.issues, ...misread] };
}

const answerSheet = (grid: Grid): SheetReading => ({
  name: grid.sheet,
  layouts: [decisionsLayout(grid)],
  people: [],
});

/** An answer about a clause is one rulebook's, which it names by its title or its id. */
const isFor = (decision: Decision, { id, title }: Rulebook): boolean =>
  !("rulebook" in decision) ||
  decision.rulebook === id ||
  Object.values(title).includes(decision.rulebook);

const undecided = (reading: Reading): AnsweredReading => ({
  ...reading,
  decisions: [],
  answered: reading.records.map((record) => ({ asRead: record, record })),
  settled: () => false,
});

function* readSaid(
  given: readonly Grid[],
  rulebook: Rulebook,
  decisions: readonly Decision[],
): Steps<AnsweredReading> {
  if (decisions.length === 0) return undecided(yield* readingSteps(given, rulebook));
  const wordings = decisions.filter((one) => one.kind === "wording");
  const book = answeredRulebook(rulebook, wordings);
  const headed = withHeadings(given, decisions);
  const unsigned = yield* readingSteps(headed, book);
  const grids = withSymbols(headed, unsigned, decisions);
  const first = grids === headed ? unsigned : yield* readingSteps(grids, book);
  const placed = place(decisions.filter(isAboutRecord), first.records);
  const { corrections, spoken } = correctionsFor(placed);
  const again =
    corrections.size === 0 ? first : yield* readingSteps(corrected(grids, corrections), book);
  const pairs = paired(first.records, again.records);
  const { answered, unmeant } = answerRecords(pairs, { placed, spoken, decisions, rulebook: book });
  const settled = settledBy(placed);
  const open = (issues: readonly Issue[]): readonly Issue[] =>
    issues.filter((one) => !settled(one));
  const { holidays, workdays } = decidedDays(decisions);
  return {
    ...identified({ ...again, people: [...again.people, ...unmeant] }, decisions),
    ownDays: {
      holidays: [...again.ownDays.holidays, ...holidays],
      workdays: [...again.ownDays.workdays, ...workdays],
    },
    records: answered.map(({ record }) => ({ ...record, issues: open(record.issues) })),
    issues: [...open(again.issues), ...lostAppeals(placed, again)],
    decisions,
    answered,
    settled,
  };
}

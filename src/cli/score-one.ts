import type { ScoreOutcome } from "../app";
import { type Exact, type Issue, type Scorecard, compare, groupBy, toDecimal } from "../core";
import { openBook } from "./book-file";
import { scoreJson } from "./json";
import { locale } from "./locale";
import { checkOut, writeWhole } from "./out-file";
import type { ScoreOptions } from "./score";
import { type Scoring, scoreBook } from "./score-book";
import { table } from "./table";
import { type Shell, jsonLine, line } from "./shell";

const words = locale.cli;

/** Scores one workbook in this thread. @returns the exit code */
export async function scoreOne(
  file: string,
  scoring: Scoring,
  { out, json, strict }: ScoreOptions,
  shell: Shell,
): Promise<number> {
  if (out !== undefined) await checkOut(out, file);
  const book = await scoreBook(await openBook(file), scoring, out !== undefined);
  if (out !== undefined) await writeWhole(out, await book.file());
  const { outcome } = book;
  if (json) {
    jsonLine(shell.out, scoreJson(outcome));
  } else {
    show(outcome, shell);
    if (out !== undefined) line(shell.out, words.written(out));
  }
  return strict && outcome.issues.length > 0 ? 1 : 0;
}

function show({ cards, issues }: ScoreOutcome, { out, err }: Shell): void {
  for (const period of new Set(cards.map((card) => card.period))) {
    const inPeriod = cards.filter((card) => card.period === period);
    if (period) line(out, words.period(period));
    line(
      out,
      table(
        words.scoreHeader,
        inPeriod.map((card) => cardRow(card, inPeriod)),
      ),
    );
  }
  if (issues.length > 0) line(err, words.openIssues(issues.length));
  for (const alike of groupBy(issues, (issue) => locale.issueSentence(issue)).values())
    line(err, issueLine(alike));
}

/** Decimal places shown; the figures themselves are not rounded. */
const places = 2;

const cardRow = (card: Scorecard, cards: readonly Scorecard[]) => [
  rankOf(card, cards),
  card.subject.id,
  card.subject.name ?? words.team(card.subject.team),
  card.subject.team,
  card.score && toDecimal(card.score, places),
  toDecimal(card.deducted, places),
  toDecimal(card.bonus, places),
  toDecimal(card.yuan, places),
  card.issues.length,
];

/** What cards are ranked by. */
const figure = ({ score, yuan }: Scorecard): Exact => score ?? yuan;

/** The place among the people; equal figures share one, and teams have none. */
function rankOf(card: Scorecard, cards: readonly Scorecard[]): number | null {
  if (card.subject.kind === "team") return null;
  const ahead = cards.filter(
    (other) => other.subject.kind === "person" && compare(figure(other), figure(card)) > 0,
  );
  return ahead.length + 1;
}

/** So many of the places of one question are named. */
const named = 3;

/** One line for a question, however many cells it is asked of. */
function issueLine(alike: readonly Issue[]): string {
  const cells = [...new Set(alike.map(({ sheet, cell }) => words.issuePlace(sheet, cell)))];
  const sentence = alike.slice(0, 1).map((issue) => locale.issueSentence(issue));
  return `  ${words.issuePlaces(cells.slice(0, named), cells.length)}  ${sentence.join("")}`;
}

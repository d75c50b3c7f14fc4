import { type ScoreOutcome, scoreWorkbook } from "../app";
import { type Exact, type Issue, type Period, type Scorecard, compare, toDecimal } from "../core";
import { saveXlsx } from "../host/xlsx";
import { issueSentence, zhCN } from "../locales";
import { openBook } from "./book-file";
import { CliError } from "./error";
import { scoreJson } from "./json";
import { checkOut, writeWhole } from "./out-file";
import { ruleSheetIn, rulebookFor } from "./rulebook-option";
import { type Session, openSession } from "./session";
import { table } from "./table";
import { type Shell, jsonLine, line } from "./shell";

const words = zhCN.cli;

interface Options {
  readonly rules?: string;
  readonly period?: string;
  readonly out?: string;
  readonly json?: true;
  readonly strict?: true;
}

interface Scored {
  readonly book: string;
  readonly outcome: ScoreOutcome;
}

/**
 * `kpiscore score`: the main job on files. Without --out nothing is written.
 * @returns the exit code
 */
export async function score(
  books: readonly string[],
  options: Options,
  shell: Shell,
): Promise<number> {
  const period = periodOf(options.period);
  const [first = ""] = books;
  if (options.out !== undefined) {
    if (books.length > 1) throw new CliError("outForSeveral", { books: books.length });
    await checkOut(options.out, first);
  }
  const outcomes: Scored[] = [];
  for (const book of books) {
    if (books.length > 1) line(shell.err, words.reading(book));
    outcomes.push({ book, outcome: await scoreBook(book, options, period, shell) });
  }
  if (options.json) {
    jsonLine(shell.out, json(outcomes));
  } else {
    for (const { outcome } of outcomes) show(outcome, shell);
    if (options.out !== undefined) line(shell.out, words.written(options.out));
  }
  const open = outcomes.some(({ outcome }) => outcome.issues.length > 0);
  return options.strict && open ? 1 : 0;
}

async function scoreBook(
  book: string,
  options: Options,
  period: Period | null,
  shell: Shell,
): Promise<ScoreOutcome> {
  const session = await openSession(await openBook(book), shell);
  const rulebook = await rulebookFor(options.rules);
  const ruleSheet = ruleSheetIn(options.rules);
  const outcome = await scoreWorkbook({
    rulebook,
    ...(ruleSheet === null ? {} : { ruleSheet }),
    sheets: null,
    period,
    now: new Date(),
    words: zhCN.report,
  });
  if (options.out !== undefined) await writeWhole(options.out, await scoredFile(session));
  return outcome;
}

/** The workbook as a file, with every formula's value in it. */
async function scoredFile({ host, addin }: Session): Promise<Uint8Array> {
  await host.calculator.settled();
  return saveXlsx(host.workbook, { addin });
}

/** One book gives its result alone, several give a list. */
function json(outcomes: readonly Scored[]): unknown {
  const [only, ...more] = outcomes;
  if (only && more.length === 0) return scoreJson(only.outcome);
  return { books: outcomes.map(({ book, outcome }) => ({ book, ...scoreJson(outcome) })) };
}

function periodOf(text: string | undefined): Period | null {
  if (text === undefined) return null;
  if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(text)) throw new CliError("invalidPeriod", { period: text });
  return text;
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
  for (const issue of issues) line(err, issueLine(issue));
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

const issueLine = (issue: Issue): string =>
  `  ${words.issuePlace(issue.sheet, issue.cell)}  ${issueSentence(issue)}`;

import {
  type Day,
  type Exact,
  type Line,
  type Rulebook,
  type Scorecard,
  type Steps,
  clausesOf,
  mapped,
  toNumber,
} from "../../core";
import type { AnsweredReading } from "../decisions/answered-book";
import { arithmeticOf } from "./arithmetic";
import { type Evidence, type EvidenceOf, evidenceIn } from "./evidence";
import { headed, lineAcross } from "./headed";
import type { ChoiceList, Look, LookRun, PlanCell, SheetPlan } from "./plan";
import { quoted } from "./quoted";
import { largestDeduction, lookOf, stateOf } from "./severity";
import { type ReportWords, breakdownColumns } from "./words";

const widths = [9, 9, 9, 12, 12, 7, 41, 9, 9, 9, 11, 7, 7, 18, 10, 10, 16, 30, 13, 13];
const firstRow = 3;

interface Row {
  /** Whether it is the first of its card. */
  readonly isFirst: boolean;
  readonly cells: readonly PlanCell[];
  readonly look: Look;
}

/** The sheet of lines: every deduction and bonus with its arithmetic and the cell that it rests on. */
export function* planBreakdown(
  rulebook: Rulebook,
  cards: readonly Scorecard[],
  reading: AnsweredReading,
  line: string,
  words: ReportWords,
): Steps<SheetPlan> {
  const { name, title, columns, nothing } = words.breakdown;
  const evidence = yield* evidenceIn(reading);
  const ofCard = (card: Scorecard) => rowsOf(card, evidence, rulebook, words);
  const rows = (yield* mapped(cards, ofCard, 1)).flat();
  const width = breakdownColumns.length;
  const body = rows.length > 0 ? rows.map(({ cells }) => cells) : [lineAcross(nothing, width)];
  const header = breakdownColumns.map((column) => columns[column]);
  const sheet = headed({ title, about: [line], header, body, footer: words.footer });
  const all = { row: firstRow, rows: body.length, column: 0, columns: width };
  return {
    ...sheet,
    kind: "breakdown",
    name,
    tabColor: "#C0504D",
    columnWidths: widths,
    looks: [...sheet.looks, { look: "body", at: all }, ...looksOf(rows, body.length)],
    numberFormats: [{ at: columnsAt("day", 1, body.length), format: "yyyy-mm-dd" }],
    filter: rows.length > 0 ? { ...all, row: firstRow - 1, rows: rows.length + 1 } : null,
    // What serves appeals stands to the right of what is printed.
    page: {
      ...sheet.page,
      area: {
        ...all,
        row: 0,
        rows: firstRow + body.length,
        columns: breakdownColumns.indexOf("item"),
      },
    },
    lists: rows.length > 0 ? [appealList(rows.length, words)] : [],
  };
}

const looksOf = (rows: readonly Row[], height: number): readonly LookRun[] => [
  { look: "prose", at: columnsAt("text", 1, height) },
  { look: "prose", at: columnsAt("item", 1, height) },
  { look: "centered", at: columnsAt("day", 2, height) },
  { look: "centered", at: columnsAt("state", 1, height) },
  ...runsOf(rows, breakdownColumns.length),
  ...firstsOf(rows, breakdownColumns.length),
];

const columnsAt = (
  first: (typeof breakdownColumns)[number],
  columns: number,
  rows: number,
): LookRun["at"] => ({ row: firstRow, rows, column: breakdownColumns.indexOf(first), columns });

/** A card's lines by the regulation's sections, then by day; undated lines last. */
function rowsOf(
  card: Scorecard,
  evidence: EvidenceOf,
  rulebook: Rulebook,
  words: ReportWords,
): readonly Row[] {
  const place = sectionPlaces(rulebook);
  const lines = card.lines.toSorted(
    (a, b) =>
      (place.get(a.section) ?? 0) - (place.get(b.section) ?? 0) ||
      order(a.day ?? "9999", b.day ?? "9999"),
  );
  return lines.map((line, index) => ({
    ...rowOf(card, line, evidence(line, card), rulebook, words),
    isFirst: index === 0,
  }));
}

function sectionPlaces(rulebook: Rulebook): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  const visit = (sections: Rulebook["sections"]): void => {
    for (const section of sections) {
      places.set(section.id, places.size);
      visit(section.sections);
    }
  };
  visit(rulebook.sections);
  return places;
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function rowOf(
  card: Scorecard,
  line: Line,
  { item, appeal, records }: Evidence,
  rulebook: Rulebook,
  words: ReportWords,
): Omit<Row, "isFirst"> {
  const { units, states, lineText } = words.breakdown;
  const state = stateOf(line, largestDeduction(rulebook, line.unit));
  const { subject, period } = card;
  const byClause = clausesOf(rulebook).has(line.clause) && line.kind === "clause";
  const cells: Record<(typeof breakdownColumns)[number], PlanCell> = {
    period,
    id: subject.id,
    name: subject.name,
    team: subject.team,
    day: line.day === null ? null : serialOf(line.day),
    clause: byClause || line.kind === "clauseCap" ? line.clause : null,
    text: lineText(line.kind, line.text),
    quantity: shown(line.quantity),
    charged: shown(line.charged),
    amount: shown(line.amount),
    multiplier: byClause ? toNumber(line.multiplier) : null,
    points: toNumber(line.points),
    unit: units[line.unit],
    arithmetic: arithmeticOf(line, words.breakdown.measureUnit),
    state: states[state],
    inspector: line.inspector === null ? null : quoted(line.inspector),
    source: linkOf(line, records, words),
    item,
    appeal: appeal && words.decisions.appeals[appeal],
    recorded: appeal && words.decisions.appeals[appeal],
  };
  return { cells: breakdownColumns.map((column) => cells[column]), look: lookOf[state] };
}

const shown = (figure: Exact | null): number | null => (figure === null ? null : toNumber(figure));

/** A line that rests on several rows says on how many: an appeal has to name one of them. */
function linkOf({ source: [first] }: Line, records: number, words: ReportWords): PlanCell {
  if (!first) return null;
  const text = `${first.sheet}!${first.cell}`;
  return { link: first, text: records > 1 ? words.breakdown.severalRows(text, records) : text };
}

/** The three answers to an appeal, in every line's cell. */
const appealList = (rows: number, { decisions: { appeals } }: ReportWords): ChoiceList => ({
  at: { row: firstRow, rows, column: breakdownColumns.indexOf("appeal"), columns: 1 },
  choices: [appeals.review, appeals.upheld, appeals.revoked],
});

/** Excel's number for a day (1900 system). */
const serialOf = (day: Day): number => (Date.parse(day) - Date.UTC(1899, 11, 30)) / 86_400_000;

/** A darker line parts the cards, so that each person's lines are seen together. */
const firstsOf = (rows: readonly Row[], columns: number): readonly LookRun[] =>
  rows.flatMap(({ isFirst }, index) =>
    isFirst ? { look: "first", at: { row: firstRow + index, column: 0, rows: 1, columns } } : [],
  );

/** Neighbouring rows of one look make one run. */
function runsOf(rows: readonly Row[], columns: number): readonly LookRun[] {
  const runs: { look: Look; from: number; rows: number }[] = [];
  for (const [index, { look }] of rows.entries()) {
    const last = runs.at(-1);
    if (last && last.look === look) last.rows += 1;
    else runs.push({ look, from: firstRow + index, rows: 1 });
  }
  return runs.map(({ look, from, rows }) => ({
    look,
    at: { row: from, column: 0, rows, columns },
  }));
}

import {
  type Exact,
  type Line,
  type Rulebook,
  type Scorecard,
  leavesOpen,
  rulebookHash,
  toDecimal,
  toNumber,
} from "../../core";
import { arithmeticOf } from "./arithmetic";
import type { LookRun, PlanCell, SheetPlan } from "./plan";
import { quoted } from "./quoted";
import { largestDeduction, stateOf } from "./severity";
import { type ReportWords, noticeColumns } from "./words";

/** Together as wide as an A4 page upright. */
const widths = [12, 8, 36, 20, 9, 12, 11];
const shortHash = 8;
const centered = ["day", "clause", "state"] as const;

/** One page: its rows, and how they look, counted from its first row. */
interface Notice {
  readonly cells: readonly (readonly PlanCell[])[];
  readonly looks: readonly LookRun[];
}

/**
 * The sheet of notices: a page for each card, to be signed. What a regulation does not say, such as a
 * term for appeals, does not stand there.
 * @param cards in the order of the pages
 */
export function planNotices(
  rulebook: Rulebook,
  cards: readonly Scorecard[],
  words: ReportWords,
): SheetPlan {
  const cells: (readonly PlanCell[])[] = [];
  const looks: LookRun[] = [];
  const breaks: number[] = [];
  const formats: SheetPlan["numberFormats"][number][] = [];
  for (const card of cards) {
    const top = cells.length;
    if (top > 0) breaks.push(top);
    const notice = noticeFor(card, rulebook, words);
    cells.push(...notice.cells);
    looks.push(...notice.looks.map(({ look, at }) => ({ look, at: { ...at, row: at.row + top } })));
  }
  const all = { row: 0, rows: cells.length, column: 0, columns: 1 };
  formats.push({ at: all, format: "yyyy-mm-dd" });
  return {
    kind: "notices",
    name: words.notices.name,
    tabColor: "#264478",
    columnWidths: widths,
    frozenRows: 0,
    cells,
    looks,
    numberFormats: formats,
    merges: [],
    filter: null,
    page: {
      landscape: false,
      titleRows: null,
      breaks,
      area: at(0, cells.length),
      // Each page is handed to another person, to whom its number would say nothing.
      footer: "",
    },
    gridlines: false,
  };
}

const at = (row: number, rows: number): LookRun["at"] => ({
  row,
  rows,
  column: 0,
  columns: widths.length,
});

const padded = (text: string): readonly PlanCell[] =>
  widths.map((_, column) => (column === 0 && text !== "" ? text : null));

function noticeFor(card: Scorecard, rulebook: Rulebook, words: ReportWords): Notice {
  const { notices } = words;
  const { title, edition } = rulebook;
  const hash = rulebookHash(rulebook).slice(0, shortHash);
  const lines = card.lines.map((line) => lineCells(line, rulebook, words));
  const body = lines.length > 0 ? lines : [padded(words.breakdown.nothing)];
  const head = [
    padded(notices.title),
    padded(notices.person(card.subject, card.period)),
    padded(words.rulebookLine({ title, edition, hash, periods: [card.period] })),
    noticeColumns.map((column) => notices.columns[column]),
  ];
  const result = [...resultLines(card, rulebook, words), ...remarkLines(card, words)];
  const from = head.length + body.length;
  return {
    cells: [
      ...head,
      ...body,
      padded(""),
      ...result.map(padded),
      padded(""),
      padded(notices.signatures),
      padded(""),
      padded(notices.date),
    ],
    looks: [
      { look: "banner", at: at(0, 1) },
      { look: "heading", at: at(1, 1) },
      { look: "subtitle", at: at(2, 1) },
      { look: "header", at: at(3, 1) },
      { look: "prose", at: at(head.length, body.length) },
      ...centered.map((column) => ({
        look: "centered" as const,
        at: { ...at(head.length, body.length), column: noticeColumns.indexOf(column), columns: 1 },
      })),
      { look: "heading", at: at(from + 1, 1) },
      { look: "plain", at: at(from + 2, result.length - 1) },
      { look: "heading", at: at(from + result.length + 2, 3) },
    ],
  };
}

function lineCells(line: Line, rulebook: Rulebook, words: ReportWords): readonly PlanCell[] {
  const { breakdown } = words;
  const isClause = line.kind === "clause";
  const cells: Record<(typeof noticeColumns)[number], PlanCell> = {
    day: line.day,
    clause: isClause || line.kind === "clauseCap" ? line.clause : null,
    text: quoted(breakdown.lineText(line.kind, line.text)),
    arithmetic: arithmeticOf(line, breakdown.measureUnit),
    points: toNumber(line.points),
    state: breakdown.states[stateOf(line, largestDeduction(rulebook, line.unit))],
    inspector: line.inspector === null ? null : quoted(line.inspector),
  };
  return noticeColumns.map((column) => cells[column]);
}

const shown = (figure: Exact | null): string | null => figure && toDecimal(figure, 2);

/** The figures, the first of them the result. */
function resultLines(card: Scorecard, rulebook: Rulebook, words: ReportWords): readonly string[] {
  const { notices } = words;
  const figures = notices.figures({
    base: shown(card.base),
    deducted: toDecimal(card.deducted, 2),
    bonus: toDecimal(card.bonus, 2),
    unit: words.breakdown.units[rulebook.unit],
    recordings: card.recordings.length,
  });
  const result = notices.result({
    score: shown(card.score),
    yuan: toDecimal(card.yuan, 2),
    grade: card.grade,
  });
  return [result, figures];
}

function remarkLines(card: Scorecard, words: ReportWords): readonly string[] {
  const open = card.issues.filter(leavesOpen).length;
  const sanctions = card.sanctions.map(({ sanction, clause }) => words.sanction(sanction, clause));
  return [
    ...(sanctions.length > 0 ? [words.notices.sanctions(sanctions)] : []),
    ...(card.provisional ? [words.summary.provisional(open)] : []),
  ];
}

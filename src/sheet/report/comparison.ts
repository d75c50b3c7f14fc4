import {
  type Exact,
  type Rulebook,
  type Scorecard,
  rulebookDifferences,
  subtract,
  toNumber,
} from "../../core";
import { differenceCells } from "../rules/differences";
import type { RuleTableWords } from "../rules/keys";
import { headed, lineAcross } from "./headed";
import { type CardPair, pairCards } from "./pairs";
import type { LookRule, LookRun, PlanCell, SheetPlan } from "./plan";
import { type ReportWords, comparisonColumns } from "./words";

/** The same records under a rulebook. */
export interface Variant {
  readonly rulebook: Rulebook;
  readonly cards: readonly Scorecard[];
}

const widths = [11, 10, 14, 14, 10, 10, 10, 10, 10, 12, 12, 12, 9, 9];
const firstRow = 4;

/**
 * The sheet of two results side by side, person by person, and below them in what the rules differ. They
 * are values: nothing in the workbook is scored by the second rulebook.
 */
export function planComparison(
  first: Variant,
  second: Variant,
  words: ReportWords,
  tableWords: RuleTableWords,
): SheetPlan {
  const { name, title, columns, nobody, rules } = words.comparison;
  const people = pairCards(first.cards, second.cards).map(rowOf);
  const body = people.length > 0 ? people : [padded(nobody)];
  const from = firstRow + body.length + 1;
  const differences = ruleRows(first.rulebook, second.rulebook, words, tableWords);
  const sheet = headed({
    title,
    about: [words.comparison.first(first.rulebook), words.comparison.second(second.rulebook)],
    header: comparisonColumns.map((column) => columns[column]),
    body: [...body, padded(""), padded(rules), ...differences],
    footer: words.footer,
  });
  return {
    ...sheet,
    kind: "comparison",
    name,
    tabColor: "#BF8F00",
    columnWidths: widths,
    looks: [
      ...sheet.looks,
      { look: "body", at: at(firstRow, body.length) },
      { look: "heading", at: at(from, 1) },
      { look: "prose", at: at(from + 1, differences.length) },
    ],
    numberFormats: [
      { at: { ...at(firstRow, body.length), column: 4, columns: 8 }, format: "#,##0.00" },
      { at: differenceColumn("difference", body.length), format: "+#,##0.00;-#,##0.00;0.00" },
    ],
    merges: [at(from + 1, differences.length)],
    rules: changed(body.length),
  };
}

const at = (row: number, rows: number): LookRun["at"] => ({
  row,
  rows,
  column: 0,
  columns: widths.length,
});

const differenceColumn = (
  column: (typeof comparisonColumns)[number],
  rows: number,
): LookRun["at"] => ({
  ...at(firstRow, rows),
  column: comparisonColumns.indexOf(column),
  columns: 1,
});

/** A loss and a gain differ by their sign too. */
const changed = (rows: number): readonly LookRule[] => [
  { look: "severe", at: differenceColumn("difference", rows), formula: `=N($G${firstRow + 1})<0` },
  { look: "bonus", at: differenceColumn("difference", rows), formula: `=N($G${firstRow + 1})>0` },
];

const padded = (text: string): readonly PlanCell[] => lineAcross(text, widths.length);

function rowOf({ first, second }: CardPair): readonly PlanCell[] {
  const card = first ?? second;
  const cells: Record<(typeof comparisonColumns)[number], PlanCell> = {
    period: card?.period ?? null,
    id: card?.subject.id ?? null,
    name: card?.subject.name ?? null,
    team: card?.subject.team ?? null,
    score: shown(first?.score),
    otherScore: shown(second?.score),
    difference: gap(first?.score, second?.score),
    deducted: shown(first?.deducted),
    otherDeducted: shown(second?.deducted),
    yuan: shown(first?.yuan),
    otherYuan: shown(second?.yuan),
    yuanDifference: gap(first?.yuan, second?.yuan),
    grade: first?.grade ?? null,
    otherGrade: second?.grade ?? null,
  };
  return comparisonColumns.map((column) => cells[column]);
}

const shown = (figure: Exact | null | undefined): number | null =>
  figure ? toNumber(figure) : null;

/** What the second gives more than the first; null where one of them gives nothing. */
const gap = (first: Exact | null | undefined, second: Exact | null | undefined): number | null =>
  first && second ? toNumber(subtract(second, first)) : null;

function ruleRows(
  first: Rulebook,
  second: Rulebook,
  { comparison }: ReportWords,
  tableWords: RuleTableWords,
): readonly (readonly PlanCell[])[] {
  const found = rulebookDifferences(first, second);
  if (found.length === 0) return [padded(comparison.sameRules)];
  return found.map((difference) =>
    padded(comparison.difference(difference, differenceCells(difference, tableWords))),
  );
}

import { type Exact, type Issue, type Line, type Scorecard, comparisonOf, toNumber } from "../core";
import { words } from "./words";

/** What a function may return for a cell; "" shows as an empty cell. */
export type Shown = string | number;

/** "台账!C7"; of a range whose address Excel does not tell, the cell alone. */
export const placeName = ({ sheet, cell }: Pick<Issue, "sheet" | "cell">): string =>
  [sheet, cell].filter((part) => part !== "" && part !== null).join("!");

const shown = (figure: Exact | null): Shown => (figure === null ? "" : toNumber(figure));

/** id, name, team, score, deducted, bonus, yuan, grade, number of issues. */
export function cardRow(card: Scorecard): Shown[] {
  const { id, name, team } = card.subject;
  return [
    id ?? "",
    name ?? "",
    team ?? "",
    shown(card.score),
    shown(card.deducted),
    shown(card.bonus),
    shown(card.yuan),
    card.grade ?? "",
    card.issues.length,
  ];
}

/** clause, text, quantity, charged, amount, multiplier, points, unit, status, first cell, what was measured. */
export function lineRow(line: Line): Shown[] {
  const [first] = line.source;
  return [
    line.clause,
    words.lineText(line.kind, line.text),
    shown(line.quantity),
    shown(line.charged),
    shown(line.amount),
    shown(line.multiplier),
    shown(line.points),
    words.units[line.unit],
    words.statuses[line.status],
    first ? placeName(first) : "",
    line.measured ? comparisonOf(line.measured, words.measureUnit) : "",
  ];
}

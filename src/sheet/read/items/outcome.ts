import {
  type Clause,
  type Exact,
  type Issue,
  compare,
  equals,
  isZero,
  issue,
  subtract,
} from "../../../core";
import { readFigure } from "../cell/figure";
import { readQuantity } from "../cell/quantity";
import { compact, evened } from "../cell/text";
import { readItemText } from "../clause/wording";
import type { LedgerCell } from "../ledger/row";
import { allWell, amiss, met, wellInTheEnd } from "../vocabulary/marks";
import { type Legend, readMark } from "./marks";
import { type ListedRow, scoreIn } from "./row";

/** What a row tells of its item. */
export type Outcome =
  | { readonly kind: "nothing" }
  /** It happened; the points where the row gives them, and the cell that does. */
  | { readonly kind: "event"; readonly points: Exact | null; readonly at: LedgerCell | null }
  /** It cannot be told. */
  | { readonly kind: "asked"; readonly issue: Issue };

const nothing: Outcome = { kind: "nothing" };
const event = (points: Exact | null, at: LedgerCell | null): Outcome => ({
  kind: "event",
  points,
  at,
});
const asked = (problem: Issue): Outcome => ({ kind: "asked", issue: problem });

/** What else is needed to read a row. */
export interface RowFacts {
  readonly clause: Clause | null;
  readonly maximum: Exact | null;
  readonly legend: Legend;
  /** What the columns of marks and scores are called. */
  readonly markHeader: string;
  readonly scoreHeader: string;
  /** The item's column tells events (扣分事由) rather than listing what could happen. */
  readonly tellsEvents: boolean;
  /** The table has a column for points taken, so that a blank there says something. */
  readonly hasPoints: boolean;
  /** Whom an unfilled cell concerns, for the question. */
  readonly name: string;
}

/** By the row's mark; else its points taken or given, its score, its count; else what was found. */
export function outcomeOf(row: ListedRow, facts: RowFacts): Outcome {
  const broken = [row.mark, row.deducted, row.added, row.score, row.count].find(
    (cell) => cell?.error,
  );
  if (broken) return asked(issue("errorValue", broken.at, broken.text, { error: broken.text }));
  const points = byPoints(row, facts);
  const mark = row.mark ? byMark(row.mark, facts) : null;
  if (mark === null || mark.kind === "asked" || points?.kind === "asked")
    return points ?? mark ?? byFinding(row, facts);
  if (mark.kind === "nothing") {
    return points?.kind === "event" && points.at
      ? asked(issue("unreadableFigure", points.at.at, points.at.text, {}))
      : nothing;
  }
  return points?.kind === "event" ? points : mark;
}

function byMark(cell: LedgerCell, { legend, markHeader }: RowFacts): Outcome {
  const mark = readMark(cell.value, markHeader, legend);
  if (mark !== null) return mark === "met" ? nothing : event(null, cell);
  return cell.text.length > 2
    ? byText(cell)
    : asked(issue("unknownSymbol", cell.at, cell.text, { symbol: cell.text }));
}

/** @returns null where the row has no figures */
function byPoints(row: ListedRow, facts: RowFacts): Outcome | null {
  const effect = facts.clause?.effect;
  const taken =
    byColumn(row.deducted, "up", effect === "bonus") ??
    byColumn(row.added, "down", effect === "deduct");
  const scored = row.score ? byScore(row.score, facts) : null;
  if (taken?.kind === "event" && scored?.kind === "event" && scored.points && taken.points) {
    const differs = !equals(taken.points, scored.points);
    return differs && row.deducted
      ? asked(issue("unreadableFigure", row.deducted.at, row.deducted.text, {}))
      : taken;
  }
  if (taken?.kind === "event" || taken?.kind === "asked") return taken;
  if (scored && (taken === null || scored.kind !== "asked")) return scored;
  return byCount(row.count) ?? taken;
}

/**
 * @param wrong the direction that contradicts the column's header
 * @param contrary points taken for a merit, or given for an offence
 */
function byColumn(
  cell: LedgerCell | null,
  wrong: "up" | "down",
  contrary: boolean,
): Outcome | null {
  if (!cell) return null;
  const figure = readFigure(cell.value);
  if (figure === "blank") return null;
  if (
    figure === "unreadable" ||
    ((figure.direction === wrong || contrary) && !isZero(figure.size))
  ) {
    return asked(issue("unreadableFigure", cell.at, cell.text, {}));
  }
  return isZero(figure.size) ? nothing : event(figure.size, cell);
}

/** What is missing to the maximum; what a merit was given. */
function byScore(cell: LedgerCell, { clause, maximum, scoreHeader }: RowFacts): Outcome {
  if (clause?.effect !== "bonus" && maximum === null) {
    return asked(issue("unclearNumbers", cell.at, cell.text, { header: scoreHeader }));
  }
  const score = scoreIn(cell, maximum);
  if (score === null || (maximum && compare(score, maximum) > 0)) {
    return asked(issue("unreadableFigure", cell.at, cell.text, {}));
  }
  const points = clause?.effect === "bonus" || maximum === null ? score : subtract(maximum, score);
  return isZero(points) ? nothing : event(points, cell);
}

function byCount(cell: LedgerCell | null): Outcome | null {
  const count = cell ? readQuantity(cell.value, null) : "blank";
  if (!cell || count === "blank") return null;
  if (count === "unreadable") return asked(issue("unreadableQuantity", cell.at, cell.text, {}));
  return isZero(count) ? nothing : event(null, cell);
}

/** A row without marks and figures: what was found tells, or it was not filled in. */
function byFinding(row: ListedRow, facts: RowFacts): Outcome {
  const found = row.fact ? byText(row.fact) : null;
  const told = found?.kind === "event" && (found.points !== null || !facts.hasPoints);
  if (found && (told || found.kind !== "event")) return found;
  const due = (row.maximum !== null && facts.scoreHeader !== "") || facts.tellsEvents;
  const [item] = row.items;
  if (!item || !(due || found)) return nothing;
  return asked(issue("notEntered", item.at, "", { name: facts.name, item: item.text }));
}

/** A sentence of what was found, with or without the points that it cost. */
function byText(cell: LedgerCell): Outcome {
  if (cell.error) return asked(issue("errorValue", cell.at, cell.text, { error: cell.text }));
  const text = evened(cell.text.slice(0, 300));
  const word = compact(text);
  const amounts = [...word.matchAll(/扣\d/g)].length;
  if (amounts > 1) return asked(issue("severalEvents", cell.at, cell.text, {}));
  const { amount } = readItemText(text);
  if (amount) {
    const down = amount.direction === "down" && !isZero(amount.size);
    return down
      ? event(amount.size, cell)
      : isZero(amount.size)
        ? nothing
        : asked(issue("unreadableFigure", cell.at, cell.text, {}));
  }
  if (word === "无" || met.test(word) || allWell.test(word)) return nothing;
  if (wellInTheEnd.test(word) && !amiss.test(word)) return nothing;
  return amiss.test(word)
    ? event(null, cell)
    : asked(issue("unknownSymbol", cell.at, cell.text, { symbol: cell.text.slice(0, 20) }));
}

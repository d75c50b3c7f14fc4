import {
  type Clause,
  type EventRecord,
  type Exact,
  type Issue,
  type Rulebook,
  clausesOf,
  equals,
  isZero,
  issue,
  multiply,
  toNumber,
} from "../../../core";
import { type SheetPeriod, readWhen } from "../cell/day";
import { readQuantity, readQuantityText } from "../cell/quantity";
import { evened, plain } from "../cell/text";
import { readItemText } from "../clause/wording";
import type { ReadingContext } from "../layout";
import type { RowItem } from "../ledger/item";
import { recordOf } from "../ledger/record";
import type { LedgerCell, LedgerRow } from "../ledger/row";
import type { Outcome } from "./outcome";
import type { ListedRow } from "./row";

type Cells = LedgerRow["cells"];

/**
 * The record of a row that tells an event or a question. A question counts nothing until it is answered.
 * @param around the row's cells of persons, teams and days, with what stands beside the table
 */
export function listedRecord(
  row: ListedRow,
  item: RowItem,
  outcome: Exclude<Outcome, { readonly kind: "nothing" }>,
  { cells: around, aside }: Pick<LedgerRow, "cells" | "aside">,
  context: ReadingContext,
): EventRecord {
  const points = outcome.kind === "event" ? outcome.points : null;
  const cells: Cells = {
    ...around,
    ...pointsCell(outcome, item.clause),
    ...countCell(row, item, points, context.rulebook),
    ...dayCell(row, around, context.period),
  };
  const told = { ...item, reason: item.reason };
  const record = recordOf(
    { cells, aside, first: item.text, itemAt: item.at },
    { when: null, at: null },
    context,
    told,
  );
  const source: EventRecord["source"] = [...record.source, ...citedBeside(row, record.source)];
  const problem = outcome.kind === "asked" ? outcome.issue : contradiction(row, points);
  if (problem === null) return { ...record, source };
  const issues = record.issues.filter(
    ({ code }) => code !== "unknownClause" || problem.code === "severalEvents",
  );
  return { ...record, source, clause: null, figure: null, issues: [problem, ...issues] };
}

/** Points taken where the count says that nothing happened. */
function contradiction({ count }: ListedRow, points: Exact | null): Issue | null {
  const times = count ? readQuantity(count.value, null) : "blank";
  const none = typeof times === "object" && isZero(times);
  return count && none && points !== null
    ? issue("unreadableQuantity", count.at, count.text, {})
    : null;
}

/** The points as the clause's own kind of figure. */
function pointsCell(outcome: Outcome, clause: Clause | null): Cells {
  if (outcome.kind !== "event" || !outcome.points || !outcome.at) return {};
  const cell: LedgerCell = { ...outcome.at, value: toNumber(outcome.points), error: false };
  if (clause?.unit === "yuan") return { money: cell };
  return clause?.effect === "bonus" ? { points_added: cell } : { points_deducted: cell };
}

/** How many: the row's count, else what was found says it (3月10日多报2人) and the points bear it out. */
function countCell(
  row: ListedRow,
  { clause }: RowItem,
  points: Exact | null,
  rulebook: Rulebook,
): Cells {
  if (row.count) return { count: row.count };
  const fact = row.fact ?? (points === null ? null : row.note);
  const least =
    clause && typeof clause.amount === "number"
      ? clausesOf(rulebook).get(clause.id)?.least
      : undefined;
  const written = fact && !fact.error ? readItemText(evened(fact.text)).quantity : null;
  const quantity = written && clause ? readQuantityText(written, clause.per) : null;
  if (!fact || !quantity || !least) return {};
  const borneOut = points === null || equals(multiply(least, quantity), points);
  return borneOut ? { count: { ...fact, value: toNumber(quantity) } } : {};
}

const writtenDay = /\d{1,2}月\d{1,2}[日号]/g;

/** The one day that the finding names, where nothing else says the day. */
function dayCell({ fact }: ListedRow, around: Cells, period: SheetPeriod): Cells {
  if (!fact || around.date) return {};
  const [day, ...others] = plain(fact.text.slice(0, 300)).match(writtenDay) ?? [];
  const readable = day !== undefined && others.length === 0 && readWhen(day, period) !== null;
  return readable ? { date: { ...fact, value: day } } : {};
}

/** The row's other filled cells that the record rests on. */
function citedBeside(
  row: ListedRow,
  source: EventRecord["source"],
): EventRecord["source"][number][] {
  const cited = new Set(source.map(({ cell }) => cell));
  const others = [...row.items, row.deducted, row.score, row.maximum, row.mark, row.fact, row.note];
  return others.flatMap((cell) => {
    if (!cell || cited.has(cell.at.cell)) return [];
    cited.add(cell.at.cell);
    return [cell.at];
  });
}

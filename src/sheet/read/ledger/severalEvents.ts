import { type Rulebook, add, clausesOf, equals, exact, isZero, multiply, one } from "../../../core";
import type { ReadingContext } from "../layout";
import { readFigure } from "../cell/figure";
import { readQuantityText } from "../cell/quantity";
import { compact } from "../cell/text";
import { matchClause } from "../clause/match";
import { readItemText } from "../clause/wording";
import { type CellEvent, type CellEvents, eventsIn, isOrdinary, stateIn } from "../events/events";
import type { Meaning } from "../reading";
import type { LedgerCell, LedgerRow } from "./row";

/** What a row says of all its events together, and so of none of them. */
const ofTheRow: readonly Meaning[] = ["count", "points_deducted", "points_added", "points_signed"];

/**
 * The events of a row, each as a row of its own. An item's cell is taken apart only where it tells
 * several events for certain: sentences, dates or figures of their own, or points that add up to the
 * row's. A row of ordinary states (正常, 出差) without a figure has none.
 * @param states the cell holds states by their names, each of which counts: 上班缺卡,下班缺卡
 */
export function eventRows(
  row: LedgerRow,
  context: ReadingContext,
  states = false,
): readonly LedgerRow[] {
  const { rulebook } = context;
  const cell = row.cells.clause_item ?? row.cells.reason;
  if (!cell || cell.error) return [row];
  const bare = !hasFigure(row);
  if (bare && isOrdinary(cell.text, rulebook)) return [];
  const told = eventsIn(cell.text, context);
  const [first, ...others] = told.events;
  if (!first) return bare && !saysNothingElse(cell.text) ? [] : [row];
  if (others.length === 0) return [single(row, cell, first, rulebook)];
  const certain = states || areApart(told, cell.text, row, rulebook);
  return certain ? told.events.map((event) => rowOf(row, cell, event, rulebook)) : [row];
}

/**
 * Whether what a cell tells are events each. Words for one and the same clause (语气生硬，不耐烦) are
 * one, and a row's figure without a share for each of them has to add up.
 */
function areApart(
  { events, apart }: CellEvents,
  text: string,
  row: LedgerRow,
  rulebook: Rulebook,
): boolean {
  const whole = matchClause(text, rulebook).clause;
  const meant = events.map((event) => matchClause(stateIn(event.text, rulebook), rulebook).clause);
  const alike = whole !== null && meant.every((clause) => clause === null || clause === whole);
  if (alike && !(apart && events.every(({ detailed }) => detailed))) return false;
  const own = events.every(({ text: said }) => readItemText(said).amount !== null);
  if (hasFigure(row) && !own) return addUp(events, row, rulebook);
  if (alike) return true;
  const known = events.filter((_event, index) => meant[index] !== null);
  return apart || areDistinct(known, rulebook);
}

/**
 * Events that say themselves how often, or are states by their names (迟到,下班缺卡). What stands
 * beside them and is not known is asked about by itself.
 */
const areDistinct = (events: readonly CellEvent[], rulebook: Rulebook): boolean =>
  events.length > 0 &&
  events.every(({ text, detailed }) => {
    const { how } = matchClause(stateIn(text, rulebook), rulebook);
    return detailed || how === "text" || how === "alias";
  });

/** Marks alone, which are no states. */
const saysNothingElse = (text: string): boolean => !/\p{L}/u.test(compact(text));

export const hasFigure = ({ cells }: LedgerRow): boolean =>
  [...ofTheRow, "money" as const].some((meaning) => {
    const figure = cells[meaning] ? readFigure(cells[meaning].value) : "blank";
    return typeof figure === "object" ? !isZero(figure.size) : figure === "unreadable";
  });

/** A single event keeps its row as it stands, unless only its words without detail are known. */
function single(row: LedgerRow, cell: LedgerCell, event: CellEvent, rulebook: Rulebook): LedgerRow {
  const date = row.cells.date ? null : event.date;
  const known = matchClause(cell.text, rulebook).clause !== null;
  const text = known ? cell.text : stateIn(event.text, rulebook);
  if (
    date === null &&
    event.span === null &&
    (known || matchClause(text, rulebook).clause === null)
  )
    return row;
  return withItem(row, cell, { ...event, text: date === null ? text : event.text, date });
}

function rowOf(row: LedgerRow, cell: LedgerCell, event: CellEvent, rulebook: Rulebook): LedgerRow {
  const cells = Object.fromEntries(
    Object.entries(row.cells).filter(([meaning]) => !ofTheRow.includes(meaning as Meaning)),
  );
  const text = stateIn(event.text, rulebook);
  return withItem({ ...row, cells }, cell, { ...event, text });
}

function withItem(row: LedgerRow, cell: LedgerCell, { text, date, span }: CellEvent): LedgerRow {
  const item: LedgerCell = { ...cell, value: text, text };
  const column = row.cells.clause_item === cell || !row.cells.reason ? "clause_item" : "reason";
  const dated = date === null ? {} : { date: { ...cell, value: date, text: date } };
  const often = span === null ? {} : { count: { ...cell, value: span, text: span } };
  return { ...row, cells: { ...often, ...row.cells, [column]: item, ...dated } };
}

/** Whether what the rulebook takes for the events is what the row says of all of them. */
function addUp(events: readonly CellEvent[], { cells }: LedgerRow, rulebook: Rulebook): boolean {
  const given = cells.points_deducted ?? cells.points_signed ?? cells.points_added;
  const figure = given ? readFigure(given.value) : "blank";
  if (typeof figure !== "object") return false;
  let sum = exact(0);
  for (const { text } of events) {
    const { clause } = matchClause(stateIn(text, rulebook), rulebook);
    const entry = clause === null ? undefined : clausesOf(rulebook).get(clause);
    if (!entry) return false;
    const { quantity } = readItemText(text);
    const times = quantity === null ? one : readQuantityText(quantity, entry.clause.per);
    if (times === null) return false;
    sum = add(sum, multiply(entry.least, times));
  }
  return equals(sum, figure.size);
}

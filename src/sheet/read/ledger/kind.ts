import { labelText } from "../cell/labelText";
import { type Rulebook, clausesOf, isZero } from "../../../core";
import { readFigure } from "../cell/figure";
import { compact } from "../cell/text";
import { readQuantity } from "../cell/quantity";
import { matchClause } from "../clause/match";
import { standardClause } from "../clause/standard";
import { readItemText } from "../clause/wording";
import { type Meaning, figureMeanings } from "../reading";
import {
  blankMarks,
  broughtForward,
  endsInNothing,
  signatureLabel,
  totalLabel,
  totalSuffix,
} from "../vocabulary/rows";
import { met } from "../vocabulary/marks";
import { happened, isSectionTitle, tellsEvent } from "./telling";
import type { LedgerCell, LedgerRow } from "./row";

/**
 * What a row of a ledger is: an event; a person listed without one; or nothing to read, such as
 * totals, signatures and rows that are only numbered.
 */
export type RowKind = "event" | "listing" | "nothing";

const labelColumns: readonly Meaning[] = [
  "seq",
  "employee_name",
  "employee_id",
  "team",
  "date",
  "clause_item",
  "reason",
];

/** @param labelled whether a label beside the table says whom its rows concern */
export function kindOf(row: LedgerRow, rulebook: Rulebook, labelled: boolean): RowKind {
  const { cells } = row;
  if (isTotal(row, rulebook) || isSignature(row, rulebook)) return "nothing";
  const named = cells.employee_name !== undefined || cells.employee_id !== undefined;
  if (isBroughtForward(row)) return isLabel(broughtForward, nameIn(row)) ? "nothing" : "listing";
  if (named && passed(row, rulebook)) return "listing";
  const nothing = tellsOfNothing(row, rulebook) || countsNothing(row) || isMet(row, rulebook);
  if (nothing) return named ? "listing" : "nothing";
  if (isNobodys(row, rulebook)) return "nothing";
  if (named && foundNothing(row, rulebook)) return "listing";
  if (happened(cells.clause_item) || happened(cells.reason)) {
    return isHeading(row, named, rulebook) ? "nothing" : "event";
  }
  const placed = labelled || named || cells.date !== undefined || cells.team !== undefined;
  if (placed && (hasFigure(row) || tellsEvent(cells.remark, rulebook))) return "event";
  return named ? "listing" : "nothing";
}

/** What was found of the item that was checked is that all is well: 符合, 正常; and nothing was taken. */
function foundNothing(row: LedgerRow, rulebook: Rulebook): boolean {
  const { reason, clause_item: item } = row.cells;
  const found = row.checked ? (reason ?? item) : undefined;
  const well = found !== undefined && met.test(compact(found.text.slice(0, 40)));
  return well && item !== found && !hasFigure(row) && !isEntry(item, rulebook);
}

/** An entry that the rulebook expects, whatever was found: 日常检查, 正常. */
function isEntry(item: LedgerCell | undefined, rulebook: Rulebook): boolean {
  const { clause } = matchClause(item?.text ?? "", rulebook);
  return clause !== null && clausesOf(rulebook).get(clause)?.clause.expected !== null;
}

/** No figure, and words that the rulebook does not know and that say themselves that nothing was. */
function tellsOfNothing(row: LedgerRow, rulebook: Rulebook): boolean {
  const item = row.cells.clause_item ?? row.cells.reason;
  if (!item || hasFigure(row) || !endsInNothing.test(item.text.slice(0, 200))) return false;
  return matchClause(item.text, rulebook).clause === null;
}

/** No points taken beside what ought to be: 吐字清晰, 0. */
function isMet(
  { cells: { clause_item: item, points_deducted: cell } }: LedgerRow,
  rulebook: Rulebook,
): boolean {
  const figure = cell ? readFigure(cell.value) : "blank";
  if (!item || typeof figure !== "object" || !isZero(figure.size)) return false;
  return (
    matchClause(item.text, rulebook).clause === null && standardClause(item.text, rulebook) !== null
  );
}

/** A count of 0 and no figure, of an item that says no other count itself. */
function countsNothing(row: LedgerRow): boolean {
  const { count, clause_item: item, reason } = row.cells;
  const quantity = count ? readQuantity(count.value, null) : "blank";
  if (typeof quantity !== "object" || !isZero(quantity) || hasFigure(row)) return false;
  const unread = figureMeanings.some((meaning) => {
    const cell = row.cells[meaning];
    return cell !== undefined && readFigure(cell.value) === "unreadable";
  });
  return (
    !unread && [item, reason].every((cell) => !cell || readItemText(cell.text).quantity === null)
  );
}

/** A dash for the name, nothing taken, and nothing that a clause tells: 非坐席原因. */
function isNobodys(row: LedgerRow, rulebook: Rulebook): boolean {
  const { cells } = row;
  const isDash = blankMarks.has(compact(nameIn(row).slice(0, 20)));
  const given = figureMeanings.flatMap((meaning) => cells[meaning] ?? []);
  if (!isDash || given.length === 0 || hasFigure(row)) return false;
  return [cells.clause_item, cells.reason].every(
    (cell) => !cell || matchClause(cell.text, rulebook).clause === null,
  );
}

/** An opening balance: 上月结转, 期初. */
const isBroughtForward = (row: LedgerRow): boolean =>
  [nameIn(row), row.cells.clause_item?.text ?? row.cells.reason?.text ?? ""].some((text) =>
    isLabel(broughtForward, text),
  );

const nameIn = ({ cells }: LedgerRow): string => cells.employee_name?.text ?? "";

/** A question of a recording's evaluation that took nothing off: 0 or N/A. A grade may well be 0. */
function passed({ cells }: LedgerRow, rulebook: Rulebook): boolean {
  const { recording_id: recording, points_deducted: points, clause_item: item } = cells;
  if (!recording || !points || !item || points.error || isFigure(points)) return false;
  const { clause } = matchClause(item.text, rulebook);
  return clause !== null && clausesOf(rulebook).get(clause)?.clause.effect === "deduct";
}

function isFigure(cell: LedgerCell): boolean {
  const figure = readFigure(cell.value);
  return typeof figure === "object" ? !isZero(figure.size) : figure === "unreadable";
}

/** The title of a section on a row of its own: it heads the rows below. */
const isHeading = (row: LedgerRow, named: boolean, rulebook: Rulebook): boolean =>
  !named &&
  !happened(row.cells.reason) &&
  isSectionTitle(row.cells.clause_item?.text ?? "", rulebook) &&
  !hasFigure(row);

function hasFigure({ cells }: LedgerRow): boolean {
  const figures = figureMeanings.some((meaning) => {
    const cell = cells[meaning];
    if (!cell) return false;
    const figure = readFigure(cell.value);
    return cell.error || (typeof figure === "object" && !isZero(figure.size));
  });
  const { count } = cells;
  if (figures || !count) return figures;
  const quantity = readQuantity(count.value, null);
  return count.error || (typeof quantity === "object" && !isZero(quantity));
}

/** A row that names a clause is an event, whatever else stands in it. */
function isTotal(row: LedgerRow, rulebook: Rulebook): boolean {
  const { cells, first } = row;
  const labelled =
    isLabel(totalLabel, first) ||
    labelColumns.some((meaning) => isLabel(totalLabel, cells[meaning]?.text ?? ""));
  const item = cells.clause_item ?? cells.reason;
  if (labelled) return !item || matchClause(item.text, rulebook).clause === null;
  const group = cells.employee_name ?? cells.team ?? cells.date;
  return !item && group !== undefined && isLabel(totalSuffix, group.text);
}

/** A row that begins like a signature's is an event only where it names a clause or somebody else. */
function isSignature({ cells, first }: LedgerRow, rulebook: Rulebook): boolean {
  if (!isSigned(first)) return false;
  const item = cells.clause_item ?? cells.reason;
  if (!item || (item.text !== first && isSigned(item.text))) return true;
  const named = [cells.employee_name, cells.employee_id].some(
    (cell) => cell !== undefined && cell.text !== first && !isSigned(cell.text),
  );
  return !named && matchClause(item.text, rulebook).clause === null;
}

const isSigned = (text: string): boolean => signatureLabel.test(labelText(text));

const isLabel = (pattern: RegExp, text: string): boolean =>
  text !== "" && text.length <= 20 && pattern.test(labelText(text));

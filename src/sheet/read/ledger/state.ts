import { type Issue, issue } from "../../../core";
import { letsOff, maySayOtherwise } from "../cell/remark";
import { readStatus, saysWithdrawn } from "../cell/status";
import { errorIn } from "./amounts";
import { readHandling } from "./handling";
import type { LedgerCell, LedgerRow } from "./row";

/** Whether a row's record was withdrawn, and what of it could not be told. */
export interface RowState {
  readonly void: boolean;
  readonly issues: readonly Issue[];
}

/**
 * The status columns tell it. Where there is none and the row tells of no other record, a remark, a comment
 * or how it was dealt with does so too, if it decides that the record is withdrawn; whatever else may
 * change what the record counts is asked about.
 * @param clause the words of the rulebook's clause, "" where it is not known
 */
export function stateOf(row: LedgerRow, clause: string): RowState {
  const { cells, aside } = row;
  const { handling } = cells;
  const rivals = (aside?.rivals ?? []).flatMap(([meaning, cell]) =>
    meaning === "status" ? [cell] : [],
  );
  const told = [...(cells.status ? [cells.status] : []), ...rivals];
  const said = told.map((cell) => ({
    cell,
    state: cell.error ? "error" : isWithdrawn(cell) ? "void" : readStatus(cell.text),
  }));
  const issues = said.flatMap(({ cell, state }) => {
    if (state === "error") return [errorIn(cell)];
    if (state === "review") return [reviewed(cell)];
    return state === "unknown" ? [unknown(cell)] : [];
  });
  if (said.some(({ state }) => state === "void"))
    return { void: true, issues: issues.filter(({ code }) => code !== "appealUnderReview") };
  const remarks = [...(cells.remark ? [cells.remark] : []), ...(aside?.comments ?? [])];
  const handled = handling && readHandling(handling).size === null ? [handling] : [];
  const withdrawn = [...handled, ...remarks].find(isWithdrawn);
  if (withdrawn && told.length === 0 && !aside?.ofSeveral) return { void: true, issues: [] };
  const isAsked = issues.some(({ code }) => code === "unknownStatus" || code === "errorValue");
  const doubt = isAsked ? null : doubtIn(row, [...handled, ...remarks], clause);
  return { void: false, issues: [...issues, ...(doubt ? [doubt] : [])] };
}

const unknown = ({ at, text }: LedgerCell): Issue => issue("unknownStatus", at, text, {});
const reviewed = ({ at, text }: LedgerCell): Issue => issue("appealUnderReview", at, text, {});

const isWithdrawn = (cell: LedgerCell): boolean => !cell.error && saysWithdrawn(cell.text);

/** What else of the row may change what its record counts. */
function doubtIn(
  { cells: { clause_item, reason }, aside }: LedgerRow,
  remarks: readonly LedgerCell[],
  clause: string,
): Issue | null {
  const inWords = remarks.find(
    (cell) => isWithdrawn(cell) || (isUnknown(cell) && maySayOtherwise(cell.text)),
  );
  const elsewhere = [...(aside?.others ?? []), clause_item, reason].find(
    (cell) => cell && (isWithdrawn(cell) || (isUnknown(cell) && letsOff(cell.text, clause))),
  );
  const doubtful = inWords ?? elsewhere;
  if (doubtful) return unknown(doubtful);
  const waiting = remarks.find((cell) => !cell.error && readStatus(cell.text) === "review");
  return waiting ? reviewed(waiting) : null;
}

const isUnknown = (cell: LedgerCell): boolean => !cell.error && readStatus(cell.text) === "unknown";

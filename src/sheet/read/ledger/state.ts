import { type Issue, issue } from "../../../core";
import { readStatus } from "../cell/status";
import { toSimplified } from "../vocabulary/traditional";
import { mayBeWithdrawn } from "../vocabulary/statuses";
import { errorIn } from "./amounts";
import { readHandling } from "./handling";
import type { LedgerCell, LedgerRow } from "./row";

/** Whether a row's record was withdrawn, and what of it could not be told. */
export interface RowState {
  readonly void: boolean;
  readonly issues: readonly Issue[];
}

/**
 * The status columns tell it. A remark or a comment that says nothing but that the record was withdrawn
 * does so where there is no status; beside one that says otherwise it is asked about.
 */
export function stateOf({ cells: { status, remark, handling }, aside }: LedgerRow): RowState {
  const rivals = (aside?.rivals ?? []).flatMap(([meaning, cell]) =>
    meaning === "status" ? [cell] : [],
  );
  const told = [...(status ? [status] : []), ...rivals];
  const said = told.map((cell) => ({
    cell,
    state: cell.error ? "error" : readStatus(cell.text),
  }));
  const issues = said.flatMap(({ cell, state }) => {
    if (state === "error") return [errorIn(cell)];
    return state === "unknown" ? [unknown(cell)] : [];
  });
  if (said.some(({ state }) => state === "void")) return { void: true, issues };
  const reviewed = said.flatMap(({ cell, state }) =>
    state === "review" ? [issue("appealUnderReview", cell.at, cell.text, {})] : [],
  );
  const noted = notedIn([...(remark ? [remark] : []), ...(aside?.comments ?? [])]);
  const elsewhere = (aside?.others ?? []).find(isWithdrawn);
  if (noted.certain && told.length === 0) return { void: true, issues: [] };
  const handled = handling && readHandling(handling).size === null ? [handling] : [];
  const doubtful = noted.certain ?? noted.doubtful ?? notedIn(handled).doubtful ?? elsewhere;
  const asked = doubtful && issues.length === 0 ? [unknown(doubtful)] : [];
  return { void: false, issues: [...issues, ...reviewed, ...asked] };
}

const unknown = ({ at, text }: LedgerCell): Issue => issue("unknownStatus", at, text, {});

const isWithdrawn = (cell: LedgerCell): boolean => !cell.error && readStatus(cell.text) === "void";

/** What remarks say: only that the record was withdrawn, or that among other things. */
function notedIn(remarks: readonly LedgerCell[]): {
  readonly certain: LedgerCell | undefined;
  readonly doubtful: LedgerCell | undefined;
} {
  const doubtful = remarks.find(
    ({ text, error }) =>
      !error &&
      readStatus(text) === "unknown" &&
      mayBeWithdrawn.test(toSimplified(text.slice(0, 200))),
  );
  return { certain: remarks.find(isWithdrawn), doubtful };
}

import {
  type CellRef,
  type Clause,
  type Issue,
  type Rulebook,
  clausesOf,
  issue,
} from "../../../core";
import { matchClause, understand } from "../clause/match";
import type { ItemText } from "../clause/wording";
import { happened, isSectionTitle, tellsEvent } from "./telling";
import type { LedgerRow } from "./row";

/** What a row tells of: its text, and the clause that it means. */
export interface RowItem {
  readonly text: string;
  readonly at: CellRef;
  readonly clause: Clause | null;
  /** The text taken apart; null where it is the rulebook's own wording. */
  readonly parts: ItemText | null;
  /** What the reason column adds where the item decides the clause. */
  readonly reason: string | null;
  readonly issues: readonly Issue[];
}

/**
 * The item decides the clause; the reason does where the item is empty or names only a section, and
 * the remark where it alone tells the event.
 */
export function itemOf(row: LedgerRow, rulebook: Rulebook): RowItem {
  const { clause_item: item, reason, remark } = row.cells;
  const general = item !== undefined && isSectionTitle(item.text, rulebook);
  const told =
    happened(item) && !(general && happened(reason)) ? item : happened(reason) ? reason : undefined;
  const cell = told ?? (tellsEvent(remark, rulebook) ? remark : undefined) ?? item ?? reason;
  if (!cell) return { ...matched("", "", row.itemAt, rulebook), reason: null };
  const about = cell === item ? (reason?.text ?? null) : null;
  if (cell.error) {
    const asked = issue("errorValue", cell.at, cell.text, { error: cell.text });
    return {
      text: cell.text,
      at: cell.at,
      clause: null,
      parts: null,
      reason: about,
      issues: [asked],
    };
  }
  const text = cell.text;
  return typeof cell.value === "number" && lostNought(text, rulebook)
    ? { ...twoIds(text, cell.at, rulebook), reason: about }
    : { ...matched(text, text, cell.at, rulebook), reason: about };
}

function matched(
  text: string,
  shown: string,
  at: CellRef,
  rulebook: Rulebook,
): Omit<RowItem, "reason"> {
  const { match, item, verbatim } = understand(text, rulebook);
  const entry = match.clause === null ? undefined : clausesOf(rulebook).get(match.clause);
  const clause = entry?.clause ?? null;
  const asked = issue("unknownClause", at, shown, { candidates: match.candidates });
  return { text, at, clause, parts: verbatim ? null : item, issues: clause ? [] : [asked] };
}

/** The number 1.1 may have been typed as 1.10, which Excel shortens. */
const lostNought = (text: string, rulebook: Rulebook): boolean =>
  text.includes(".") && clausesOf(rulebook).has(`${text}0`);

function twoIds(text: string, at: CellRef, rulebook: Rulebook): Omit<RowItem, "reason"> {
  const candidates = [text, `${text}0`].flatMap((id) =>
    matchClause(id, rulebook).candidates.slice(0, 1),
  );
  const asked = issue("unknownClause", at, text, { candidates });
  return { text, at, clause: null, parts: null, issues: [asked] };
}

import {
  type CellRef,
  type Clause,
  type Issue,
  type Rulebook,
  type Exact,
  clausesOf,
  divide,
  equals,
  isWhole,
  isZero,
  issue,
  multiply,
} from "../../../core";
import { readFigure } from "../cell/figure";
import { readQuantity } from "../cell/quantity";
import { plain } from "../cell/text";
import { matchClause, understand } from "../clause/match";
import { standardClause } from "../clause/standard";
import type { ItemText } from "../clause/wording";
import { happened, isSectionTitle, tellsEvent } from "./telling";
import type { LedgerCell, LedgerRow } from "./row";

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
  const open = general || (item !== undefined && tellsInstead(reason, item, rulebook));
  const told =
    happened(item) && !(open && happened(reason)) ? item : happened(reason) ? reason : undefined;
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
  const ids = typeof cell.value === "number" ? possibleIds(text, row, rulebook) : [text];
  if (ids.length > 1) return { ...eitherId(ids, text, cell.at, rulebook), reason: about };
  const read = matched(ids[0] ?? text, text, cell.at, rulebook);
  const missed = read.clause === null && takesPoints(row) ? standardClause(text, rulebook) : null;
  return { ...read, ...(missed ? { clause: missed, issues: [] } : {}), reason: about };
}

/** Points are taken, so that a standard beside them (吐字清晰) was missed. */
function takesPoints({ cells: { points_deducted: cell } }: LedgerRow): boolean {
  const figure = cell ? readFigure(cell.value) : "blank";
  return typeof figure === "object" && !isZero(figure.size);
}

/** What was found is the rulebook's own wording, and the item (现场环境) none that it knows. */
function tellsInstead(
  reason: LedgerCell | undefined,
  item: LedgerCell,
  rulebook: Rulebook,
): boolean {
  if (!reason || item.error || matchClause(item.text, rulebook).clause !== null) return false;
  const { how } = matchClause(reason.text, rulebook);
  return how === "text" || how === "alias";
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
  const unknown = issue("unknownClause", at, shown, { candidates: match.candidates });
  const said = plain(text.slice(0, 300));
  const minutes =
    !verbatim &&
    item.amount === null &&
    (minuteOrPoint.test(said) || (entry !== undefined && !agrees(said, entry.clause)));
  const unsure = minutes ? [issue("minuteOrPoint", at, shown, {})] : [];
  return { text, at, clause, parts: verbatim ? null : item, issues: clause ? unsure : [unknown] };
}

/** 迟到5分: five minutes, or five points? */
const minuteOrPoint =
  /(?:迟到|早退|晚到|离岗|脱岗|离开|超时|缺席|通话|静默)[^,;。\d]{0,6}\d+(?:\.\d+)?\s*分(?![钟之\d])/;

/** 客户投诉2分 at the end of words, which is no time of day and no mark in an exam. */
const barePoints =
  /^(?!.*(?:得分|评分|成绩|考|满分)).*?(?<![\d.:点时])(\d+(?:\.\d+)?)\s*分\s*(?:[,;。)]|$)/;

/** Whether points without a word that takes them are what the clause takes all the same. */
function agrees(text: string, { amount }: Clause): boolean {
  const [, points] = barePoints.exec(text) ?? [];
  return points === undefined || Number(points) === amount;
}

/**
 * The number 1.1 may have been typed as 1.10, which Excel shortens. The row's points tell which, where
 * they fit only one of the two.
 */
function possibleIds(text: string, { cells }: LedgerRow, rulebook: Rulebook): readonly string[] {
  const clauses = clausesOf(rulebook);
  const longer = `${text}0`;
  if (!text.includes(".") || !clauses.has(longer)) return [text];
  const points = cells.points_deducted ?? cells.points_added ?? cells.points_signed;
  const figure = points ? readFigure(points.value) : "blank";
  const count = cells.count ? readQuantity(cells.count.value, null) : "blank";
  if (typeof figure === "string") return [text, longer];
  const fitting = [text, longer].filter((id) => {
    const entry = clauses.get(id);
    if (!entry) return false;
    return typeof count === "string"
      ? isMultiple(figure.size, entry.least)
      : equals(multiply(entry.least, count), figure.size);
  });
  return fitting.length === 1 ? fitting : [text, longer];
}

/** The figure may tell several occurrences: 2 points are four times 0.5. */
const isMultiple = (figure: Exact, amount: Exact): boolean =>
  isZero(amount) ? isZero(figure) : isWhole(divide(figure, amount));

function eitherId(
  ids: readonly string[],
  text: string,
  at: CellRef,
  rulebook: Rulebook,
): Omit<RowItem, "reason"> {
  const candidates = ids.flatMap((id) => matchClause(id, rulebook).candidates.slice(0, 1));
  const asked = issue("unknownClause", at, text, { candidates });
  return { text, at, clause: null, parts: null, issues: [asked] };
}

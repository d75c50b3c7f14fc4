import { cellText } from "../cell/text";
import { matchClause } from "../clause/match";
import { knownHeader } from "../header";
import type { ReadingContext } from "../layout";
import { isNamed } from "./grouped";
import type { LedgerCell, LedgerRow } from "./row";

/** 张三：迟到; no caption such as 早班： or 备注：. */
const speaker = /^(\p{Script=Han}{2,4})\s*[:：]\s*(?=\S)/u;
const caption = /[班组部队注备]$|[一二三四五六七八九十]$/;

/**
 * The row with the person whom its event names in front (孟德：上班玩手机), where no column says who. What
 * stands before the colon must be nothing that the rulebook scores.
 */
export function withSpeaker(row: LedgerRow, { rulebook }: ReadingContext): LedgerRow {
  const item = row.cells.clause_item ?? row.cells.reason;
  const [ahead = "", name = ""] = speaker.exec(item?.text ?? "") ?? [];
  if (!item || isNamed(row) || name === "" || isCaption(name)) return row;
  if (matchClause(name, rulebook).clause !== null) return row;
  const text = cellText(item.text.slice(ahead.length));
  const person: LedgerCell = { ...item, value: name, text: name };
  const meaning = row.cells.clause_item ? "clause_item" : "reason";
  const cells = { ...row.cells, [meaning]: { ...item, value: text, text }, employee_name: person };
  return { ...row, cells };
}

const isCaption = (word: string): boolean => caption.test(word) || knownHeader(word) !== null;

import { type EventRecord, type Issue, issue } from "../../core";
import type { Reading } from "../read/reading";
import type { DecisionOf } from "./decision";
import type { Placed } from "./place";

/** What an appeal asks that may mean any of several records: of each of them. */
export function doubtfulAppeals(placed: Placed): ReadonlyMap<EventRecord, readonly Issue[]> {
  const doubts = new Map<EventRecord, readonly Issue[]>();
  for (const [decision, found] of placed) {
    if (decision.kind !== "appeal" || !wouldChange(decision) || found.length < 2) continue;
    const cells = found.map(({ source: [{ sheet, cell }] }) => `${sheet}!${cell}`);
    for (const record of found) {
      const asked = issue("unplacedAppeal", record.source[0], decision.text, { cells });
      doubts.set(record, [...(doubts.get(record) ?? []), asked]);
    }
  }
  return doubts;
}

const wouldChange = ({ appeal }: DecisionOf<"appeal">): boolean =>
  appeal === "revoked" || appeal === "review";

/**
 * Appeals that would change a score if their record were found. An appeal of a month or
 * a sheet that is not read says nothing here.
 */
export function lostAppeals(placed: Placed, { sheets, records }: Reading): readonly Issue[] {
  const names = new Set(sheets.map(({ name }) => name));
  const months = new Set(records.map(({ day, period }) => day?.slice(0, 7) ?? period ?? ""));
  return [...placed].flatMap(([decision, found]) => {
    if (decision.kind !== "appeal" || found.length > 0) return [];
    const { at, text, date } = decision;
    const here = months.has(date.slice(0, 7)) && (names.has(at.sheet) || names.has(""));
    return here && wouldChange(decision) ? [issue("unplacedAppeal", at, text, { cells: [] })] : [];
  });
}

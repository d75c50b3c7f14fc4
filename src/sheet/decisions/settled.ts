import { type EventRecord, type Issue, type IssueCode, leavesOpen } from "../../core";
import { keptText } from "./about";
import type { DecisionOf } from "./decision";
import type { Placed } from "./place";

/** Questions to which there is nothing to answer but that somebody has looked. */
export const confirmable: ReadonlySet<IssueCode> = new Set<IssueCode>([
  "ambiguousId",
  "sharedRecord",
  "figureDiffers",
  "missingMeasure",
  "firstOffenceTie",
  "unknownLayout",
  "unheardRows",
  "notOnRoster",
]);

/** Whether a question was confirmed: at the same cell, about the same text and the same record. */
export function settledBy(placed: Placed): (issue: Issue) => boolean {
  const confirmed = [...placed].flatMap(([decision, found]) =>
    decision.kind === "confirmed" ? [{ decision, found }] : [],
  );
  if (confirmed.length === 0) return () => false;
  return (issue) =>
    confirmable.has(issue.code) &&
    !leavesOpen(issue) &&
    confirmed.some(({ decision, found }) => settles(decision, found, issue));
}

function settles(
  decision: DecisionOf<"confirmed">,
  [record, ...others]: readonly EventRecord[],
  { sheet, cell, text }: Issue,
): boolean {
  if (keptText(text) !== decision.text || others.length > 0) return false;
  if (record) return record.source.some((ref) => ref.sheet === sheet && ref.cell === cell);
  const { at, person, date } = decision;
  return at.sheet === sheet && at.cell === cell && person === "" && date === "";
}

import { type EventRecord, type Line, type Scorecard, type Steps, mapped } from "../../core";
import { keptText } from "../decisions/about";
import type { AnsweredReading } from "../decisions/answered-book";
import type { Appeal, DecisionOf } from "../decisions/decision";
import { isSamePerson, peopleIn } from "../decisions/people";
import { place } from "../decisions/place";

/** What a line of the breakdown rests on. */
export interface Evidence {
  /** The item as the sheet has it; null where the line rests on several rows, or on none. */
  readonly item: string | null;
  /** The appeal that was recorded. */
  readonly appeal: Appeal | null;
  /** On how many rows the line rests. */
  readonly records: number;
}

export type EvidenceOf = (line: Line, card: Scorecard) => Evidence;

const none: Evidence = { item: null, appeal: null, records: 0 };

/** Finds the rows of lines, and the appeals about them. */
export function* evidenceIn({ answered, decisions }: AnsweredReading): Steps<EvidenceOf> {
  const byCell = new Map<string, EventRecord[]>();
  yield* mapped(answered, ({ asRead }) => {
    const own = byCell.get(keyOf(asRead.source[0]));
    if (own) own.push(asRead);
    else byCell.set(keyOf(asRead.source[0]), [asRead]);
  });
  yield null;
  const appeals = decisions.filter((one) => one.kind === "appeal");
  const placed = place(
    appeals,
    answered.map(({ asRead }) => asRead),
  );
  yield null;
  const byRecord = new Map<EventRecord, DecisionOf<"appeal">[]>();
  for (const appeal of appeals) {
    const [record, ...others] = placed.get(appeal) ?? [];
    if (!record || others.length > 0) continue;
    byRecord.set(record, [...(byRecord.get(record) ?? []), appeal]);
  }
  return (line, { subject }) => {
    const records = line.source.flatMap((ref) => byCell.get(keyOf(ref)) ?? []);
    const [record, ...others] = records;
    if (!record || line.kind !== "clause") return none;
    if (others.length > 0) return { ...none, records: records.length };
    const about = (byRecord.get(record) ?? []).findLast(({ person }) => {
      const meant = peopleIn(person);
      return meant.length === 0 || meant.some((one) => isSamePerson(one, subject));
    });
    const appeal = about && about.appeal !== "none" ? about.appeal : null;
    return { item: keptText(record.item), appeal, records: 1 };
  };
}

const keyOf = ({ sheet, cell }: { readonly sheet: string; readonly cell: string }): string =>
  `${sheet}\n${cell}`;

import type { EventRecord } from "../../core";
import { isAbout, keyOfRecord, mayHaveBecome } from "./about";
import type { RecordDecision } from "./decision";

/** Which records a decision may mean; where it is not one, none is meant. */
export type Placed = ReadonlyMap<RecordDecision, readonly EventRecord[]>;

/**
 * Finds the records that decisions are about: those at the cell that still holds what was read, else
 * those that are the same but for their place.
 */
export function place(
  decisions: readonly RecordDecision[],
  records: readonly EventRecord[],
): Placed {
  const found = new Map<RecordDecision, EventRecord[]>(decisions.map((decision) => [decision, []]));
  const byCell = groupedBy(decisions, ({ at }) => `${at.sheet}\n${at.cell}`);
  const sheets = new Set(decisions.map(({ at }) => at.sheet));
  collect(found, records, isAbout, ({ source }) =>
    source
      .filter(({ sheet }) => sheets.has(sheet))
      .flatMap(({ sheet, cell }) => byCell.get(`${sheet}\n${cell}`) ?? []),
  );
  const missing = decisions.filter((decision) => found.get(decision)?.length === 0);
  const byDate = groupedBy(missing, ({ date }) => date);
  collect(found, records, mayHaveBecome, (record) => byDate.get(keyOfRecord(record).date) ?? []);
  return found;
}

function collect(
  found: Map<RecordDecision, EventRecord[]>,
  records: readonly EventRecord[],
  fits: (decision: RecordDecision, record: EventRecord) => boolean,
  candidates: (record: EventRecord) => readonly RecordDecision[],
): void {
  for (const record of records) {
    for (const decision of new Set(candidates(record))) {
      if (fits(decision, record)) found.get(decision)?.push(record);
    }
  }
}

function groupedBy<Value>(
  values: readonly Value[],
  keyOf: (value: Value) => string,
): ReadonlyMap<string, readonly Value[]> {
  const groups = new Map<string, Value[]>();
  for (const value of values) {
    const group = groups.get(keyOf(value));
    if (group) group.push(value);
    else groups.set(keyOf(value), [value]);
  }
  return groups;
}

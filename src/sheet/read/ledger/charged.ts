import { type EventRecord, type Rulebook, clausesOf, issue } from "../../../core";
import type { LedgerRow } from "./row";

/** An event's row with its record. */
export interface Told {
  readonly row: LedgerRow;
  readonly record: EventRecord;
}

/** The record, and a question whom it concerns where its row names nobody, or a whole team (二组全体). */
export function charged({ row, record }: Told, rulebook: Rulebook): EventRecord {
  const clause =
    record.clause === null ? undefined : clausesOf(rulebook).get(record.clause)?.clause;
  const { employee_name: cell } = row.cells;
  const isAsked = clause && clause.subject !== "team" && record.people.length === 0;
  if (!isAsked || record.void) return record;
  const { at, text } = cell ?? { at: record.source[0], text: record.item };
  return {
    ...record,
    issues: [...record.issues, issue("missingSubject", at, text, { clause: clause.id })],
  };
}

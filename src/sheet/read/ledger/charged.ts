import { type EventRecord, type Rulebook, clausesOf, issue } from "../../../core";
import type { LedgerRow } from "./row";

/** An event's row with its record. */
export interface Told {
  readonly row: LedgerRow;
  readonly record: EventRecord;
  /** The row's words may name somebody, which nothing bears out. */
  readonly mayName?: boolean;
}

/**
 * The record, and a question whom it concerns where its row names nobody, or a whole team (二组全体). A team's
 * clause needs no name, but a row whose words may be one says whose it is (许知秋迟到).
 */
export function charged({ row, record, mayName }: Told, rulebook: Rulebook): EventRecord {
  const clause =
    record.clause === null ? undefined : clausesOf(rulebook).get(record.clause)?.clause;
  const { employee_name: cell } = row.cells;
  const isOpen = clause?.subject !== "team" || (mayName === true && record.team === null);
  const isAsked = clause && isOpen && record.people.length === 0;
  if (!isAsked || record.void) return record;
  const { at, text } = cell ?? { at: record.source[0], text: record.item };
  return {
    ...record,
    issues: [...record.issues, issue("missingSubject", at, text, { clause: clause.id })],
  };
}

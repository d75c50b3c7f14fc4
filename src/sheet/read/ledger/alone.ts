import type { EventRecord, Rulebook } from "../../../core";
import { isErrorValue } from "../cell/text";
import type { ReadingContext } from "../layout";
import { measuredInWords } from "../measured/measured";
import { recordOf } from "./record";
import type { LedgerRow } from "./row";
import { eventRows } from "./severalEvents";

const at = { sheet: "", cell: "A1" };

/**
 * What a text tells that stands alone, read as the item of a ledger's row: its clause, how often it
 * happened and what was measured.
 * @returns none for words that tell of nothing, several for several events
 */
export function readAlone(text: string, rulebook: Rulebook): readonly EventRecord[] {
  const item = { value: text, text, at, error: isErrorValue(text) };
  const row: LedgerRow = { cells: { clause_item: item }, first: text, itemAt: at };
  const context: ReadingContext = {
    rulebook,
    period: { year: null, month: null },
    title: "",
    labels: new Map(),
    knowsItem: () => false,
  };
  return eventRows(row, context).map((event) =>
    measuredInWords(recordOf(event, { when: null, at: null }, context), rulebook),
  );
}

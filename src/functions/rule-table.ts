import type { Rulebook } from "../core";
import { type ReadRuleTable, readRuleTable } from "../sheet";
import { gridOf } from "./arguments";
import { invalid } from "./fault";
import { words } from "./words";

/** A range as Excel hands it over. */
type Texts = readonly (readonly string[])[];

/** More tables than a workbook has; each edit of a table makes one more. */
const most = 16;
const known = new Map<string, ReadRuleTable>();

/**
 * The rulebook of a range that holds a rule table. Excel hands over new copies of the range with
 * every call, and a ledger calls thousands of times: the same content gives the same object.
 * @param address where the range stands, such as "规则!A1:U60"
 * @throws Fault naming the cell that does not fit and what was expected
 */
export function rulebookIn(range: Texts, address: string | null | undefined): Rulebook {
  const rows = range.slice(0, range.findLastIndex((row) => row.some((text) => text !== "")) + 1);
  const key = JSON.stringify([address ?? "", rows]);
  const read = known.get(key) ?? readRuleTable(gridOf(rows, address));
  known.delete(key);
  known.set(key, read);
  if (known.size > most) forgetOldest();
  if ("rulebook" in read) return read.rulebook;
  const [first, ...more] = read.errors;
  const sentence = words.rules.faultSentence(first);
  throw invalid(words.rules.tableFault(placeName(first.cell, address), sentence, more.length));
}

function forgetOldest(): void {
  const [oldest] = known.keys();
  if (oldest !== undefined) known.delete(oldest);
}

/** Without an address, cells are counted from the range's own first cell. */
const placeName = (cell: string, address: string | null | undefined): string => {
  const mark = address?.lastIndexOf("!") ?? -1;
  return mark < 0 ? cell : `${address?.slice(0, mark + 1)}${cell}`;
};

import { type EventRecord, groupBy } from "../../core";
import { doubted, keyOf } from "./copies";

/** Fewer rows in the same order may have happened again. */
const fewestInOrder = 3;

/**
 * Asks about rows that stand to the letter, and in the same order, further up in their own sheet: a block
 * that was pasted twice must not count twice. What did happen again differs by its time or remark.
 */
export function askAboutPasted(records: readonly EventRecord[]): readonly EventRecord[] {
  return [...groupBy(records, ({ source: [{ sheet }] }) => sheet).values()].flatMap(askedInSheet);
}

function askedInSheet(own: readonly EventRecord[]): readonly EventRecord[] {
  if (own.length < fewestInOrder * 2) return own;
  const keys = keysOf(own);
  const pasted = new Set(
    repeatedRuns(keys)
      .filter((run) => new Set(run.map((index) => keys[index])).size >= fewestInOrder)
      .flat(),
  );
  return pasted.size === 0
    ? own
    : own.map((record, index) => (pasted.has(index) ? doubted(record, "") : record));
}

/** What tells each record from the others; in full only where its item, day and people do not, to save time. */
function keysOf(own: readonly EventRecord[]): readonly string[] {
  const brief = own.map(
    ({ item, day, people: [person] }) => `${item}\n${day}\n${person?.name ?? person?.id}`,
  );
  const once = new Set<string>();
  const again = new Set<string>();
  for (const key of brief) (once.has(key) ? again : once).add(key);
  return own.map((record, index) => {
    const key = brief[index] ?? "";
    return again.has(key) ? keyOf(record) : key;
  });
}

/** The longest stretches of which each stands as far behind one that reads alike, as their indices. */
function repeatedRuns(keys: readonly string[]): readonly (readonly number[])[] {
  const first = new Map<string, number>();
  const runs: number[][] = [];
  let behind = 0;
  for (const [index, key] of keys.entries()) {
    const run = runs.at(-1);
    const original = first.get(key);
    if (original === undefined) first.set(key, index);
    else if (run?.at(-1) === index - 1 && keys[index - behind] === key) run.push(index);
    else {
      behind = index - original;
      runs.push(aheadOf(keys, index, behind));
    }
  }
  return runs;
}

/** A run as far back as it reads alike, for its first row may stand several times above. */
function aheadOf(keys: readonly string[], index: number, behind: number): number[] {
  let start = index;
  while (start - 1 - behind >= 0 && keys[start - 1] === keys[start - 1 - behind]) start -= 1;
  return Array.from({ length: index - start + 1 }, (_, offset) => start + offset);
}

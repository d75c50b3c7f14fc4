import { type EventRecord, groupBy, issue } from "../../core";

/** Fewer rows alike may be chance. */
const fewestAlike = 3;

/**
 * The records without those of sheets that were copied from others (台账 (2), a backup, one list of all
 * teams): an event must not count twice. A sheet is a copy where most of its rows stand to the letter, of
 * the same days, in sheets before it; and it may be one where all do, of whatever day. What a copy tells
 * besides was changed in one of the two, and what has no day may have happened twice: asked about.
 */
export function withoutCopies(records: readonly EventRecord[]): readonly EventRecord[] {
  const sheets = groupBy(records, ({ source: [{ sheet }] }) => sheet);
  if (sheets.size < 2) return records;
  const earlier = new Map<string, string[]>();
  return [...sheets].flatMap(([sheet, own]) => {
    const originals = originalsOf(own, sheet, earlier);
    const found = originals.filter((original) => original !== null);
    const [first] = found;
    if (first === undefined || found.length < fewestAlike) return own;
    const isSame = (record: EventRecord, index: number) =>
      record.day !== null && originals[index] !== null;
    const isCopy = found.length === own.length || own.filter(isSame).length * 2 > own.length;
    if (!isCopy) return own;
    return own
      .filter((record, index) => !isSame(record, index))
      .map((record) => doubted(record, first));
  });
}

/**
 * For each record of a sheet the earlier sheet that tells the same; null where none does as often.
 * @param earlier what tells a record, once for each time; gains what this sheet tells first
 */
function originalsOf(
  own: readonly EventRecord[],
  sheet: string,
  earlier: Map<string, string[]>,
): readonly (string | null)[] {
  const times = new Map<string, number>();
  const originals = own.map((record) => {
    const key = keyOf(record);
    const time = times.get(key) ?? 0;
    times.set(key, time + 1);
    return earlier.get(key)?.[time] ?? null;
  });
  own.forEach((record, index) => {
    if (originals[index] !== null) return;
    const key = keyOf(record);
    const told = earlier.get(key);
    if (told) told.push(sheet);
    else earlier.set(key, [sheet]);
  });
  return originals;
}

/** Everything that a record tells but where it stands. */
const keyOf = (record: EventRecord): string =>
  JSON.stringify({ ...record, source: null, issues: null }, (_, value: unknown) =>
    typeof value === "bigint" ? String(value) : value,
  );

/** Counted nowhere until one of the two sheets is left out. */
function doubted(record: EventRecord, sheet: string): EventRecord {
  const [at] = record.source;
  const doubt = issue("mayBeCopied", at, record.item, { sheet });
  return { ...record, clause: null, issues: [...record.issues, doubt] };
}

import { type EventRecord, groupBy, issue } from "../../core";
import { sheetPeriod } from "./title";

/** Fewer rows alike may be chance. */
const fewestAlike = 3;

/**
 * The records without those of sheets that were copied from others (台账 (2), a backup, one list of all
 * teams): an event must not count twice. A sheet is a copy where most of its rows stand to the letter, of
 * the same days, in sheets before it; and it may be one where all do, of whatever day. What a copy tells
 * besides was changed in one of the two, and what has no day may have happened twice: asked about. So are rows
 * that tell otherwise of the same people, items and days, where most of their sheet do.
 */
export function withoutCopies(records: readonly EventRecord[]): readonly EventRecord[] {
  const sheets = groupBy(records, ({ source: [{ sheet }] }) => sheet);
  if (sheets.size < 2) return records;
  const toTheLetter = new Map<string, string[]>();
  const ofTheSame = new Map<string, string[]>();
  return [...sheets].flatMap(([sheet, own]) => {
    const alike = originalsOf(own, sheet, toTheLetter, keyOf);
    const related = originalsOf(own, sheet, ofTheSame, eventOf);
    const first = related.find((original) => original !== null) ?? null;
    if (first === null) return own;
    const isSame = (record: EventRecord, index: number) =>
      record.day !== null && alike[index] !== null;
    if (isCopy(own, alike, related))
      return own
        .filter((record, index) => !isSame(record, index))
        .map((record) => doubted(record, first));
    const dated = own.map(({ day }, index) => (day === null ? null : (related[index] ?? null)));
    return isMost(dated)
      ? own.map((record, index) => (dated[index] ? doubted(record, first) : record))
      : own;
  });
}

type Originals = readonly (string | null)[];

const found = (originals: Originals): number => originals.filter((one) => one !== null).length;

/** All of a few, or more than half of many. */
const isMost = (originals: Originals): boolean =>
  found(originals) === originals.length ||
  (found(originals) >= fewestAlike && found(originals) * 2 > originals.length);

function isCopy(own: readonly EventRecord[], alike: Originals, related: Originals): boolean {
  if (found(alike) < fewestAlike) return false;
  const dated = alike.filter((_, index) => own[index]?.day !== null);
  const changed = found(alike) * 2 > own.length && found(related) === own.length;
  return found(alike) === own.length || found(dated) * 2 > own.length || changed;
}

/**
 * For each record of a sheet the earlier sheet that tells the same; null where none does as often.
 * @param earlier what tells a record, once for each time; gains what this sheet tells first
 */
function originalsOf(
  own: readonly EventRecord[],
  sheet: string,
  earlier: Map<string, string[]>,
  keyIn: (record: EventRecord) => string,
): Originals {
  const times = new Map<string, number>();
  const originals = own.map((record) => {
    const key = keyIn(record);
    const time = times.get(key) ?? 0;
    times.set(key, time + 1);
    return earlier.get(key)?.[time] ?? null;
  });
  own.forEach((record, index) => {
    if (originals[index] !== null) return;
    const key = keyIn(record);
    const told = earlier.get(key);
    if (told) told.push(sheet);
    else earlier.set(key, [sheet]);
  });
  return originals;
}

/** Everything that a record tells but where it stands. */
export const keyOf = (record: EventRecord): string =>
  JSON.stringify({ ...record, source: null, issues: null }, (_, value: unknown) =>
    typeof value === "bigint" ? String(value) : value,
  );

/** Whom a record is about, what they did and when; months without a year go by the tab's name. */
const eventOf = ({
  people,
  team,
  clause,
  item,
  day,
  period,
  recording,
  source: [{ sheet }],
}: EventRecord): string =>
  JSON.stringify([
    people.length > 0 ? people.map(({ name, id }) => name ?? id) : team,
    clause ?? item,
    day ?? period ?? sheetPeriod([], sheet).month,
    recording,
  ]);

/**
 * Counted nowhere until one of the two is left out.
 * @param sheet where the record stands too; "" for further up in its own
 */
export function doubted(record: EventRecord, sheet: string): EventRecord {
  const [at] = record.source;
  const doubt = issue("mayBeCopied", at, record.item, { sheet });
  return { ...record, clause: null, issues: [...record.issues, doubt] };
}

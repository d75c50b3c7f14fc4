import {
  type EventRecord,
  type Exact,
  type Period,
  add,
  equals,
  exact,
  issue,
  zero,
} from "../../core";

/** What the dated rows of all sheets tell of one person, clause and month. */
interface Told {
  readonly sheets: ReadonlySet<string>;
  readonly quantity: Exact;
  /** Null where a row gives no figure. */
  readonly figure: Exact | null;
}

/**
 * The records without those of sheets that only add up what other sheets tell day by day (明细 and 汇总 in
 * one workbook): an event must not count twice. Where a sheet adds up some of it and other figures differ,
 * these are asked about.
 */
export function withoutSums(records: readonly EventRecord[]): readonly EventRecord[] {
  const sheets = new Set(records.map(sheetOf));
  const undated = [...sheets].filter((sheet) =>
    records.every((record) => sheetOf(record) !== sheet || record.day === null),
  );
  if (undated.length === 0 || undated.length === sheets.size) return records;
  const told = toldByDay(records);
  const adding = new Set(
    undated.filter((sheet) =>
      records.some((record) => sheetOf(record) === sheet && isSum(record, told)),
    ),
  );
  return records.flatMap((record) => {
    if (record.day !== null || record.clause === null) return [record];
    const other = told.get(keyOf(record, record.period));
    if (other && isSum(record, told)) return [];
    return other || adding.has(sheetOf(record)) ? [doubted(record, other)] : [record];
  });
}

const sheetOf = ({ source: [at] }: EventRecord): string => at.sheet;

const keyOf = ({ people, clause }: EventRecord, period: Period | null): string =>
  [people[0]?.name ?? people[0]?.id, clause, period].join("\n");

function toldByDay(records: readonly EventRecord[]): ReadonlyMap<string, Told> {
  const told = new Map<string, Told>();
  for (const record of records) {
    if (record.day === null || record.clause === null || record.void) continue;
    const key = keyOf(record, record.day.slice(0, 7));
    const before = told.get(key) ?? { sheets: new Set(), quantity: zero, figure: zero };
    told.set(key, {
      sheets: new Set([...before.sheets, sheetOf(record)]),
      quantity: add(before.quantity, record.quantity ?? exact(1)),
      figure: before.figure && record.figure && add(before.figure, record.figure),
    });
  }
  return told;
}

/** Whether a record is just as much as what the days tell. */
function isSum(record: EventRecord, told: ReadonlyMap<string, Told>): boolean {
  const other = told.get(keyOf(record, record.period));
  if (!other || record.people.length !== 1) return false;
  const { quantity, figure } = record;
  if (figure !== null && quantity === null)
    return other.figure !== null && equals(other.figure, figure);
  return equals(other.quantity, quantity ?? exact(1));
}

/** Counted nowhere until somebody says which of the sheets holds. */
function doubted(record: EventRecord, other: Told | undefined): EventRecord {
  const [at] = record.source;
  const [sheet = ""] = other?.sheets ?? [];
  const doubt = issue("mayRepeat", at, record.item, { sheet });
  return { ...record, clause: null, issues: [...record.issues, doubt] };
}

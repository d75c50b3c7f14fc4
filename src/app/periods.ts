import type { EventRecord, Period } from "../core";

/** The months that records tell, by their date or else by their table's title, in order. */
export function periodsOf(records: readonly EventRecord[]): readonly Period[] {
  const months = records.flatMap(({ day, period }) => day?.slice(0, 7) ?? period ?? []);
  return [...new Set(months)].sort();
}

import type { Day, Period } from "../core";
import type { Reading } from "../sheet";

interface Dated {
  readonly day?: Day | null;
  readonly period: Period | null;
}

/** The months that what was read tells, by its dates or else by its table's title, in order. */
export function periodsOf({
  records,
  recordings,
  measurements,
}: Pick<Reading, "records" | "recordings" | "measurements">): readonly Period[] {
  const dated: readonly Dated[] = [...records, ...recordings, ...measurements];
  const months = dated.flatMap(({ day, period }) => day?.slice(0, 7) ?? period ?? []);
  return [...new Set(months)].sort();
}

import type { Day } from "../../../core";
import type { SheetPeriod } from "../cell/day";
import type { Table } from "../tables";
import { dayInHead } from "./dayHeads";

/** A column that stands for a day. */
export interface DayColumn {
  readonly column: number;
  /** Null where the month of the day cannot be told. */
  readonly day: Day | null;
}

/**
 * The columns of a table that stand for days, from left to right. Days that begin anew at 1 belong to
 * two months, and the title names only one: then no day is certain, unless the headers are dates; nor is any
 * where no year stands anywhere.
 */
export function dayColumns({ heads, columns }: Table, period: SheetPeriod): readonly DayColumn[] {
  const known = new Set(columns.values());
  const lean = period.month === null ? { year: period.year ?? 2000, month: 1 } : period;
  const found = heads.flatMap(({ path }, column) => {
    const day = known.has(column) ? null : dayInHead(path.at(-1) ?? "", lean);
    return day === null ? [] : [{ column, day, name: path.at(-1) ?? "" }];
  });
  const rising = found.every(
    ({ day }, index) => index === 0 || day > (found[index - 1]?.day ?? ""),
  );
  return found.map(({ column, day, name }) => {
    const bare = /^\D{0,3}\d{1,2}\s*[日号]?$/.test(name);
    const dated = /\d{4}/.test(name) || period.year !== null;
    const certain = rising && dated && (!bare || period.month !== null);
    return { column, day: certain ? day : null };
  });
}

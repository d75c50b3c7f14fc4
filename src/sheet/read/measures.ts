import { labelText } from "./cell/labelText";
import { type Issue, type Measurement, type Rulebook, issue } from "../../core";
import { compact } from "./cell/text";
import { readFigure } from "./cell/figure";
import { type CarriedDate, carriedFrom, timeOf } from "./ledger/when";
import { whoOf } from "./ledger/people";
import { readRow } from "./ledger/row";
import {
  type LayoutReader,
  type ReadingContext,
  type TableReading,
  cellOf,
  nothingRead,
} from "./layout";
import type { Table } from "./tables";
import { totalLabel } from "./vocabulary/rows";

/** A daily record of measured figures (通时通次日报): people, days, and a column for each measure. */
export const measures: LayoutReader = {
  kind: "measures",
  fits: (table, { rulebook }) =>
    table.columns.has("employee_name") && measureColumns(table, rulebook).size > 0,
  read: readMeasures,
};

/** The columns headed by a measure's label, with or without its 日 for daily and a unit in brackets. */
function measureColumns(
  { grid, header }: Table,
  { measures: known }: Rulebook,
): ReadonlyMap<string, number> {
  const headers = (grid.values[header] ?? []).map((cell) => bare(String(cell ?? "")));
  return new Map(
    known.flatMap(({ id, label }): [string, number][] => {
      const column = headers.findIndex((text) => text !== "" && text === bare(label));
      return column < 0 ? [] : [[id, column]];
    }),
  );
}

const bare = (text: string): string =>
  compact(text.replace(/[(（【[].*$/, "")).replace(/^[日每]天?/, "");

function readMeasures(table: Table, { rulebook, period }: ReadingContext): TableReading {
  const measurements: Measurement[] = [];
  const issues: Issue[] = [];
  const columns = measureColumns(table, rulebook);
  let carried: CarriedDate = { when: null, at: null };
  for (let index = table.header + 1; index < table.end; index += 1) {
    const row = table.repeated.has(index) ? null : readRow(table, index);
    if (!row || totalLabel.test(labelText(row.first))) continue;
    const { date } = row.cells;
    if (date) carried = carriedFrom(date, period);
    const time = timeOf(row, carried, period);
    issues.push(...time.issues);
    for (const [measure, column] of columns) {
      const value = table.grid.values[index]?.[column] ?? null;
      const source = { sheet: table.grid.sheet, cell: cellOf(table, index, column) };
      const [person] = whoOf(row).people;
      if (value === null || value === "" || !person) continue;
      const figure = readFigure(value);
      if (typeof figure === "object") {
        const { day, period: month } = time;
        measurements.push({ measure, person, day, period: month, value: figure.size, source });
      } else if (figure === "unreadable") {
        issues.push(issue("unreadableFigure", source, String(value), {}));
      }
    }
  }
  return { ...nothingRead, measurements, issues };
}

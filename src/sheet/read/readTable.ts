import { figureMeanings } from "./reading";
import { type Rulebook, issue } from "../../core";
import type { Grid } from "../grid";
import { across } from "./across";
import { withColumnsByData } from "./byData";
import { cellText } from "./cell/text";
import { withWholeDates } from "./dateColumns";
import { dayGrid } from "./dayGrid/dayGrid";
import { daysDown } from "./dayGrid/daysDown";
import { withDirections } from "./directionColumn";
import type { KnowsItem } from "./form";
import { headless } from "./headless/headless";
import { checklist, form, scorecard } from "./items/kinds";
import {
  type LayoutReader,
  type ReadingContext,
  type TableReading,
  layoutOf,
  nothingRead,
} from "./layout";
import { ledger } from "./ledger/ledger";
import { pairs } from "./ledger/pairs";
import { stories } from "./ledger/stories";
import { matrix } from "./matrix/matrix";
import { months } from "./matrix/months";
import { rounds } from "./matrix/rounds";
import { withMeasured } from "./measured/measured";
import { withMaximaRow } from "./maximaRow";
import { measures } from "./measures";
import { labelsWithName } from "./person";
import { ratings } from "./ratings";
import { results, signOff } from "./results";
import { roster } from "./roster";
import type { Steps } from "./steps";
import type { Table } from "./tables";
import { tariff } from "./tariff";
import { sheetPeriod } from "./title";
import { withTitleDay } from "./titleDay";
import type { TableHeard } from "./unheard";
import { withUnsettled } from "./unsettled";
import { withoutWorkedHours } from "./workedHours";

/** In order of trust: the first reader that a table fits reads it. */
const readers: readonly LayoutReader[] = [
  headless,
  roster,
  measures,
  signOff,
  months,
  rounds,
  results,
  dayGrid,
  daysDown,
  matrix,
  pairs,
  stories,
  across,
  tariff,
  ratings,
  checklist,
  form,
  scorecard,
  ledger,
];

/** A table with what it tells. */
export interface TableRead extends TableHeard {
  readonly reading: TableReading;
}

/**
 * Reads a table by the first reader that it fits.
 * @param first the sheet's first table, whose titles hold for those further down
 */
export function* readTable(
  found: Table,
  first: Table | undefined,
  rulebook: Rulebook,
  knowsItem: KnowsItem,
): Steps<TableRead> {
  const context = contextOf(found, first, rulebook, knowsItem);
  const named = withColumnsByData(withWholeDates(withMaximaRow(found)), knowsItem, context.period);
  const table = withDirections(withoutWorkedHours(named, rulebook));
  const { labels } = context;
  const reader = readers.find((one) => one.fits(table, context));
  if (!reader) return { table, labels, layout: null, reading: withoutItems(table) };
  const layout = layoutOf(reader.kind, table);
  const reading = reader.steps ? yield* reader.steps(table, context) : reader.read(table, context);
  const measured = withMeasured(reading, table, context);
  return { table, labels, layout, reading: withUnsettled(measured, table) };
}

/** What stands around a table. The titles at the top of the sheet hold for the tables further down. */
function contextOf(
  table: Table,
  first: Table | undefined,
  rulebook: Rulebook,
  knowsItem: KnowsItem,
): ReadingContext {
  const own = titlesOf(table);
  const top = first && first !== table ? titlesOf(first) : [];
  return {
    rulebook,
    period: sheetPeriod([...own, ...top], table.grid.sheet),
    title: [table.grid.sheet, ...own.flat().map(cellText)].join(" "),
    labels: withTitleDay(labelsWithName(table), table),
    knowsItem,
  };
}

const titlesOf = ({ grid, titles }: Table): Grid["values"] =>
  grid.values.slice(titles.from, titles.to);

export const listsPeople = ({ columns }: Table): boolean =>
  columns.has("employee_name") || columns.has("employee_id");

/** A table of people with dates or figures but no items may well be a ledger: that is asked. */
function withoutItems(table: Table): TableReading {
  const { grid, columns, header } = table;
  const events = (["date", "count", ...figureMeanings] as const).some((meaning) =>
    columns.has(meaning),
  );
  if (!listsPeople(table) || !events) return nothingRead;
  const text = (grid.values[header] ?? []).map(cellText).filter(Boolean).join(" ");
  const at = { sheet: grid.sheet, cell: null };
  return { ...nothingRead, issues: [issue("missingColumn", at, text, { meaning: "clause_item" })] };
}

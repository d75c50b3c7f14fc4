import {
  type EventRecord,
  clausesOf,
  equals,
  exact,
  isOfTime,
  isWhole,
  issue,
  multiply,
  toDecimal,
} from "../../../core";
import { placeOf } from "../../address";
import { readFigure } from "../cell/figure";
import { cellText } from "../cell/text";
import {
  type LayoutReader,
  type ReadingContext,
  type TableReading,
  cellOf,
  nothingRead,
} from "../layout";
import { readLedger } from "../ledger/ledger";
import type { Meaning } from "../reading";
import { saidIn } from "./columns";
import type { Table } from "../tables";
import { hasContent } from "../trim";

/**
 * Events without a header above them. Bare numbers are points or counts: where the rulebook's amounts do
 * not tell which, they are asked about.
 */
export const headless: LayoutReader = {
  kind: "ledger",
  fits: ({ header, top }) => header < top,
  read: readHeadless,
};

function readHeadless(table: Table, context: ReadingContext): TableReading {
  if (!table.columns.has("clause_item") && !table.columns.has("reason")) return withoutItems(table);
  const numbers = bareNumbers(table);
  const known = waysToTake(table, numbers)
    .map((way) => readLedger({ ...table, columns: new Map([...table.columns, ...way]) }, context))
    .find(({ records }) => numbers.length === 0 || addUp(records, context));
  if (known) return known;
  const read = readLedger(table, context);
  return { ...read, records: read.records.map((record) => withDoubt(record, table, numbers)) };
}

function withoutItems({ grid, top }: Table): TableReading {
  const text = (grid.values[top] ?? []).map(cellText).filter(Boolean).join(" ");
  const at = { sheet: grid.sheet, cell: null };
  return { ...nothingRead, issues: [issue("missingColumn", at, text, { meaning: "clause_item" })] };
}

/** Columns of numbers of which nothing says what they are; a column that numbers the rows is none. */
function bareNumbers({ grid, top, end, columns, heads, below }: Table): readonly number[] {
  const taken = new Set([...columns.values(), ...saidIn(grid).aside]);
  const last = below.reduce((first, { row }) => Math.min(first, row), end);
  return heads.flatMap((_, column) => {
    const filled = grid.values
      .slice(top, last)
      .map((row) => row[column] ?? null)
      .filter(hasContent);
    const [first, second] = filled;
    const numbers = filled.some((value) => typeof readFigure(value) === "object");
    const numbering =
      second !== undefined && filled.every((value, index) => value === index + Number(first));
    return taken.has(column) || !numbers || numbering ? [] : [column];
  });
}

type Way = readonly (readonly [Meaning, number])[];

/** What one or two columns of numbers may be; of more nobody can tell. */
function waysToTake({ columns }: Table, [one, two, ...more]: readonly number[]): readonly Way[] {
  if (more.length > 0) return [];
  if (one === undefined) return [[]];
  if (two === undefined) return [[[columns.has("points_signed") ? "count" : "points_signed", one]]];
  return [
    [
      ["count", one],
      ["points_signed", two],
    ],
    [
      ["points_signed", one],
      ["count", two],
    ],
  ];
}

/**
 * Whether every row's points are just what the rulebook takes, and cannot be counts: there are counts
 * beside, the amounts differ, or one is no whole number of events; 1 for an amount of 1 is the same.
 */
function addUp(records: readonly EventRecord[], { rulebook }: ReadingContext): boolean {
  const amounts = new Set<string>();
  let points = false;
  const fit = records.every(({ clause, figure, quantity }) => {
    const entry = clause === null ? undefined : clausesOf(rulebook).get(clause);
    if (!entry) return true;
    const { least, clause: named } = entry;
    amounts.add(toDecimal(least));
    points ||= quantity !== null || (!isWhole(least) && !isOfTime(named.per));
    return figure !== null && equals(figure, multiply(least, quantity ?? exact(1)));
  });
  return fit && (points || amounts.size > 1 || amounts.has("1"));
}

function withDoubt(record: EventRecord, table: Table, numbers: readonly number[]): EventRecord {
  const row = placeOf(record.source[0].cell).row - table.grid.row;
  const column = numbers.find((one) => hasContent(table.grid.values[row]?.[one] ?? null));
  if (column === undefined) return record;
  const at = { sheet: table.grid.sheet, cell: cellOf(table, row, column) };
  const text = cellText(table.grid.values[row]?.[column] ?? null);
  const doubt = issue("unclearNumbers", at, text, { header: "" });
  return { ...record, clause: null, issues: [...record.issues, doubt] };
}

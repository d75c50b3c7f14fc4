import { labelText } from "../cell/labelText";
import type { EventRecord } from "../../../core";
import { cellsBeside } from "../beside";
import { compact } from "../cell/text";
import { distinctPeople } from "../everybody";
import { type ReadingContext, type TableReading, cellOf, nothingRead } from "../layout";
import { withComments } from "../ledger/aside";
import { isSectionTitle } from "../ledger/telling";
import { whoOf } from "../ledger/people";
import { roleNamed } from "../role";
import { withUnclearColumns } from "../ledger/unclearColumns";
import { type LedgerCell, type LedgerRow, readRow } from "../ledger/row";
import type { Table } from "../tables";
import { signatureLabel, totalLabel } from "../vocabulary/rows";
import { rowItemOf } from "./clause";
import { type ItemColumns, itemColumnsOf } from "./columns";
import { legendOf } from "./marks";
import { type RowFacts, outcomeOf } from "./outcome";
import { listedRecord } from "./record";
import { type ListedRow, listedRow, maximumOf } from "./row";

/**
 * Reads a table that lists items down its side, for the person, the team or the site that stands beside
 * it: a record for each item that was missed, a question for each that cannot be told.
 */
export function readItems(table: Table, context: ReadingContext): TableReading {
  const columns = itemColumnsOf(table, context.rulebook);
  const beside = cellsBeside(table, context);
  const facts = tableFacts(table, columns, beside);
  const records: EventRecord[] = [];
  let carried: readonly LedgerCell[] = [];
  for (let index = table.header + 1; index < table.end; index += 1) {
    const listed = isListed(table, index) ? listedRow(table, index, columns) : null;
    if (!listed || listed.items.some(isTotal)) continue;
    const row = listed.items.length > 0 ? listed : { ...listed, items: carried };
    carried = row.items;
    const record = recordIn(table, row, columns, facts, beside, context);
    if (record) records.push(record);
  }
  const people = distinctPeople(whoOf({ cells: beside }).people);
  const read = [
    ...columns.items,
    ...table.heads.flatMap(({ path }, column) => (roleNamed(path.at(-1) ?? "") ? [column] : [])),
    ...[columns.mark, columns.score].filter((column) => column !== null),
  ];
  return withUnclearColumns({ ...nothingRead, records, people }, table, context, { read });
}

type TableFacts = Omit<RowFacts, "clause" | "maximum">;

function tableFacts(table: Table, columns: ItemColumns, beside: LedgerRow["cells"]): TableFacts {
  const header = (column: number | null): string =>
    column === null ? "" : compact(table.heads[column]?.path.at(-1) ?? "");
  return {
    legend: legendOf([...table.above, ...table.below]),
    markHeader: header(columns.mark),
    scoreHeader: header(columns.score),
    tellsEvents: /事由|原因|事实|情况|描述|经过/.test(header(columns.items[0] ?? null)),
    hasPoints: columns.deducted !== null || columns.score !== null,
    name: beside.employee_name?.text ?? "",
  };
}

/** A row of data: no header again, no signature, no total, no sentence beside. */
function isListed(table: Table, index: number): boolean {
  if (table.repeated.has(index)) return false;
  const line = table.below.find(({ row }) => row === index);
  if (line && line.kind !== "legend") return false;
  const first = labelText(readRow(table, index)?.first ?? "");
  return first !== "" && !totalLabel.test(first) && !signatureLabel.test(first);
}

const isTotal = ({ text }: LedgerCell): boolean =>
  text.length <= 20 && totalLabel.test(labelText(text));

function recordIn(
  table: Table,
  row: ListedRow,
  columns: ItemColumns,
  facts: TableFacts,
  beside: LedgerRow["cells"],
  context: ReadingContext,
): EventRecord | null {
  const { rulebook } = context;
  const told = [row.fact, row.note].filter((cell) => cell !== null);
  const rules = row.rule ? [row.rule] : [];
  const [items] = row.items;
  const at = {
    sheet: table.grid.sheet,
    cell: items?.at.cell ?? cellOf(table, row.index, columns.items[0] ?? 0),
  };
  const item = rowItemOf({ items: coveredItems(table, row, columns), told, rules }, at, rulebook);
  const outcome = outcomeOf(row, {
    ...facts,
    clause: item.clause,
    maximum: maximumOf(row, table, columns),
  });
  if (outcome.kind === "nothing") return null;
  const heading = item.clause === null && isSectionTitle(item.text, rulebook);
  if (heading && outcome.kind === "asked" && outcome.issue.code === "notEntered") return null;
  const own = readRow(table, row.index);
  const around = { ...beside, ...personCells(own) };
  const aside = own && withComments(own, table, row.index, columnsRead(columns)).aside;
  const others = [...(aside?.others ?? []), ...(row.fact ? [row.fact] : [])];
  const said = { rivals: [], comments: aside?.comments ?? [], others };
  return listedRecord(row, item, outcome, { cells: around, aside: said }, context);
}

/** The columns that tell of the items themselves; what is noted beside (说明) is a comment. */
function columnsRead(columns: ItemColumns): ReadonlySet<number> {
  const { items, maximum, score, deducted, added, count, mark, ticks, fact, rule } = columns;
  const told = [maximum, score, deducted, added, count, mark, fact, rule].filter(
    (column) => column !== null,
  );
  return new Set([...items, ...told, ...(ticks ? [ticks.met, ticks.missed] : [])]);
}

/** The items of the rows that one merged figure covers. */
function coveredItems(table: Table, row: ListedRow, columns: ItemColumns): readonly LedgerCell[] {
  if (row.rows === 1) return row.items;
  const rows = Array.from({ length: row.rows }, (_, offset) => row.index + offset);
  return rows.flatMap((index) => (index < table.end ? listedRow(table, index, columns).items : []));
}

/** What a row itself tells of who, when and whether it counts. */
function personCells(row: LedgerRow | null): LedgerRow["cells"] {
  const { employee_name, employee_id, team, date, status, remark, inspector, submitted, handling } =
    row?.cells ?? {};
  const cells = {
    employee_name,
    employee_id,
    team,
    date,
    status,
    remark,
    inspector,
    submitted,
    handling,
  };
  return Object.fromEntries(Object.entries(cells).filter(([, cell]) => cell !== undefined));
}

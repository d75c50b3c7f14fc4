import {
  type CellRef,
  type EventRecord,
  type Exact,
  type Rulebook,
  equals,
  issue,
} from "../../../core";
import { placeOf } from "../../address";
import { matchClause } from "../clause/match";
import { keyOf } from "../clause/wording";
import { type ReadingContext, type TableReading, cellOf } from "../layout";
import { remembering } from "../memo";
import type { Table } from "../tables";
import { type MeasuredColumn, columnsFor, measuredIn } from "./columns";
import { saidIn, stemOf } from "./figure";
import { type Conditional, type Tiers, tierFor, tiersOf, withoutTiers } from "./tiers";
import { converted, isCount } from "./units";

/**
 * A table's records with what was measured beside each whose clause asks for it. The figure decides which
 * of several tiers it is; without one a row is asked about, where its words do not say the tier themselves.
 */
export function withMeasured(
  reading: TableReading,
  table: Table,
  context: ReadingContext,
): TableReading {
  const { rulebook } = context;
  if (tiersOf(rulebook).size === 0) return reading;
  const columnsOf = remembering((tiers: Tiers) => columnsFor(table, tiers, rulebook));
  const records = reading.records.map((record) =>
    inTier(record, rulebook, (tiers) =>
      besideIn(table, record, tiers.unit, columnsOf(tiers), context),
    ),
  );
  return { ...reading, records };
}

/** A record with what its own words say was measured. */
export const measuredInWords = (record: EventRecord, rulebook: Rulebook): EventRecord =>
  inTier(record, rulebook, () => []);

/** A figure with the cells that it was read from. */
interface Beside {
  readonly figure: Exact | "unreadable";
  readonly cells: readonly CellRef[];
}

function inTier(
  record: EventRecord,
  rulebook: Rulebook,
  besideOf: (tiers: Tiers) => readonly Beside[],
): EventRecord {
  const tiers = tiersFor(record, rulebook);
  if (!tiers || record.void) return record;
  const measured = measuredOf(record, tiers, besideOf(tiers));
  if (measured === "doubtful") return askedWhich(record, tiers);
  if (measured === null)
    return isSaid(record, tiers, rulebook) ? record : askedWhich(record, tiers);
  const tier = tierFor(tiers, measured.figure);
  const { how, clause } = matchClause(record.item, rulebook);
  const said = how === "id" ? clause : statedIn(record.item, tiers);
  if (!tier || (said !== null && said !== tier.id)) return askedWhich(record, tiers);
  const [first, ...more] = record.source;
  const cells = measured.cells.filter(({ cell }) =>
    record.source.every((one) => one.cell !== cell),
  );
  return {
    ...record,
    clause: tier.id,
    source: [first, ...more, ...cells],
    quantity: quantityBeside(record, measured.figure, tier),
    measures: { ...record.measures, [tier.when.measure]: measured.figure },
    issues: record.issues.filter(({ code }) => code !== "unknownClause"),
  };
}

/** What was measured is no quantity, where the clause does not count by its unit: 3 天以上扣 4 分. */
function quantityBeside(
  { quantity }: EventRecord,
  measured: Exact,
  { per, when: { unit } }: Conditional,
): Exact | null {
  if (isCount(unit)) return quantity;
  const repeated = quantity === null || equals(quantity, measured);
  return repeated ? converted(measured, unit, per) : quantity;
}

/** The tiers of a record's clause, or of what its words come to without their figures. */
function tiersFor({ clause, item, issues }: EventRecord, rulebook: Rulebook): Tiers | null {
  const tiers = tiersOf(rulebook);
  if (clause !== null) return tiers.get(clause) ?? null;
  const near = issues.some(
    (one) =>
      one.code === "unknownClause" && one.facts.candidates.some(({ clause: id }) => tiers.has(id)),
  );
  const meant = near ? matchClause(stemOf(item), withoutTiers(rulebook)).clause : null;
  return meant === null ? null : (tiers.get(meant) ?? null);
}

interface Measured {
  readonly figure: Exact;
  readonly cells: readonly CellRef[];
}

/** What the cells of a row measure. */
function besideIn(
  table: Table,
  record: EventRecord,
  unit: string,
  columns: readonly MeasuredColumn[],
  context: ReadingContext,
): readonly Beside[] {
  const row = placeOf(record.source[0].cell).row - table.grid.row;
  const values = table.grid.values[row] ?? [];
  return columns.flatMap((column) => {
    const figure = measuredIn(values, column, unit, context);
    return figure === "blank" ? [] : [{ figure, cells: cellsOf(column, row, table) }];
  });
}

/** What the row's words and columns say; doubtful where they contradict each other or cannot be read. */
function measuredOf(
  record: EventRecord,
  tiers: Tiers,
  beside: readonly Beside[],
): Measured | "doubtful" | null {
  const { unit } = tiers;
  const said = statedIn(record.item, tiers) ? [] : saidIn(record.item, unit).figures;
  const remarked = said.length > 0 ? said : saidIn(record.remark ?? "", unit).figures;
  const all = [...beside, ...remarked.map((figure) => ({ figure, cells: [] }))];
  const [first] = all;
  if (!first) return null;
  const { figure } = first;
  if (figure === "unreadable") return "doubtful";
  const agree = all.every((one) => one.figure !== "unreadable" && equals(one.figure, figure));
  return agree ? { figure, cells: all.flatMap(({ cells }) => cells) } : "doubtful";
}

/** The tier whose own wording the item is, its figures included: they are the rulebook's, not the row's. */
function statedIn(item: string, { clauses }: Tiers): string | null {
  const key = keyOf(item);
  const stated = clauses.find(({ text, aliases }) =>
    [text, ...aliases].some((one) => keyOf(one) === key),
  );
  return stated && stemOf(item) !== item ? stated.id : null;
}

function cellsOf(column: MeasuredColumn, row: number, table: Table): readonly CellRef[] {
  const columns = "due" in column ? [column.due, column.actual] : [column.column];
  return columns.map((one) => ({ sheet: table.grid.sheet, cell: cellOf(table, row, one) }));
}

/** A row without a figure says its tier by its id, its words (30分钟以上) or somebody's answer. */
function isSaid({ clause, item }: EventRecord, tiers: Tiers, rulebook: Rulebook): boolean {
  if (clause === null || tiers.clauses.length === 1) return true;
  const { how } = matchClause(item, rulebook);
  return how === "answer" || how === "id" || stemOf(item) !== item;
}

function askedWhich(record: EventRecord, { clauses }: Tiers): EventRecord {
  const candidates = clauses.map(({ id, text }) => ({ clause: id, text, confidence: 0.5 }));
  const asked = issue("unknownClause", record.source[0], record.item, {
    candidates: candidates.slice(0, 3),
  });
  const others = record.issues.filter(({ code }) => code !== "unknownClause");
  return { ...record, clause: null, issues: [...others, asked] };
}

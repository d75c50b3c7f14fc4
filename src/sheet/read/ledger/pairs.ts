import { compact } from "../cell/text";
import { distinctPeople } from "../everybody";
import { knownHeader } from "../header";
import { type LayoutReader, type ReadingContext, type TableReading, nothingRead } from "../layout";
import { oncePer } from "../memo";
import { type Meaning, figureMeanings } from "../reading";
import type { Table } from "../tables";
import { readLedger } from "./ledger";
import { withUnclearColumns } from "./unclearColumns";

/** The columns of one of several events that a row tells side by side. */
type Pair = ReadonlyMap<Meaning, number>;

/** People with several events in a row, each with its figure: 扣分项1 | 扣分1 | 扣分项2 | 扣分2. */
export const pairs: LayoutReader = {
  kind: "ledger",
  fits: (table, context) =>
    (table.columns.has("employee_name") || table.columns.has("employee_id")) &&
    pairsOf(table, context).length > 1,
  read: readPairs,
};

const paired: ReadonlySet<Meaning> = new Set(["clause_item", "reason", "count", ...figureMeanings]);
const numbering = /[\d①-⑳一二三四五六]+$/;

const pairsOf: (table: Table, context: ReadingContext) => readonly Pair[] = oncePer(findPairs);

/** Each begins with its item's column; all have the same columns in the same order, under the same names. */
function findPairs({ heads }: Table): readonly Pair[] {
  const found: { names: string[]; pair: Map<Meaning, number> }[] = [];
  for (const [column, { path }] of heads.entries()) {
    const name = compact(path.at(-1) ?? "").replace(numbering, "");
    const meaning = knownHeader(name)?.meaning ?? null;
    if (meaning === null || !paired.has(meaning)) continue;
    const last = found.at(-1);
    const begins =
      meaning === "clause_item" || (meaning === "reason" && !last?.pair.has("clause_item"));
    if (begins) found.push({ names: [name], pair: new Map([[meaning, column]]) });
    else if (!last || last.pair.has(meaning)) return [];
    else {
      last.names.push(name);
      last.pair.set(meaning, column);
    }
  }
  const alike = new Set(found.map(({ names }) => names.join("|"))).size === 1;
  return alike && found.every(({ names }) => names.length > 1) ? found.map(({ pair }) => pair) : [];
}

function readPairs(table: Table, context: ReadingContext): TableReading {
  const found = pairsOf(table, context);
  const readings = found.map((pair) => readLedger(withOnly(table, pair, found), context, true));
  const reading = {
    ...nothingRead,
    records: readings.flatMap(({ records }) => records),
    people: distinctPeople(readings.flatMap(({ people }) => people)),
  };
  const read = found.flatMap((pair) => [...pair.values()]);
  return withUnclearColumns(reading, table, context, { read });
}

/** The table as if it had only one of the pairs. */
function withOnly(table: Table, pair: Pair, all: readonly Pair[]): Table {
  const taken = new Set(all.flatMap((one) => [...one.values()]));
  const own = new Set(pair.values());
  const others = [...table.columns].filter(([, column]) => !taken.has(column));
  const heads = table.heads.map((head, column) =>
    taken.has(column) && !own.has(column) ? { ...head, path: [], meaning: null } : head,
  );
  return { ...table, columns: new Map([...others, ...pair]), heads };
}

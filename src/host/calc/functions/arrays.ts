import type { Scalar } from "../../model";
import type { BuiltIn, Call } from "../evaluate/call";
import { compare } from "../evaluate/compare";
import { booleanOf, numberOf } from "../evaluate/convert";
import { type Matrix, errors, isError } from "../evaluate/values";

const transposed = (block: Matrix): Matrix =>
  (block[0] ?? []).map((_, at) => block.map((row) => row[at] ?? null));

/** A block of at least one cell. @throws #CALC! for an empty one, as Excel has no empty arrays */
function filled(block: Matrix): Matrix {
  if (block.length === 0 || block[0]?.length === 0) throw errors.nothing;
  return block;
}

const filter: BuiltIn = (call) => {
  const block = call.matrix(0);
  const include = call.matrix(1);
  const down = include.length > 1 || block.length === 1;
  const flags =
    down && include[0]?.length === 1 ? include.map(([flag]) => flag) : (include[0] ?? []);
  const rows = flags.length === block.length && (include[0]?.length ?? 0) === 1;
  const source = rows ? block : transposed(block);
  if (flags.length !== source.length) return errors.value;
  const kept = source.filter((_, at) => booleanOf(flags[at]));
  if (kept.length === 0) return call.has(2) ? call.value(2) : errors.nothing;
  return rows ? kept : transposed(kept);
};

/** Values in ascending order: numbers, texts, booleans, errors; blanks last whatever the direction. */
function ordering(a: Scalar, b: Scalar, direction: number): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return compare(a, b) * direction;
}

const sort: BuiltIn = (call) => {
  const byColumn = call.boolean(3);
  const block = byColumn ? transposed(call.matrix(0)) : call.matrix(0);
  const keys = call.has(1) ? call.matrix(1).flat().map(numberOf) : [1];
  const directions = call.has(2) ? call.matrix(2).flat().map(numberOf) : [1];
  if (keys.some((key) => key < 1 || key > (block[0]?.length ?? 0))) return errors.value;
  const sorted = [...block].sort((a, b) => {
    for (const [at, key] of keys.entries()) {
      const direction = directions[at] ?? directions[0] ?? 1;
      const order = ordering(a[key - 1] ?? null, b[key - 1] ?? null, direction);
      if (order !== 0) return order;
    }
    return 0;
  });
  return byColumn ? transposed(sorted) : sorted;
};

const sortBy: BuiltIn = (call) => {
  const block = call.matrix(0);
  const keys = call.args.flatMap((_, at) =>
    at % 2 === 1 ? [{ values: call.matrix(at).flat(), direction: call.number(at + 1, 1) }] : [],
  );
  if (keys.some(({ values }) => values.length !== block.length)) return errors.value;
  const order = block.map((_, at) => at);
  order.sort((a, b) => {
    for (const { values, direction } of keys) {
      const difference = ordering(values[a] ?? null, values[b] ?? null, direction);
      if (difference !== 0) return difference;
    }
    return a - b;
  });
  return order.map((at) => block[at] ?? []);
};

const unique: BuiltIn = (call) => {
  const byColumn = call.boolean(1);
  const once = call.boolean(2);
  const block = byColumn ? transposed(call.matrix(0)) : call.matrix(0);
  const seen = new Map<string, { row: readonly Scalar[]; times: number }>();
  for (const row of block) {
    const key = JSON.stringify(row.map(keyOf));
    const known = seen.get(key);
    if (known) known.times++;
    else seen.set(key, { row, times: 1 });
  }
  const kept = [...seen.values()].flatMap(({ row, times }) => (once && times > 1 ? [] : [row]));
  return byColumn ? transposed(filled(kept)) : filled(kept);
};

/** What makes two cells equal to UNIQUE: type and value, text without regard to case. */
function keyOf(cell: Scalar): readonly [string, unknown] {
  if (isError(cell)) return ["error", cell.code];
  return [typeof cell, typeof cell === "string" ? cell.toLowerCase() : cell];
}

const sequence: BuiltIn = (call) => {
  const [rows, columns] = [call.integer(0, 1), call.integer(1, 1)];
  const [start, step] = [call.number(2, 1), call.number(3, 1)];
  if (rows < 1 || columns < 1) return errors.nothing;
  if (rows * columns > 1_048_576) return errors.value;
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => start + (row * columns + column) * step),
  );
};

/** TAKE and DROP count from the end where the number is negative. */
const sliced =
  (cut: <T>(items: readonly T[], count: number) => readonly T[]): BuiltIn =>
  (call) => {
    const block = call.matrix(0);
    const rows = call.has(1) ? cut(block, call.integer(1)) : block;
    const columns = call.has(2) ? rows.map((row) => cut(row, call.integer(2))) : rows;
    return filled(columns);
  };

const take = <T>(items: readonly T[], count: number): readonly T[] =>
  count < 0 ? items.slice(count) : items.slice(0, count);
const drop = <T>(items: readonly T[], count: number): readonly T[] =>
  count < 0 ? items.slice(0, count) : items.slice(count);

/** Blocks one below the other; narrower ones are filled up with #N/A. */
function stacked(blocks: readonly Matrix[]): Matrix {
  const width = Math.max(...blocks.map((block) => block[0]?.length ?? 0));
  return blocks.flatMap((block) =>
    block.map((row) =>
      Array.from({ length: width }, (_, at) => (at in row ? (row[at] ?? null) : errors.missing)),
    ),
  );
}

const blocksOf = (call: Call): Matrix[] => call.args.map((_, at) => call.matrix(at));

export const arrays: Readonly<Record<string, BuiltIn>> = {
  FILTER: filter,
  SORT: sort,
  SORTBY: sortBy,
  UNIQUE: unique,
  SEQUENCE: sequence,
  TRANSPOSE: (call) => transposed(call.matrix(0)),
  TAKE: sliced(take),
  DROP: sliced(drop),
  VSTACK: (call) => stacked(blocksOf(call)),
  HSTACK: (call) => transposed(stacked(blocksOf(call).map(transposed))),
  TOCOL: (call) =>
    call
      .matrix(0)
      .flat()
      .map((cell) => [cell]),
  TOROW: (call) => [call.matrix(0).flat()],
};

import type { CellRef } from "../core";
import { type Context, readGrids, readNow } from "../excel";
import { type CellValue, type Grid, cellName, placeOf } from "../sheet";
import { AppError } from "./error";

/** Where a cell that was read stands by now. */
interface CellNow {
  readonly place: CellRef;
  /** Whether it holds something else than when it was read. */
  readonly changed: boolean;
}

type Row = readonly CellValue[];

/**
 * Finds a cell again that was read before: rows may have been inserted above it, sorted or cut, and the
 * sheet may have another name. A row is known by what it holds; one that was edited, by standing between
 * its neighbours.
 * @param grids what was read; of a cell that is not among it nothing is known, and it stands where it did
 * @throws AppError cellGone
 */
export async function cellNow(
  context: Context,
  ref: CellRef,
  grids: readonly Grid[],
): Promise<CellNow> {
  const { row, column } = placeOf(ref.cell);
  const grid = grids.find(({ sheet }) => sheet === ref.sheet);
  const was = grid?.values[row - grid.row];
  if (!grid || !was) return { place: ref, changed: false };
  const from = Math.max(row - 1, 0);
  const around = { row: from, rows: row + 2 - from, column: grid.column, columns: was.length };
  const now = await readNow(context, grid, around);
  if (!now) throw new AppError("cellGone", ref);
  const isAsRead = (at: number): boolean =>
    isSame(grid.values[at - grid.row] ?? [], now.values[at - from] ?? []);
  const place = { sheet: now.name, cell: ref.cell };
  if (isAsRead(row)) return { place, changed: false };
  const moved = movedTo(grid, row, await readAgain(context, now.name));
  if (moved)
    return {
      place: { ...place, cell: cellBeside(was, column - grid.column, moved) },
      changed: false,
    };
  const edited = (row === 0 || isAsRead(row - 1)) && isAsRead(row + 1);
  if (!edited) throw new AppError("cellGone", ref);
  const at = column - grid.column;
  return { place, changed: (was[at] ?? null) !== (now.values[row - from]?.[at] ?? null) };
}

async function readAgain(context: Context, sheet: string): Promise<Grid | undefined> {
  return (await readGrids(context, [sheet])).find((grid) => grid.sheet === sheet);
}

const isSame = (a: Row, b: Row): boolean =>
  Array.from({ length: Math.max(a.length, b.length) }).every(
    (_, index) => (a[index] ?? null) === (b[index] ?? null),
  );

interface Moved {
  readonly row: number;
  /** The sheet's column of the first of these cells. */
  readonly column: number;
  readonly values: Row;
}

/** Columns may have come or gone, so that only what a row holds tells it. */
const held = (row: Row): string => JSON.stringify(row.filter((value) => value !== null));

const rowsHolding = ({ values }: Grid, wanted: string): readonly number[] =>
  values.flatMap((row, index) => (held(row) === wanted ? [index] : []));

/** The row that holds what one held before; of several alike, the one in the same order among them. */
function movedTo(before: Grid, row: number, after: Grid | undefined): Moved | null {
  const wanted = held(before.values[row - before.row] ?? []);
  if (!after || wanted === "[]") return null;
  const [were, are] = [rowsHolding(before, wanted), rowsHolding(after, wanted)];
  const found = are[were.indexOf(row - before.row)];
  const values = found === undefined ? undefined : after.values[found];
  if (found === undefined || !values || were.length !== are.length) return null;
  return { row: after.row + found, column: after.column, values };
}

/** The cell of a moved row, by the filled cell that it is or that stands left of it. */
function cellBeside(was: Row, at: number, { row, column, values }: Moved): string {
  const filled = (cells: Row): number[] =>
    cells.flatMap((value, index) => (value === null ? [] : [index]));
  const [before, after] = [filled(was), filled(values)];
  const nth = Math.max(
    before.findLastIndex((index) => index <= at),
    0,
  );
  return cellName(row, column + (after[nth] ?? 0) + at - (before[nth] ?? 0));
}

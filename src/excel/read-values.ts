import type { CellValue } from "../sheet";
import type { UsedPart } from "./beside";
import type { Listed } from "./catalogue";
import { plain } from "./cells";
import { type RowRun, filledRows } from "./filled-rows";
import { cellsPerResponse, jsonBytes } from "./payload";
import type { Context } from "./run";

/** The used part of a sheet, still to be read. */
export interface Source extends UsedPart {
  readonly listed: Listed;
}

/** Some rows of a source, read in one response. */
interface Piece {
  readonly source: Source;
  readonly firstRow: number;
  readonly rows: number;
}

/**
 * Reads the values of all sources in as few responses as stay below the limits.
 * @returns the rows of each; null where rows moved meanwhile
 */
export async function readValues(
  context: Context,
  sources: readonly Source[],
): Promise<readonly CellValue[][][] | null> {
  const values: CellValue[][][] = sources.map(() => []);
  let bytesPerCell: number | null = null;
  let rest = piecesOf(sources, await filledRows(context, sources));
  while (rest.length > 0) {
    const { taken, left } = take(rest, cellsPerResponse(bytesPerCell));
    const loaded = taken.map((piece) => load(piece));
    await context.sync();
    if (loaded.some((one) => hasMoved(one, values[sources.indexOf(one.piece.source)] ?? [])))
      return null;
    let [cells, bytes] = [0, 0];
    for (const { piece, range } of loaded) {
      const rows = values[sources.indexOf(piece.source)] ?? [];
      leaveBlank(rows, piece.firstRow, piece.source);
      for (const row of range.values) rows.push(row.map(plain));
      cells += piece.rows * piece.source.used.columnCount;
      bytes += jsonBytes(range.values);
    }
    bytesPerCell = Math.max(bytes / cells, (bytesPerCell ?? 0) / 2);
    rest = left;
  }
  for (const [index, source] of sources.entries())
    leaveBlank(values[index] ?? [], source.used.rowCount, source);
  return values;
}

/** Rows that were not asked for, up to one: nothing stands in them. */
function leaveBlank(rows: CellValue[][], end: number, { used }: Source): void {
  const blank = Array.from({ length: used.columnCount }, () => null);
  while (rows.length < end) rows.push(blank);
}

/** A piece being read, with the row before it and the part of the sheet that is used by now. */
interface Loaded {
  readonly piece: Piece;
  readonly range: Excel.Range;
  readonly before: Excel.Range | null;
  readonly used: Excel.Range;
}

function load(piece: Piece): Loaded {
  const { source, firstRow } = piece;
  return {
    piece,
    range: rangeOf(piece).load("values"),
    before:
      firstRow === 0 ? null : rangeOf({ source, firstRow: firstRow - 1, rows: 1 }).load("values"),
    used: source.sheet
      .getUsedRangeOrNullObject(true)
      .load("rowIndex,columnIndex,rowCount,columnCount"),
  };
}

/** @param read the rows of the sheet that were read before */
function hasMoved({ piece, before, used }: Loaded, read: readonly CellValue[][]): boolean {
  const was = piece.source.used;
  const isSameBlock =
    !used.isNullObject &&
    used.rowIndex === was.rowIndex &&
    used.columnIndex === was.columnIndex &&
    used.rowCount === was.rowCount &&
    used.columnCount === was.columnCount;
  if (!isSameBlock) return true;
  const now: readonly unknown[] = before?.values[0] ?? [];
  return (
    before !== null &&
    now.some((value, column) => plain(value) !== (read[piece.firstRow - 1]?.[column] ?? null))
  );
}

const piecesOf = (
  sources: readonly Source[],
  filled: readonly (readonly RowRun[])[],
): readonly Piece[] =>
  sources.flatMap((source, index) =>
    (filled[index] ?? []).map(({ first, rows }) => ({ source, firstRow: first, rows })),
  );

/** As many rows from the front as the budget of cells allows, one at least, and what is left. */
function take(pieces: readonly Piece[], cells: number): { taken: Piece[]; left: Piece[] } {
  const taken: Piece[] = [];
  let budget = cells;
  for (const [index, piece] of pieces.entries()) {
    const affordable = Math.floor(budget / piece.source.used.columnCount);
    const rows = Math.min(piece.rows, taken.length === 0 ? Math.max(1, affordable) : affordable);
    if (rows > 0) taken.push({ ...piece, rows });
    if (rows < piece.rows) {
      const left = { ...piece, firstRow: piece.firstRow + rows, rows: piece.rows - rows };
      return { taken, left: [left, ...pieces.slice(index + 1)] };
    }
    budget -= rows * piece.source.used.columnCount;
  }
  return { taken, left: [] };
}

function rangeOf({ source: { listed, used }, firstRow, rows }: Piece): Excel.Range {
  const top = used.rowIndex + firstRow;
  return listed.sheet.getRangeByIndexes(top, used.columnIndex, rows, used.columnCount);
}

import { type CellValue, type Grid, type OwnSheet, cellName } from "../sheet";
import { type UsedPart, place, readBeside } from "./beside";
import { type Listed, catalogue } from "./catalogue";
import { plain } from "./cells";
import { ExcelError } from "./error";
import { isRead } from "./mark";
import { cellsPerResponse, jsonBytes } from "./payload";
import { type RowRun, filledRows } from "./filled-rows";
import type { Context } from "./run";

/** The used part of a sheet, still to be read. */
interface Source extends UsedPart {
  readonly listed: Listed;
}

/** Some rows of a source, read in one response. */
interface Piece {
  readonly source: Source;
  readonly firstRow: number;
  readonly rows: number;
}

/**
 * Reads sheets as grids of values, each from its first used cell. Sheets without values, very hidden
 * ones and our reports give none; hidden ones are read, for HR hides months that are done. So are hidden
 * rows, which the grid names.
 * @param names the sheets to read, null for all
 * @throws ExcelError unknownSheet
 */
export const readGrids = async (
  context: Context,
  names: readonly string[] | null,
): Promise<readonly Grid[]> => (await readSheets(context, names, () => false)).grids;

/** A sheet of ours as it stands. */
export interface OwnGrid {
  readonly kind: OwnSheet;
  readonly grid: Grid;
}

/**
 * Reads sheets as {@link readGrids} does, and in the same round trips those of ours that are wanted:
 * people answer in them, and closed months stand there.
 * Where rows move while they are read, as when another author inserts some, all is read again.
 * @throws ExcelError unknownSheet, changedMeanwhile
 */
export async function readSheets(
  context: Context,
  names: readonly string[] | null,
  wanted: (kind: OwnSheet) => boolean,
): Promise<SheetsRead> {
  for (let attempt = 1; attempt <= mostAttempts; attempt += 1) {
    const read = await readOnce(context, names, wanted);
    if (read) return read;
  }
  throw new ExcelError("changedMeanwhile", { message: "rows moved while they were read" });
}

const mostAttempts = 4;

interface SheetsRead {
  readonly grids: readonly Grid[];
  readonly ours: readonly OwnGrid[];
}

/** @returns null where rows moved meanwhile */
async function readOnce(
  context: Context,
  names: readonly string[] | null,
  wanted: (kind: OwnSheet) => boolean,
): Promise<SheetsRead | null> {
  const isOurs = ({ own }: Listed): boolean => own !== null && !isRead(own) && wanted(own);
  const sources = await survey(context, (listed) => [
    ...chosen(listed, names),
    ...listed.filter(isOurs),
  ]);
  // Values come last, and with them whether what was read before still stands where it stood.
  const beside = await readBeside(context, sources);
  const pieces = piecesOf(sources, await filledRows(context, sources));
  const values = await readValues(context, sources, pieces);
  if (!values) return null;
  const read = sources.map((source, index) => ({
    listed: source.listed,
    grid: {
      sheet: source.listed.name,
      id: source.listed.id,
      row: source.used.rowIndex,
      column: source.used.columnIndex,
      values: values[index] ?? [],
      ...beside[index],
    },
  }));
  return {
    grids: read.filter(({ listed }) => !isOurs(listed)).map(({ grid }) => grid),
    ours: read.flatMap(({ listed, grid }) =>
      listed.own !== null && isOurs(listed) ? [{ kind: listed.own, grid }] : [],
    ),
  };
}

/** The serial number of 2000-01-01 where days are counted from 1904; elsewhere it is 36526. */
const firstOf2000In1904 = 35_064;

type Choose = (listed: readonly Listed[]) => readonly Listed[];

async function survey(context: Context, choose: Choose): Promise<readonly Source[]> {
  try {
    return await surveyed(context, choose, context.workbook.functions.date(2000, 1, 1));
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error)) throw error;
    // An Excel that cannot tell its calendar is not to fail for it.
    return surveyed(context, choose, null);
  }
}

/** @param start the serial number of 2000-01-01, to be loaded in the same round trip */
async function surveyed(
  context: Context,
  choose: Choose,
  start: Excel.FunctionResult<number> | null,
): Promise<readonly Source[]> {
  start?.load("value");
  const used = new Map<Excel.Worksheet, Excel.Range>();
  const listed = await catalogue(context, (sheet) => {
    const range = sheet.getUsedRangeOrNullObject(true);
    used.set(sheet, range.load(place));
  });
  if (start?.value === firstOf2000In1904) throw new ExcelError("dates1904", {});
  return choose(listed).flatMap((sheet) => {
    const range = used.get(sheet.sheet);
    if (range && !range.isNullObject) refuseBoundless(sheet.name, range);
    return range && !range.isNullObject ? [{ listed: sheet, sheet: sheet.sheet, used: range }] : [];
  });
}

/** A whole sheet of figures in 20 columns has less; beyond it reading would not come to an end. */
const mostCells = 25_000_000;
const columnsOfSheet = 16_384;

/**
 * Whole rows have no values to Excel.
 * @throws ExcelError sheetTooLarge
 */
function refuseBoundless(sheet: string, used: Excel.Range): void {
  const { rowCount, columnCount, rowIndex, columnIndex } = used;
  if (columnCount < columnsOfSheet && rowCount * columnCount <= mostCells) return;
  const last = { row: rowIndex + rowCount - 1, column: columnIndex + columnCount - 1 };
  const range = `${cellName(rowIndex, columnIndex)}:${cellName(last.row, last.column)}`;
  throw new ExcelError("sheetTooLarge", { sheet, range });
}

function chosen(listed: readonly Listed[], names: readonly string[] | null): readonly Listed[] {
  const readable = listed.filter(
    ({ own, visibility }) => (!own || isRead(own)) && visibility !== "VeryHidden",
  );
  if (!names) return readable;
  const byName = new Map(readable.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  const wanted = names.map((name) => {
    const sheet = byName.get(name.toLowerCase());
    if (sheet) return sheet;
    throw new ExcelError("unknownSheet", { sheet: name, sheets: readable.map(({ name }) => name) });
  });
  // What was decided counts whichever sheets are chosen.
  return [...new Set([...wanted, ...readable.filter(({ own }) => own === "decisions")])];
}

/**
 * Reads all sources in as few responses as stay below the limits.
 * @returns null where rows moved meanwhile
 */
async function readValues(
  context: Context,
  sources: readonly Source[],
  pieces: readonly Piece[],
): Promise<readonly CellValue[][][] | null> {
  const values: CellValue[][][] = sources.map(() => []);
  let bytesPerCell: number | null = null;
  for (let rest = pieces; rest.length > 0;) {
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

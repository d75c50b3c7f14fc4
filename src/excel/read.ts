import { type Grid, type OwnSheet, cellName } from "../sheet";
import { place, readBeside } from "./beside";
import { type Listed, catalogue } from "./catalogue";
import { ExcelError } from "./error";
import { isRead } from "./mark";
import { type Source, readValues } from "./read-values";
import type { Context } from "./run";

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
  const values = await readValues(context, sources);
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

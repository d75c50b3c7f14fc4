import type { Grid, Memory } from "../sheet";
import { asText } from "./cells";
import { ExcelError } from "./error";
import { mark } from "./mark";
import { cellsPerResponse, jsonBytes, openRequest } from "./payload";
import type { Context } from "./run";

/**
 * What the add-in has to know again after a workbook was closed, as rows of texts and formulas on a very
 * hidden sheet of ours. Of the places that a workbook offers, only cells survive every program that saves
 * it (settings and custom XML parts are dropped by some), and only formulas follow the cells that they
 * name when rows are inserted or a sheet is renamed.
 */
export type MemoryRow = readonly string[];

/** How many bytes a cell of a memory may take, by which it is read in pieces. */
const bytesPerCell: Readonly<Record<Memory, number>> = { frozen: 300, runs: 33_000 };

/** A memory as it was opened. */
export interface OpenMemory {
  readonly kind: Memory;
  readonly exists: boolean;
  readonly structureIsOpen: boolean;
  /** No rows where nothing is remembered. A cell that holds a formula is given with its "=". */
  readonly rows: readonly MemoryRow[];
}

/** Reads what is remembered. Two round trips, more where it is large. */
export async function recall(context: Context, kind: Memory): Promise<OpenMemory> {
  const { protection } = context.workbook;
  protection.load("protected");
  const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName(kind));
  const used = sheet.getUsedRangeOrNullObject(true).load("rowCount,columnCount");
  await context.sync();
  const structureIsOpen = !protection.protected;
  if (sheet.isNullObject) return { kind, exists: false, structureIsOpen, rows: [] };
  const rows = used.isNullObject ? [] : await readRows(context, kind, sheet, used);
  return { kind, exists: true, structureIsOpen, rows };
}

/** A memory whose sheet was read with the others; undefined where there is none. */
export const memoryFrom = (kind: Memory, grid: Grid | undefined): OpenMemory => ({
  kind,
  exists: grid !== undefined,
  structureIsOpen: true,
  rows: (grid?.values ?? []).map((row) => row.map((value) => String(value ?? ""))),
});

async function readRows(
  context: Context,
  kind: Memory,
  sheet: Excel.Worksheet,
  { rowCount, columnCount }: Excel.Range,
): Promise<readonly MemoryRow[]> {
  const some = Math.max(1, Math.floor(cellsPerResponse(bytesPerCell[kind]) / columnCount));
  const rows: MemoryRow[] = [];
  for (let from = 0; from < rowCount; from += some) {
    const count = Math.min(some, rowCount - from);
    const range = sheet.getRangeByIndexes(from, 0, count, columnCount).load("formulas");
    await context.sync();
    for (const row of range.formulas) rows.push(row.map(String));
  }
  return rows;
}

/**
 * Remembers these rows instead of what was remembered; without rows the sheet goes. A cell that begins
 * with "=" is a formula, any other a text.
 * @throws ExcelError structureProtected where a sheet would have to be added
 */
export async function remember(
  context: Context,
  { kind, exists, structureIsOpen }: OpenMemory,
  rows: readonly MemoryRow[],
): Promise<void> {
  if (!exists && rows.length === 0) return;
  if (!exists && !structureIsOpen) {
    throw new ExcelError("structureProtected", { wanted: sheetName(kind) });
  }
  const sheet = exists
    ? context.workbook.worksheets.getItem(sheetName(kind))
    : added(context, kind);
  if (exists) sheet.getRange().clear();
  if (rows.length > 0) return put(context, sheet, rows);
  if (structureIsOpen) forget(sheet);
  await context.sync();
}

async function put(
  context: Context,
  sheet: Excel.Worksheet,
  rows: readonly MemoryRow[],
): Promise<void> {
  const request = openRequest(context);
  const width = Math.max(...rows.map(({ length }) => length));
  for (const [index, row] of rows.entries()) {
    const cells = Array.from({ length: width }, (_, column) => kept(row[column] ?? ""));
    const bytes = jsonBytes([cells]);
    if (!request.holds(bytes)) await request.send();
    request.add(bytes);
    sheet.getRangeByIndexes(index, 0, 1, width).formulas = [cells];
  }
  await request.send();
}

const kept = (text: string): string => (text === "" || text.startsWith("=") ? text : asText(text));

/** A very hidden sheet cannot be deleted; it has to be shown first. */
function forget(sheet: Excel.Worksheet): void {
  sheet.visibility = "Visible";
  sheet.delete();
}

const sheetName = (kind: Memory): string => `_KpiScore.${kind}`;

function added(context: Context, kind: Memory): Excel.Worksheet {
  const sheet = context.workbook.worksheets.add(sheetName(kind));
  mark(sheet, kind);
  sheet.visibility = "VeryHidden";
  return sheet;
}

import type { CellValue, Rect } from "../sheet";
import { findFormulas } from "./find-formulas";
import type { Context } from "./run";
import { requireThere } from "./together";

/** Where a block of cells stands. */
interface BlockPlace {
  readonly sheet: string;
  readonly at: Rect;
}

/** A block of cells as it is. */
export interface Block extends BlockPlace {
  readonly values: readonly (readonly CellValue[])[];
  readonly isProtected: boolean;
  /** Whether rows of the block are hidden, by hand or by a filter. */
  readonly hasHiddenRows: boolean;
}

/** The block that a formula fills: its own cell, and those that it spills to. */
export interface FormulaBlock extends Block {
  readonly formula: string;
}

/** The formulas of all sheets that `wanted` picks; what the add-in keeps very hidden is left out. */
export async function formulaBlocks(
  context: Context,
  wanted: (formula: string, sheet: string) => boolean,
): Promise<readonly FormulaBlock[]> {
  const blocks = (await findFormulas(context, wanted)).map((found) => {
    const cell = found.sheet.getCell(found.row, found.column);
    const spill = cell.getSpillingToRangeOrNullObject();
    found.sheet.protection.load("protected");
    return { found, cell: cell.load(state), spill: spill.load(state) };
  });
  await context.sync();
  const read = blocks.map(({ found, cell, spill }): FormulaBlock => {
    const range = spill.isNullObject ? cell : spill;
    const { name, sheet, row, column, formula } = found;
    const at = { row, column, rows: range.rowCount, columns: range.columnCount };
    return { ...blockOf({ sheet: name, at }, sheet, range), formula };
  });
  return read.filter((block) => !read.some((other) => other !== block && fills(other, block)));
}

const state = "values,rowCount,columnCount,rowHidden";

function blockOf(place: BlockPlace, sheet: Excel.Worksheet, range: Excel.Range): Block {
  return {
    ...place,
    values: range.values,
    isProtected: sheet.protection.protected,
    // Office.js says null where some are hidden and some are not; its types leave that out.
    hasHiddenRows: (range.rowHidden as boolean | null) !== false,
  };
}

const rangeOf = (context: Context, { sheet, at }: BlockPlace): Excel.Range =>
  context.workbook.worksheets
    .getItem(sheet)
    .getRangeByIndexes(at.row, at.column, at.rows, at.columns);

/** Blocks of cells as they are, in the order of the places. */
export async function blocksAt<Place extends BlockPlace>(
  context: Context,
  places: readonly Place[],
): Promise<readonly (Place & Block)[]> {
  const loaded = places.map((place) => {
    const sheet = context.workbook.worksheets.getItem(place.sheet);
    sheet.protection.load("protected");
    return { place, sheet, range: rangeOf(context, place).load("values,rowHidden") };
  });
  await context.sync();
  return loaded.map(({ place, sheet, range }) => ({ ...place, ...blockOf(place, sheet, range) }));
}

/** Turns the formulas of blocks into what they show; looks and formats stay. */
export async function putValues(context: Context, blocks: readonly BlockPlace[]): Promise<void> {
  requireSheets(context, blocks);
  for (const block of blocks) {
    const range = rangeOf(context, block);
    range.copyFrom(range, "Values");
  }
  await context.sync();
}

/** Puts a formula into the first cell of each block, whose values make way. */
export async function putFormulas(
  context: Context,
  blocks: readonly (BlockPlace & { readonly formula: string })[],
): Promise<void> {
  requireSheets(context, blocks);
  for (const block of blocks) {
    const range = rangeOf(context, block);
    range.clear("Contents");
    range.getCell(0, 0).formulas = [[block.formula]];
  }
  await context.sync();
}

function requireSheets(context: Context, blocks: readonly BlockPlace[]): void {
  const names = new Set(blocks.map(({ sheet }) => sheet));
  requireThere([...names].map((name) => context.workbook.worksheets.getItem(name)));
}

/** Whether a block's formula fills the cell of another, which then is not a formula of its own. */
const fills = (block: FormulaBlock, other: FormulaBlock): boolean =>
  block.sheet === other.sheet &&
  other.at.row >= block.at.row &&
  other.at.row < block.at.row + block.at.rows &&
  other.at.column >= block.at.column &&
  other.at.column < block.at.column + block.at.columns;

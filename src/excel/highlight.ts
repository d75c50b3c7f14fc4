import type { CellRef } from "../core";
import { type CellValue, cellName, rectName } from "../sheet";
import { blocksAt } from "./formula-blocks";
import { ExcelError } from "./error";
import { looks } from "./looks";
import type { Context } from "./run";
import { spansOf } from "./spans";
import { requireThere, together } from "./together";

/** A cell to be highlighted, and what it held when a result came from it. */
export interface Highlight extends CellRef {
  readonly value: CellValue;
}

/**
 * The rule by which our highlights are known again. They are conditional formats that always hold, laid
 * over HR's cells: the cells' own fills are never touched, so taking the formats off restores exactly what
 * was there, whatever HR painted or moved meanwhile.
 */
const signature = '=LEN("KpiScore")>0';

/** Those of the cells that are still there and hold what they held. */
export async function highlightable(
  context: Context,
  cells: readonly Highlight[],
): Promise<readonly Highlight[]> {
  const sheets = context.workbook.worksheets.load("items/name");
  await context.sync();
  const names = new Set(sheets.items.map(({ name }) => name));
  const standing = cells.filter(({ sheet }) => names.has(sheet));
  const spans = spansOf(standing);
  const blocks = await blocksAt(context, spans);
  const now = new Map(
    blocks.flatMap(({ sheet, at, values }) =>
      values.flatMap((row, r) =>
        row.map((value, c) => [`${sheet}!${cellName(at.row + r, at.column + c)}`, value] as const),
      ),
    ),
  );
  return standing.filter(({ sheet, cell, value }) => now.get(`${sheet}!${cell}`) === (value ?? ""));
}

/**
 * Colours cells instead of those that were highlighted before.
 * @throws ExcelError sheetProtected; then nothing changed
 */
export const highlight = (cells: readonly CellRef[]): Promise<void> =>
  together(async (context) => {
    const spans = spansOf(cells);
    const wanted = new Set(spans.map(({ sheet }) => sheet));
    const { sheets, ours } = await highlights(context, (name) => wanted.has(name));
    requireThere(sheets.values());
    takeOff(ours);
    for (const { sheet, at } of spans) {
      const range = sheets.get(sheet)?.getRange(rectName(at));
      if (!range) continue;
      const { custom } = range.conditionalFormats.add("Custom");
      custom.rule.formula = signature;
      custom.format.fill.color = looks.light.fill ?? "#FFF8C5";
    }
    await context.sync();
  });

/**
 * Takes every highlight off.
 * @returns how many areas were highlighted
 * @throws ExcelError sheetProtected; then nothing changed
 */
export const removeHighlights = (): Promise<number> =>
  together(async (context) => {
    const { ours } = await highlights(context, () => false);
    takeOff(ours);
    await context.sync();
    return ours.length;
  });

interface Highlighted {
  readonly sheet: Excel.Worksheet;
  readonly format: Excel.ConditionalFormat;
}

/**
 * What is highlighted by now.
 * @param wanted tells the sheets that are to be coloured
 * @returns them by name, and our highlights
 * @throws ExcelError sheetProtected where one of those sheets cannot be changed
 */
async function highlights(
  context: Context,
  wanted: (sheet: string) => boolean,
): Promise<{
  readonly sheets: ReadonlyMap<string, Excel.Worksheet>;
  readonly ours: readonly Highlighted[];
}> {
  const all = context.workbook.worksheets.load("items/name,items/protection/protected");
  await context.sync();
  const loaded = all.items.map((sheet) => {
    const formats = sheet.getRange().conditionalFormats;
    return { sheet, formats: formats.load("items/type,items/id") };
  });
  await context.sync();
  const customs = loaded.flatMap(({ sheet, formats }) =>
    formats.items
      .filter(({ type }) => type === "Custom")
      .map((format) => ({ sheet, format, custom: format.customOrNullObject })),
  );
  await context.sync();
  const ruled = customs
    .filter(({ custom }) => !custom.isNullObject)
    .map(({ custom, ...one }) => ({ ...one, rule: custom.rule.load("formula") }));
  await context.sync();
  const ours = ruled.filter(({ rule }) => rule.formula === signature);
  const sheets = all.items.filter(({ name }) => wanted(name));
  const touched = [...sheets, ...ours.map(({ sheet }) => sheet)];
  const locked = touched.find(({ protection }) => protection.protected);
  if (locked) throw new ExcelError("sheetProtected", { sheet: locked.name });
  return { sheets: new Map(sheets.map((sheet) => [sheet.name, sheet])), ours };
}

function takeOff(ours: readonly Highlighted[]): void {
  requireThere(new Set(ours.map(({ sheet }) => sheet)));
  for (const { format } of ours) format.delete();
}

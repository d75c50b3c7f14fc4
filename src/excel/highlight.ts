import { type CellRef, groupBy } from "../core";
import { type CellValue, type Rect, cellName, placeOf, rectName } from "../sheet";
import { blocksAt } from "./formula-blocks";
import { ExcelError } from "./error";
import { looks } from "./looks";
import type { Context } from "./run";

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

interface Span {
  readonly sheet: string;
  readonly at: Rect;
}

/** The cells as blocks: runs down a column, joined with the same runs of the columns beside. */
function spansOf(cells: readonly CellRef[]): readonly Span[] {
  const columns = groupBy(cells, ({ sheet, cell }) => `${sheet} ${placeOf(cell).column}`);
  const spans = [...columns.values()].flatMap((group) => {
    const [first] = group;
    const rows = [...new Set(group.map(({ cell }) => placeOf(cell).row))].toSorted((a, b) => a - b);
    return first ? runs(rows).map((run) => ({ sheet: first.sheet, at: down(first, run) })) : [];
  });
  const blocks = groupBy(spans, ({ sheet, at }) => `${sheet} ${at.row} ${at.rows}`);
  return [...blocks.values()].flatMap(joined);
}

/** Blocks of the same rows, neighbours as one. */
function joined(spans: readonly Span[]): readonly Span[] {
  const found: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.at.column - b.at.column)) {
    const last = found.at(-1);
    if (last && last.at.column + last.at.columns === span.at.column)
      found[found.length - 1] = { ...last, at: { ...last.at, columns: last.at.columns + 1 } };
    else found.push(span);
  }
  return found;
}

const down = ({ cell }: CellRef, [row, rows]: readonly [number, number]): Rect => ({
  row,
  rows,
  column: placeOf(cell).column,
  columns: 1,
});

function runs(rows: readonly number[]): readonly (readonly [first: number, count: number])[] {
  const found: [number, number][] = [];
  for (const row of rows) {
    const last = found.at(-1);
    if (last && last[0] + last[1] === row) last[1]++;
    else found.push([row, 1]);
  }
  return found;
}

/**
 * Colours cells, after what was highlighted before was taken off.
 * @throws ExcelError sheetProtected; then nothing is coloured
 */
export async function highlight(context: Context, cells: readonly CellRef[]): Promise<void> {
  await removeHighlights(context);
  const spans = spansOf(cells);
  const sheets = [...new Set(spans.map(({ sheet }) => sheet))].map((name) => {
    const sheet = context.workbook.worksheets.getItem(name);
    sheet.protection.load("protected");
    return { name, sheet };
  });
  await context.sync();
  const locked = sheets.find(({ sheet }) => sheet.protection.protected);
  if (locked) throw new ExcelError("sheetProtected", { sheet: locked.name });
  for (const { name, sheet } of sheets) {
    for (const { at } of spans.filter((one) => one.sheet === name)) {
      const { custom } = sheet.getRange(rectName(at)).conditionalFormats.add("Custom");
      custom.rule.formula = signature;
      custom.format.fill.color = looks.light.fill ?? "#FFF8C5";
    }
  }
  await context.sync();
}

/**
 * Takes every highlight off.
 * @returns how many areas were highlighted
 * @throws ExcelError sheetProtected
 */
export async function removeHighlights(context: Context): Promise<number> {
  const sheets = context.workbook.worksheets.load("items/name,items/protection/protected");
  await context.sync();
  const loaded = sheets.items.map((sheet) => {
    const formats = sheet.getRange().conditionalFormats;
    return { sheet, formats: formats.load("items/type,items/id") };
  });
  await context.sync();
  const customs = loaded.flatMap(({ sheet, formats }) =>
    formats.items
      .filter(({ type }) => type === "Custom")
      .map((format) => ({ sheet, format, rule: format.custom.rule.load("formula") })),
  );
  await context.sync();
  const ours = customs.filter(({ rule }) => rule.formula === signature);
  const locked = ours.find(({ sheet }) => sheet.protection.protected);
  if (locked) throw new ExcelError("sheetProtected", { sheet: locked.sheet.name });
  for (const { format } of ours) format.delete();
  await context.sync();
  return ours.length;
}

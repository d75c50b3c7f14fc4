import type { Grid, Rect } from "../sheet";
import { supportsExcel } from "./office";
import type { Context } from "./run";

/** The used part of a sheet, with `place` loaded. */
export interface UsedPart {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
}

/** What must be loaded of a used part. */
export const place = "rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden";

/** What a sheet says beside its values. */
export type Beside = Pick<Grid, "merges" | "hiddenRows" | "hiddenColumns">;

/** A row's answer takes some 20 bytes, so this many stay well below the limit of a response. */
const rowsPerResponse = 60_000;

/**
 * Reads merged cells and what is hidden: one round trip for the merged cells of all sheets, and one
 * more for each sheet that has both hidden and visible rows or columns. An Excel that cannot tell merged
 * cells leaves them out.
 */
export async function readBeside(
  context: Context,
  parts: readonly UsedPart[],
): Promise<readonly Beside[]> {
  const merges = await readMerges(context, parts.map(wholePart));
  const rows = await readHidden(context, parts, "row");
  const columns = await readHidden(context, parts, "column");
  return parts.map((_, index) => {
    const [merged, hiddenRows, hiddenColumns] = [merges[index], rows[index], columns[index]];
    return {
      ...(merged ? { merges: merged } : {}),
      ...(hiddenRows ? { hiddenRows } : {}),
      ...(hiddenColumns ? { hiddenColumns } : {}),
    };
  });
}

/** More than 512 merged areas of two cells each; a smaller band fails for another reason. */
const fewestCellsTooMany = 513 * 2;

/** Some rows of a used part. */
interface Band {
  readonly sheet: Excel.Worksheet;
  readonly rect: Rect;
}

const wholePart = ({ sheet, used }: UsedPart): Band => ({
  sheet,
  rect: {
    row: used.rowIndex,
    column: used.columnIndex,
    rows: used.rowCount,
    columns: used.columnCount,
  },
});

/**
 * Excel fails where a range holds more than 512 merged areas (Range.getMergedAreasOrNullObject), and a
 * failure takes the whole batch with it: then each band is asked for by itself, and in halves.
 */
async function readMerges(
  context: Context,
  bands: readonly Band[],
): Promise<readonly (readonly Rect[] | undefined)[]> {
  if (!supportsExcel("1.13") || bands.length === 0) return bands.map(() => undefined);
  const asked = bands.map(({ sheet, rect }) => {
    const range = sheet.getRangeByIndexes(rect.row, rect.column, rect.rows, rect.columns);
    const merged = range.getMergedAreasOrNullObject();
    return merged.load(
      "areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount",
    );
  });
  try {
    await context.sync();
  } catch (error) {
    const [only, ...others] = bands;
    if (only && others.length === 0) return [await readHalves(context, only, error)];
    const each: (readonly Rect[] | undefined)[] = [];
    for (const band of bands) each.push(...(await readMerges(context, [band])));
    return each;
  }
  return asked.map((merged) => (merged.isNullObject ? [] : merged.areas.items.map(rectOf)));
}

async function readHalves(
  context: Context,
  { sheet, rect }: Band,
  error: unknown,
): Promise<readonly Rect[]> {
  if (rect.rows < 2 || rect.rows * rect.columns < fewestCellsTooMany) throw error;
  const rows = Math.floor(rect.rows / 2);
  const upper = await readMerges(context, [{ sheet, rect: { ...rect, rows } }]);
  const below = { ...rect, row: rect.row + rows, rows: rect.rows - rows };
  return [...upper, ...(await readMerges(context, [{ sheet, rect: below }]))].flatMap(
    (merged) => merged ?? [],
  );
}

const rectOf = (range: Excel.Range): Rect => ({
  row: range.rowIndex,
  column: range.columnIndex,
  rows: range.rowCount,
  columns: range.columnCount,
});

/** The rows or columns of each part that are hidden; undefined where none is. */
async function readHidden(
  context: Context,
  parts: readonly UsedPart[],
  axis: "row" | "column",
): Promise<readonly (ReadonlySet<number> | undefined)[]> {
  const found: (Set<number> | undefined)[] = [];
  for (const part of parts) found.push(await hiddenOf(context, part, axis));
  return found;
}

async function hiddenOf(
  context: Context,
  { sheet, used }: UsedPart,
  axis: "row" | "column",
): Promise<Set<number> | undefined> {
  const ofRows = axis === "row";
  // Office.js says null where some are hidden and some are not; its types leave that out.
  const all = (ofRows ? used.rowHidden : used.columnHidden) as boolean | null;
  const [first, count] = ofRows
    ? [used.rowIndex, used.rowCount]
    : [used.columnIndex, used.columnCount];
  if (all === true) return new Set(Array.from({ length: count }, (_, index) => first + index));
  if (all === false || !supportsExcel("1.9")) return undefined;
  const hidden = new Set<number>();
  for (let from = first; from < first + count; from += rowsPerResponse) {
    const some = Math.min(rowsPerResponse, first + count - from);
    const answers = ofRows
      ? sheet.getRangeByIndexes(from, used.columnIndex, some, 1).getRowProperties({
          rowHidden: true,
        })
      : sheet.getRangeByIndexes(used.rowIndex, from, 1, some).getColumnProperties({
          columnHidden: true,
        });
    await context.sync();
    answers.value.forEach((one: Excel.RowProperties & Excel.ColumnProperties, index) => {
      if ((ofRows ? one.rowHidden : one.columnHidden) === true) hidden.add(from + index);
    });
  }
  return hidden;
}

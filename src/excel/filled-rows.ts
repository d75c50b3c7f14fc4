import { supportsExcel } from "./office";
import type { UsedPart } from "./beside";
import type { Context } from "./run";

/** Rows of a used part, counted from its first. */
export interface RowRun {
  readonly first: number;
  readonly rows: number;
}

/** Smaller parts are read at once as they are. */
const manyCells = 1_000_000;
/** With so many blocks of cells little would be spared. */
const mostAreas = 400;

/**
 * The rows of each part in which anything stands. A stray cell far below makes a sheet look a million rows
 * long: two more round trips spare reading what is empty.
 */
export async function filledRows(
  context: Context,
  parts: readonly UsedPart[],
): Promise<readonly (readonly RowRun[])[]> {
  const runs: (readonly RowRun[])[] = [];
  for (const part of parts) runs.push(await runsOf(context, part));
  return runs;
}

async function runsOf(context: Context, part: UsedPart): Promise<readonly RowRun[]> {
  const { rowCount, columnCount } = part.used;
  const whole = [{ first: 0, rows: rowCount }];
  if (rowCount * columnCount < manyCells || !supportsExcel("1.9")) return whole;
  try {
    return (await findRuns(context, part)) ?? whole;
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error)) throw error;
    // What is only to spare time is not to fail.
    return whole;
  }
}

/** @returns null where they are too many */
async function findRuns(
  context: Context,
  { sheet, used }: UsedPart,
): Promise<readonly RowRun[] | null> {
  const { rowIndex, columnIndex, rowCount, columnCount } = used;
  const range = sheet.getRangeByIndexes(rowIndex, columnIndex, rowCount, columnCount);
  const kinds = (["Constants", "Formulas"] as const).map((kind) =>
    range.getSpecialCellsOrNullObject(kind).load("areaCount"),
  );
  await context.sync();
  const found = kinds.filter(({ isNullObject }) => !isNullObject);
  if (found.some(({ areaCount }) => areaCount > mostAreas)) return null;
  for (const cells of found) cells.load("areas/items/rowIndex,areas/items/rowCount");
  await context.sync();
  const runs = found.flatMap(({ areas }) =>
    areas.items.map((area) => ({ first: area.rowIndex - rowIndex, rows: area.rowCount })),
  );
  return joined(runs);
}

/** Runs in order, those that touch as one. */
function joined(runs: readonly RowRun[]): readonly RowRun[] {
  const found: RowRun[] = [];
  for (const { first, rows } of runs.toSorted((a, b) => a.first - b.first)) {
    const last = found.at(-1);
    const end = first + rows;
    if (last && first <= last.first + last.rows)
      found[found.length - 1] = { ...last, rows: Math.max(last.rows, end - last.first) };
    else found.push({ first, rows });
  }
  return found;
}

import type { Context } from "./run";

/** The text of the first selected cell, and the texts of its row. */
export async function activeRow(
  context: Context,
): Promise<{ readonly text: string; readonly row: readonly string[] }> {
  const cell = context.workbook.getActiveCell().load("values");
  const row = cell.getEntireRow().getUsedRangeOrNullObject(true).load("values");
  await context.sync();
  const texts: readonly unknown[] = row.isNullObject ? [] : (row.values[0] ?? []);
  return { text: String(cell.values[0]?.[0] ?? "").trim(), row: texts.map((one) => String(one)) };
}

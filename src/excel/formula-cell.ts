import { placeOf } from "../sheet";
import type { Context } from "./run";
import { supportsExcel } from "./office";

/** The selected range as a formula refers to it, such as 台账!A1:I40. */
export async function selectedReference(context: Context): Promise<string> {
  const range = context.workbook.getSelectedRange().load("address");
  await context.sync();
  return range.address;
}

/** What a function gets from a reference. */
export interface Referred {
  readonly address: string;
  /** Each cell as Excel hands it to a parameter that is text. */
  readonly texts: readonly (readonly string[])[];
  /** An error in one of the cells, which Excel returns without asking the function. */
  readonly error: string | null;
}

/** More cells than a preview reads. */
const mostCells = 100_000;

/**
 * Reads the part of a reference that is used; one without a sheet is on the active sheet.
 * @returns null where the workbook has no such place, or it is too large to read at once
 */
export async function readReference(context: Context, reference: string): Promise<Referred | null> {
  const named = placeOf(reference).sheet;
  const { worksheets } = context.workbook;
  const sheet =
    named === "" ? worksheets.getActiveWorksheet() : worksheets.getItemOrNullObject(named);
  sheet.load("name");
  await context.sync();
  if (sheet.isNullObject) return null;
  const range = sheet.getRange(reference.slice(reference.lastIndexOf("!") + 1));
  const first = range.getCell(0, 0).load("address");
  const used = range
    .getIntersectionOrNullObject(sheet.getUsedRange(true))
    .load("address,cellCount");
  await context.sync();
  if (used.isNullObject) return { address: first.address, texts: [[""]], error: null };
  if (used.cellCount > mostCells) return null;
  used.load("values,valueTypes");
  await context.sync();
  const types: readonly Excel.RangeValueType[] = used.valueTypes.flat();
  const at = types.indexOf(Excel.RangeValueType.error);
  const values: readonly (readonly unknown[])[] = used.values;
  const error = at < 0 ? null : String(values.flat()[at]);
  return { address: used.address, texts: values.map((row) => row.map(textOf)), error };
}

const textOf = (value: unknown): string =>
  typeof value === "boolean" ? String(value).toUpperCase() : String(value);

/** The sign before the fraction of a figure in this Excel: "." or ",". */
export async function decimalSeparator(context: Context): Promise<string> {
  if (!supportsExcel("1.11")) return ".";
  const application = context.workbook.application.load("decimalSeparator");
  await context.sync();
  return application.decimalSeparator;
}

/** Why a formula was not written: its cell holds something, or is among those that it reads. */
export type Obstacle = "filled" | "circular";

/**
 * Writes a formula into the active cell.
 * @param references what the formula reads
 * @param overwrite whether what the cell holds may be lost
 * @returns the obstacle, and nothing was written; else null
 */
export async function writeFormula(
  context: Context,
  formula: string,
  references: readonly string[],
  overwrite: boolean,
): Promise<Obstacle | null> {
  const cell = context.workbook.getActiveCell().load("formulas");
  const home = cell.worksheet.load("name");
  await context.sync();
  const within = references
    .filter((reference) => ["", home.name].includes(placeOf(reference).sheet))
    .map((reference) =>
      home
        .getRange(reference.slice(reference.lastIndexOf("!") + 1))
        .getIntersectionOrNullObject(cell)
        .load("address"),
    );
  await context.sync();
  if (within.some(({ isNullObject }) => !isNullObject)) return "circular";
  if (cell.formulas[0]?.[0] !== "" && !overwrite) return "filled";
  cell.formulas = [[formula]];
  await context.sync();
  return null;
}

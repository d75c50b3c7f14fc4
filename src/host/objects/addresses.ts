import {
  type DefinedName,
  type Rect,
  type Sheet,
  type Workbook,
  maxColumns,
  maxRows,
  parseRect,
  quotedSheet,
  rectName,
  splitSheet,
} from "../model";
import { HostError, invalidArgument } from "../protocol/host-error";
import { omitted } from "./arguments";
import { type Area, type OnSheet, selfOf } from "./kinds";

export const wholeSheet: Rect = { row: 0, column: 0, rows: maxRows, columns: maxColumns };

/** Whole rows or columns, of which Excel hands out no cell-level values. */
export const isUnbounded = ({ rows, columns }: Rect): boolean =>
  rows === maxRows || columns === maxColumns;

/** "Sheet1!A1:B2", or without the sheet where only the cells are wanted. */
export const addressOf = ({ sheet, rect }: { sheet: Sheet; rect: Rect }): string =>
  `${quotedSheet(sheet.name)}!${rectName(rect)}`;

export const isCell = ({ rows, columns }: Rect): boolean => rows === 1 && columns === 1;

/** A block that may have been moved or resized; refused where it leaves the sheet. */
export function onSheet(rect: Rect): Rect {
  const { row, column, rows, columns } = rect;
  const whole = [row, column, rows, columns].every(Number.isInteger);
  const inside = row >= 0 && column >= 0 && row + rows <= maxRows && column + columns <= maxColumns;
  if (!whole || !inside || rows < 1 || columns < 1) throw invalidArgument();
  return rect;
}

/** The cells that a name stands for; null where its formula is no plain reference. */
export function cellsOfName(
  workbook: Workbook,
  name: DefinedName,
): { sheet: Sheet; rect: Rect } | null {
  const { sheet: sheetName, rest } = splitSheet(name.formula.replace(/^=/, ""));
  const sheet = sheetName === null ? name.sheet : workbook.sheet(sheetName);
  const rect = parseRect(rest);
  return sheet && rect ? { sheet, rect } : null;
}

export function findName(
  workbook: Workbook,
  sheet: Sheet | null,
  name: string,
): DefinedName | undefined {
  const wanted = name.toLowerCase();
  const named = workbook.names.filter((each) => each.name.toLowerCase() === wanted);
  return named.find((each) => each.sheet === sheet);
}

/** A block of a sheet from an address, or from a name defined in the workbook. */
function areaAt({ session, sheet }: OnSheet, address: string): Area {
  const { sheet: sheetName, rest } = splitSheet(address.trim());
  if (sheetName !== null && session.workbook.sheet(sheetName) !== sheet) throw invalidArgument();
  const rect = parseRect(rest);
  if (rect) return { session, sheet, rect };
  const { workbook } = session;
  const name = findName(workbook, sheet, rest) ?? findName(workbook, null, rest);
  const cells = name && cellsOfName(workbook, name);
  if (!cells || cells.sheet !== sheet) throw invalidArgument();
  return { session, ...cells };
}

/** A block from an argument that may be a Range or an address. */
export function areaArgument(at: OnSheet, value: unknown): Area {
  const range = selfOf(value, "Range");
  if (range) return range;
  if (typeof value !== "string") throw invalidArgument();
  return areaAt(at, value);
}

/** The smallest block around what the cells hold; null where they hold nothing. */
export function usedPart(area: Area, valuesOnly: unknown): Rect | null {
  const used = area.sheet.used(!omitted(valuesOnly) && valuesOnly === true);
  return used;
}

/** Refuses to work on a sheet that was deleted meanwhile. */
export function existing<T extends OnSheet>(self: T): T {
  if (!self.session.workbook.sheets.includes(self.sheet)) throw new HostError("ItemNotFound");
  return self;
}

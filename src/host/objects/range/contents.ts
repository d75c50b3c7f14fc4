import { isDateFormat } from "numfmt";
import { formatted, from1900To1904 } from "../../calc";
import { type Cell, CellError, type Rect, type Scalar, type Workbook } from "../../model";
import { shiftFormula } from "../../xlsx/formula/shift";
import { refuseLocked } from "../guard";
import type { Area } from "../kinds";
import { enterInputs } from "../session";

/** What the cell displays, by its number format. */
export function displayed(workbook: Workbook, { value, style }: Cell): string {
  if (value === null) return "";
  if (value instanceof CellError) return value.code;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  const { numberFormat } = workbook.styles.get(style);
  return formatted(numberFormat, from1900(workbook, value, numberFormat), { throws: false });
}

/** A date of whatever calendar the workbook has, as the formatting library counts days. */
const from1900 = <T>({ date1904 }: Workbook, value: T | number, numberFormat: string) =>
  date1904 && typeof value === "number" && isDateFormat(numberFormat)
    ? value + from1900To1904
    : value;

/** What is entered in a cell so that it holds the same as another, that many cells away. */
export function inputLike({ formula, value, anchor }: Cell, rows: number, columns: number): Scalar {
  if (formula !== null) return `=${shiftFormula(formula.slice(1), rows, columns)}`;
  return anchor ? "" : valueInput(value);
}

/** A value as an input that is not read otherwise: text stays text. */
export function valueInput(value: Scalar): Scalar {
  if (value === null) return "";
  return typeof value === "string" ? `'${value}` : value;
}

/** A block of cells as it stands, to be put elsewhere. */
export const cellsOf = ({
  sheet,
  rect,
}: Pick<Area, "sheet" | "rect">): readonly (readonly Cell[])[] =>
  Array.from({ length: rect.rows }, (_, r) =>
    Array.from({ length: rect.columns }, (_, c) => sheet.cell(rect.row + r, rect.column + c)),
  );

/** Where a cell of a block was before. */
export interface Origin {
  readonly cell: Cell;
  readonly row: number;
  readonly column: number;
}

/** Puts cells at other places of a block, with their looks; relative references go along. */
export function rearrange(area: Area, origins: readonly (readonly Origin[])[]): void {
  const { session, sheet, rect } = area;
  refuseLocked(area, rect);
  const inputs = origins.map((line, r) =>
    line.map(({ cell, row, column }, c) =>
      inputLike(cell, rect.row + r - row, rect.column + c - column),
    ),
  );
  enterInputs(session, sheet, rect, inputs);
  origins.forEach((line, r) =>
    line.forEach(({ cell }, c) => putLook(area, rect.row + r, rect.column + c, cell.style)),
  );
  sheet.announce(rect, "format");
}

export function putLook({ sheet }: Area, row: number, column: number, style: number): void {
  const cell = sheet.cell(row, column);
  if (cell.style !== style) sheet.put(row, column, { ...cell, style });
}

/** Cells as few blocks: runs in a row, and runs of the same columns below one another. */
export function blocksOf(cells: readonly (readonly [row: number, column: number])[]): Rect[] {
  const blocks: Rect[] = [];
  const open = new Map<string, number>();
  for (const run of runsOf(cells)) {
    const key = `${run.column} ${run.columns}`;
    const at = open.get(key);
    const above = at === undefined ? undefined : blocks[at];
    if (at !== undefined && above && above.row + above.rows === run.row) {
      blocks[at] = { ...above, rows: above.rows + 1 };
    } else open.set(key, blocks.push(run) - 1);
  }
  return blocks;
}

function runsOf(cells: readonly (readonly [row: number, column: number])[]): Rect[] {
  const runs: Rect[] = [];
  for (const [row, column] of cells) {
    const last = runs.at(-1);
    if (last && last.row === row && last.column + last.columns === column) {
      runs[runs.length - 1] = { ...last, columns: last.columns + 1 };
    } else runs.push({ row, column, rows: 1, columns: 1 });
  }
  return runs;
}

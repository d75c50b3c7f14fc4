import {
  CellError,
  type Rect,
  type Scalar,
  type Sheet,
  type Workbook,
  cellName,
  intersect,
  maxColumns,
  maxRows,
  parseRect,
  rectName,
  splitSheet,
} from "../host/model";
import { openBook } from "./book-file";
import { CliError } from "./error";
import { locale } from "./locale";
import { openSession } from "./session";
import { type Shell, jsonLine, line } from "./shell";

interface Options {
  readonly cells: string;
  readonly json?: true;
}

/** `kpiscore calc`: recalculates the add-in's formulas of a workbook and shows cells. */
export async function calc(book: string, options: Options, shell: Shell): Promise<void> {
  const workbook = await openBook(book);
  const { sheet, rect } = placeOf(options.cells, workbook);
  const { host } = await openSession(workbook, shell.addin);
  host.calculator.recalculate("all");
  await host.calculator.settled();
  const values = block(sheet, rect);
  const uncalculated = uncalculatedIn(sheet, rect);
  if (options.json) {
    jsonLine(shell.out, {
      sheet: sheet.name,
      range: rectName(rect),
      values: values.map((row) => row.map(plain)),
      errors: errorsOf(values, rect),
      uncalculated,
    });
  } else {
    for (const row of values) line(shell.out, row.map(shown).join("\t"));
    for (const { cell, message } of errorsOf(values, rect)) {
      if (message !== null) line(shell.err, `${cell}  ${message}`);
    }
    for (const { cell, reason } of uncalculated) {
      line(shell.err, `${cell}  ${locale.cli.uncalculated(reason)}`);
    }
  }
}

/**
 * The formulas that could not be calculated, so that their cells show what the file holds, or an error.
 * Of a circle, Excel would show 0 and warn.
 */
const uncalculatedIn = (sheet: Sheet, { row, column, rows, columns }: Rect) =>
  Array.from({ length: rows * columns }, (_, at) => {
    const [r, c] = [row + Math.floor(at / columns), column + (at % columns)];
    const reason = sheet.cell(r, c).stale;
    return reason === null ? [] : [{ cell: cellName(r, c), reason }];
  }).flat();

/** @throws CliError invalidCells, unknownCellsSheet */
function placeOf(cells: string, workbook: Workbook): { sheet: Sheet; rect: Rect } {
  const { sheet: name, rest } = splitSheet(cells);
  const rect = parseRect(rest);
  if (!rect) throw new CliError("invalidCells", { cells });
  const sheet = name === null ? workbook.active : workbook.sheet(name);
  if (sheet) return { sheet, rect: withinUse(sheet, rect) };
  const sheets = workbook.sheets.map(({ name }) => name);
  throw new CliError("unknownCellsSheet", { sheet: name ?? "", sheets });
}

/** A whole column or row is shown as far as the sheet is used. */
function withinUse(sheet: Sheet, rect: Rect): Rect {
  if (rect.rows < maxRows && rect.columns < maxColumns) return rect;
  const used = sheet.used();
  const filled = used && {
    row: 0,
    column: 0,
    rows: used.row + used.rows,
    columns: used.column + used.columns,
  };
  return (filled && intersect(rect, filled)) ?? { ...rect, rows: 1, columns: 1 };
}

const block = (sheet: Sheet, { row, column, rows, columns }: Rect): Scalar[][] =>
  Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (_, c) => sheet.value(row + r, column + c)),
  );

const plain = (value: Scalar) => (value instanceof CellError ? value.code : value);

/** For a line of tab-separated text: a cell's own tabs and line breaks become spaces. */
const shown = (value: Scalar): string => String(value ?? "").replace(/[\t\r\n]+/g, " ");

const errorsOf = (values: readonly (readonly Scalar[])[], rect: Rect) =>
  values.flatMap((row, r) =>
    row.flatMap((value, c) =>
      value instanceof CellError
        ? [
            {
              cell: cellName(rect.row + r, rect.column + c),
              error: value.code,
              message: value.message,
            },
          ]
        : [],
    ),
  );

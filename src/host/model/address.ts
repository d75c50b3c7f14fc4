/** A1 addresses of the host. Rows and columns count from 0 in code. */

export const maxRows = 1_048_576;
export const maxColumns = 16_384;

export interface Rect {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** The letters of a column: "A" for 0. */
export function columnName(column: number): string {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** The column's index for its letters: 0 for "A". */
export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** "A1" for row 0 and column 0. */
export const cellName = (row: number, column: number): string => `${columnName(column)}${row + 1}`;

/** A block as Excel names it: A1, A1:B2, and whole rows and columns without the other half. */
export function rectName({ row, column, rows, columns }: Rect): string {
  if (rows === maxRows && columns === maxColumns) return `1:${maxRows}`;
  if (rows === maxRows) return `${columnName(column)}:${columnName(column + columns - 1)}`;
  if (columns === maxColumns) return `${row + 1}:${row + rows}`;
  const first = cellName(row, column);
  return rows === 1 && columns === 1
    ? first
    : `${first}:${cellName(row + rows - 1, column + columns - 1)}`;
}

const CELLS = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})(?::\$?([A-Z]{1,3})\$?([1-9]\d{0,6}))?$/i;
const COLUMNS = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i;
const ROWS = /^\$?([1-9]\d{0,6}):\$?([1-9]\d{0,6})$/;

/** The block that an address without its sheet names ("A1", "A1:C9", "A:C", "2:3"); null if it names none. */
export function parseRect(address: string): Rect | null {
  const cells = CELLS.exec(address);
  if (cells) {
    const [, left = "", top = "", right = left, bottom = top] = cells;
    return between(Number(top) - 1, columnIndex(left), Number(bottom) - 1, columnIndex(right));
  }
  const columns = COLUMNS.exec(address);
  if (columns) {
    const [, left = "", right = ""] = columns;
    return between(0, columnIndex(left), maxRows - 1, columnIndex(right));
  }
  const rows = ROWS.exec(address);
  if (rows) return between(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, maxColumns - 1);
  return null;
}

function between(row0: number, column0: number, row1: number, column1: number): Rect | null {
  const [top, bottom] = row0 <= row1 ? [row0, row1] : [row1, row0];
  const [left, right] = column0 <= column1 ? [column0, column1] : [column1, column0];
  if (bottom >= maxRows || right >= maxColumns) return null;
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** Splits "'My sheet'!A1:B2" into the sheet's name (null where it names none) and the rest. */
export function splitSheet(address: string): { sheet: string | null; rest: string } {
  const mark = address.lastIndexOf("!");
  if (mark < 0) return { sheet: null, rest: address };
  const name = address.slice(0, mark);
  const quoted = name.startsWith("'") && name.endsWith("'") && name.length > 1;
  return {
    sheet: quoted ? name.slice(1, -1).replaceAll("''", "'") : name,
    rest: address.slice(mark + 1),
  };
}

/** The sheet's name as Excel writes it in an address: quoted where it is not a plain word. */
export const quotedSheet = (sheet: string): string =>
  /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) && !parseRect(sheet)
    ? sheet
    : `'${sheet.replaceAll("'", "''")}'`;

/** Whether a block holds a cell. */
export const contains = (rect: Rect, row: number, column: number): boolean =>
  row >= rect.row &&
  row < rect.row + rect.rows &&
  column >= rect.column &&
  column < rect.column + rect.columns;

/** The cells that two blocks share; null where they share none. */
export const intersect = (a: Rect, b: Rect): Rect | null => {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
};

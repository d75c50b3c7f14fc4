/** A1 addresses. Rows and columns count from 0 in code, from 1 and "A" in addresses. */

/** A block of cells: the top left corner and its size. */
export interface Rect {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

const columnNames: string[] = [];

/** "A" for 0, "Z" for 25, "AA" for 26. */
export const columnName = (column: number): string =>
  (columnNames[column] ??= spelledColumn(column));

function spelledColumn(column: number): string {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** "A1" for row 0 and column 0. */
export const cellName = (row: number, column: number): string => `${columnName(column)}${row + 1}`;

/** "A1:C9"; a single cell is "A1". */
export function rectName({ row, column, rows, columns }: Rect): string {
  const first = cellName(row, column);
  return rows === 1 && columns === 1
    ? first
    : `${first}:${cellName(row + rows - 1, column + columns - 1)}`;
}

/** The sheet's name as a formula writes it: quoted unless it is a plain word. */
export const quotedSheet = (sheet: string): string =>
  /^[A-Za-z_][A-Za-z0-9_]*$/.test(sheet) && !/^[A-Za-z]{1,3}\d+$/.test(sheet)
    ? sheet
    : `'${sheet.replaceAll("'", "''")}'`;

/** Where an address such as "台账!$B$3:H40", "'A组 3月'!B:H" or "C7" begins. */
export interface Place {
  /** "" where the address names no sheet. */
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Reads the sheet and the first cell of an address; the name of a workbook in brackets is left out. */
export function placeOf(address: string): Place {
  const mark = address.lastIndexOf("!");
  const quoted = address.slice(0, Math.max(mark, 0));
  const name = /^'.*'$/.test(quoted) ? quoted.slice(1, -1).replaceAll("''", "'") : quoted;
  const [, letters = "", digits = ""] = /^\$?([A-Z]*)\$?(\d*)/i.exec(address.slice(mark + 1)) ?? [];
  return {
    sheet: name.replace(/^.*\]/, ""),
    row: digits === "" ? 0 : Number(digits) - 1,
    column: letters === "" ? 0 : columnNumber(letters),
  };
}

/** 0 for "A", 26 for "AA". */
function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** A text within a formula; Excel takes at most 255 characters in one. */
export const quotedText = (text: string): string => `"${text.replaceAll('"', '""')}"`;

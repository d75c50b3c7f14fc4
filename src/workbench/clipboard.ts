import type { Rect, Sheet, StyleTable } from "../host/model";
import { shown } from "./grid/shown";

/** The text of a block as programs exchange it: tabs between cells, lines between rows. */
export function toText(sheet: Sheet, styles: StyleTable, rect: Rect): string {
  const lines: string[] = [];
  for (let row = rect.row; row < rect.row + rect.rows; row++) {
    const cells: string[] = [];
    for (let column = rect.column; column < rect.column + rect.columns; column++) {
      const { value, style } = sheet.cell(row, column);
      cells.push(quoted(shown(value, styles.get(style).numberFormat)));
    }
    lines.push(cells.join("\t"));
  }
  return lines.join("\n");
}

const quoted = (text: string): string =>
  /["\t\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

/** The cells of a pasted text; every row as long as the longest. */
export function fromText(text: string): string[][] {
  const rows: string[][] = [[]];
  // A quoted cell, or a plain one, each with what ends it.
  const cells = /(?:"((?:[^"]|"")*)"|([^\t\n\r]*))(\t|\r?\n|$)/gy;
  for (let found = cells.exec(text); found; found = cells.exec(text)) {
    const [, inQuotes, plain = "", end = ""] = found;
    rows.at(-1)?.push(inQuotes?.replaceAll('""', '"') ?? plain);
    if (end === "") break;
    if (end !== "\t") rows.push([]);
  }
  if (rows.length > 1 && rows.at(-1)?.join("") === "") rows.pop();
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...Array<string>(width - row.length).fill("")]);
}

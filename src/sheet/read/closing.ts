import { placeOf } from "../address";
import type { Table } from "./tables";
import { hasContent } from "./trim";
import { ownCells } from "./unmerge";

/** Marks of a sentence, a count, or who signs for the sheet. */
const closing = /[。，；！,;!]|[共计]\s*\d|^.{12,}$|(?:组|部|科|室|处|中心|公司)$/;

/**
 * The rows below the data that are none: a legend, sentences in a single cell, and who signs for it. A lone
 * name or item is data.
 */
export function closingRows({ below, grid, columns }: Table): ReadonlySet<number> {
  const items = new Set([columns.get("clause_item"), columns.get("reason")]);
  const lines = below.filter(({ kind, text, at, row }) => {
    const column = placeOf(at.cell).column - grid.column;
    const alone = ownCells(grid, row).filter(hasContent).length === 1 && !items.has(column);
    return alone && (kind === "legend" || (kind === "title" && closing.test(text)));
  });
  return new Set(lines.map(({ row }) => row));
}

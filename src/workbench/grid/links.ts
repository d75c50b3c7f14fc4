import { type Cell, type Sheet, parseRect, splitSheet } from "../../host/model";

/** Where a click on a cell leads: a place in the workbook, an address outside, or nowhere. */
export type LinkTarget =
  { readonly sheet: string | null; readonly address: string } | { readonly url: string };

const hyperlinkFormula = /^=HYPERLINK\("((?:[^"]|"")*)"/i;

export function linkOf(sheet: Sheet, row: number, column: number, cell: Cell): LinkTarget | null {
  const link = sheet.links.get(`${row},${column}`);
  if (link?.location) return place(link.location);
  if (link?.address) return outside(link.address);
  const written = cell.formula && hyperlinkFormula.exec(cell.formula)?.[1]?.replaceAll('""', '"');
  if (!written) return null;
  return written.startsWith("#") ? place(written.slice(1)) : outside(written);
}

function place(location: string): LinkTarget | null {
  const { sheet, rest } = splitSheet(location);
  return parseRect(rest) ? { sheet, address: rest } : null;
}

/** Only addresses that a browser may open from a workbook that a stranger made. */
const outside = (address: string): LinkTarget | null =>
  /^(https?:|mailto:)/i.test(address) ? { url: address } : null;

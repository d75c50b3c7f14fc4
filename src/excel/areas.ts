import type { PlanCell, Rect } from "../sheet";

/**
 * How long an address list for `getRanges` may be. Microsoft names no limit; a list of 8,207
 * characters was refused (OfficeDev/office-js#5198), and shorter ones were reported to fail where
 * sheet names are counted in (OfficeDev/office-js-docs-pr#2255). Half of it keeps clear of both.
 */
const longestList = 4_000;

/** Joins addresses to lists that `Worksheet.getRanges` takes. */
export function addressLists(addresses: readonly string[]): readonly string[] {
  const lists: string[] = [];
  let list = "";
  for (const address of addresses) {
    if (list.length + 1 + address.length > longestList) {
      lists.push(list);
      list = "";
    }
    list += list === "" ? address : `,${address}`;
  }
  return list === "" ? lists : [...lists, list];
}

/** The cells that hold links, each column's neighbours as one area. */
export function linkAreas(cells: readonly (readonly PlanCell[])[]): readonly Rect[] {
  const areas: Rect[] = [];
  const open = new Map<number, Rect>();
  cells.forEach((row, index) => {
    row.forEach((cell, column) => {
      const above = open.get(column);
      if (isLink(cell)) {
        open.set(
          column,
          above ? { ...above, rows: above.rows + 1 } : { row: index, column, rows: 1, columns: 1 },
        );
      } else if (above) {
        areas.push(above);
        open.delete(column);
      }
    });
  });
  return [...areas, ...open.values()];
}

const isLink = (cell: PlanCell): boolean =>
  typeof cell === "object" && cell !== null && "link" in cell;

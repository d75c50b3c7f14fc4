import { addressOf, isUnbounded } from "../addresses";
import { flag } from "../arguments";
import { columnsOf, rowsOf } from "../format/sizes";
import { boxOf, rectName } from "../../model";
import { refuseProtected } from "../guard";
import { tell } from "../session";
import type { Area, ClassOf } from "../kinds";

type Properties = NonNullable<ClassOf<"Range">["properties"]>;

/** Excel answers -1 where the count does not fit 32 bits. */
const cellCount = ({ rect }: Area): number =>
  rect.rows * rect.columns > 2 ** 31 - 1 ? -1 : rect.rows * rect.columns;

/** Whether all, none or (null) some of the indexes are hidden. */
function hidden(indexes: readonly number[], among: ReadonlySet<number>): boolean | null {
  const count = indexes.filter((index) => among.has(index)).length;
  if (count === 0) return false;
  return count === indexes.length ? true : null;
}

const hiddenRows = ({ sheet, rect }: Area): boolean | null =>
  hidden(rowsOf(sheet, [rect]), sheet.hiddenRows);
const hiddenColumns = ({ sheet, rect }: Area): boolean | null =>
  hidden(columnsOf(sheet, [rect]), sheet.hiddenColumns);

function hide(area: Area, what: "rows" | "columns", value: unknown): void {
  const hiding = flag(value);
  refuseProtected(area, what === "rows" ? "allowFormatRows" : "allowFormatColumns");
  const { sheet, rect } = area;
  const indexes = what === "rows" ? rowsOf(sheet, [rect]) : columnsOf(sheet, [rect]);
  const among = what === "rows" ? sheet.hiddenRows : sheet.hiddenColumns;
  for (const index of indexes) {
    if (hiding) among.add(index);
    else among.delete(index);
  }
  sheet.touched.add(what);
  sheet.announce(rect, "structure");
  if (what === "rows") {
    const changeType = hiding ? "Hidden" : "Unhidden";
    tell(area, "rowHiddenChanged", { address: rectName(rect), changeType });
  }
}

/** Where a block stands and how large it is. */
export const rangePlace: Properties = {
  address: { get: addressOf },
  addressLocal: { get: addressOf },
  rowIndex: { get: ({ rect }) => rect.row },
  columnIndex: { get: ({ rect }) => rect.column },
  rowCount: { get: ({ rect }) => rect.rows },
  columnCount: { get: ({ rect }) => rect.columns },
  cellCount: { get: cellCount },
  left: { get: ({ sheet, rect }) => boxOf(sheet, rect).left },
  top: { get: ({ sheet, rect }) => boxOf(sheet, rect).top },
  width: { get: ({ sheet, rect }) => boxOf(sheet, rect).width },
  height: { get: ({ sheet, rect }) => boxOf(sheet, rect).height },
  isEntireRow: { get: ({ rect }) => isUnbounded({ ...rect, rows: 1 }) },
  isEntireColumn: { get: ({ rect }) => isUnbounded({ ...rect, columns: 1 }) },
  hidden: {
    get(area) {
      const [rows, columns] = [hiddenRows(area), hiddenColumns(area)];
      if (rows || columns) return true;
      return rows === null || columns === null ? null : false;
    },
  },
  rowHidden: { get: hiddenRows, set: (area, value) => hide(area, "rows", value) },
  columnHidden: { get: hiddenColumns, set: (area, value) => hide(area, "columns", value) },
};

/** The properties of each row or column that were asked for; the host knows only whether it is hidden. */
export const rangeLines: NonNullable<ClassOf<"Range">["methods"]> = {
  getRowProperties: ({ sheet, rect }, wanted) =>
    rowsOf(sheet, [rect]).map((row) =>
      asked(wanted, "rowHidden") ? { rowHidden: sheet.hiddenRows.has(row) } : {},
    ),
  getColumnProperties: ({ sheet, rect }, wanted) =>
    columnsOf(sheet, [rect]).map((column) =>
      asked(wanted, "columnHidden") ? { columnHidden: sheet.hiddenColumns.has(column) } : {},
    ),
};

const asked = (wanted: unknown, name: string): boolean =>
  typeof wanted === "object" &&
  wanted !== null &&
  Object.entries(wanted).some(([key, value]) => key === name && value === true);

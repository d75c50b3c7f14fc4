import { type Rect, type Sheet, cellName, emptyCell, parseRect, rectName } from "../../model";
import { XlsxError } from "../error";
import type { Package } from "../package/package";
import { attribute, child, prefixOf } from "../xml/element";
import { Patch, insertOrdered } from "../xml/patch";
import type { CellWriting } from "./cell-xml";
import { patchColumns } from "./columns";
import { splitSheetText } from "./frame";
import { patchLinks } from "./links";
import { patchMerges } from "./merges";
import { worksheetOrder } from "./order";
import { patchRows } from "./patch-rows";
import type { CellContext } from "./read-cell";
import type { SheetPatch } from "./sheet-patch";
import { patchDimension, patchFilter, patchProtection, patchTab } from "./small-features";
import type { SheetState } from "./state";
import { isSelected, patchView } from "./view";

export interface SheetInput {
  readonly sheet: Sheet;
  readonly before: SheetState;
  readonly touched: ReadonlyMap<number, ReadonlySet<number>>;
  readonly pack: Package;
  readonly path: string;
  readonly relationBase: string;
  readonly context: CellContext;
  readonly writing: Omit<CellWriting, "prefix">;
  /** Whether the sheet is to be the one in front; null leaves it as it is. */
  readonly inFront: boolean | null;
}

/** Brings a worksheet part up to date. @returns whether formulas were written or overwritten */
export function patchSheet(input: SheetInput): boolean {
  const { sheet, before, pack, path, touched, relationBase } = input;
  const { frame, root, data } = split(pack, path);
  const patch = new Patch(frame);
  const target: SheetPatch = { sheet, before, pack, path, frame, root, patch, relationBase };
  const selected = isSelected(root);
  patchTab(target);
  patchDimension(target, grown(sheet, touched, attribute(child(root, "dimension"), "ref")));
  patchView(target, { before: selected, after: input.inFront ?? selected });
  patchColumns(target);
  patchProtection(target);
  patchFilter(target);
  patchMerges(target);
  patchLinks(target);
  const prefix = prefixOf(root);
  const rows = patchRows({ ...input, data, writing: { ...input.writing, prefix } });
  const cells = child(root, "sheetData");
  const xml = `<${prefix}sheetData>${rows.data}</${prefix}sheetData>`;
  if (cells && rows.data !== "") patch.replace(cells.start, cells.end, xml);
  else if (!cells) insertOrdered(patch, root, "sheetData", worksheetOrder, xml);
  const text = patch.toString();
  if (text !== pack.text(path)) pack.put(path, text);
  return rows.formulasChanged;
}

function split(pack: Package, path: string): ReturnType<typeof splitSheetText> {
  try {
    return splitSheetText(pack.text(path));
  } catch (cause) {
    throw cause instanceof XlsxError ? cause : new XlsxError("damaged", path, { cause });
  }
}

/** The block that `dimension` should name: the one it names, and the touched cells that hold anything. */
function grown(
  sheet: Sheet,
  touched: ReadonlyMap<number, ReadonlySet<number>>,
  reference: string | null,
): string | null {
  const old = parseRect(reference ?? "");
  let [top, left, bottom, right] = old ? edges(old) : [Infinity, Infinity, -1, -1];
  for (const [row, columns] of touched) {
    for (const column of columns) {
      const cell = sheet.cell(row, column);
      if (cell === emptyCell || (cell.value === null && cell.formula === null)) continue;
      top = Math.min(top, row);
      bottom = Math.max(bottom, row);
      left = Math.min(left, column);
      right = Math.max(right, column);
    }
  }
  if (bottom < 0) return null;
  const rect = { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  return old && rectName(rect) === rectName(old) ? reference : dimensionName(rect);
}

const edges = ({ row, column, rows, columns }: Rect): [number, number, number, number] => [
  row,
  column,
  row + rows - 1,
  column + columns - 1,
];

/** Never in the short forms "A:C" and "2:3", which `dimension` does not know. */
function dimensionName({ row, column, rows, columns }: Rect): string {
  const first = cellName(row, column);
  const last = cellName(row + rows - 1, column + columns - 1);
  return first === last ? first : `${first}:${last}`;
}

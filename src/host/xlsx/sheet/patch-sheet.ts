import { type Cell, type Rect, type Sheet, parseRect } from "../../model";
import { patchCharts } from "../chart/drawing";
import { patchConditionalFormats } from "../conditional/patch";
import { patchThreads } from "../comments/threads";
import { inPart } from "../error";
import type { Package } from "../package/package";
import { patchTables } from "../table/tables";
import { attribute, child, prefixOf } from "../xml/element";
import { Patch, insertOrdered } from "../xml/patch";
import type { CellWriting } from "./cell-xml";
import { patchCustomProperties } from "./custom-properties";
import { patchColumns } from "./columns";
import { splitSheetText } from "./frame";
import { patchLinks } from "./links";
import { patchMerges } from "./merges";
import { worksheetOrder } from "./order";
import { patchPage } from "./patch-page";
import { patchRows } from "./patch-rows";
import { patchProperties } from "./properties";
import { patchProtection } from "./protection";
import type { CellContext } from "./read-cell";
import { type RowChanges, rowChanges } from "./row-changes";
import type { SheetPatch } from "./sheet-patch";
import { patchDimension, patchFilter } from "./small-features";
import type { SheetState } from "./state";
import { blockName } from "./sqref";
import { isSelected, patchView } from "./view";
import { patchValidations } from "./validations";
import { patchNotes } from "./write-notes";

export interface SheetInput {
  readonly sheet: Sheet;
  readonly before: SheetState;
  /** Whether the part was just made, so that all of the sheet is written. */
  readonly fresh: boolean;
  readonly pack: Package;
  readonly path: string;
  readonly workbookPath: string;
  readonly relationBase: string;
  readonly differential: SheetPatch["differential"];
  readonly context: CellContext;
  readonly writing: Omit<CellWriting, "prefix">;
  /** Whether the sheet is to be the one in front; null leaves it as it is. */
  readonly inFront: boolean | null;
}

/** Brings a worksheet part up to date. @returns whether formulas were written or overwritten */
export function patchSheet(input: SheetInput): boolean {
  const { sheet, before, pack, path, relationBase } = input;
  const changes = rowChanges(sheet, before, input.fresh, input.writing.removedSheets);
  const { frame, root, data } = split(pack, path);
  const patch = new Patch(frame);
  const target: SheetPatch = {
    sheet,
    before,
    pack,
    path,
    workbookPath: input.workbookPath,
    frame,
    root,
    patch,
    relationBase,
    addinFunctions: input.writing.addinFunctions,
    differential: input.differential,
  };
  const selected = isSelected(root);
  patchProperties(target);
  patchDimension(target, grown(sheet, changes, attribute(child(root, "dimension"), "ref")));
  patchView(target, { before: selected, after: input.inFront ?? selected });
  for (const patchFeature of features) patchFeature(target);
  const prefix = prefixOf(root);
  const rows = patchRows({ ...input, changes, data, writing: { ...input.writing, prefix } });
  putRows(target, rows.data, prefix);
  const text = patch.toString();
  if (text !== pack.text(path)) pack.put(path, text);
  return rows.formulasChanged;
}

/** What stands around the cells; each brings its own elements and parts up to date. */
const features: readonly ((target: SheetPatch) => void)[] = [
  patchColumns,
  patchProtection,
  patchFilter,
  patchMerges,
  patchConditionalFormats,
  patchValidations,
  patchLinks,
  patchPage,
  patchCustomProperties,
  patchCharts,
  patchTables,
  patchThreads,
  patchNotes,
];

/** Puts the rows into the emptied `sheetData`; without any it stays as the file has it. */
function putRows({ root, patch }: SheetPatch, rows: string, prefix: string): void {
  const cells = child(root, "sheetData");
  const xml = `<${prefix}sheetData>${rows}</${prefix}sheetData>`;
  if (cells && rows !== "") patch.replace(cells.start, cells.end, xml);
  else if (!cells) insertOrdered(patch, root, "sheetData", worksheetOrder, xml);
}

function split(pack: Package, path: string): ReturnType<typeof splitSheetText> {
  try {
    return splitSheetText(pack.text(path));
  } catch (cause) {
    throw inPart(cause, path);
  }
}

/** The block that `dimension` should name: the one it names, and the written cells that hold anything. */
function grown(sheet: Sheet, changes: RowChanges, reference: string | null): string | null {
  if (changes.rows.length === 0) return reference;
  const old = parseRect(reference ?? "");
  let [top, left, bottom, right] = old ? edges(old) : [Infinity, Infinity, -1, -1];
  for (const row of changes.rows) {
    const filled = changes.columns(row).filter((column) => holdsAnything(sheet.cell(row, column)));
    const [first, last] = [filled[0], filled.at(-1)];
    if (first === undefined || last === undefined) continue;
    [top, bottom] = [Math.min(top, row), Math.max(bottom, row)];
    [left, right] = [Math.min(left, first), Math.max(right, last)];
  }
  return bottom < 0
    ? null
    : blockName({ row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 });
}

const holdsAnything = ({ value, formula }: Cell): boolean => value !== null || formula !== null;

const edges = ({ row, column, rows, columns }: Rect): [number, number, number, number] => [
  row,
  column,
  row + rows - 1,
  column + columns - 1,
];

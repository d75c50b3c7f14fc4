import { type Edit, type Rect, Sheet, type Workbook, ancestorOf, parseRect } from "../../model";
import { type Kept, keptParts } from "../kept";
import { Package } from "../package/package";
import { splitSheetText } from "../sheet/frame";
import { loadRows } from "../sheet/load-cells";
import { loadFeatures } from "../sheet/load-features";
import type { CellContext } from "../sheet/read-cell";
import { blockName } from "../sheet/sqref";
import { type SheetState, stateOf } from "../sheet/state";
import type { Palette } from "../styles/colors";
import { type Element, attribute, child, prefixOf } from "../xml/element";
import { Patch } from "../xml/patch";
import { moveBoxes, moveComments, moveDrawing } from "./move-anchored";
import { followFormulas, moveFrame } from "./move-frame";
import { moveRows } from "./move-rows";
import { moveShapes, tornShape } from "./tables";
import { type Timeline, followAreas, followRect, moves, timelineOf } from "./timeline";

/** Why a file's own parts cannot follow these changes; null if they can. */
export function obstacleIn(kept: Kept, edits: readonly Edit[]): string | null {
  const pack = new Package(kept.parts);
  for (const { path, state } of kept.sheets.values()) {
    const timeline = timelineOf(edits, state.name);
    if (!moves(timeline)) continue;
    if (/\st\s*=\s*["']dataTable["']/.test(pack.text(path))) return "a what-if table";
    const torn = tornShape(pack, path, timeline);
    if (torn !== null) return torn;
  }
  const lost = sources(pack, kept, edits).some(({ now }) => now === null);
  return lost ? "the source of a pivot table" : null;
}

/** Looks after the parts of a file that the model does not hold. */
export function watchEdits(workbook: Workbook): void {
  workbook.obstacle = (edits) => {
    const kept = keptParts.get(workbook);
    return kept ? obstacleIn(kept, edits) : null;
  };
}

export interface FollowInput {
  readonly kept: Kept;
  readonly edits: readonly Edit[];
  readonly palette: Palette;
  readonly context: CellContext;
}

/**
 * Lets the parts of a file follow the changes of the workbook: each as if it had been written at the
 * end, so that what else changed can be found by comparing.
 * @returns the sheets whose cells moved, as their parts now have them
 */
export function followParts(pack: Package, input: FollowInput): ReadonlyMap<Sheet, SheetState> {
  const { kept, edits } = input;
  const states = new Map<Sheet, SheetState>();
  if (edits.length === 0) return states;
  for (const [sheet, { path, state }] of kept.sheets) {
    const timeline = timelineOf(edits, state.name);
    followSheet(pack, path, timeline, input.context);
    if (moves(timeline)) moveBeside(pack, path, timeline);
    states.set(sheet, {
      ...state,
      ...readPlaces(pack, path, input),
      charts: heirs(state.charts, sheet.charts),
      tables: heirs(state.tables, sheet.tables),
      validations: present(state.validations, sheet.validations, timeline),
      conditionalFormats: present(state.conditionalFormats, sheet.conditionalFormats, timeline),
    });
  }
  followCharts(pack, edits);
  for (const { path, now } of sources(pack, kept, edits)) {
    if (now) pack.patch(path, (root, patch) => setSource(root, patch, now));
  }
  return states;
}

/** The file's charts and tables, in its order, each as the sheet now has it where it only moved. */
function heirs<T extends object>(items: readonly T[], now: readonly T[]): readonly T[] {
  const found = new Map(now.map((one) => [ancestorOf(one), one]));
  const list = items.map((one) => found.get(one) ?? one);
  return list.length === now.length && list.every((one, at) => one === now[at]) ? now : list;
}

/** The rules of the file, in its order, each as the sheet now has it where it only moved. */
function present<T extends { readonly rects: readonly Rect[] }>(
  rules: readonly T[],
  now: readonly T[],
  timeline: Timeline,
): readonly T[] {
  const left = rules.filter(({ rects }) => followAreas(rects, timeline).length > 0);
  const heirs = new Map(now.map((one) => [ancestorOf(one), one]));
  const list = left.map((one) => heirs.get(one) ?? one);
  const same = list.length === now.length && list.every((one, at) => one === now[at]);
  return same ? now : list;
}

function followSheet(pack: Package, path: string, timeline: Timeline, context: CellContext): void {
  const { frame, root, data } = splitSheetText(pack.text(path));
  const patch = new Patch(frame);
  moveFrame(root, patch, timeline);
  const cells = child(root, "sheetData");
  const rows = moves(timeline) ? moveRows(data, prefixOf(root), context, timeline) : data;
  if (cells && rows !== "") {
    const tag = cells.name;
    patch.replace(cells.start, cells.end, `<${tag}>${rows}</${tag}>`);
  }
  const text = patch.toString();
  if (text !== pack.text(path)) pack.put(path, text);
}

/** What stands beside the rows in parts of its own. */
function moveBeside(pack: Package, path: string, timeline: Timeline): void {
  for (const { kind, target } of pack.relations(path)) {
    if (!pack.has(target)) continue;
    if (kind === "comments" || kind === "threadedComment") {
      pack.patch(target, (root, patch) => moveComments(root, patch, timeline));
    } else if (kind === "vmlDrawing") pack.put(target, moveBoxes(pack.text(target), timeline));
    else if (kind === "drawing") {
      pack.patch(target, (root, patch) => moveDrawing(root, patch, timeline));
    }
  }
  moveShapes(pack, path, timeline);
}

/** What of a sheet has a place, as its part now has it. */
function readPlaces(
  pack: Package,
  path: string,
  { palette, kept: { workbookPath } }: FollowInput,
): Partial<SheetState> {
  const scratch = new Sheet("", "", () => undefined);
  const { root, data } = splitSheetText(pack.text(path));
  loadRows(scratch, data);
  // The looks of rules are known from before: rules only move.
  loadFeatures(scratch, root, pack, path, { palette, differences: [], workbookPath });
  const { merges, rowHeights, hiddenRows, columnWidths, hiddenColumns } = stateOf(scratch);
  const { autoFilter, filters, notes, threads, links, pageBreaks } = stateOf(scratch);
  const lines = { rowHeights, hiddenRows, columnWidths, hiddenColumns, pageBreaks };
  return { merges, autoFilter, filters, notes, threads, links, ...lines };
}

/** Charts, shapes and controls say in formulas which cells they show. */
function followCharts(pack: Package, edits: readonly Edit[]): void {
  const timeline = timelineOf(edits, null);
  for (const path of pack.names()) {
    if (!/^\/?xl\/(?:charts|drawings|ctrlProps)\/[^/]+\.xml$/i.test(path)) continue;
    pack.patch(path, (root, patch) => followFormulas(root, patch, timeline));
  }
}

interface Source {
  readonly path: string;
  /** Null where the cells are gone. */
  readonly now: { readonly sheet: string; readonly rect: Rect } | null;
}

/** The cells that pivot tables were made from. */
function sources(pack: Package, kept: Kept, edits: readonly Edit[]): Source[] {
  return pack.relations(kept.workbookPath).flatMap(({ kind, target }) => {
    if (kind !== "pivotCacheDefinition" || !pack.has(target)) return [];
    const source = child(child(pack.xml(target), "cacheSource"), "worksheetSource");
    const sheet = attribute(source, "sheet");
    const rect = parseRect(attribute(source, "ref") ?? "");
    if (sheet === null || !rect) return [];
    const timeline = timelineOf(edits, sheet);
    const moved = followRect(rect, timeline);
    const name = edits.reduce(
      (name, edit) => (edit.kind === "rename" && edit.sheet === name ? edit.to : name),
      sheet,
    );
    return [{ path: target, now: moved && { sheet: name, rect: moved } }];
  });
}

function setSource(root: Element, patch: Patch, { sheet, rect }: NonNullable<Source["now"]>): void {
  const source = child(child(root, "cacheSource"), "worksheetSource");
  if (source) patch.attributes(source, { sheet, ref: blockName(rect) });
}

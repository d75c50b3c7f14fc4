import {
  type Box,
  type Chart,
  type FilterColumn,
  type Move,
  type Place,
  type Rect,
  type Sheet,
  cellAt,
  columnPoints,
  descends,
  isWhole,
  movedAreas,
  movedIndex,
  movedPlace,
  movedRect,
  rowPoints,
  startOf,
} from "../../model";
import { shiftFormula } from "../../xlsx/formula/shift";
import { mapFormulas } from "./map-formulas";

/** What stands beside the cells of a sheet, moved with them. */
export function moveFeatures(sheet: Sheet, move: Move): void {
  const corners = sheet.charts.map((chart) => cornersOf(sheet, chart.box));
  moveMerges(sheet, move);
  moveKeys(sheet.notes, move);
  moveKeys(sheet.links, move);
  sheet.threads = sheet.threads.flatMap((thread) => {
    const to = movedPlace(move, thread);
    return to ? [{ ...thread, ...to }] : [];
  });
  if (sheet.autoFilter) {
    sheet.filters = movedFilters(move, sheet.autoFilter, sheet.filters);
    sheet.autoFilter = movedRect(move, sheet.autoFilter);
  }
  if (isWhole(move)) moveLines(sheet, move);
  sheet.validations = moveRules(sheet.validations, move);
  sheet.conditionalFormats = moveRules(sheet.conditionalFormats, move);
  sheet.charts = moveCharts(sheet, corners, move);
  sheet.tables = sheet.tables.flatMap((one) => {
    const rect = movedRect(move, one.rect);
    const filters = movedFilters(move, one.rect, one.filters);
    return rect ? [descends({ ...one, rect, filters }, one)] : [];
  });
}

/** Filters go with their columns. */
function movedFilters(
  move: Move,
  before: Rect,
  filters: readonly FilterColumn[],
): readonly FilterColumn[] {
  const now = movedRect(move, before);
  if (!now || move.axis === "row" || filters.length === 0) return filters;
  return filters.flatMap(({ index, criteria }) => {
    const column = movedIndex(move, before.column + index);
    return column === null ? [] : [{ index: column - now.column, criteria }];
  });
}

type Corner = Place & { readonly x: number; readonly y: number };

/** The cells in which a chart begins and ends, and how far into them. */
function cornersOf(sheet: Sheet, { left, top, width, height }: Box): readonly [Corner, Corner] {
  const corner = (x: number, y: number): Corner => {
    const column = cellAt(sheet, columnPoints, x);
    const row = cellAt(sheet, rowPoints, y);
    return { row: row.index, column: column.index, x: column.rest, y: row.rest };
  };
  return [corner(left, top), corner(left + width, top + height)];
}

/** Charts move and grow with the cells that they stand on. */
function moveCharts(
  sheet: Sheet,
  corners: readonly (readonly [Corner, Corner])[],
  move: Move,
): readonly Chart[] {
  const point = (corner: Corner): { left: number; top: number } => {
    const place = movedPlace(move, corner) ?? { ...corner, [move.axis]: move.at };
    return {
      left: startOf(sheet, columnPoints, place.column) + corner.x,
      top: startOf(sheet, rowPoints, place.row) + corner.y,
    };
  };
  return sheet.charts.map((chart, at) => {
    const [first, last] = corners[at] ?? [];
    if (!first || !last) return chart;
    const [{ left, top }, end] = [point(first), point(last)];
    const box = { left, top, width: end.left - left, height: end.top - top };
    const same = JSON.stringify(box) === JSON.stringify(chart.box);
    return same ? chart : descends({ ...chart, box }, chart);
  });
}

interface CellRule {
  readonly rects: readonly Rect[];
  readonly origin: Place;
  readonly rule: unknown;
}

/** Rules for cells, whose formulas read as in their origin; they are rewritten where they then are. */
const moveRules = <T extends CellRule>(rules: readonly T[], move: Move): readonly T[] =>
  rules.flatMap((one) => {
    const rects = movedAreas(move, one.rects);
    if (rects.length === 0) return [];
    const origin = movedPlace(move, one.origin);
    if (origin) return [descends({ ...one, rects, origin }, one)];
    // The origin is deleted: the rule is read in the first cell behind it.
    const down = move.axis === "row" ? move.at - move.count - one.origin.row : 0;
    const right = move.axis === "column" ? move.at - move.count - one.origin.column : 0;
    const rule = mapFormulas(one.rule, (formula) => shiftFormula(formula, down, right));
    return [
      descends({ ...one, rects, rule, origin: { ...one.origin, [move.axis]: move.at } }, one),
    ];
  });

/** Merged cells of which one is left are merged no more. */
function moveMerges(sheet: Sheet, move: Move): void {
  const moved = sheet.merges.flatMap((rect) => movedRect(move, rect) ?? []);
  const left = moved.filter(({ rows, columns }) => rows * columns > 1);
  sheet.merges.splice(0, sheet.merges.length, ...left);
  sheet.touched.add("merges");
}

const placeOf = (key: string): Place => {
  const [row = 0, column = 0] = key.split(",").map(Number);
  return { row, column };
};

/** Notes and links, by "row,column". */
function moveKeys<T>(map: Map<string, T>, move: Move): void {
  const entries = [...map];
  map.clear();
  for (const [key, value] of entries) {
    const to = movedPlace(move, placeOf(key));
    if (to) map.set(`${to.row},${to.column}`, value);
  }
}

/** Heights and hidden rows, or widths and hidden columns. New lines are as the one before them. */
function moveLines(sheet: Sheet, move: Move): void {
  const row = move.axis === "row";
  moveSizes(row ? sheet.rowHeights : sheet.columnWidths, move);
  const hidden = row ? sheet.hiddenRows : sheet.hiddenColumns;
  const moved = [...hidden].flatMap((index) => movedIndex(move, index) ?? []);
  hidden.clear();
  for (const index of moved) hidden.add(index);
  const side = row ? "rows" : "columns";
  const breaks = sheet.pageBreaks[side].flatMap((index) => movedIndex(move, index) ?? []);
  sheet.pageBreaks = { ...sheet.pageBreaks, [side]: breaks };
  sheet.touched.add(side);
}

function moveSizes(sizes: Map<number, number>, move: Move): void {
  const entries = [...sizes];
  const before = sizes.get(move.at - 1);
  sizes.clear();
  for (const [index, size] of entries) {
    const to = movedIndex(move, index);
    if (to !== null) sizes.set(to, size);
  }
  if (before === undefined) return;
  for (let at = move.at; at < move.at + move.count; at++) sizes.set(at, before);
}

/** Whether a block would be torn apart: a part of it moves and the rest does not. */
export function isTorn(move: Move, rect: Rect): boolean {
  const pieces = movedAreas(move, [rect]);
  const moved = movedRect(move, rect);
  return (
    pieces.length > 1 || (moved !== null && pieces.length === 1 && !sameRect(pieces[0], moved))
  );
}

const sameRect = (a: Rect | undefined, b: Rect): boolean =>
  a?.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;

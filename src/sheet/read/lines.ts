import { labelText } from "./cell/labelText";
import type { CellRef } from "../../core";
import { cellName } from "../address";
import type { CellValue } from "../grid";
import { cellText } from "./cell/text";
import { readHeader } from "./header";
import { labelsIn } from "./labels";
import { hasContent } from "./trim";
import { type UnmergedGrid, ownCells } from "./unmerge";
import { clericalLabel } from "./vocabulary/labels";
import { signatureLabel, totalLabel } from "./vocabulary/rows";

/** What a row above or below a table is. */
export type LineKind = "title" | "labels" | "legend" | "total" | "signature" | "note";

/** A row that stands beside a table's data. */
export interface Line {
  readonly kind: LineKind;
  /** Counts from the grid's first. */
  readonly row: number;
  /** What its cells say, parted by spaces. */
  readonly text: string;
  /** Its first filled cell. */
  readonly at: CellRef;
}

const longestText = 500;
const note =
  /^(?:注|备注|说明|附注|填表说明|填写说明|提示|要求)\d*\s*[:：.、]|^(?:note|remark)s?\s*:/i;
const legendName = /^(?:.{0,6}符号|图例|标识|记号|代号)/;
/** 出勤[/], 迟到（△）. */
const wordThenSymbol = /\p{L}{1,8}\s*[[(（【]\s*([^\p{L}\d\s]{1,2})\s*[\])）】]/gu;
/** √：出勤, ×=旷工, √ 出勤. */
const symbolThenWord =
  /(?<![^\s,，;；、|:：])([^\p{L}\d\s,，;；、|:：()（）]{1,2})\s*[:：=\-—]?\s*\p{L}{1,8}/gu;

/** Reads a row as one that stands beside a table; null for an empty row and for one of data. */
export function lineAt(grid: UnmergedGrid, row: number): Line | null {
  const cells = ownCells(grid, row);
  const first = cells.findIndex(hasContent);
  if (first < 0) return null;
  const text = cells.map(cellText).filter(Boolean).join(" ").slice(0, longestText);
  const kind = kindOf(grid, row, cellText(cells[first] ?? null), text);
  if (kind === null) return null;
  return {
    kind,
    row,
    text,
    at: { sheet: grid.sheet, cell: cellName(grid.row + row, grid.column + first) },
  };
}

function kindOf(grid: UnmergedGrid, row: number, first: string, text: string): LineKind | null {
  const label = labelText(first);
  if (totalLabel.test(label)) return "total";
  if (isLegend(text)) return "legend";
  if (note.test(text)) return "note";
  const cells = ownCells(grid, row);
  if (signatureLabel.test(label) && !cells.some(isFigure) && labelsIn(grid, row).size === 0) {
    return "signature";
  }
  const count = cells.filter(hasContent).length;
  if (isLabels(grid, row, count)) return "labels";
  if (readHeader(cells)) return null;
  if (isTitleWithTeam(cells)) return "title";
  return count === 1 && typeof cells.find(hasContent) === "string" ? "title" : null;
}

/** A date beside a signature is a number as well. */
const isFigure = (value: CellValue): boolean => typeof value === "number" && value < 1000;

/** Labels in colons, filled in or not; or labels without, each with its value in the next cell. */
function isLabels(grid: UnmergedGrid, row: number, count: number): boolean {
  const marked = ownCells(grid, row).filter((value) => /[:：]/.test(cellText(value))).length;
  const read = labelsIn(grid, row).size;
  if (marked === 0) return count > 1 && read * 2 >= count;
  const labels = ownCells(grid, row).filter((value) => /[:：]\s*$/.test(cellText(value))).length;
  return (
    read > 0 ||
    marked === count ||
    (count > 1 && labels * 2 >= count) ||
    ownCells(grid, row).filter(hasContent).every(isTitleOrClerical)
  );
}

const titled = /20\d{2}|\d月|[表册账單单]$|台账|统计|汇总|通报|考核|明细|记录/;

/** 2026年3月考勤台账, and 制表人：赵云 beside it. */
function isTitleOrClerical(value: CellValue): boolean {
  const text = cellText(value);
  return /[:：]/.test(text) ? clericalLabel.test(text) : titled.test(text);
}

const monthTitle = /^20\d{2}年\d{1,2}月.*(?:[表册账单]|统计|汇总|通报|明细|记录)$/;
const teamTitle = /(?:组|班|队|部|中心|科|公司)$/;

/** 2026年3月考勤台账 with whose it is beside it: 客服一组. */
function isTitleWithTeam(cells: readonly CellValue[]): boolean {
  const texts = cells.map(cellText).filter(Boolean);
  const others = texts.filter((text) => !monthTitle.test(text));
  return others.length === texts.length - 1 && others.every((text) => teamTitle.test(text));
}

const isLegend = (text: string): boolean => {
  const pairs =
    text.length > 2
      ? Math.max(explained(text, wordThenSymbol), explained(text, symbolThenWord))
      : 0;
  return pairs >= 2 || (pairs === 1 && legendName.test(text));
};

/** How many symbols a line explains; one that stands there again is a person's days: √ √ 休 √ √ 休. */
function explained(text: string, notation: RegExp): number {
  const symbols = Array.from(text.matchAll(notation), ([, symbol = ""]) => symbol);
  const once = symbols.every((symbol) => text.indexOf(symbol) === text.lastIndexOf(symbol));
  return once ? symbols.length : 0;
}

/** The lines of the rows given, from top to bottom; rows that are none are left out. */
export const linesIn = (grid: UnmergedGrid, from: number, to: number): readonly Line[] =>
  Array.from({ length: Math.max(to - from, 0) }, (_, index) => lineAt(grid, from + index)).filter(
    (line) => line !== null,
  );

/** How far lines are looked for on either side of a table. */
const farthest = 40;

/**
 * Where the titles above a header begin: the lines right above it, below the last blank row.
 * @param floor the first row that may belong to them
 */
export function titlesAbove(grid: UnmergedGrid, header: number, floor: number): number {
  let from = header;
  for (let row = header - 1; row >= Math.max(floor, header - farthest); row -= 1) {
    if (!grid.values[row]?.some(hasContent)) {
      if (from < header) break;
      continue;
    }
    const line = lineAt(grid, row);
    if (!line || line.kind === "total" || line.kind === "signature") break;
    from = row;
  }
  return from;
}

/** Where the lines below a table begin: behind the last row that is none. */
export function linesBelow(grid: UnmergedGrid, body: number, end: number): number {
  let from = end;
  for (let row = end - 1; row >= Math.max(body, end - farthest); row -= 1) {
    if (!grid.values[row]?.some(hasContent)) continue;
    if (!lineAt(grid, row)) break;
    from = row;
  }
  return from;
}

import { groupBy } from "../core";
import { type ChoiceList, type Rect, type SheetPlan, rectName } from "../sheet";
import { addressLists, linkAreas } from "./areas";
import { drawCharts } from "./charts";
import { applyChecks } from "./checks";
import { heightRuns } from "./heights";
import type { Format } from "./looks";
import { setPage } from "./page";
import { type Coat, paint } from "./paint";
import { applyRules } from "./rules";
import { runsOf } from "./runs";
import type { Target } from "./target";

/** Gives a sheet that holds its cells its looks: colours, formats, widths, merges, view. */
export function dress(sheet: Excel.Worksheet, { plan, top }: Target): void {
  dressCells(sheet, plan, top);
  if (top === 0) dressSheet(sheet, plan);
}

function dressCells(sheet: Excel.Worksheet, plan: SheetPlan, top: number): void {
  for (const coat of paint(plan.looks)) apply(sheet, coat);
  for (const { points, areas } of heightRuns(plan, top)) {
    for (const { format } of blocks(sheet, areas)) format.rowHeight = points;
  }
  for (const { at, format } of plan.numberFormats) {
    // One value for the whole range is allowed, though the type asks for one for each cell.
    rangeAt(sheet, at).numberFormat = format as unknown as string[][];
  }
  // Excel gives the look of a link to what people insert, not to the HYPERLINK function.
  const links = linkAreas(plan.cells).map((area) => ({ ...area, row: area.row + top }));
  for (const { format } of blocks(sheet, links)) format.font.underline = "Single";
}

function dressSheet(sheet: Excel.Worksheet, plan: SheetPlan): void {
  setWidths(sheet, plan.columnWidths);
  for (const column of plan.hiddenColumns ?? [])
    rangeAt(sheet, { row: 0, rows: 1, column, columns: 1 }).columnHidden = true;
  for (const merge of plan.merges) rangeAt(sheet, merge).merge(true);
  for (const list of plan.lists ?? []) offer(sheet, list);
  applyChecks(sheet, plan.checks ?? []);
  if (plan.filter) sheet.autoFilter.apply(rangeAt(sheet, plan.filter));
  if (plan.frozenRows > 0) sheet.freezePanes.freezeRows(plan.frozenRows);
  sheet.tabColor = plan.tabColor;
  sheet.showGridlines = plan.gridlines ?? true;
  applyRules(sheet, plan.rules ?? []);
  if (plan.page) setPage(sheet, plan.page);
  drawCharts(sheet, plan.charts ?? []);
}

/** Excel takes a list of at most 255 characters, parted by commas. */
const longestSource = 255;

/** Offers answers to choose from; what is typed besides is taken as well. */
function offer(sheet: Excel.Worksheet, { at, choices }: ChoiceList): void {
  const longest = Math.floor(longestSource / choices.length) - 1;
  const source = choices.map((choice) => choice.replaceAll(",", "，").slice(0, longest)).join(",");
  const { dataValidation } = rangeAt(sheet, at);
  dataValidation.rule = { list: { inCellDropDown: true, source } };
  dataValidation.errorAlert = { showAlert: false, style: "Information", title: "", message: "" };
}

const rangeAt = (sheet: Excel.Worksheet, { row, column, rows, columns }: Rect): Excel.Range =>
  sheet.getRangeByIndexes(row, column, rows, columns);

function apply(sheet: Excel.Worksheet, coat: Coat): void {
  for (const { format } of blocks(sheet, coat.areas)) brush(format, coat);
}

/** Areas as the fewest objects that can be formatted at once. */
function blocks(
  sheet: Excel.Worksheet,
  areas: readonly Rect[],
): readonly { readonly format: Excel.RangeFormat }[] {
  const [only, ...more] = areas;
  if (only && more.length === 0) return [rangeAt(sheet, only)];
  return addressLists(areas.map(rectName)).map((list) => sheet.getRanges(list));
}

/** Sets one feature of a format. */
function brush(format: Excel.RangeFormat, { feature, value }: Coat): void {
  switch (feature) {
    case "fill":
      format.fill.color = String(value);
      break;
    case "color":
    case "bold":
    case "italic":
    case "strikethrough":
    case "size":
      format.font.set({ [feature]: value });
      break;
    case "horizontal":
      format.set({ horizontalAlignment: value as Format["horizontal"] & string });
      break;
    case "vertical":
      format.set({ verticalAlignment: value as "Top" | "Center" });
      break;
    case "wrap":
      format.wrapText = Boolean(value);
      break;
    case "grid":
      rule(format.borders, String(value));
      break;
    case "top":
      for (const edge of ["EdgeTop", "InsideHorizontal"] as const)
        format.borders.getItem(edge).color = String(value);
      break;
  }
}

/** Above every table stands its coloured heading, whose own edge shows. */
const edges = [
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideHorizontal",
  "InsideVertical",
] as const;

/** Thin lines around and between the cells. */
function rule(borders: Excel.RangeBorderCollection, color: string): void {
  for (const edge of edges) borders.getItem(edge).set({ style: "Continuous", color });
}

/** Columns of one width are set together. */
function setWidths(sheet: Excel.Worksheet, widths: readonly number[]): void {
  for (const [width, columns] of groupBy([...widths.keys()], (column) => widths[column] ?? 0)) {
    const areas = runsOf(columns).map(({ first, count }): Rect => ({
      row: 0,
      rows: 1,
      column: first,
      columns: count,
    }));
    for (const { format } of blocks(sheet, areas)) format.columnWidth = points(width);
  }
}

/**
 * A column's width in points for its width in characters. Excel's default font has digits of 7 pixels
 * and 5 pixels of padding (ECMA-376 part 1, 18.3.1.13); Office.js counts 0.75 points a pixel, so the
 * usual 8.43 characters are 48 points.
 */
const points = (characters: number): number => Math.round(characters * 7 + 5) * 0.75;

import {
  type Chart,
  type Sheet,
  emptyCell,
  plainSeries,
  quotedSheet,
  splitSheet,
} from "../../model";
import { HostError, invalidArgument } from "../../protocol/host-error";
import { existing } from "../addresses";
import { omitted, oneOf } from "../arguments";
import { refuseProtectedStructure } from "../guard";
import { type OnSheet, office, selfOf } from "../kinds";
import { enterInputs } from "../session";
import { copyName } from "./name";

const positions = ["None", "Before", "After", "Beginning", "End"] as const;

/** Puts a copy of a sheet among the others. */
export function copySheet(self: OnSheet, positionType: unknown, relativeTo: unknown) {
  const { session, sheet } = existing(self);
  refuseProtectedStructure(self);
  if (sheet.charts.some(({ foreign }) => foreign))
    throw new HostError(
      "UnsupportedOperation",
      `This host cannot copy "${sheet.name}": its file holds more of a chart than the host knows.`,
    );
  const place = placeOf(self, positionType, relativeTo);
  const { workbook } = session;
  const copy = workbook.addSheet(copyName(workbook, sheet.name));
  workbook.sheets.splice(workbook.sheets.indexOf(copy), 1);
  workbook.sheets.splice(place, 0, copy);
  copyFeatures(sheet, copy);
  copyCells(self, copy);
  copyTables(self, copy);
  copyNames(self, copy);
  copy.announce({ row: 0, column: 0, rows: 0, columns: 0 }, "structure");
  return office("Worksheet", { session, sheet: copy });
}

function placeOf({ session }: OnSheet, positionType: unknown, relativeTo: unknown): number {
  const { sheets } = session.workbook;
  const position = omitted(positionType) ? "None" : oneOf(positionType, positions);
  if (position === "Beginning") return 0;
  if (position !== "Before" && position !== "After") return sheets.length;
  const other = selfOf(relativeTo, "Worksheet");
  if (!other) throw invalidArgument();
  return sheets.indexOf(other.sheet) + (position === "After" ? 1 : 0);
}

function copyFeatures(from: Sheet, to: Sheet): void {
  to.tabColor = from.tabColor;
  to.merges.push(...from.merges);
  for (const [index, size] of from.columnWidths) to.columnWidths.set(index, size);
  for (const [index, size] of from.rowHeights) to.rowHeights.set(index, size);
  for (const row of from.hiddenRows) to.hiddenRows.add(row);
  for (const column of from.hiddenColumns) to.hiddenColumns.add(column);
  for (const [key, link] of from.links) to.links.set(key, link);
  const conversations = new Set(from.threads.map(({ row, column }) => `${row},${column}`));
  for (const [key, note] of from.notes) if (!conversations.has(key)) to.notes.set(key, note);
  for (const [key, value] of from.customProperties) to.customProperties.set(key, value);
  to.frozen = from.frozen;
  to.autoFilter = from.autoFilter;
  to.filters = from.filters;
  to.protected = from.protected;
  to.protection = from.protection;
  to.password = from.password;
  to.page = from.page;
  to.pageBreaks = from.pageBreaks;
  to.showGridlines = from.showGridlines;
  to.validations = from.validations;
  to.conditionalFormats = from.conditionalFormats;
  to.charts = from.charts.map((chart) => chartOn(chart, from, to));
}

/** A formula that begins with a sheet's own cells, with the copy's in their place. */
function readingCopy(formula: string, from: Sheet, to: Sheet): string {
  if (!formula.startsWith("=")) return formula;
  const { sheet, rest } = splitSheet(formula.slice(1));
  return sheet === from.name ? `=${quotedSheet(to.name)}!${rest}` : formula;
}

/** A chart of a sheet's own cells is one of the copy's. */
function chartOn(chart: Chart, from: Sheet, to: Sheet): Chart {
  const own = (formula: string | null): string | null =>
    formula === null ? null : readingCopy(formula, from, to);
  const series = chart.series.map((one) => ({
    ...one,
    name: own(one.name),
    values: own(one.values) ?? plainSeries(one.type).values,
    categories: own(one.categories),
    bubbleSizes: own(one.bubbleSizes),
  }));
  return { ...chart, series };
}

/** Values are put as they are, formulas entered: those that name no sheet now read the copy. */
function copyCells({ session, sheet }: OnSheet, to: Sheet): void {
  for (const [row, cells] of sheet.rows()) {
    cells.forEach((cell, column) => {
      if (!cell || cell.anchor) return;
      to.put(row, column, cell.formula === null ? cell : { ...emptyCell, style: cell.style });
    });
  }
  for (const [row, cells] of sheet.rows()) {
    cells.forEach((cell, column) => {
      if (!cell?.formula) return;
      enterInputs(session, to, { row, column, rows: 1, columns: 1 }, [[cell.formula]]);
    });
  }
}

/** Tables of the copy have names and numbers of their own. */
function copyTables({ session, sheet }: OnSheet, to: Sheet): void {
  const all = session.workbook.sheets.flatMap(({ tables }) => tables);
  let number = Math.max(0, ...all.map(({ id }) => Number(id) || 0));
  to.tables = sheet.tables.map((table) => {
    number++;
    return { ...table, id: String(number), name: `${table.name}${number}` };
  });
}

/** Names that belong to the sheet belong to the copy as well. */
function copyNames({ session, sheet }: OnSheet, to: Sheet): void {
  const { names } = session.workbook;
  for (const item of names.filter((one) => one.sheet === sheet))
    names.push({ ...item, sheet: to, formula: readingCopy(item.formula, sheet, to) });
}

/**
 * Makes outbound-agent-2026-03.xlsx from the plain texts in the folder of the same name: a month of
 * an outbound team as a department keeps it, untidy in places. Every name and event is invented.
 * Run by `npm run samples`; the same texts give the same bytes.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Sheet, type StylePatch, Workbook, emptyCell } from "../../src/host/model";
import { saveXlsx } from "../../src/host/xlsx";

const source = join(__dirname, "outbound-agent-2026-03");
const target = join(__dirname, "outbound-agent-2026-03.xlsx");

const thin = { style: "thin", color: "#BFBFBF" };
const borders = { top: thin, right: thin, bottom: thin, left: thin };
const font = { name: "宋体", size: 11 };
const title: StylePatch = {
  font: { ...font, size: 16, bold: true },
  horizontal: "Center",
  vertical: "Center",
};
const header: StylePatch = {
  font: { ...font, bold: true },
  fill: "#DDEBF7",
  borders,
  horizontal: "Center",
  vertical: "Center",
};
const text: StylePatch = { font, borders, vertical: "Center" };
const centred: StylePatch = { ...text, horizontal: "Center" };
const date: StylePatch = { ...centred, numberFormat: "yyyy/m/d" };
const note: StylePatch = { font };

const workbook = new Workbook("outbound-agent-2026-03.xlsx");

function makeLedger(sheet: Sheet): void {
  const [names = [], ...events] = table("ledger.csv");
  const styles = [date, centred, centred, centred, text, centred, centred, centred, text];
  put(sheet, 0, ["呼出团队考核台账（2026年3月）", ...names.slice(1).map(() => "")], () => title);
  put(sheet, 1, names, () => header);
  events.forEach((event, index) => {
    put(sheet, index + 2, event, (column) => styles[column] ?? text);
  });
  sheet.merges.push({ row: 0, column: 0, rows: 1, columns: names.length });
  sheet.rowHeights.set(0, 30).set(1, 20);
  sheet.frozen = { rows: 2, columns: 0 };
  sheet.autoFilter = { row: 1, column: 0, rows: events.length + 1, columns: names.length };
  widths(sheet, [12, 8, 15, 11, 36, 7, 7, 9, 24]);
}

function makeRoster(sheet: Sheet): void {
  table("roster.csv").forEach((row, index) => {
    put(sheet, index, row, () => (index === 0 ? header : centred));
  });
  sheet.frozen = { rows: 1, columns: 0 };
  widths(sheet, [8, 12, 12, 8]);
}

function makeNotes(sheet: Sheet): void {
  lines("notes.txt").forEach((line, index) => {
    put(sheet, index, [line], () => (index === 0 ? { font: { ...font, bold: true } } : note));
  });
  widths(sheet, [90]);
}

function put(
  sheet: Sheet,
  row: number,
  values: readonly string[],
  look: (column: number) => StylePatch,
): void {
  values.forEach((value, column) => {
    const style = workbook.styles.derive(0, look(column));
    sheet.put(row, column, { ...emptyCell, value: typed(value, column), style });
  });
}

/** As a person would have typed it: numbers and dates, but item numbers (column E) as text. */
function typed(value: string, column: number): string | number | null {
  const item = column === 4;
  const day = /^(\d{4})-(\d\d)-(\d\d)$/.exec(value);
  if (day) return serial(Number(day[1]), Number(day[2]), Number(day[3]));
  if (value === "") return null;
  return !item && /^\d+(\.\d+)?$/.test(value) ? Number(value) : value;
}

/** Excel counts days from the last day of 1899. */
const serial = (year: number, month: number, day: number): number =>
  (Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / 86_400_000;

function widths(sheet: Sheet, columns: readonly number[]): void {
  columns.forEach((width, column) => sheet.columnWidths.set(column, width));
}

const lines = (file: string): readonly string[] =>
  readFileSync(join(source, file), "utf8").trim().split("\n");

/** The texts hold no commas, quotes or line breaks within a field. */
const table = (file: string): readonly (readonly string[])[] =>
  lines(file).map((line) => line.split(","));

makeLedger(workbook.addSheet("台账"));
makeRoster(workbook.addSheet("花名册"));
makeNotes(workbook.addSheet("说明"));
writeFileSync(target, saveXlsx(workbook));

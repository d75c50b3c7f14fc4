import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Sheet, type StylePatch, Workbook, emptyCell } from "../../src/host/model";
import { saveXlsx } from "../../src/host/xlsx";

/** A table of events as a department keeps it: a title, a header, a row for each event. */
export interface Ledger {
  readonly kind: "ledger";
  readonly tab: string;
  /** A CSV file, its header first. */
  readonly file: string;
  readonly title: string;
  readonly columns: readonly LedgerColumn[];
}

export interface LedgerColumn {
  readonly width: number;
  readonly look: "text" | "centred" | "date";
  /** Typed as text even where it looks like a number: a clause's id. */
  readonly asText?: true;
}

/** A plain list below a header: who belongs to the department. */
export interface List {
  readonly kind: "list";
  readonly tab: string;
  readonly file: string;
  readonly widths: readonly number[];
}

/** Lines of prose, the first a heading. */
export interface Notes {
  readonly kind: "notes";
  readonly tab: string;
  readonly file: string;
}

/** A sample workbook, made from the plain texts in the folder of the same name. */
export interface SampleBook {
  readonly name: string;
  readonly sheets: readonly (Ledger | List | Notes)[];
}

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
const looks = { text, centred, date } as const;

/** Writes a sample beside its folder; the same texts give the same bytes. */
export function makeSample({ name, sheets }: SampleBook): void {
  const workbook = new Workbook(`${name}.xlsx`);
  const folder = join(__dirname, name);
  for (const plan of sheets) {
    const sheet = workbook.addSheet(plan.tab);
    const lines = readFileSync(join(folder, plan.file), "utf8").trim().split("\n");
    if (plan.kind === "notes") fillNotes(workbook, sheet, lines);
    else if (plan.kind === "list") fillList(workbook, sheet, plan, lines.map(cellsOf));
    else fillLedger(workbook, sheet, plan, lines.map(cellsOf));
  }
  writeFileSync(`${folder}.xlsx`, saveXlsx(workbook));
}

/** The texts hold no commas, quotes or line breaks within a field. */
const cellsOf = (line: string): readonly string[] => line.split(",");

type Rows = readonly (readonly string[])[];

function fillLedger(workbook: Workbook, sheet: Sheet, plan: Ledger, rows: Rows): void {
  const [names = [], ...events] = rows;
  const { columns } = plan;
  const heading = [plan.title, ...names.slice(1).map(() => "")];
  put(workbook, sheet, 0, heading, () => title);
  put(workbook, sheet, 1, names, () => header);
  events.forEach((event, index) => {
    put(
      workbook,
      sheet,
      index + 2,
      event,
      (column) => looks[columns[column]?.look ?? "text"],
      (column) => columns[column]?.asText === true,
    );
  });
  sheet.merges.push({ row: 0, column: 0, rows: 1, columns: names.length });
  sheet.rowHeights.set(0, 30).set(1, 20);
  sheet.frozen = { rows: 2, columns: 0 };
  sheet.autoFilter = { row: 1, column: 0, rows: events.length + 1, columns: names.length };
  widths(
    sheet,
    columns.map(({ width }) => width),
  );
}

function fillList(workbook: Workbook, sheet: Sheet, plan: List, rows: Rows): void {
  rows.forEach((row, index) => {
    put(workbook, sheet, index, row, () => (index === 0 ? header : centred));
  });
  sheet.frozen = { rows: 1, columns: 0 };
  widths(sheet, plan.widths);
}

function fillNotes(workbook: Workbook, sheet: Sheet, lines: readonly string[]): void {
  lines.forEach((line, index) => {
    put(workbook, sheet, index, [line], () => ({ font: { ...font, bold: index === 0 } }));
  });
  widths(sheet, [90]);
}

function put(
  workbook: Workbook,
  sheet: Sheet,
  row: number,
  values: readonly string[],
  look: (column: number) => StylePatch,
  isText: (column: number) => boolean = () => false,
): void {
  values.forEach((value, column) => {
    const style = workbook.styles.derive(0, look(column));
    sheet.put(row, column, { ...emptyCell, value: typed(value, isText(column)), style });
  });
}

/** As a person would have typed it: numbers and dates become such. */
function typed(value: string, asText: boolean): string | number | null {
  const day = /^(\d{4})-(\d\d)-(\d\d)$/.exec(value);
  if (day) return serial(Number(day[1]), Number(day[2]), Number(day[3]));
  if (value === "") return null;
  return !asText && /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : value;
}

/** Excel counts days from the last day of 1899. */
const serial = (year: number, month: number, day: number): number =>
  (Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / 86_400_000;

function widths(sheet: Sheet, columns: readonly number[]): void {
  columns.forEach((width, column) => sheet.columnWidths.set(column, width));
}

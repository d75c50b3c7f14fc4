import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import * as XLSX from "@e965/xlsx";
import { unzipSync } from "fflate";
import fc from "fast-check";
import { CellError, type Scalar, Workbook, emptyCell } from "../../../src/host/model";
import { openXlsx, saveXlsx } from "../../../src/host/xlsx";
import { modernTexts } from "./modern-workbook";
import { zipTexts } from "./package";
import { richWorkbook } from "./rich-workbook";
import { violations } from "./validator";
import { excelJsWorkbook, ownWorkbook, sheetJsWorkbook, strictWorkbook } from "./writers";

const fixture = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(join(__dirname, "fixtures", name)));

/** Written by LibreOffice 7.4: two sheets with a note, a validation, merged and coloured cells. */
const libreOffice = fixture("libreoffice.xlsx");

const allWriters: readonly (readonly [
  name: string,
  write: () => Uint8Array | Promise<Uint8Array>,
])[] = [
  ["LibreOffice", () => libreOffice],
  // What LibreOffice 7.4 made of the workbook put together by hand: chart, table, pivot table.
  ["LibreOffice, richly", () => fixture("libreoffice-rich.xlsx")],
  ["SheetJS", () => sheetJsWorkbook()],
  ["SheetJS, counting dates from 1904", () => sheetJsWorkbook(true)],
  ["exceljs", excelJsWorkbook],
  ["the host itself", ownWorkbook],
  ["hand, with macros, chart, pivot table, slicer, threaded comments", richWorkbook],
  ["hand, in the strict edition", strictWorkbook],
  ["hand, as Excel 365 does", () => zipTexts(modernTexts())],
  // Charts, sparklines, check boxes, pictures in cells and headers, rich text, dynamic arrays.
  ["XlsxWriter 3.2", () => fixture("xlsxwriter.xlsx")],
  ["openpyxl 3.1, row by row", () => fixture("openpyxl.xlsx")],
];

/** Does what scoring a workbook does: cells filled, formulas and sheets added. */
function score(book: Workbook): Uint8Array {
  const ledger = book.active;
  const red = book.styles.derive(ledger.cell(2, 2).style, { fill: "#FFC7CE" });
  ledger.put(2, 2, { ...ledger.cell(2, 2), style: red });
  const report = book.addSheet("考核汇总");
  const head = book.styles.derive(0, {
    font: { bold: true, color: "#FFFFFF" },
    fill: "#1F4E79",
    numberFormat: "0.0##",
    borders: { bottom: { style: "thin", color: "#999999" } },
    horizontal: "Center",
    wrap: true,
    locked: false,
  });
  ["姓名", "得分"].forEach((value, column) =>
    report.put(0, column, { ...emptyCell, value, style: head }),
  );
  report.put(1, 0, { ...emptyCell, value: "张三" });
  report.put(1, 1, { ...emptyCell, value: 99.5, formula: "=KPISCORE(台账!A2:D4)" });
  report.links.set("1,0", { address: null, location: "台账!A3", tip: "原始记录" });
  report.links.set("1,1", { address: "https://example.com/?a=1&b=2", location: null, tip: null });
  report.merges.push({ row: 3, column: 0, rows: 1, columns: 2 });
  report.columnWidths.set(0, 18);
  report.rowHeights.set(0, 24);
  report.frozen = { rows: 1, columns: 0 };
  report.tabColor = "#1F4E79";
  report.autoFilter = { row: 0, column: 0, rows: 2, columns: 2 };
  book.names.push({ name: "满分", sheet: null, formula: "=100", visible: true, comment: "" });
  book.activate(report);
  const functions = ["KPISCORE"];
  return saveXlsx(book, {
    addin: { id: "0f8fad5b-d9cb-469f-a165-70867728950e", version: "1.0", functions },
  });
}

/** What a change of one cell and a new sheet may touch, besides the part of that one sheet. */
const touchable = /^\[Content_Types\]\.xml$|^xl\/workbook\.xml$|^xl\/_rels\/workbook\.xml\.rels$/;

describe.each(allWriters)("a file written by %s", (_, write) => {
  let bytes: Uint8Array;
  beforeAll(async () => void (bytes = await write()));

  test("is the same file when nothing changed", () => {
    expect(unzipSync(saveXlsx(openXlsx(bytes, "book.xlsx")))).toEqual(unzipSync(bytes));
  });

  test("keeps every part but one, byte for byte, when a cell is changed and a sheet added", () => {
    const book = openXlsx(bytes, "book.xlsx");
    book.active.put(8, 0, { ...emptyCell, value: "新" });
    book.addSheet("新表").put(0, 0, { ...emptyCell, value: 1 });
    const [before, after] = [unzipSync(bytes), unzipSync(saveXlsx(book))];

    const same = (name: string): boolean => isDeepStrictEqual(before[name], after[name]);
    const changed = Object.keys(before).filter((name) => !touchable.test(name) && !same(name));
    expect(changed).toEqual([expect.stringMatching(/^xl\/worksheets\/sheet\d\.xml$/)]);
    expect(Object.keys(after)).toEqual([
      ...Object.keys(before),
      expect.stringMatching(/^xl\/worksheets\/sheet\d\.xml$/),
    ]);
  });

  test("breaks no rule of the format that it did not break before", () => {
    const after = violations(score(openXlsx(bytes, "book.xlsx")));
    // The validator takes its time; a sound file needs no comparison.
    const before = new Set(after.length > 0 ? violations(bytes) : []);
    expect(after.filter((one) => !before.has(one))).toEqual([]);
  });

  test("holds what was added for another reader, and what it held before", () => {
    const before = XLSX.read(bytes, { cellStyles: true });
    const after = XLSX.read(score(openXlsx(bytes, "book.xlsx")), { cellStyles: true });
    expect(after.SheetNames).toEqual([...before.SheetNames, "考核汇总"]);
    for (const name of before.SheetNames) {
      const rows = (book: XLSX.WorkBook): unknown =>
        XLSX.utils.sheet_to_json(book.Sheets[name] ?? {}, { header: 1 });
      expect(rows(after)).toEqual(rows(before));
    }
    const report = after.Sheets["考核汇总"] ?? {};
    expect(report["B2"]).toMatchObject({ t: "n", v: 99.5, F: "B2" });
    expect(report["A1"]).toMatchObject({ v: "姓名", s: { fgColor: { rgb: "1F4E79" } } });
    expect(report["!merges"]).toEqual([{ s: { r: 3, c: 0 }, e: { r: 3, c: 1 } }]);
  });

  test("is read as another reader reads it", () => {
    const book = openXlsx(bytes, "book.xlsx");
    const other = XLSX.read(bytes, { cellDates: false, sheetStubs: false });
    for (const sheet of book.sheets) {
      const cells = Object.entries(other.Sheets[sheet.name] ?? {}).filter(([name]) =>
        /^[A-Z]/.test(name),
      );
      for (const [name, cell] of cells as [string, XLSX.CellObject][]) {
        const { r: row, c: column } = XLSX.utils.decode_cell(name);
        const value = sheet.value(row, column);
        expect([name, value instanceof CellError ? value.code : value]).toEqual([
          name,
          cell.t === "e" ? cell.w : cell.t === "z" ? null : cell.v,
        ]);
      }
    }
  });
});

test("the sheets of the workbook put together by hand are read, and its chart sheet is not lost", () => {
  const book = openXlsx(richWorkbook(), "book.xlsm");
  expect(book.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
    ["台账", "Visible"],
    ["透视", "Visible"],
    ["底稿", "VeryHidden"],
  ]);
  expect(book.active.notes.get("1,0")).toBe("[Threaded comment]");
  expect(book.active.cell(3, 3)).toMatchObject({ formula: "=C4*2", value: 0.002 });
  expect(XLSX.read(score(book)).SheetNames).toEqual(["台账", "图表", "透视", "底稿", "考核汇总"]);
});

test("LibreOffice's own features are read", () => {
  const book = openXlsx(libreOffice, "book.xlsx");
  const ledger = book.active;
  expect(book.sheets.map(({ name }) => name)).toEqual(["台账", "说明"]);
  expect(ledger.notes.get("2,0")).toBe("已谈话");
  expect(ledger.cell(4, 2)).toMatchObject({ value: 1.5, formula: "=SUM(C3:C4)" });
  expect(ledger.merges).toEqual([{ row: 0, column: 0, rows: 1, columns: 4 }]);
  expect(book.styles.get(ledger.cell(0, 0).style)).toMatchObject({
    fill: "#DDE8CB",
    font: { bold: true },
  });
});

test("a new workbook is a sound file", () => {
  const book = new Workbook("new.xlsx");
  book.addSheet("台账").put(2, 2, { ...emptyCell, value: 1 });
  book.date1904 = true;
  const bytes = score(book);
  expect(violations(bytes)).toEqual([]);
  expect(XLSX.read(bytes).Workbook?.WBProps?.date1904).toBe(true);
  expect(openXlsx(bytes, "new.xlsx").active.name).toBe("考核汇总");
});

const scalar: fc.Arbitrary<Scalar> = fc.oneof(
  fc.string({ unit: "binary", minLength: 1 }),
  fc.string({
    unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
    minLength: 1,
  }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer(),
  fc.boolean(),
  fc.constantFrom(new CellError("#N/A"), new CellError("#DIV/0!")),
);

test("any values come back from a file, whether it is new or patched", () => {
  const cell = fc.record({
    row: fc.integer({ min: 0, max: 12 }),
    column: fc.integer({ min: 0, max: 30 }),
    value: scalar,
  });
  fc.assert(
    fc.property(fc.array(cell), fc.array(cell), (first, second) => {
      const book = new Workbook("a.xlsx");
      const wanted = new Map<string, Scalar>();
      const fill = (target: Workbook, cells: typeof first): Uint8Array => {
        for (const { row, column, value } of cells) {
          target.active.put(row, column, { ...emptyCell, value });
          wanted.set(`${row},${column}`, Object.is(value, -0) ? 0 : value);
        }
        return saveXlsx(target);
      };
      book.addSheet("表");
      const patched = fill(openXlsx(fill(book, first), "a.xlsx"), second);
      const sheet = openXlsx(patched, "a.xlsx").active;
      for (const [key, value] of wanted) {
        const [row = 0, column = 0] = key.split(",").map(Number);
        expect(sheet.value(row, column)).toEqual(value);
      }
    }),
    { numRuns: 60 },
  );
});

import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as XLSX from "@e965/xlsx";
import { unzipSync } from "fflate";
import fc from "fast-check";
import { CellError, type Scalar, Workbook, emptyCell } from "../../../src/host/model";
import { openXlsx, saveXlsx } from "../../../src/host/xlsx";
import { violations } from "./validator";

/** Written by LibreOffice 7.4: two sheets with a note, a validation, merged and coloured cells. */
const libreOffice = new Uint8Array(readFileSync(join(__dirname, "fixtures/libreoffice.xlsx")));

function sheetJs(): Uint8Array {
  const sheet = XLSX.utils.aoa_to_sheet([
    ["姓名", "日期", "扣分"],
    ["张三", new Date(Date.UTC(2026, 2, 1)), 0.5],
    ["李四", null, true],
  ]);
  sheet["C4"] = { t: "n", f: "SUM(C2:C3)", v: 0.5 };
  sheet["!ref"] = "A1:C4";
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, sheet, "台账");
  return new Uint8Array(XLSX.write(book, { type: "array", bookSST: true }) as ArrayBuffer);
}

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

describe.each([
  ["LibreOffice", libreOffice],
  ["SheetJS", sheetJs()],
])("a file written by %s", (_, bytes) => {
  test("is the same file when nothing changed", () => {
    expect(unzipSync(saveXlsx(openXlsx(bytes, "book.xlsx")))).toEqual(unzipSync(bytes));
  });

  test("breaks no rule of the format that it did not break before", () => {
    const before = new Set(violations(bytes));
    expect(
      violations(score(openXlsx(bytes, "book.xlsx"))).filter((one) => !before.has(one)),
    ).toEqual([]);
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

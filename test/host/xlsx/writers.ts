import * as XLSX from "@e965/xlsx";
import ExcelJS from "exceljs";
import { Workbook, emptyCell } from "../../../src/host/model";
import { saveXlsx } from "../../../src/host/xlsx";
import { textsOf, zipTexts } from "./package";
import { richWorkbook } from "./rich-workbook";

/** A ledger as SheetJS writes it. */
export function sheetJsWorkbook(date1904 = false): Uint8Array {
  const sheet = XLSX.utils.aoa_to_sheet([
    ["姓名", "日期", "扣分"],
    ["张三", new Date(Date.UTC(2026, 2, 1)), 0.5],
    ["李四", null, true],
  ]);
  sheet["C4"] = { t: "n", f: "SUM(C2:C3)", v: 0.5 };
  sheet["!ref"] = "A1:C4";
  const book = XLSX.utils.book_new();
  book.Workbook = { WBProps: { date1904 } };
  XLSX.utils.book_append_sheet(book, sheet, "台账");
  return new Uint8Array(XLSX.write(book, { type: "array", bookSST: true }) as ArrayBuffer);
}

/** A ledger as exceljs writes it: looks, a picture, a rule, a list to choose from, a note. */
export async function excelJsWorkbook(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet("台账", { views: [{ state: "frozen", ySplit: 1 }] });
  sheet.addRow(["姓名", "日期", "扣分"]).font = { bold: true, color: { argb: "FF1F4E79" } };
  sheet.addRow(["张三", new Date(Date.UTC(2026, 2, 1)), 0.5]);
  sheet.addRow([{ richText: [{ text: "李" }, { font: { bold: true }, text: "四" }] }, null, true]);
  sheet.getCell("C4").value = { formula: "SUM(C2:C3)", result: 0.5 };
  sheet.getCell("A2").note = "已谈话";
  sheet.getCell("C2").dataValidation = { type: "decimal", operator: "between", formulae: [0, 5] };
  sheet.addConditionalFormatting({
    ref: "C2:C4",
    rules: [
      {
        type: "cellIs",
        operator: "greaterThan",
        priority: 1,
        formulae: [1],
        style: { font: { bold: true } },
      },
    ],
  });
  const image = book.addImage({ base64: PIXEL, extension: "png" });
  sheet.addImage(image, "E2:F4");
  return new Uint8Array(await book.xlsx.writeBuffer());
}

const PIXEL =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

/** A new workbook of the host's own. */
export function ownWorkbook(): Uint8Array {
  const book = new Workbook("own.xlsx");
  const sheet = book.addSheet("台账");
  const head = book.styles.derive(0, {
    font: { bold: true },
    fill: "#DDEBF7",
    numberFormat: "0.0",
  });
  ["姓名", "扣分"].forEach((value, column) =>
    sheet.put(0, column, { ...emptyCell, value, style: head }),
  );
  sheet.put(1, 0, { ...emptyCell, value: "张三" });
  sheet.put(1, 1, { ...emptyCell, value: 0.5, formula: "=1/2" });
  sheet.merges.push({ row: 4, column: 0, rows: 1, columns: 2 });
  sheet.notes.set("1,0", "已谈话");
  sheet.links.set("1,1", { address: "https://example.com/", location: null, tip: null });
  sheet.frozen = { rows: 1, columns: 0 };
  book.names.push({ name: "满分", sheet: null, formula: "=100", visible: true, comment: "" });
  return saveXlsx(book);
}

const STRICT: readonly (readonly [string, string])[] = [
  [
    "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
    "http://purl.oclc.org/ooxml/spreadsheetml/main",
  ],
  [
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "http://purl.oclc.org/ooxml/officeDocument/relationships",
  ],
  ["http://schemas.openxmlformats.org/drawingml/2006/", "http://purl.oclc.org/ooxml/drawingml/"],
];

/** The workbook made by hand in the strict edition of the format (ISO/IEC 29500), which Excel can save. */
export const strictWorkbook = (): Uint8Array =>
  zipTexts(
    Object.fromEntries(
      Object.entries(textsOf(richWorkbook())).map(([name, text]) => [
        name,
        STRICT.reduce((all, [from, to]) => all.replaceAll(from, to), text),
      ]),
    ),
  );

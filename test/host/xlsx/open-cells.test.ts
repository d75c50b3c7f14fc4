import { CellError, type Sheet } from "../../../src/host/model";
import { openXlsx } from "../../../src/host/xlsx";
import { type PackageInput, makePackage, sharedStrings, worksheet } from "./package";

const open = (rows: string, more: Partial<PackageInput> = {}): Sheet =>
  openXlsx(makePackage({ sheets: { 表: worksheet(rows) }, ...more }), "book.xlsx").active;

const values = (sheet: Sheet, row = 0): unknown[] =>
  Array.from(sheet.row(row), (cell) => cell?.value);
const formulas = (sheet: Sheet, row = 0): unknown[] =>
  Array.from(sheet.row(row), (cell) => cell?.formula);

test("every type of value is read", () => {
  const sheet = open(
    '<row r="1"><c r="A1"><v>1.5</v></c><c r="B1" t="b"><v>1</v></c><c r="C1" t="str"><f>A2</f><v>ok</v></c>' +
      '<c r="D1" t="e"><v>#N/A</v></c><c r="E1" t="inlineStr"><is><t>文字</t></is></c>' +
      '<c r="F1" t="n"><v>-1E-3</v></c><c r="G1" s="0"/><c r="H1"><v></v></c></row>',
  );
  expect(values(sheet)).toEqual([
    1.5,
    true,
    "ok",
    new CellError("#N/A"),
    "文字",
    -0.001,
    null,
    null,
  ]);
});

test("an error newer than the model is #VALUE! and keeps its name", () => {
  expect(values(open('<row r="1"><c r="A1" t="e"><v>#FIELD!</v></c></row>'))).toEqual([
    new CellError("#VALUE!", "#FIELD!"),
  ]);
});

test("ISO dates become serial numbers of the workbook's date system", () => {
  const rows =
    '<row r="1"><c r="A1" t="d"><v>2026-03-01</v></c><c r="B1" t="d"><v>2026-03-01T12:00:00</v></c>' +
    '<c r="C1" t="d"><v>1900-01-01</v></c><c r="D1" t="d"><v>T06:00:00</v></c></row>';
  expect(values(open(rows))).toEqual([46082, 46082.5, 1, 0.25]);
  const old = open(rows, { beforeSheets: '<workbookPr date1904="1"/>' });
  expect(values(old).slice(0, 2)).toEqual([44620, 44620.5]);
});

test("shared strings lose looks and phonetic guides, keep spaces and escapes", () => {
  const strings = sharedStrings(
    "<si><t>plain</t></si><si><r><t>rich </t></r><r><rPr><b/></rPr><t>text</t></r></si>" +
      '<si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr fontId="1"/></si>' +
      '<si><t xml:space="preserve"> a &amp; b_x000D_ &#x4F60;</t></si><si/><si><t><![CDATA[<raw>]]>&lt;</t></si>',
  );
  const cells = [0, 1, 2, 3, 4, 5].map((index) => `<c t="s"><v>${index}</v></c>`).join("");
  expect(values(open(`<row>${cells}</row>`, { strings }))).toEqual([
    "plain",
    "rich text",
    "東京",
    " a & b\r 你",
    "",
    "<raw><",
  ]);
});

test("a cell of a shared string that is not named holds nothing", () => {
  expect(values(open('<row><c t="s"><v/></c><c t="s"/></row>'))).toEqual([null, null]);
});

test("a prefix, single quotes, comments and CDATA make no difference", () => {
  const xml =
    "<?xml version='1.0'?><x:worksheet xmlns:x='http://schemas.openxmlformats.org/spreadsheetml/2006/main'>" +
    "<!-- <x:sheetData> --><x:sheetData><!-- <x:row> --><x:row r='2' ht='30'><x:c r='B2' t='str'>" +
    "<x:f>A1&gt;1</x:f><x:v><![CDATA[a<b]]></x:v></x:c></x:row></x:sheetData></x:worksheet>";
  const sheet = openXlsx(makePackage({ sheets: { 表: xml } }), "book.xlsx").active;
  expect(sheet.cell(1, 1)).toMatchObject({ value: "a<b", formula: "=A1>1" });
  expect(sheet.rowHeights.get(1)).toBe(30);
});

test("rows and cells without a name follow the one before", () => {
  const sheet = open(
    '<row><c><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c></row><row r="5"/><row><c><v>4</v></c></row>',
  );
  expect([sheet.value(0, 0), sheet.value(0, 3), sheet.value(0, 4), sheet.value(5, 0)]).toEqual([
    1, 2, 3, 4,
  ]);
});

test("a sheet may be empty", () => {
  const xml = worksheet("").replace("<sheetData></sheetData>", "<sheetData/>");
  expect(openXlsx(makePackage({ sheets: { 表: xml } }), "b").active.used()).toBeNull();
});

test("a shared formula is read as each cell's own", () => {
  const sheet = open(
    '<row r="1"><c r="A1"><f t="shared" ref="A1:C1" si="0">_xlfn.IFNA(B2,$A$9)</f><v>0</v></c>' +
      '<c r="B1"><f t="shared" si="0"/><v>0</v></c><c r="C1"><f t="shared" si="0"></f><v>0</v></c></row>',
  );
  expect(formulas(sheet)).toEqual(["=IFNA(B2,$A$9)", "=IFNA(C2,$A$9)", "=IFNA(D2,$A$9)"]);
});

test("an array formula knows its block, and the block knows its formula", () => {
  const sheet = open(
    '<row r="1"><c r="A1" cm="1"><f t="array" ref="A1:B2">_xlfn.SEQUENCE(2,2)</f><v>1</v></c><c r="B1"><v>2</v></c></row>' +
      '<row r="2"><c r="A2"><v>3</v></c></row>',
  );
  expect(sheet.cell(0, 0)).toMatchObject({
    formula: "=SEQUENCE(2,2)",
    spill: { rows: 2, columns: 2 },
  });
  expect(sheet.cell(1, 0)).toMatchObject({
    value: 3,
    formula: null,
    anchor: { row: 0, column: 0 },
  });
  expect(sheet.cell(1, 1)).toMatchObject({ value: null, anchor: { row: 0, column: 0 } });
});

test("a what-if table keeps its values and has no formula", () => {
  const sheet = open(
    '<row r="1"><c r="A1"><f t="dataTable" ref="A1:A2" r1="B1"/><v>7</v></c></row>',
  );
  expect(sheet.cell(0, 0)).toMatchObject({ value: 7, formula: null });
});

test("an add-in's function is shown by its own name", () => {
  const sheet = open(
    '<row r="1"><c r="A1" cm="1"><f t="array" ref="A1">_xldudf_KPISCORE(B2:F9)</f><v>55</v></c></row>',
  );
  expect(sheet.cell(0, 0)).toMatchObject({ formula: "=KPISCORE(B2:F9)", value: 55 });
});

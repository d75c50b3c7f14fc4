import { strToU8, zipSync } from "fflate";
import { type Workbook, emptyCell } from "../../../src/host/model";
import { openXlsx, saveXlsx } from "../../../src/host/xlsx";
import {
  type PackageInput,
  makePackage,
  officeType,
  relationships,
  textsOf,
  worksheet,
  zipTexts,
} from "./package";

const WORKBOOK = "xl/workbook.xml";
const front = '<sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews>';
const three: PackageInput = {
  sheets: { 一: worksheet("", { before: front }), 二: worksheet(""), 三: worksheet("") },
  beforeSheets: '<bookViews><workbookView activeTab="0" firstSheet="1"/></bookViews>',
  afterSheets:
    '<definedNames><definedName name="all">二!$A$1+一!$A$1</definedName>' +
    '<definedName name="own" localSheetId="2">三!$A$1</definedName>' +
    '<definedName name="gone" localSheetId="1">二!$A$1</definedName></definedNames>',
};

function edit(bytes: Uint8Array, change: (book: Workbook) => void): Record<string, string> {
  const book = openXlsx(bytes, "book.xlsx");
  change(book);
  return textsOf(saveXlsx(book));
}

const sheetNames = (xml: string | undefined): string[] =>
  Array.from((xml ?? "").matchAll(/<sheet [^>]*name="([^"]*)"/g), ([, name = ""]) => name);

function second(book: Workbook): Workbook["sheets"][number] {
  const sheet = book.sheets[1];
  if (!sheet) throw new Error("no second sheet");
  return sheet;
}

test("a new sheet is entered everywhere it must be", () => {
  const after = edit(makePackage(three), (book) => book.addSheet("考核<汇总>"));
  expect(after["xl/worksheets/sheet4.xml"]).toContain("<sheetData/>");
  expect(after["[Content_Types].xml"]).toContain('PartName="/xl/worksheets/sheet4.xml"');
  expect(after["xl/_rels/workbook.xml.rels"]).toContain('Id="rId4"');
  expect(after[WORKBOOK]).toContain(
    '<sheet name="考核&lt;汇总>" sheetId="4" r:id="rId4"/></sheets>'.replace("汇总>", "汇总&gt;"),
  );
});

test("a removed sheet goes with what only it needed; numbers of names follow", () => {
  const texts = textsOf(makePackage(three));
  const bytes = zipTexts({
    ...texts,
    "xl/worksheets/_rels/sheet2.xml.rels": relationships(
      `<Relationship Id="rId1" Type="${officeType("drawing")}" Target="../drawings/drawing1.xml"/>`,
    ),
    "xl/drawings/drawing1.xml": "<d/>",
    "xl/drawings/_rels/drawing1.xml.rels": relationships(
      `<Relationship Id="rId1" Type="${officeType("image")}" Target="../media/image1.png"/>`,
    ),
    "xl/media/image1.png": "png",
    "custom/unrelated.xml": "<kept/>",
  });
  const after = edit(bytes, (book) => book.removeSheet(second(book)));
  const before = textsOf(bytes);
  expect(Object.keys(before).filter((path) => !(path in after))).toEqual([
    "xl/worksheets/sheet2.xml",
    "xl/worksheets/_rels/sheet2.xml.rels",
    "xl/drawings/drawing1.xml",
    "xl/drawings/_rels/drawing1.xml.rels",
    "xl/media/image1.png",
  ]);
  expect(after["[Content_Types].xml"]).not.toContain("sheet2.xml");
  expect(after["xl/_rels/workbook.xml.rels"]).not.toContain("sheet2.xml");
  expect(sheetNames(after[WORKBOOK])).toEqual(["一", "三"]);
  expect(after[WORKBOOK]).toContain(
    '<definedName name="all">#REF!+一!$A$1</definedName><definedName name="own" localSheetId="1">三!$A$1</definedName></definedNames>',
  );
});

test("a sheet removed and made again under its name keeps what refers to it", () => {
  const after = edit(makePackage(three), (book) => {
    book.removeSheet(second(book));
    book.addSheet("二");
  });
  expect(after[WORKBOOK]).toContain('<definedName name="all">二!$A$1+一!$A$1</definedName>');
});

test("moved, renamed and hidden sheets keep their parts", () => {
  const bytes = makePackage(three);
  const after = edit(bytes, (book) => {
    book.sheets.reverse();
    second(book).name = "新二";
    second(book).visibility = "VeryHidden";
  });
  expect(after[WORKBOOK]).toContain(
    '<sheets><sheet name="三" sheetId="3" r:id="rId3"/><sheet name="新二" sheetId="2" r:id="rId2" state="veryHidden"/>' +
      '<sheet name="一" sheetId="1" r:id="rId1"/></sheets>',
  );
  expect(after[WORKBOOK]).toContain('name="own" localSheetId="0"');
  expect(after[WORKBOOK]).toContain('activeTab="2"');
  expect(after["xl/worksheets/sheet3.xml"]).toBe(textsOf(bytes)["xl/worksheets/sheet3.xml"]);
});

test("names are added, changed and removed", () => {
  const after = edit(makePackage(three), (book) => {
    const [all] = book.names;
    if (all) all.formula = "=SORT(一!$A$1:$A$9)";
    book.names.splice(1, 1);
    book.names.push({
      name: "new",
      sheet: second(book),
      formula: '="<"',
      visible: false,
      comment: "备",
    });
  });
  expect(after[WORKBOOK]).toContain(
    '<definedNames><definedName name="all">_xlfn._xlws.SORT(一!$A$1:$A$9)</definedName>' +
      '<definedName name="gone" localSheetId="1">二!$A$1</definedName>' +
      '<definedName name="new" comment="备" localSheetId="1" hidden="1">"&lt;"</definedName></definedNames>',
  );
});

test("one sheet is in front, and no other", () => {
  const after = edit(makePackage(three), (book) => book.activate(second(book)));
  expect(after[WORKBOOK]).toContain('activeTab="1"');
  expect(after["xl/worksheets/sheet1.xml"]).not.toContain("tabSelected");
  expect(after["xl/worksheets/sheet2.xml"]).toContain(
    '<sheetView tabSelected="1" workbookViewId="0">',
  );
});

test("chart sheets stay where they are among the others", () => {
  const texts = textsOf(makePackage(three));
  const bytes = zipTexts({
    ...texts,
    "xl/_rels/workbook.xml.rels": (texts["xl/_rels/workbook.xml.rels"] ?? "").replace(
      'worksheet" Target="worksheets/sheet2.xml"',
      'chartsheet" Target="worksheets/sheet2.xml"',
    ),
  });
  const after = edit(bytes, (book) => {
    const [, third] = book.sheets;
    book.addSheet("新");
    if (third) book.removeSheet(third);
  });
  expect(sheetNames(after[WORKBOOK])).toEqual(["一", "二", "新"]);
  expect(after[WORKBOOK]).toContain('<definedName name="gone" localSheetId="1">');
  expect(after["xl/worksheets/sheet2.xml"]).toBe(texts["xl/worksheets/sheet2.xml"]);
  const moved = edit(bytes, (book) => book.sheets.reverse());
  expect(sheetNames(moved[WORKBOOK])).toEqual(["三", "一", "二"]);
});

test("the structure is protected and freed", () => {
  const locked = edit(makePackage(three), (book) => (book.structureProtected = true));
  expect(locked[WORKBOOK]).toContain('<workbookProtection lockStructure="1"/><bookViews>');
  const beforeSheets = '<workbookProtection lockStructure="1"/>';
  const freed = edit(
    makePackage({ ...three, beforeSheets }),
    (book) => (book.structureProtected = false),
  );
  expect(freed[WORKBOOK]).not.toContain("lockStructure");
});

test("formulas that name a removed sheet say #REF!, in sheets that were not touched, too", () => {
  const rows = (f: string): string =>
    `<row r="1"><c r="A1"><f>${f}</f><v>1</v></c><c r="B1"><f>SUM(C1)</f><v>0</v></c></row>`;
  const bytes = makePackage({
    sheets: { 一: worksheet(rows("SUM(二!A1:B2)")), 二: worksheet("") },
  });
  const after = edit(bytes, (book) => book.removeSheet(second(book)));
  expect(after["xl/worksheets/sheet1.xml"]).toContain(rows("SUM(#REF!)"));
});

test("a strict file stays strict, and its new sheets are", () => {
  const strict = Object.fromEntries(
    Object.entries(textsOf(makePackage(three))).map(([path, text]) => [
      path,
      text
        .replaceAll(
          "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
          "http://purl.oclc.org/ooxml/spreadsheetml/main",
        )
        .replaceAll(
          "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
          "http://purl.oclc.org/ooxml/officeDocument/relationships",
        ),
    ]),
  );
  const after = edit(zipTexts(strict), (book) => book.addSheet("新"));
  expect(after["xl/worksheets/sheet4.xml"]).toContain(
    'xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main"',
  );
  expect(after["xl/_rels/workbook.xml.rels"]).toContain(
    'Type="http://purl.oclc.org/ooxml/officeDocument/relationships/worksheet" Target="/xl/worksheets/sheet4.xml"',
  );
});

test("parts in UTF-16 are read, and patched ones are written in UTF-8", () => {
  const texts = textsOf(
    makePackage({ sheets: { 一: worksheet('<row><c t="str"><v>值</v></c></row>') } }),
  );
  const xml = `<?xml version="1.0" encoding="UTF-16"?>${texts["xl/worksheets/sheet1.xml"] ?? ""}`;
  const wide = new Uint8Array(
    Uint16Array.from(`\ufeff${xml}`, (char) => char.charCodeAt(0)).buffer,
  );
  const parts = Object.entries(texts).map(([path, text]) => [path, strToU8(text)] as const);
  const bytes = zipSync({ ...Object.fromEntries(parts), "xl/worksheets/sheet1.xml": wide });
  const after = edit(bytes, (book) => {
    expect(book.active.value(0, 0)).toBe("值");
    book.active.put(0, 1, { ...emptyCell, value: 1 });
  });
  expect(after["xl/worksheets/sheet1.xml"]).toMatch(
    /^<\?xml version="1.0" encoding="UTF-8"\?>.*值/,
  );
});

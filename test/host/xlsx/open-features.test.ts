import { openXlsx } from "../../../src/host/xlsx";
import { makePackage, officeType, relationships, textsOf, worksheet, zipTexts } from "./package";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

test("what a sheet says besides its cells is read", () => {
  const xml = worksheet('<row r="2" ht="30" hidden="1"/>', {
    before:
      '<sheetPr><tabColor rgb="FF00B050"/></sheetPr><sheetViews><sheetView showGridLines="0" workbookViewId="0">' +
      '<pane xSplit="1" ySplit="2" topLeftCell="B3" state="frozen"/></sheetView></sheetViews>' +
      '<cols><col min="2" max="4" width="12.5"/><col min="6" max="6" width="8" hidden="1"/></cols>',
    after:
      '<sheetProtection sheet="1"/><autoFilter ref="A1:D9"/>' +
      '<mergeCells><mergeCell ref="A1:D1"/></mergeCells>',
  });
  const sheet = openXlsx(makePackage({ sheets: { 表: xml } }), "book.xlsx").active;
  expect(sheet.tabColor).toBe("#00B050");
  expect(sheet.showGridlines).toBe(false);
  expect(sheet.frozen).toEqual({ rows: 2, columns: 1 });
  expect([...sheet.columnWidths]).toEqual([
    [1, 12.5],
    [2, 12.5],
    [3, 12.5],
    [5, 8],
  ]);
  expect([...sheet.hiddenColumns]).toEqual([5]);
  expect([...sheet.rowHeights]).toEqual([[1, 30]]);
  expect([...sheet.hiddenRows]).toEqual([1]);
  expect(sheet.protected).toBe(true);
  expect(sheet.autoFilter).toEqual({ row: 0, column: 0, rows: 9, columns: 4 });
  expect(sheet.merges).toEqual([{ row: 0, column: 0, rows: 1, columns: 4 }]);
});

test("a split that is not frozen freezes nothing", () => {
  const before =
    '<sheetViews><sheetView workbookViewId="0"><pane xSplit="1200" ySplit="900"/></sheetView></sheetViews>';
  const sheet = openXlsx(makePackage({ sheets: { 表: worksheet("", { before }) } }), "b").active;
  expect(sheet.frozen).toEqual({ rows: 0, columns: 0 });
});

test("links inside and outside the workbook are read, and notes", () => {
  const after =
    '<hyperlinks><hyperlink ref="A1:A2" r:id="rId1" tooltip="看"/><hyperlink ref="B1" location="\'表\'!A1"/></hyperlinks>';
  const bytes = makePackage({ sheets: { 表: worksheet("", { after }) } });
  const comments =
    `<comments xmlns="${MAIN}"><authors><author>a</author></authors><commentList><comment ref="C3" authorId="0">` +
    "<text><r><rPr><b/></rPr><t>张三:</t></r><r><t>\n已申诉</t></r></text></comment></commentList></comments>";
  const sheet = openXlsx(
    zipTexts({
      ...textsOf(bytes),
      "xl/comments1.xml": comments,
      "xl/worksheets/_rels/sheet1.xml.rels": relationships(
        `<Relationship Id="rId1" Type="${officeType("hyperlink")}" Target="https://example.com/a" TargetMode="External"/>`,
        `<Relationship Id="rId2" Type="${officeType("comments")}" Target="../comments1.xml"/>`,
      ),
    }),
    "book.xlsx",
  ).active;
  const outside = { address: "https://example.com/a", location: null, tip: "看" };
  expect([...sheet.links]).toEqual([
    ["0,0", outside],
    ["1,0", outside],
    ["0,1", { address: null, location: "'表'!A1", tip: null }],
  ]);
  expect([...sheet.notes]).toEqual([["2,2", "张三:\n已申诉"]]);
});

describe("the workbook", () => {
  const sheets = { 一: worksheet(""), 二: worksheet(""), 三: worksheet("") };

  test("names, their sheets and whether they show are read", () => {
    const afterSheets =
      '<definedNames><definedName name="rate" comment="c">0.5</definedName>' +
      '<definedName name="area" localSheetId="1" hidden="1">二!$A$1:$B$2</definedName></definedNames>';
    const book = openXlsx(makePackage({ sheets, afterSheets }), "book.xlsx");
    expect(book.names).toEqual([
      { name: "rate", sheet: null, formula: "=0.5", visible: true, comment: "c" },
      {
        name: "area",
        sheet: book.sheets[1],
        formula: "=二!$A$1:$B$2",
        visible: false,
        comment: "",
      },
    ]);
  });

  test("the sheet in front, protection and the date system are read", () => {
    const beforeSheets =
      '<workbookPr date1904="true"/><workbookProtection lockStructure="1"/>' +
      '<bookViews><workbookView activeTab="2"/></bookViews>';
    const book = openXlsx(makePackage({ sheets, beforeSheets }), "book.xlsx");
    expect(book.active.name).toBe("三");
    expect(book.structureProtected).toBe(true);
    expect(book.date1904).toBe(true);
  });

  test("hidden sheets are hidden; chart sheets are no worksheets", () => {
    const texts = textsOf(makePackage({ sheets }));
    const book = openXlsx(
      zipTexts({
        ...texts,
        "xl/workbook.xml": (texts["xl/workbook.xml"] ?? "")
          .replace('sheetId="2"', 'sheetId="2" state="hidden"')
          .replace('sheetId="3"', 'sheetId="3" state="veryHidden"'),
        "xl/_rels/workbook.xml.rels": (texts["xl/_rels/workbook.xml.rels"] ?? "").replace(
          '/worksheet"',
          '/chartsheet"',
        ),
      }),
      "book.xlsx",
    );
    expect(book.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["二", "Hidden"],
      ["三", "VeryHidden"],
    ]);
  });
});

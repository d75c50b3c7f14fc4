import { type Sheet, emptyCell } from "../../../src/host/model";
import { openXlsx, saveXlsx } from "../../../src/host/xlsx";
import { makePackage, officeType, relationships, textsOf, worksheet, zipTexts } from "./package";
import { violations } from "./validator";

const around = {
  before:
    '<sheetPr><outlinePr summaryBelow="0"/></sheetPr><dimension ref="A1"/>' +
    '<sheetViews><sheetView workbookViewId="0"><selection activeCell="B2" sqref="B2"/></sheetView></sheetViews>' +
    '<sheetFormatPr defaultRowHeight="15"/><cols><col min="1" max="3" width="9" style="0" outlineLevel="1"/></cols>',
  after:
    '<mergeCells count="2"><mergeCell ref="A1:B1"/><mergeCell ref="A3:B3"/></mergeCells>' +
    '<conditionalFormatting sqref="A1"/><hyperlinks><hyperlink ref="A1" r:id="rId1"/><hyperlink ref="A2" location="表!B1"/></hyperlinks>' +
    '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>',
};
const rows =
  '<row r="1" ht="20" customHeight="1"><c r="A1"><v>1</v></c></row><row r="2" hidden="1"/>';
const bytes = zipTexts({
  ...textsOf(makePackage({ sheets: { 表: worksheet(rows, around) } })),
  "xl/worksheets/_rels/sheet1.xml.rels": relationships(
    `<Relationship Id="rId1" Type="${officeType("hyperlink")}" Target="https://a.example/" TargetMode="External"/>`,
  ),
});

function edit(change: (sheet: Sheet) => void): { xml: string; rels: string; again: Sheet } {
  const book = openXlsx(bytes, "book.xlsx");
  change(book.active);
  const saved = saveXlsx(book);
  const texts = textsOf(saved);
  return {
    xml: texts["xl/worksheets/sheet1.xml"] ?? "",
    rels: texts["xl/worksheets/_rels/sheet1.xml.rels"] ?? "",
    again: openXlsx(saved, "book.xlsx").active,
  };
}

test("merged blocks are added and dissolved", () => {
  const { xml } = edit((sheet) => {
    sheet.merges.splice(0, 1);
    sheet.merges.push({ row: 4, column: 0, rows: 2, columns: 2 });
  });
  expect(xml).toContain(
    '<mergeCells count="2"><mergeCell ref="A3:B3"/><mergeCell ref="A5:B6"/></mergeCells>',
  );
  expect(edit((sheet) => sheet.merges.splice(0)).xml).not.toContain("mergeCell");
});

test("a column gets a width of its own out of a run of columns", () => {
  const { xml, again } = edit((sheet) => {
    sheet.columnWidths.set(1, 20);
    sheet.hiddenColumns.add(5);
  });
  expect(xml).toContain(
    '<cols><col min="1" max="1" width="9" style="0" outlineLevel="1"/>' +
      '<col min="2" max="2" width="20" style="0" outlineLevel="1" customWidth="1"/>' +
      '<col min="3" max="3" width="9" style="0" outlineLevel="1"/>',
  );
  expect([again.columnWidths.get(1), again.columnWidths.get(2)]).toEqual([20, 9]);
  expect([...again.hiddenColumns]).toEqual([5]);
});

test("rows get heights, with cells and without, and are hidden and shown", () => {
  const { xml, again } = edit((sheet) => {
    sheet.rowHeights.set(0, 33);
    sheet.rowHeights.set(6, 40);
    sheet.hiddenRows.delete(1);
    sheet.hiddenRows.add(8);
  });
  expect(xml).toContain(
    '<row r="1" ht="33" customHeight="1"><c r="A1"><v>1</v></c></row><row r="2"/>' +
      '<row r="7" ht="40" customHeight="1"></row><row r="9" hidden="1"></row>',
  );
  expect([...again.hiddenRows]).toEqual([8]);
});

test("panes are frozen and freed, the grid hidden", () => {
  const { xml, again } = edit((sheet) => {
    sheet.frozen = { rows: 1, columns: 2 };
    sheet.showGridlines = false;
  });
  expect(again.frozen).toEqual({ rows: 1, columns: 2 });
  expect(again.showGridlines).toBe(false);
  expect(xml).not.toContain("B2");
});

test("tab colour, filter and protection take their places in the prescribed order", () => {
  const { xml } = edit((sheet) => {
    sheet.tabColor = "#00B050";
    sheet.autoFilter = { row: 0, column: 0, rows: 9, columns: 2 };
    sheet.protected = true;
  });
  expect(xml).toContain(
    '<sheetPr><tabColor rgb="FF00B050"/><outlinePr summaryBelow="0"/></sheetPr>',
  );
  expect(xml).toContain(
    '</sheetData><sheetProtection sheet="1" objects="1" scenarios="1"/><autoFilter ref="A1:B9"/><mergeCells',
  );
});

test("links change cell by cell, and one address is entered once", () => {
  const away = { address: "https://b.example/?a=1&b=2", location: null, tip: "看" };
  const { xml, rels, again } = edit((sheet) => {
    sheet.links.set("0,0", away);
    sheet.links.set("4,4", away);
    sheet.links.set("5,5", { address: null, location: "'我的 表'!A1", tip: null });
  });
  expect(xml).toContain(
    '<hyperlinks><hyperlink ref="A2" location="表!B1"/><hyperlink ref="A1" r:id="rId2" tooltip="看"/>' +
      '<hyperlink ref="E5" r:id="rId2" tooltip="看"/><hyperlink ref="F6" location="\'我的 表\'!A1"/></hyperlinks>',
  );
  expect(rels.match(/b\.example/g)).toHaveLength(1);
  expect(again.links.get("4,4")).toEqual(away);
  expect(edit((sheet) => sheet.links.clear()).xml).not.toContain("hyperlink");
});

test("what was changed and changed back changes nothing", () => {
  const book = openXlsx(bytes, "book.xlsx");
  const sheet = book.active;
  sheet.merges.push({ row: 8, column: 0, rows: 2, columns: 2 });
  sheet.merges.pop();
  sheet.touched.add("merges");
  sheet.put(0, 0, { ...emptyCell, value: 1 });
  expect(textsOf(saveXlsx(book))).toEqual(textsOf(bytes));
});

describe("notes", () => {
  const note = (change: (sheet: Sheet) => void, file: Uint8Array): Uint8Array => {
    const book = openXlsx(file, "book.xlsx");
    change(book.active);
    return saveXlsx(book);
  };
  const plain = makePackage({
    sheets: {
      表: worksheet("<row/>", { after: around.after.replace(/<hyperlinks>.*<\/hyperlinks>/, "") }),
    },
  });

  test("are written with the box that shows them, which is sound by Microsoft's rules", () => {
    const saved = note((sheet) => sheet.notes.set("2,1", "第一行\n<&> \u0001"), plain);
    expect(violations(saved)).toEqual(violations(plain));
    const texts = textsOf(saved);
    expect(texts["xl/worksheets/sheet1.xml"]).toMatch(
      /<legacyDrawing r:id="rId\d"\/><\/worksheet>$/,
    );
    expect(texts["xl/drawings/vmlDrawing1.vml"]).toContain(
      "<x:Row>2</x:Row><x:Column>1</x:Column>",
    );
    expect([...openXlsx(saved, "b").active.notes]).toEqual([["2,1", "第一行\n<&> \u0001"]]);
  });

  test("are changed and removed one by one", () => {
    const two = note((sheet) => {
      sheet.notes.set("0,0", "a");
      sheet.notes.set("5,5", "b");
    }, plain);
    const after = note((sheet) => {
      sheet.notes.delete("0,0");
      sheet.notes.set("5,5", "c");
      sheet.notes.set("6,6", "d");
    }, two);
    expect([...openXlsx(after, "b").active.notes]).toEqual([
      ["5,5", "c"],
      ["6,6", "d"],
    ]);
    const boxes = textsOf(after)["xl/drawings/vmlDrawing1.vml"] ?? "";
    expect(Array.from(boxes.matchAll(/<x:Row>(\d+)</g), ([, row]) => row)).toEqual(["5", "6"]);
    expect(Object.keys(textsOf(after))).toEqual(Object.keys(textsOf(two)));
  });
});

import { unzipSync } from "fflate";
import { Calculator } from "../../../src/host/calc";
import {
  type Cell,
  CellError,
  type Sheet,
  type Workbook,
  emptyCell,
} from "../../../src/host/model";
import { openXlsx, saveXlsx } from "../../../src/host/xlsx";
import { makePackage, sharedStrings, styleSheet, textsOf, worksheet } from "./package";

const SHEET = "xl/worksheets/sheet1.xml";
const strings = sharedStrings("<si><t>x</t></si>");

function edit(
  bytes: Uint8Array,
  change: (sheet: Sheet, book: Workbook) => void,
): Record<string, string> {
  const book = openXlsx(bytes, "book.xlsx");
  change(book.active, book);
  return textsOf(saveXlsx(book));
}

/** What stands within the first sheet's `sheetData` after a change. */
function rows(xml: string, change: (sheet: Sheet, book: Workbook) => void): string {
  const text = edit(makePackage({ sheets: { 表: worksheet(xml) }, strings }), change)[SHEET] ?? "";
  return text.slice(text.indexOf("<sheetData>") + 11, text.indexOf("</sheetData>"));
}

const set = (sheet: Sheet, row: number, column: number, change: Partial<Cell>): void =>
  sheet.put(row, column, { ...sheet.cell(row, column), ...change });

const table =
  '<row r="1" spans=\'1:2\' x14ac:dyDescent="0.25" xmlns:x14ac="urn:x"><c r="A1"><v>1</v></c>\n<c  r=\'B1\' ><v>2.0</v></c></row>' +
  '<!-- gap --><row r="4"><c r="A4" t="s"><v>0</v></c><c r="D4"><v>4</v></c></row>\n';

test("a file saved as it was opened has the same parts, in the same order", () => {
  const bytes = makePackage({ sheets: { 一: worksheet(table), 二: worksheet("") }, strings });
  const saved = saveXlsx(openXlsx(bytes, "book.xlsx"));
  expect(unzipSync(saved)).toEqual(unzipSync(bytes));
  expect(Object.keys(unzipSync(saved))).toEqual(Object.keys(unzipSync(bytes)));
});

test("only the part of the sheet that changed is another", () => {
  const bytes = makePackage({
    sheets: { 一: worksheet(table), 二: worksheet(table) },
    strings,
    parts: { "xl/media/image1.png": { text: "\u0000png", kind: "image" } },
  });
  const before = textsOf(bytes);
  const after = edit(bytes, (sheet) => set(sheet, 0, 0, { value: 9 }));
  const changed = Object.keys(before).filter((path) => before[path] !== after[path]);
  expect(changed).toEqual([SHEET]);
  expect(Object.keys(after)).toEqual(Object.keys(before));
});

describe("untouched cells keep their text", () => {
  test("when one is changed", () => {
    expect(rows(table, (sheet) => set(sheet, 0, 1, { value: 3 }))).toBe(
      table.replace("<c  r='B1' ><v>2.0</v></c>", '<c r="B1"><v>3</v></c>'),
    );
  });

  test("when cells come between and behind them", () => {
    const after = rows(table, (sheet) => {
      set(sheet, 3, 1, { value: "b" });
      set(sheet, 3, 5, { value: true });
    });
    expect(after).toBe(
      table
        .replace('<c r="D4">', '<c r="B4" t="inlineStr"><is><t>b</t></is></c><c r="D4">')
        .replace("<v>4</v></c>", '<v>4</v></c><c r="F4" t="b"><v>1</v></c>'),
    );
  });

  test("when rows come before, between and behind them", () => {
    const xml = '<row r="2"><c r="A2"><v>2</v></c></row><row r="4"><c r="A4"><v>4</v></c></row>';
    const after = rows(xml, (sheet) => {
      for (const row of [5, 2, 0]) set(sheet, row, 0, { value: row + 1 });
    });
    const one = (n: number): string => `<row r="${n}"><c r="A${n}"><v>${n}</v></c></row>`;
    expect(after).toBe([1, 2, 3, 4, 6].map(one).join(""));
  });

  test("when the same content is put again, and when a cell only gets another look", () => {
    const xml =
      '<row r="1"><c r="A1" t="inlineStr"><is><r><rPr><b/></rPr><t>重</t></r><r><t>要</t></r></is></c></row>';
    expect(rows(xml, (sheet) => set(sheet, 0, 0, { value: "重要" }))).toBe(xml);
    const styled = rows(xml, (sheet, book) =>
      set(sheet, 0, 0, { style: book.styles.derive(0, { fill: "#FFC7CE" }) }),
    );
    expect(styled).toBe(xml.replace('t="inlineStr">', 't="inlineStr" s="1">'));
  });
});

test("a formula without a value, which the host cannot calculate, gets none", () => {
  const table =
    '<row r="1"><c r="A1"><f>SUM(表1[扣分])</f></c><c r="B1"><f>1+1</f></c><c r="C1"/></row>';
  const saved = rows(table, (sheet, book) => {
    new Calculator(book).enter(sheet, { row: 0, column: 2, rows: 1, columns: 1 }, [[5]]);
    expect(sheet.cell(0, 0).stale).toBe("reference: 表1[扣分]");
  });
  expect(saved).toBe(
    '<row r="1"><c r="A1"><f>SUM(表1[扣分])</f></c><c r="B1"><f>1+1</f><v>2</v></c><c r="C1"><v>5</v></c></row>',
  );
});

test("a row's spans go when a cell comes to stand outside of them", () => {
  expect(rows(table, (sheet) => set(sheet, 0, 2, { value: 3 }))).toContain(
    '<row r="1" x14ac:dyDescent',
  );
  expect(rows(table, (sheet) => set(sheet, 0, 1, { value: 3 }))).toContain("spans='1:2'");
});

test("an emptied cell is taken out; without its place it would move others, so it stays", () => {
  expect(rows(table, (sheet) => sheet.put(3, 0, emptyCell))).toContain('<row r="4"><c r="D4">');
  const after = rows("<row><c><v>1</v></c><c><v>2</v></c></row>", (sheet) =>
    sheet.put(0, 0, emptyCell),
  );
  expect(after).toBe('<row><c r="A1"/><c><v>2</v></c></row>');
});

test("rows and cells without names keep their places", () => {
  const after = rows("<row/><row><c><v>1</v></c></row>", (sheet) => {
    set(sheet, 0, 0, { value: 0 });
    set(sheet, 1, 1, { value: 2 });
  });
  expect(after).toBe(
    '<row><c r="A1"><v>0</v></c></row><row><c><v>1</v></c><c r="B2"><v>2</v></c></row>',
  );
});

test("a prefixed sheet is patched with its prefix", () => {
  const xml =
    "<x:worksheet xmlns:x='http://schemas.openxmlformats.org/spreadsheetml/2006/main'><x:sheetData/></x:worksheet>";
  const after = edit(makePackage({ sheets: { 表: xml } }), (sheet) => {
    set(sheet, 0, 0, { value: "a" });
    sheet.merges.push({ row: 0, column: 0, rows: 1, columns: 2 });
  });
  expect(after[SHEET]).toContain(
    '<x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>a</x:t></x:is></x:c></x:row></x:sheetData>' +
      '<x:mergeCells count="1"><x:mergeCell ref="A1:B1"/></x:mergeCells>',
  );
});

test("values of every kind are written, with a formula and without", () => {
  const values = [
    1.5,
    'a<b&"c"',
    true,
    new CellError("#N/A"),
    new CellError("#SPILL!"),
    Number.NaN,
  ];
  const plain = rows("", (sheet) => values.forEach((value, at) => set(sheet, 0, at, { value })));
  expect(plain).toBe(
    '<row r="1"><c r="A1"><v>1.5</v></c><c r="B1" t="inlineStr"><is><t>a&lt;b&amp;"c"</t></is></c>' +
      '<c r="C1" t="b"><v>1</v></c><c r="D1" t="e"><v>#N/A</v></c><c r="E1" t="e"><v>#VALUE!</v></c>' +
      '<c r="F1" t="e"><v>#NUM!</v></c></row>',
  );
  const formula = rows("", (sheet) =>
    values.slice(0, 4).forEach((value, at) => set(sheet, 0, at, { value, formula: '=A2&"<"' })),
  );
  const f = '<f>A2&amp;"&lt;"</f>';
  expect(formula).toBe(
    `<row r="1"><c r="A1">${f}<v>1.5</v></c><c r="B1" t="str">${f}<v>a&lt;b&amp;"c"</v></c>` +
      `<c r="C1" t="b">${f}<v>1</v></c><c r="D1" t="e">${f}<v>#N/A</v></c></row>`,
  );
});

test.each([
  " spaces ",
  "line\nbreak\r\nand tab\t",
  "_x0041_ and _x",
  "\u0000\u0001\u001f\ufffe",
  "half \ud83d a pair \udc4d, a whole one 👍",
  "]]>&lt;",
  "=1+1",
])("the text %j comes back as it was", (value) => {
  const book = openXlsx(makePackage({ sheets: { 表: worksheet("") } }), "book.xlsx");
  set(book.active, 0, 0, { value });
  set(book.active, 0, 1, { value, formula: "=A1" });
  const again = openXlsx(saveXlsx(book), "book.xlsx").active;
  expect(again.cell(0, 0)).toMatchObject({ value, formula: null });
  expect(again.cell(0, 1)).toMatchObject({ value, formula: "=A1" });
});

describe("a shared formula", () => {
  const xml =
    '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">_xlfn.IFNA(A1,0)</f><v>1</v></c></row>' +
    '<row r="2"><c r="A2"><v>2</v></c><c r="B2"><f t="shared" si="0"/><v>2</v></c></row>' +
    '<row r="3"><c r="A3"><v>3</v></c><c r="B3"><f t="shared" si="0"/><v>3</v></c></row>';

  test("lives on in the other cells when its first cell is overwritten", () => {
    const after = rows(xml, (sheet) => sheet.put(0, 1, { ...emptyCell, value: 7 }));
    expect(after).toContain('<c r="B1"><v>7</v></c>');
    expect(after).toContain('<c r="B2"><f>_xlfn.IFNA(A2,0)</f><v>2</v></c>');
    expect(after).toContain('<c r="B3"><f>_xlfn.IFNA(A3,0)</f><v>3</v></c>');
  });

  test("lives on in a cell that is put again unchanged", () => {
    const after = rows(xml, (sheet) => {
      sheet.put(0, 1, emptyCell);
      set(sheet, 1, 1, {});
    });
    expect(after).toContain('<c r="B2"><f>_xlfn.IFNA(A2,0)</f><v>2</v></c>');
  });

  test("stays shared when another of its cells is overwritten", () => {
    const after = rows(xml, (sheet) => sheet.put(1, 1, { ...emptyCell, value: 7 }));
    expect(after).toBe(
      xml.replace('<c r="B2"><f t="shared" si="0"/><v>2</v></c>', '<c r="B2"><v>7</v></c>'),
    );
  });
});

describe("the order of calculation", () => {
  const chain = {
    "xl/calcChain.xml": {
      text: '<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="A1" i="1"/></calcChain>',
      kind: "calcChain",
      type: "application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml",
    },
  };
  const bytes = makePackage({
    sheets: {
      表: worksheet('<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1"><v>2</v></c></row>'),
    },
    parts: chain,
  });

  test("is dropped with all that names it when a formula is overwritten", () => {
    const after = edit(bytes, (sheet) => sheet.put(0, 0, { ...emptyCell, value: 2 }));
    expect(after).not.toHaveProperty(["xl/calcChain.xml"]);
    expect(after["[Content_Types].xml"]).not.toContain("calcChain");
    expect(after["xl/_rels/workbook.xml.rels"]).not.toContain("calcChain");
  });

  test("stays when only values change", () => {
    expect(edit(bytes, (sheet) => set(sheet, 0, 1, { value: 3 }))).toHaveProperty([
      "xl/calcChain.xml",
    ]);
  });

  test("is never replaced by a demand to calculate everything", () => {
    const after = edit(bytes, (sheet) => set(sheet, 0, 0, { formula: "=1+2", value: 3 }));
    expect(after["xl/workbook.xml"]).not.toContain("fullCalcOnLoad");
  });
});

test("the dimension grows with the cells", () => {
  const sheets = { 表: worksheet("", { before: '<dimension ref="B2:C3"/>' }) };
  const after = edit(makePackage({ sheets }), (sheet) => set(sheet, 4, 0, { value: 1 }));
  expect(after[SHEET]).toContain('<dimension ref="A2:C5"/>');
});

describe("looks", () => {
  const styles = styleSheet(
    '<fonts count="1"><font><sz val="12"/><color theme="1"/><name val="宋体"/><charset val="134"/><scheme val="minor"/></font></fonts>' +
      '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
      '<borders count="1"><border diagonalUp="1"><left style="thin"><color auto="1"/></left><diagonal style="thin"/></border></borders>' +
      '<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
      '<xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1"><alignment textRotation="90"/></xf></cellXfs>',
  );
  const sheets = { 表: worksheet('<row r="1"><c r="A1" s="1"><v>46082</v></c></row>') };
  const derive = (patch: Parameters<Workbook["styles"]["derive"]>[1]): string =>
    edit(makePackage({ sheets, styles }), (sheet, book) =>
      set(sheet, 0, 0, { style: book.styles.derive(1, patch) }),
    )["xl/styles.xml"] ?? "";

  test("a new fill is added, and all else of the cell's format stays", () => {
    const text = derive({ fill: "#FFC7CE" });
    expect(text).toContain(
      '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
        '<fill><patternFill patternType="solid"><fgColor rgb="FFFFC7CE"/><bgColor indexed="64"/></patternFill></fill></fills>',
    );
    expect(text).toContain(
      '<xf numFmtId="14" fontId="0" fillId="2" borderId="0" xfId="0" quotePrefix="1" applyFill="1" applyAlignment="1">' +
        '<alignment textRotation="90"/></xf></cellXfs>',
    );
    expect(text).toContain('<cellXfs count="3">');
  });

  test("a changed font keeps what the model does not know of it", () => {
    expect(derive({ font: { bold: true } })).toContain(
      '<font><b/><sz val="12"/><color theme="1"/><name val="宋体"/><charset val="134"/><scheme val="minor"/></font></fonts>',
    );
    expect(derive({ font: { name: "Arial" } })).toContain(
      '<font><sz val="12"/><color theme="1"/><name val="Arial"/><charset val="134"/></font></fonts>',
    );
  });

  test("a changed border keeps its other sides", () => {
    expect(
      derive({
        borders: {
          left: { style: "thin", color: "#000000" },
          top: { style: "hair", color: "#FF0000" },
        },
      }),
    ).toContain(
      '<border diagonalUp="1"><left style="thin"><color auto="1"/></left><top style="hair"><color rgb="FFFF0000"/></top><diagonal style="thin"/></border></borders>',
    );
  });

  test("a new number format gets a number of its own, a common one its common number", () => {
    expect(derive({ numberFormat: '0.0"分"' })).toContain(
      '<numFmts count="1"><numFmt numFmtId="164" formatCode="0.0&quot;分&quot;"/></numFmts><fonts',
    );
    expect(derive({ numberFormat: "0.00" })).toContain('<xf numFmtId="2" ');
  });

  test("a look that the file has already is not added again", () => {
    const book = openXlsx(makePackage({ sheets, styles }), "book.xlsx");
    const fill = book.styles.derive(1, { fill: "#FFC7CE" });
    for (let row = 1; row < 50; row++) set(book.active, row, 0, { value: row, style: fill });
    expect(textsOf(saveXlsx(book))["xl/styles.xml"]).toContain('<cellXfs count="3">');
  });

  test("a file without styles gets a styles part", () => {
    const after = edit(makePackage({ sheets: { 表: worksheet("") } }), (sheet, book) =>
      set(sheet, 0, 0, { value: 1, style: book.styles.derive(0, { fill: "#00FF00" }) }),
    );
    expect(after["xl/styles.xml"]).toContain('<fgColor rgb="FF00FF00"/>');
    expect(after["xl/_rels/workbook.xml.rels"]).toContain('/styles" Target="/xl/styles.xml"');
  });
});

test("saving twice gives the same file, and later changes come on top", () => {
  const book = openXlsx(makePackage({ sheets: { 表: worksheet(table) }, strings }), "book.xlsx");
  set(book.active, 0, 0, { value: 9 });
  const first = saveXlsx(book);
  expect(saveXlsx(book)).toEqual(first);
  set(book.active, 0, 1, { value: 8 });
  const sheet = openXlsx(saveXlsx(book), "book.xlsx").active;
  expect([sheet.value(0, 0), sheet.value(0, 1), sheet.value(3, 3)]).toEqual([9, 8, 4]);
});

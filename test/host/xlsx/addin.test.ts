import { type Cell, Workbook, emptyCell } from "../../../src/host/model";
import { type SaveOptions, openXlsx, saveXlsx } from "../../../src/host/xlsx";
import { makePackage, textsOf, worksheet } from "./package";
import { violations } from "./validator";

const addin = {
  id: "0f8fad5b-d9cb-469f-a165-70867728950e",
  version: "1.0.0.0",
  functions: ["KPISCORE", "KPISCORES"],
};
const SHEET = "xl/worksheets/sheet1.xml";
const EXTENSION = "xl/webextensions/webextension1.xml";

function save(cells: readonly Partial<Cell>[], options: SaveOptions = { addin }): Uint8Array {
  const book = new Workbook("book.xlsx");
  const sheet = book.addSheet("表");
  cells.forEach((cell, column) => sheet.put(0, column, { ...emptyCell, ...cell }));
  return saveXlsx(book, options);
}

test("a call of the add-in is kept as Excel keeps it", () => {
  const text = textsOf(save([{ formula: "=KPISCORE(B2:F9)", value: 55 }]))[SHEET];
  expect(text).toContain(
    '<c r="A1" cm="1"><f t="array" ref="A1">_xldudf_KPISCORE(B2:F9)</f><v>55</v></c>',
  );
});

test("a result that fills cells names its block, and the cells it fills hold values", () => {
  const bytes = save([
    { formula: "=KPISCORES(D1:H9)", value: "张三", spill: { rows: 1, columns: 2 } },
    { value: 98.5, anchor: { row: 0, column: 0 } },
  ]);
  expect(textsOf(bytes)[SHEET]).toContain(
    '<c r="A1" t="str" cm="1"><f t="array" ref="A1:B1">_xldudf_KPISCORES(D1:H9)</f><v>张三</v></c>' +
      '<c r="B1"><v>98.5</v></c>',
  );
  const again = openXlsx(bytes, "book.xlsx").active;
  expect(again.cell(0, 0)).toMatchObject({
    formula: "=KPISCORES(D1:H9)",
    value: "张三",
    spill: { rows: 1, columns: 2 },
  });
  expect(again.cell(0, 1)).toMatchObject({ value: 98.5, anchor: { row: 0, column: 0 } });
});

test("an ordinary formula stays ordinary, and one of Excel's own array functions is a dynamic array", () => {
  const text = textsOf(
    save([
      { formula: "=SUM(B1)", value: 0 },
      { formula: "=UNIQUE(C1:C9)", value: 1 },
    ]),
  )[SHEET];
  expect(text).toContain('<c r="A1"><f>SUM(B1)</f><v>0</v></c>');
  expect(text).toContain('<c r="B1" cm="1"><f t="array" ref="B1">_xlfn.UNIQUE(C1:C9)</f>');
});

test("the file names the add-in and its functions once, however often it is saved", () => {
  const bytes = save([{ formula: "=KPISCORE(B2)", value: 1 }]);
  const text = textsOf(bytes)[EXTENSION] ?? "";
  expect(text).toContain(`<we:reference id="${addin.id}" version="1.0.0.0"`);
  expect(text).toContain(
    'uri="{7C84B067-C214-45C3-A712-C9D94CD141B2}"><we:customFunctionIdList>' +
      "<we:customFunctionIds>_xldudf_KPISCORE</we:customFunctionIds><we:customFunctionIds>_xldudf_KPISCORES</we:customFunctionIds>",
  );
  const again = saveXlsx(openXlsx(bytes, "book.xlsx"), { addin });
  expect(textsOf(again)).toEqual(textsOf(bytes));
  const more = { ...addin, functions: [...addin.functions, "KPIPAY"] };
  const grown = textsOf(saveXlsx(openXlsx(bytes, "book.xlsx"), { addin: more }));
  expect(grown[EXTENSION]?.match(/customFunctionIds>_xldudf_/g)).toHaveLength(3);
  expect(grown).not.toHaveProperty(["xl/webextensions/webextension2.xml"]);
});

test("the file is sound by Microsoft's own rules", () => {
  expect(violations(save([{ formula: "=KPISCORE(B2)", value: 1 }]))).toEqual([]);
});

test("formulas of add-ins that the file knows keep their prefix without being named", () => {
  const rows =
    '<row r="1"><c r="A1" cm="1"><f t="array" ref="A1">_xldudf_OTHER(B1)</f><v>1</v></c></row>';
  const book = openXlsx(makePackage({ sheets: { 表: worksheet(rows) } }), "book.xlsx");
  book.active.put(0, 0, { ...book.active.cell(0, 0), value: 2 });
  expect(textsOf(saveXlsx(book))[SHEET]).toContain("_xldudf_OTHER(B1)</f><v>2</v>");
});

test("a call stored without its prefix gets it when the cell is calculated again", () => {
  const rows = '<row r="1"><c r="A1" t="e"><f>KPISCORE(B1)</f><v>#NAME?</v></c></row>';
  const book = openXlsx(makePackage({ sheets: { 表: worksheet(rows) } }), "book.xlsx");
  book.active.put(0, 0, { ...book.active.cell(0, 0), value: 2 });
  expect(textsOf(saveXlsx(book, { addin }))[SHEET]).toContain(
    '<c r="A1" cm="1"><f t="array" ref="A1">_xldudf_KPISCORE(B1)</f><v>2</v></c>',
  );
});

test("the entry for dynamic arrays is found, or added behind others", () => {
  const metadata = (types: string, future: string, cells: string): string =>
    '<metadata xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray">' +
    `<metadataTypes count="1">${types}</metadataTypes>${future}<cellMetadata count="2">${cells}</cellMetadata></metadata>`;
  const block = (dynamic: number): string =>
    `<bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="${dynamic}" fCollapsed="0"/></ext></extLst></bk>`;
  const cm = (text: string): { cell: string; metadata: string } => {
    const parts = { "xl/metadata.xml": { text, kind: "sheetMetadata" } };
    const book = openXlsx(makePackage({ sheets: { 表: worksheet("") }, parts }), "book.xlsx");
    book.active.put(0, 0, { ...emptyCell, formula: "=KPISCORE(B1)", value: 1 });
    const texts = textsOf(saveXlsx(book, { addin }));
    const cell = /<c r="A1" cm="(\d+)"/.exec(texts[SHEET] ?? "")?.[1] ?? "";
    return { cell, metadata: texts["xl/metadata.xml"] ?? "" };
  };
  const known = metadata(
    '<metadataType name="XLDAPR"/>',
    `<futureMetadata name="XLDAPR" count="2">${block(0)}${block(1)}</futureMetadata>`,
    '<bk><rc t="1" v="0"/></bk><bk><rc t="1" v="1"/></bk>',
  );
  expect(cm(known)).toEqual({ cell: "2", metadata: known });
  const others = metadata(
    '<metadataType name="OTHER"/>',
    "",
    '<bk><rc t="1" v="0"/></bk><bk><rc t="1" v="0"/></bk>',
  );
  const added = cm(others);
  expect(added.cell).toBe("3");
  expect(added.metadata).toContain('<bk><rc t="2" v="0"/></bk></cellMetadata>');
  expect(added.metadata).toContain('<metadataTypes count="2">');
});

test("settings of the add-in are kept in the file", () => {
  const book = new Workbook("book.xlsx");
  book.addSheet("表");
  book.settings.set("rulebook", { id: "outbound-agent", "<": '"' });
  const again = openXlsx(saveXlsx(book, { addin }), "book.xlsx");
  expect([...again.settings]).toEqual([["rulebook", { id: "outbound-agent", "<": '"' }]]);
  again.settings.delete("rulebook");
  expect(openXlsx(saveXlsx(again, { addin }), "book.xlsx").settings.size).toBe(0);
});

import { unzipSync } from "fflate";
import { emptyCell } from "../../../src/host/model";
import { openXlsx, saveXlsx } from "../../../src/host/xlsx";
import { modernTexts, wpsWorkbook } from "./modern-workbook";
import { textsOf, zipTexts } from "./package";
import { richWorkbook } from "./rich-workbook";
import { zip64, zipOfFolder, zipStreamed, zipWithComment } from "./zips";

const rich = textsOf(richWorkbook());

/** The same parts, each under another name; what names them says the old one still. */
const renamed = (change: (name: string) => string): Record<string, string> =>
  Object.fromEntries(Object.entries(rich).map(([name, text]) => [change(name), text]));

/** The workbook's part in a folder of its own; all that leads there and on from there says so in full. */
function elsewhere(): Record<string, string> {
  const texts = renamed((name) =>
    name.replace(/^xl\/(workbook\.xml|_rels\/workbook\.xml\.rels)$/, "book/$1"),
  );
  const change = (part: string, from: string | RegExp, to: string): void => {
    texts[part] = (texts[part] ?? "").replace(from, to);
  };
  change("_rels/.rels", "xl/workbook.xml", "/book/workbook.xml");
  change("[Content_Types].xml", "/xl/workbook.xml", "/book/workbook.xml");
  const rels = "book/_rels/workbook.xml.rels";
  change(rels, /Target="(?!\.\.)/g, 'Target="/xl/');
  change(rels, 'Target="../', 'Target="/');
  return texts;
}

describe.each<readonly [string, () => Uint8Array]>([
  ["with sizes behind the data", () => zipStreamed(rich)],
  ["with the fields for large files", () => zip64(rich)],
  ["of a folder, in odd order, not compressed", () => zipOfFolder(rich)],
  ["with a comment", () => zipWithComment(rich)],
  ["with backslashes in names", () => zipTexts(renamed((name) => name.replaceAll("/", "\\")))],
  ["with slashes before names", () => zipTexts(renamed((name) => `/${name}`))],
  [
    "with names in other letters",
    () => zipTexts(renamed((name) => name.replace("sheet", "Sheet"))),
  ],
  ["with the workbook elsewhere", () => zipTexts(elsewhere())],
  ["as WPS makes it", wpsWorkbook],
])("a package %s", (_, make) => {
  test("is opened, and saved with every part but the changed ones as it was", () => {
    const bytes = make();
    const before = unzipSync(bytes);
    expect(unzipSync(saveXlsx(openXlsx(bytes, "book.xlsm")))).toEqual(before);

    const book = openXlsx(bytes, "book.xlsm");
    book.active.put(8, 0, { ...emptyCell, value: "新" });
    const after = unzipSync(saveXlsx(book));
    const changed = Object.keys(after).filter((name) => !isSame(before[name], after[name]));
    expect(changed).toEqual([expect.stringMatching(/worksheets[/\\]sheet1\.xml$/i)]);
    expect(openXlsx(saveXlsx(book), "book.xlsm").active.value(8, 0)).toBe("新");
  });
});

const isSame = (a: Uint8Array | undefined, b: Uint8Array | undefined): boolean =>
  a !== undefined && b !== undefined && Buffer.compare(a, b) === 0;

const mainType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

test.each([
  ["x.xltx", "application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml"],
  ["x.xltm", "application/vnd.ms-excel.template.macroEnabled.main+xml"],
  ["x.xlsm", "application/vnd.ms-excel.sheet.macroEnabled.main+xml"],
])("%s stays what it is", (name, type) => {
  const texts = modernTexts();
  texts["[Content_Types].xml"] = (texts["[Content_Types].xml"] ?? "").replace(mainType, type);
  const book = openXlsx(zipTexts(texts), name);
  book.addSheet("新").put(0, 0, { ...emptyCell, value: 1 });
  const saved = textsOf(saveXlsx(book));
  expect(saved["[Content_Types].xml"]).toContain(`"/xl/workbook.xml" ContentType="${type}"`);
});

test("a picture in a cell, a spilled formula and a link to another workbook are read as Excel shows them", () => {
  const sheet = openXlsx(zipTexts(modernTexts()), "book.xlsx").active;
  expect(String(sheet.value(1, 3))).toBe("#VALUE!");
  expect(sheet.cell(1, 4)).toMatchObject({
    value: "张三",
    formula: '=FILTER(B2:B3,C2:C3<>"")',
    spill: { rows: 2, columns: 1 },
  });
  expect(sheet.cell(1, 5)).toMatchObject({ value: 5, formula: "=[1]外部!$A$1*1" });
  expect(sheet.frozen).toEqual({ rows: 1, columns: 1 });
});

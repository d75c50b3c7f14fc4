import {
  type Sheet,
  Workbook,
  defaultPage,
  legacyHash,
  nothingAllowed,
} from "../../../src/host/model";
import { openXlsx, saveXlsx } from "../../../src/host/xlsx";
import { makePackage, textsOf, worksheet } from "./package";
import { violations } from "./validator";

const before =
  '<sheetPr><tabColor rgb="FF00B050"/><pageSetUpPr autoPageBreaks="0" fitToPage="1"/></sheetPr>';
const after =
  '<sheetProtection password="83AF" sheet="1" objects="1" formatCells="0" selectLockedCells="1"/>' +
  '<printOptions horizontalCentered="1"/><pageMargins left="0.5" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>' +
  '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0" horizontalDpi="600"/>' +
  '<headerFooter><oddFooter>&amp;L&amp;"宋体,常规"甲&amp;&amp;乙&amp;R&amp;P/&amp;N</oddFooter></headerFooter>' +
  '<rowBreaks count="2" manualBreakCount="1"><brk id="20" max="16383" man="1"/><brk id="40" max="16383"/></rowBreaks>';
const bytes = makePackage({ sheets: { 表: worksheet("<row/>", { before, after }) } });
const sheetText = (file: Uint8Array): string => textsOf(file)["xl/worksheets/sheet1.xml"] ?? "";

function edit(change: (sheet: Sheet) => void): string {
  const book = openXlsx(bytes, "b.xlsx");
  change(book.active);
  return sheetText(saveXlsx(book));
}

test("print set-up, breaks and protection are read", () => {
  const { page, pageBreaks, protection, password } = openXlsx(bytes, "b").active;
  expect(page).toMatchObject({
    orientation: "Landscape",
    paper: 9,
    fit: { wide: 1, high: 0 },
    centerHorizontally: true,
    odd: { leftFooter: '&"宋体,常规"甲&&乙', centerFooter: "", rightFooter: "&P/&N" },
  });
  expect(page.margins.left).toBe(36);
  expect(pageBreaks).toEqual({ rows: [20], columns: [] });
  expect(protection).toEqual({
    ...nothingAllowed,
    allowEditScenarios: true,
    allowFormatCells: true,
    selectionMode: "Unlocked",
  });
  expect(password).toEqual({ kind: "legacy", hash: legacyHash("password") });
});

test("what changes is patched where it stands", () => {
  const xml = edit((sheet) => {
    sheet.page = { ...sheet.page, orientation: "Portrait", fit: null, centerVertically: true };
    sheet.tabColor = "#FF0000";
  });
  expect(xml).toContain(
    '<sheetPr><tabColor rgb="FFFF0000"/><pageSetUpPr autoPageBreaks="0"/></sheetPr>',
  );
  expect(xml).toContain('<printOptions horizontalCentered="1" verticalCentered="1"/>');
  expect(xml).toContain('<pageSetup paperSize="9" horizontalDpi="600"/>');
  expect(xml).toContain('<pageMargins left="0.5"');
});

test("nothing changes but what was asked", () => {
  const xml = edit((sheet) => (sheet.pageBreaks = { rows: [], columns: [] }));
  expect(xml).toBe(sheetText(bytes).replace(/<rowBreaks.*<\/rowBreaks>/, ""));
  expect(edit((sheet) => (sheet.protected = false))).toBe(
    sheetText(bytes).replace(/<sheetProtection[^>]*>/, ""),
  );
});

test("a new file's print set-up and protection are sound by Microsoft's rules", () => {
  const book = new Workbook();
  const sheet = book.addSheet("表");
  sheet.tabColor = "#00B050";
  sheet.page = {
    ...defaultPage,
    orientation: "Landscape",
    paper: 9,
    fit: { wide: 1, high: 0 },
    firstNumber: 3,
    errors: "NotAvailable",
    comments: "EndSheet",
    order: "OverThenDown",
    gridlines: true,
    differentFirst: true,
    odd: { ...defaultPage.odd, centerFooter: "第 &P 页" },
    first: { ...defaultPage.odd, rightHeader: "<机密>" },
  };
  sheet.pageBreaks = { rows: [20, 40], columns: [3] };
  sheet.protected = true;
  sheet.protection = { ...nothingAllowed, allowSort: true, selectionMode: "None" };
  sheet.password = { kind: "legacy", hash: "83AF" };
  book.structureProtected = true;
  book.structurePassword = { kind: "legacy", hash: "83AF" };
  const saved = saveXlsx(book);
  expect(violations(saved)).toEqual([]);
  const again = openXlsx(saved, "b");
  expect(again.active.page).toEqual(sheet.page);
  expect(again.active.pageBreaks).toEqual(sheet.pageBreaks);
  expect(again.active.protection).toEqual(sheet.protection);
  expect(again.structurePassword).toEqual(book.structurePassword);
});

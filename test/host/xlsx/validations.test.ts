import { type Sheet, type Validation, Workbook, noValidation } from "../../../src/host/model";
import { openXlsx, saveXlsx } from "../../../src/host/xlsx";
import { makePackage, textsOf, worksheet } from "./package";
import { violations } from "./validator";

const written =
  '<dataValidations count="2" disablePrompts="0"><dataValidation type="list" imeMode="on" allowBlank="1" ' +
  'showInputMessage="1" showErrorMessage="1" promptTitle="申诉" prompt="选&#10;一个" sqref="D2:D9 F2"><formula1>"维持,撤销"</formula1>' +
  '</dataValidation><dataValidation type="whole" operator="greaterThan" errorStyle="warning" sqref="A1"><formula1>$B$1</formula1></dataValidation></dataValidations>';
const bytes = makePackage({ sheets: { 表: worksheet("<row/>", { after: written }) } });

const sheetText = (file: Uint8Array): string => textsOf(file)["xl/worksheets/sheet1.xml"] ?? "";

function edit(change: (sheet: Sheet) => void): Uint8Array {
  const book = openXlsx(bytes, "b.xlsx");
  change(book.active);
  return saveXlsx(book);
}

const list = (source: string, rects: Validation["rects"]): Validation => ({
  ...noValidation,
  rects,
  origin: { row: 0, column: 0 },
  rule: { kind: "List", source, inCellDropDown: true },
});
const cell = (row: number, column: number) => ({ row, column, rows: 1, columns: 1 });

test("validations are read with their blocks, texts and rules", () => {
  const [first, second] = openXlsx(bytes, "b.xlsx").active.validations;
  expect(first).toEqual({
    rects: [{ row: 1, column: 3, rows: 8, columns: 1 }, cell(1, 5)],
    origin: { row: 1, column: 3 },
    rule: { kind: "List", source: "维持,撤销", inCellDropDown: true },
    ignoreBlanks: true,
    prompt: { showPrompt: true, title: "申诉", message: "选\n一个" },
    errorAlert: { showAlert: true, style: "Stop", title: "", message: "" },
  });
  expect(second?.rule).toEqual({
    kind: "WholeNumber",
    operator: "GreaterThan",
    formula1: "=$B$1",
    formula2: null,
  });
});

test("untouched ones stay as they are written when another is added or removed", () => {
  const kept = /<dataValidation type="list" imeMode.*?<\/dataValidation>/s.exec(written)?.[0] ?? "";
  const added = sheetText(
    edit((sheet) => (sheet.validations = [...sheet.validations, list('a"b', [cell(4, 4)])])),
  );
  expect(added).toContain('<dataValidations count="3" disablePrompts="0">');
  expect(added).toContain(kept);
  expect(added).toContain('sqref="E5"><formula1>"a""b"</formula1>');
  const removed = sheetText(edit((sheet) => (sheet.validations = sheet.validations.slice(0, 1))));
  expect(removed).toContain(`<dataValidations count="1" disablePrompts="0">${kept}</data`);
  expect(sheetText(edit((sheet) => (sheet.validations = [])))).not.toContain("dataValidation");
});

test("a new file's validations are sound by Microsoft's rules and read back the same", () => {
  const book = new Workbook();
  const sheet = book.addSheet("表");
  sheet.hiddenRows.add(3);
  sheet.merges.push({ row: 0, column: 0, rows: 1, columns: 2 });
  sheet.links.set("5,5", { address: null, location: "表!A1", tip: null });
  const dates: Validation = {
    ...noValidation,
    rects: [cell(2, 2)],
    origin: { row: 2, column: 2 },
    rule: { kind: "Date", operator: "Between", formula1: "=46082", formula2: "=TODAY()" },
    errorAlert: { showAlert: true, style: "Information", title: "日期", message: "请填日期" },
  };
  sheet.validations = [list("=$A$1:$A$3", [cell(0, 3)]), dates];
  const saved = saveXlsx(book);
  expect(violations(saved)).toEqual([]);
  expect(
    openXlsx(saved, "b").active.validations.map(({ rule, errorAlert }) => [rule, errorAlert]),
  ).toEqual(sheet.validations.map(({ rule, errorAlert }) => [rule, errorAlert]));
});

test("a relative formula moves with the first cell that is left of its block", () => {
  const rule = { kind: "Custom", formula: "=A1>B$1" } as const;
  const saved = edit((sheet) => {
    sheet.validations = [{ ...list("", [cell(3, 1)]), rule }];
  });
  expect(sheetText(saved)).toContain('sqref="B4"><formula1>B4&gt;C$1</formula1>');
});

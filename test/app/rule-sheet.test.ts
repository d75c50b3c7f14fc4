import { rulebookOnSheet, scoreWorkbook, surveyWorkbook } from "../../src/app";
import { toNumber } from "../../src/core";
import type { Workbook } from "../../src/host/model";
import { openXlsx, saveXlsx } from "../../src/host/xlsx";
import { zhCN } from "../../src/locales";
import { type CellValue, ruleTable } from "../../src/sheet";
import { openInOffice, workbookOf } from "../excel/workbook";
import { outboundAgent, sampleWorkbook, wholeWorkbook } from "./sample";

const table = (): CellValue[][] => ruleTable(outboundAgent(), zhCN.rules.table);

/** The sample with its rulebook on a sheet of its own, where 1.2 costs 3 instead of 0.5. */
function bookWithRules(): Workbook {
  const workbook = sampleWorkbook();
  const rows = table();
  const header = rows.find((row) => row.includes("分值")) ?? [];
  rows.find((row) => row[1] === "1.2")?.splice(header.indexOf("分值"), 1, 3);
  const { sheets } = workbookOf({ 规则: rows });
  const sheet = workbook.addSheet("规则");
  for (const [row, cells] of sheets[0]?.rows() ?? []) {
    cells.forEach((cell, column) => cell && sheet.put(row, column, cell));
  }
  return workbook;
}

test("a rulebook is read from a sheet of the workbook exactly", async () => {
  await openInOffice(workbookOf({ 规则: table() }));
  expect(await rulebookOnSheet("规则")).toStrictEqual(outboundAgent());
});

test("a sheet that is not there is refused, naming those that are", async () => {
  await openInOffice(workbookOf({ 规则: table() }));
  await expect(rulebookOnSheet("规定")).rejects.toMatchObject({
    code: "unknownSheet",
    facts: { sheet: "规定", sheets: ["规则"] },
  });
});

test("a sheet whose table has a fault is refused, naming the cell as it stands on the sheet", async () => {
  const rows = table();
  const at = rows.findIndex((row) => row[1] === "1.2");
  rows[at]?.splice(4, 1, "罚站");
  await openInOffice(workbookOf({ 规则: rows }, { row: 2, column: 1 }));
  await expect(rulebookOnSheet("规则")).rejects.toMatchObject({
    code: "ruleTableInvalid",
    facts: { sheet: "规则", errors: [{ cell: `F${at + 3}`, text: "罚站" }] },
  });
});

test("an empty sheet holds no rulebook", async () => {
  await openInOffice(workbookOf({ 空: [] }));
  await expect(rulebookOnSheet("空")).rejects.toMatchObject({
    code: "ruleTableInvalid",
    facts: { errors: [{ fault: "noHeader" }] },
  });
});

test("the survey knows the sheet for a rule table, and asks nothing about it", async () => {
  await openInOffice(bookWithRules());
  const { sheets, issues } = await surveyWorkbook(outboundAgent());
  expect(sheets.find(({ name }) => name === "规则")).toMatchObject({
    layouts: [{ kind: "rules" }],
    records: 0,
  });
  expect(issues.filter(({ sheet }) => sheet === "规则")).toEqual([]);
});

test("scored by its own table, the live formulas refer to the table", async () => {
  const { workbook } = await openInOffice(bookWithRules());
  const rulebook = await rulebookOnSheet("规则");
  const { cards } = await scoreWorkbook({ ...wholeWorkbook(), rulebook, ruleSheet: "规则" });
  const score = cards.find(({ subject }) => subject.name === "孙雨薇")?.score;
  // 105.3 by the built-in rulebook, with one record of 1.2 at 0.5.
  expect(score && toNumber(score)).toBe(102.8);
  const formulas = [...(workbook.sheet("考核汇总")?.rows() ?? [])].flatMap(([, cells]) =>
    cells.flatMap((cell) => cell?.formula ?? []),
  );
  expect(formulas).toContainEqual(
    expect.stringMatching(/^=KPISCORES\('台账'![^,]+,'规则'!A1:[A-Z]+\d+,/),
  );
});

test("a rulebook comes back exactly from a sheet in a saved file", async () => {
  const saved = saveXlsx(workbookOf({ 规则: table() }));
  await openInOffice(openXlsx(saved, "saved.xlsx"));
  expect(await rulebookOnSheet("规则")).toStrictEqual(outboundAgent());
});

import { insertFormula, readReferred, referenceToSelection } from "../../src/app";
import { openInOffice, workbookOf } from "../excel/workbook";

const ledger = [
  ["日期", "姓名", "数量"],
  ["2026-03-02", "张三", 1],
  ["2026-03-03", "李四", true],
];

const select = (cell: string) =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem("台账").getRange(cell).select();
    await context.sync();
  });

const formulaIn = (cell: string) =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("台账").getRange(cell).load("formulas");
    await context.sync();
    return String(range.formulas[0]?.[0]);
  });

beforeEach(async () => {
  await openInOffice(workbookOf({ 台账: ledger }));
});

test("a reference is read as Excel hands it to a function: texts, of whole columns the used part", async () => {
  await select("A1:C3");
  expect(await referenceToSelection()).toBe("台账!A1:C3");
  const { texts, address } = (await readReferred("台账!B:C")) ?? {};
  expect(address).toBe("台账!B1:C3");
  expect(texts).toEqual([
    ["姓名", "数量"],
    ["张三", "1"],
    ["李四", "TRUE"],
  ]);
  expect(await readReferred("没有!A1")).toBeNull();
  expect((await readReferred("G9"))?.texts).toEqual([[""]]);
});

test("a formula is written into an empty cell, and over a filled one only where somebody says so", async () => {
  const asked = { formula: "=SUM(C2:C3)", references: ["C2:C3"], overwrite: false };
  await select("B2");
  expect(await insertFormula(asked)).toBe("filled");
  expect(await formulaIn("B2")).toBe("张三");
  expect(await insertFormula({ ...asked, overwrite: true })).toBeNull();
  expect(await formulaIn("B2")).toBe("=SUM(C2:C3)");
});

test("a formula is never written among the cells that it reads", async () => {
  await select("C5");
  const asked = { formula: "=SUM(C:C)", references: ["台账!C:C"], overwrite: true };
  expect(await insertFormula(asked)).toBe("circular");
  expect(await formulaIn("C5")).toBe("");
});

import { clauseOfSelection, explainSelection, scoreWorkbook } from "../../src/app";
import { zhCN } from "../../src/locales";
import { builtInRulebooks } from "../../src/rulebooks";
import { openInOffice, workbookOf } from "../excel/workbook";
import { wholeWorkbook } from "./sample";

const ledger = [
  ["日期", "工号", "姓名", "违规项目"],
  ["2026-03-02", "1", "张三", "1.3"],
  ["2026-03-03", "2", "李四", "擅自更改客户资料"],
];

const select = (cell: string) =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem("台账").getRange(cell).select();
    await context.sync();
  });

test("the selected wording is told with its clause, in each rulebook that knows it", async () => {
  await openInOffice(workbookOf({ 台账: ledger }));
  await select("D3");
  const { text, found } = await clauseOfSelection(builtInRulebooks);
  expect(text).toBe("擅自更改客户资料");
  expect(found.map(({ rulebook, clause }) => [rulebook.id, clause.id])).toContainEqual([
    "outbound-agent",
    "1.3",
  ]);
  await select("D9");
  await expect(clauseOfSelection(builtInRulebooks)).rejects.toMatchObject({
    code: "nothingSelected",
  });
});

test("the score of the person in the selected row is told line by line", async () => {
  await openInOffice(workbookOf({ 台账: ledger }));
  await select("A2");
  await expect(explainSelection()).rejects.toMatchObject({ code: "nothingScored" });
  await scoreWorkbook(wholeWorkbook());
  const { person, lines } = await explainSelection();
  expect(person).toBe("张三");
  expect(lines.map(({ clause }) => clause)).toContain("1.3");
  expect(zhCN.commands.explained({ person, lines })).toContain("张三");
  await select("A9");
  await expect(explainSelection()).rejects.toMatchObject({ code: "nobodySelected" });
});

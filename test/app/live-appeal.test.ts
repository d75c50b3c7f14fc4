import { join } from "node:path";
import { scoreWorkbook } from "../../src/app";
import { openSession } from "../../src/cli/session";
import type { Sheet } from "../../src/host/model";
import { workbookOf } from "../excel/workbook";
import { wholeWorkbook } from "./sample";

const ledger = [
  ["日期", "工号", "姓名", "违规项目"],
  ["2026-03-02", "1", "张三", "1.3"],
];

/** The column of a heading and the row below it in which a text stands. */
function placeIn(sheet: Sheet, heading: string, beside: string) {
  const rows = [...sheet.rows()];
  const [, headings = []] =
    rows.find(([, cells]) => cells.some((cell) => cell?.value === heading)) ?? [];
  const column = headings.findIndex((cell) => cell?.value === heading);
  const [row] = rows.findLast(([, cells]) => cells.some((cell) => cell?.value === beside)) ?? [];
  if (row === undefined || column < 0) throw new Error(`no ${heading} beside ${beside}`);
  return { row, column, rows: 1, columns: 1 };
}

/* 张三 has 110 without deductions; 1.3 costs 5 and its section's 2. */
test("an appeal set in the breakdown changes the live score at once, and back", async () => {
  const addin = join(__dirname, "../../dist");
  const { host } = await openSession(workbookOf({ 台账: ledger }), addin);
  await scoreWorkbook(wholeWorkbook());
  await host.calculator.settled();
  const summary = host.workbook.sheet("考核汇总");
  const breakdown = host.workbook.sheet("扣分明细");
  if (!summary || !breakdown) throw new Error("no report");
  const at = placeIn(summary, "得分", "张三");
  const scoreShown = () => summary.cell(at.row, at.column)?.value;
  expect(scoreShown()).toBe(103);
  const appeal = placeIn(breakdown, "申诉", "台账!D2");
  for (const [said, points] of [
    ["撤销", 110],
    ["维持", 103],
  ] as const) {
    host.calculator.enter(breakdown, appeal, [[said]]);
    await host.calculator.settled();
    expect(scoreShown()).toBe(points);
  }
});

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { Workbook, emptyCell } from "../../src/host/model";
import { saveXlsx } from "../../src/host/xlsx";
import { inFolder, kpiscore } from "../cli/kpiscore";

const folder = inFolder();

/** What the built functions give for formulas in column A, beside a table of cells from C1. */
async function calculated(
  formulas: readonly string[],
  table: readonly (readonly (string | number | null)[])[],
): Promise<readonly unknown[]> {
  const workbook = new Workbook("book.xlsx");
  const sheet = workbook.addSheet("表");
  formulas.forEach((formula, row) => sheet.put(row, 0, { ...emptyCell, formula }));
  table.forEach((cells, row) => {
    cells.forEach((value, column) => sheet.put(row, column + 2, { ...emptyCell, value }));
  });
  const book = join(folder(), "book.xlsx");
  writeFileSync(book, saveXlsx(workbook));
  const range = `表!A1:A${formulas.length}`;
  const { out, err } = await kpiscore("calc", book, "--cells", range, "--json");
  if (out === "") throw new Error(err);
  const { values } = JSON.parse(out) as { values: readonly (readonly unknown[])[] };
  return values.map(([value]) => value);
}

/* 46086 is Thursday 5 March 2026; a twelfth of a day is two hours. */
test("KPILATE takes dates and times as cells hold them, and the company's own days", async () => {
  const days = [
    [46086, 46090, "日期", "休/班"],
    [46086.5, 46086.5 + 1 / 12, 46087, "休"],
    [null, null, 46088, "班"],
  ];
  const formulas = [
    "=KPILATE(C1,D1)",
    '=KPILATE(C1,D1,"工作日")',
    '=KPILATE(C1,D1-1,"工作日",E1:F3)',
    '=KPILATE(C1,D1,"工作日",E:F)',
    '=KPILATE(C2,D2,"小时")',
    "=KPILATE(C1,D3)",
    '=KPILATE("2026-03-05 10:00",DATE(2026,3,6))',
    '=KPILATE(DATE(2098,1,1),DATE(2098,1,9),"工作日")',
    '=KPILATE(C1,"下周")',
  ];
  expect(await calculated(formulas, days)).toEqual([4, 2, 1, 2, 2, "", 1, "#N/A", "#VALUE!"]);
});

test("KPIGRADE and KPIPAY take bands from cells, whole columns too", async () => {
  const bands = [
    ["起始分", "等级", "起始分", "系数"],
    [90, "优秀", 90, 1.2],
    [60, "合格", 60, "80%"],
    [0, "不合格", null, null],
  ];
  const formulas = [
    "=KPIGRADE(90,C1:D4)",
    "=KPIGRADE(110-20-0.1,C:D)",
    "=KPIGRADE(0,C:D)",
    "=KPIGRADE(G9,C:D)",
    '=KPIGRADE(90,"outbound-agent")',
    "=KPIPAY(95,3000,E:F)",
    "=KPIPAY(60,3000,E1:F4)",
    "=KPIPAY(59,3000,E1:F4)",
    "=KPIPAY(95,3000)",
  ];
  expect(await calculated(formulas, bands)).toEqual([
    "优秀",
    "合格",
    "不合格",
    "",
    "#N/A",
    3600,
    2400,
    "#N/A",
    2850,
  ]);
});

/* The first chat is only warned, the second costs 10, a suggestion earns 100. */
test("KPIYUAN nets rewards and fines of a register", async () => {
  const register = [
    ["日期", "姓名", "奖惩事由", "奖惩方式", "金额"],
    [46055, "何静", "上班聊天", "警告", null],
    [46086, "何静", "上班聊天", "罚款", -10],
    [46087, "何静", "合理化建议", "奖励", 100],
    [46087, "唐波", "上班聊天", "警告", 0],
  ];
  const formulas = [
    '=KPIYUAN(C1:G5,"rewards-penalties","何静","2026-03")',
    '=KPIYUAN(C:G,"rewards-penalties","何静","2026-02")',
    '=KPIYUAN(C1:G5,"rewards-penalties","唐波","2026-03")',
    '=KPIYUAN(C1:G5,"rewards-penalties","*","2026-03")',
    '=KPIYUAN(C1:G5,"rewards-penalties","何静")',
  ];
  expect(await calculated(formulas, register)).toEqual([90, 0, 0, 80, "#VALUE!"]);
});

import { closeMonth, compareRulebooks, scoreWorkbook, writeNotices } from "../../src/app";
import type { Workbook } from "../../src/host/model";
import { openXlsx, saveXlsx } from "../../src/host/xlsx";
import { zhCN } from "../../src/locales";
import { openInOffice, workbookOf } from "../excel/workbook";
import { violations } from "../host/xlsx/validator";
import { outboundAgent, sampleWorkbook } from "./sample";

/** Writes every sheet that the add-in can write. */
async function writeAll(): Promise<void> {
  const job = {
    rulebook: outboundAgent(),
    sheets: null,
    period: "2026-03",
    now: new Date(2026, 3, 2, 9, 30),
    words: zhCN.report,
  };
  await closeMonth(job);
  await scoreWorkbook(job);
  await writeNotices({ ...job, people: null });
  const other = { ...outboundAgent(), edition: "2026", base: 90 };
  await compareRulebooks({ ...job, other, tableWords: zhCN.rules.table });
}

const everySheet = [
  "定稿 2026-03",
  "考核汇总",
  "扣分明细",
  "待确认",
  "图表",
  "运行记录",
  "定稿差异",
  "考核通知单",
  "方案对比",
];

/** The sheets that people can see. */
const shownIn = ({ sheets }: Workbook) =>
  sheets.filter(({ visibility }) => visibility === "Visible");
const namesIn = (workbook: Workbook): readonly string[] =>
  shownIn(workbook).map(({ name }) => name);

test("a file with every sheet that we write passes the OpenXML validator, charts and all", async () => {
  const { workbook } = await openInOffice(sampleWorkbook());
  await writeAll();
  expect(namesIn(workbook).slice(3)).toEqual(everySheet);
  const bytes = saveXlsx(workbook);
  expect(violations(bytes)).toEqual([]);
  const again = openXlsx(bytes, "again.xlsx");
  expect(namesIn(again)).toEqual(namesIn(workbook));
  expect(again.sheet("图表")?.charts.map(({ type }) => type)).toEqual([
    "BarClustered",
    "ColumnClustered",
    "ColumnClustered",
    "BarClustered",
  ]);
});

test("no text of HR's becomes a formula, on whichever sheet it is shown", async () => {
  const { workbook } = await openInOffice(
    workbookOf({
      台账: [
        ["日期", "工号", "姓名", "组别", "考核项目", "数量", "检查人"],
        ["2026-03-02", "=2+2", "=1+1", "+A1", "1.2", 1, "@SUM(A1)"],
        ["2026-03-03", "=2+2", "=1+1", "+A1", "-B2 不知何事", 1, "=1+1"],
      ],
    }),
  );
  await writeAll();
  const own = shownIn(workbook).slice(1);
  expect(own.map(({ name }) => name)).toEqual(everySheet);
  const cells = own.flatMap((sheet) => [...sheet.rows()].flatMap(([, row]) => [...row]));
  const formulas = cells.flatMap((cell) => cell?.formula ?? []);
  expect(formulas.filter((one) => !/^=(IF|KPISCORES|HYPERLINK|SUMPRODUCT)\(/.test(one))).toEqual(
    [],
  );
  const shown = new Set(cells.map((cell) => cell?.value));
  for (const text of ["+A1", "@SUM(A1)", "-B2 不知何事"]) expect(shown).toContain(text);
});

test("drawn again, charts do not pile up, and one that somebody added stays", async () => {
  const { workbook } = await openInOffice(sampleWorkbook());
  await writeAll();
  const sheet = workbook.sheet("图表");
  const [first] = sheet?.charts ?? [];
  if (!sheet || !first) throw new Error("no charts");
  sheet.charts = [...sheet.charts, { ...first, id: "{own}", name: "自己画的" }];
  await scoreWorkbook({
    rulebook: outboundAgent(),
    sheets: null,
    period: "2026-03",
    now: new Date(2026, 3, 3),
    words: zhCN.report,
  });
  expect(sheet.charts.map(({ name }) => name).toSorted()).toEqual(
    ["kpi-1", "kpi-2", "kpi-3", "kpi-4", "自己画的"].toSorted(),
  );
});

import { closeMonth, explainSelection, scoreFigures, scoreWorkbook } from "../../src/app";
import { toNumber } from "../../src/core";
import type { Host } from "../../src/host";
import { type Scalar, type Sheet, type Workbook, emptyCell } from "../../src/host/model";
import { type Locale, en, zhCN } from "../../src/locales";
import { openInOffice, workbookOf } from "../excel/workbook";
import { outboundAgent, wholeWorkbook } from "./sample";

const score = async ({ report }: Locale = zhCN, by = scoreWorkbook) => {
  const { cards, issues, written } = await by({ ...wholeWorkbook(), words: report });
  const scores = cards.map(({ subject, score: points }) => [
    subject.name,
    points && toNumber(points),
  ]);
  return { scores: Object.fromEntries(scores), codes: issues.map(({ code }) => code), written };
};

const sheetOf = (workbook: Workbook, name: string): Sheet => {
  const sheet = workbook.sheet(name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
};

/** The rows of a sheet that hold something, as plain values. */
const valuesOf = (sheet: Sheet): readonly (readonly Scalar[])[] =>
  [...sheet.rows()]
    .map(([, cells]) => Array.from(cells, (cell) => cell?.value ?? null))
    .filter((row) => row.some((value) => value !== null));

/** Types into the column of this heading, in the row that holds a text. */
function type(host: Host, name: string, beside: string, heading: string, text: string): void {
  const sheet = sheetOf(host.workbook, name);
  const rows = [...sheet.rows()];
  const [, headings = []] =
    rows.find(([, cells]) => cells.some((cell) => cell?.value === heading)) ?? [];
  const column = headings.findIndex((cell) => cell?.value === heading);
  const [row] = rows.find(([, cells]) => cells.some((cell) => cell?.value === beside)) ?? [];
  if (row === undefined || column < 0) throw new Error(`no ${heading} beside ${beside}`);
  sheet.put(row, column, { ...(sheet.cell(row, column) ?? emptyCell), value: text });
}

const march = [
  ["日期", "工号", "姓名", "违规项目", "次数"],
  ["2026-03-02", "1", "张三", "头发太长", 1],
  ["2026-03-03", "2", "李四", "1.3", 1],
];

/* Without deductions 110; 1.2 costs 0.5 and 1.3 costs 5, each with its section's 2. */
test("an answer typed beside a question counts from the next run on, and next month", async () => {
  const host = await openInOffice(workbookOf({ 台账: march }));
  expect(await score()).toMatchObject({ codes: ["unknownClause"] });
  type(host, "待确认", "头发太长", "答复", "1.2");
  const answered = await score();
  expect(answered).toMatchObject({ scores: { 张三: 107.5, 李四: 103 }, codes: [] });
  const table = valuesOf(sheetOf(host.workbook, "裁定与答复"));
  expect(table.map((row) => [row[0], row[3], row[6], row[7]])).toEqual([
    ["类别", "读到的内容", "答复", "规则"],
    ["措辞", "头发太长", "1.2", "呼出坐席管理规范（考核标准）"],
  ]);
  expect((await score()).scores).toEqual(answered.scores);
  expect(valuesOf(sheetOf(host.workbook, "裁定与答复"))).toEqual(table);

  const april = [
    ["日期", "工号", "姓名", "违规项目"],
    ["2026-04-07", "2", "李四", "头发太长"],
  ];
  await openInOffice(workbookOf({ 台账: april, 裁定与答复: table }));
  expect(await score()).toMatchObject({ scores: { 李四: 107.5 }, codes: [] });
});

test("an answer that is not understood is kept and asked about, and the question stays", async () => {
  const host = await openInOffice(
    workbookOf({ 台账: [march[0] ?? [], ["2026-03-02", "1", "张三", "1.2", "几次"]] }),
  );
  expect((await score()).codes).toEqual(["unreadableQuantity"]);
  type(host, "待确认", "几次", "答复", "好几次");
  expect((await score()).codes.toSorted()).toEqual(["unreadableAnswer", "unreadableQuantity"]);
  type(host, "待确认", "几次", "答复", "3");
  // 110 − 2 − 3 × 0.5
  expect(await score()).toMatchObject({ scores: { 张三: 106.5 }, codes: ["unreadableAnswer"] });
});

test("an appeal set in the breakdown is kept, shown and taken back", async () => {
  const host = await openInOffice(workbookOf({ 台账: [march[0] ?? [], march[2] ?? []] }));
  expect((await score()).scores).toEqual({ 李四: 103 });
  type(host, "扣分明细", "台账!D2", "申诉", "撤销");
  const shown = valuesOf(sheetOf(host.workbook, "考核汇总"));
  const figures = await score(zhCN, scoreFigures);
  expect([figures.scores, figures.written]).toEqual([{ 李四: 110 }, []]);
  expect(valuesOf(sheetOf(host.workbook, "考核汇总"))).toEqual(shown);
  expect((await score()).scores).toEqual({ 李四: 110 });
  const line = () =>
    valuesOf(sheetOf(host.workbook, "扣分明细")).find((row) => row.includes("台账!D2")) ?? [];
  expect(line().slice(17)).toEqual(["1.3", "撤销", "撤销"]);
  expect((await score()).scores).toEqual({ 李四: 110 });
  type(host, "扣分明细", "台账!D2", "申诉", "待复核");
  expect(await score()).toMatchObject({ scores: { 李四: 103 }, codes: ["appealUnderReview"] });
  type(host, "待确认", "1.3", "答复", "撤销");
  expect(await score()).toMatchObject({ scores: { 李四: 110 }, codes: [] });
  type(host, "扣分明细", "台账!D2", "申诉", "");
  expect((await score()).scores).toEqual({ 李四: 103 });
});

test("who runs it in another language finds the answers, the figures and the tabs that stand there", async () => {
  const host = await openInOffice(workbookOf({ 台账: march }));
  await score();
  const { report } = zhCN;
  const closing = { rulebook: outboundAgent(), sheets: null, period: "2026-03" };
  const now = new Date(2026, 3, 1);
  type(host, "待确认", "头发太长", "答复", "1.2");
  type(host, "扣分明细", "台账!D3", "申诉", "撤销");
  await score();
  const closed = await closeMonth({ ...closing, now, words: report });
  await score();
  const tabs = host.workbook.sheets.map(({ name }) => name);
  const inEnglish = await score(en);
  expect(inEnglish).toMatchObject({ scores: { 张三: 107.5, 李四: 110 }, codes: [] });
  expect(host.workbook.sheets.map(({ name }) => name)).toEqual(tabs);
  expect(tabs).toContain(closed);
  const shown = valuesOf(sheetOf(host.workbook, "扣分明细")).flat();
  expect(shown).toContain(en.report.breakdown.columns.arithmetic);
  expect(shown).not.toContain(report.breakdown.columns.arithmetic);
  // The month was closed in Chinese: its figures are compared all the same, and are the same.
  const gaps = valuesOf(sheetOf(host.workbook, report.gaps.name)).flat();
  expect(gaps).toContain(en.report.gaps.same);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("台账").getRange("A2").select();
    await context.sync();
  });
  expect(await explainSelection()).toMatchObject({ person: "张三" });
  type(host, "扣分明细", "台账!D3", en.report.breakdown.columns.appeal, "");
  expect((await score()).scores).toEqual({ 张三: 107.5, 李四: 103 });
});

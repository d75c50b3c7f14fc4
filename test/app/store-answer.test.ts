import { type OpenQuestion, openQuestions, rescoreWorkbook, storeAnswer } from "../../src/app";
import { toNumber } from "../../src/core";
import { zhCN } from "../../src/locales";
import { openInOffice, workbookOf } from "../excel/workbook";
import { outboundAgent } from "./sample";

const rulebook = outboundAgent();
const words = zhCN.report.decisions;

async function judge() {
  const outcome = await rescoreWorkbook({
    rulebook,
    sheets: null,
    period: null,
    now: new Date(2026, 3, 1),
    words: zhCN.report,
  });
  const scores = outcome.cards.map(({ subject, score }) => [
    subject.name,
    score && toNumber(score),
  ]);
  return { scores: Object.fromEntries(scores), open: openQuestions(outcome, words) };
}

const answering = (question: OpenQuestion | undefined, answer: string) => {
  if (!question || question.about.kind === null) throw new Error("no such question");
  const { issue, about } = question;
  const { kind } = question.about;
  const place = { sheet: issue.sheet, cell: issue.cell };
  return storeAnswer({ ...about, kind, ...place, answer, rulebook, on: "2026-04-01" }, words);
};

/* Without deductions 110; 1.2 costs 0.5 and with it the section's 2. */
const march = [
  ["日期", "工号", "姓名", "违规项目"],
  ["2026-03-02", "1", "张三", "头发太长"],
  ["2026-03-03", "2", "李四", "头发太长"],
];

test("an answer about a wording settles every row that has it, and the score follows", async () => {
  const host = await openInOffice(workbookOf({ 台账: march }));
  const { open } = await judge();
  expect(open.map(({ rows, about }) => [rows, about.kind])).toEqual([[2, "wording"]]);
  await answering(open[0], "1.2 上班做与工作无关的事");
  expect(await judge()).toEqual({ scores: { 张三: 107.5, 李四: 107.5 }, open: [] });
  expect(host.workbook.sheets.map(({ name }) => name)).toEqual(["台账", "裁定与答复"]);
});

test("an answer that names no clause of the rulebook is refused, and nothing is stored", async () => {
  const host = await openInOffice(workbookOf({ 台账: march }));
  const { open } = await judge();
  await expect(answering(open[0], "99.9")).rejects.toMatchObject({ code: "answerNotUnderstood" });
  expect(host.workbook.sheets.map(({ name }) => name)).toEqual(["台账"]);
});

test("a heading is taken for what it is said to mean", async () => {
  const rows = [
    ["发生日", "工号", "姓名", "违规项目", "出错几回"],
    ["2026-03-02", "1", "张三", "1.2", 3],
  ];
  await openInOffice(workbookOf({ 台账: rows }));
  // Once costs 0.5, three times 1.5; the section's 2 are lost both times.
  expect((await judge()).scores).toEqual({ 张三: 107.5 });
  const place = { sheet: "台账", cell: "E1", text: "出错几回", person: "", date: "" };
  await storeAnswer(
    { kind: "heading", ...place, answer: "次数", rulebook, on: "2026-04-01" },
    words,
  );
  expect((await judge()).scores).toEqual({ 张三: 106.5 });
});

import { insertTemplate, scoreWorkbook } from "../../src/app";
import type { Workbook } from "../../src/host/model";
import { zhCN } from "../../src/locales";
import { openInOffice, workbookOf } from "../excel/workbook";
import { outboundAgent } from "./sample";

const ledger = [
  ["日期", "工号", "姓名", "违规项目"],
  ["2026-03-02", "1", "张三", "1.3"],
  ["2026-03-03", "2", "李四", "1.1"],
];

const score = () =>
  scoreWorkbook({
    rulebook: outboundAgent(),
    sheets: null,
    period: null,
    now: new Date(2026, 3, 1),
    words: zhCN.report,
  });

const inExcel = (work: (context: Excel.RequestContext) => void) =>
  Excel.run(async (context) => {
    work(context);
    await context.sync();
  });

/** Every sheet with its cells, the hidden ones of ours too. */
const everything = ({ sheets }: Workbook) =>
  sheets.map((sheet) => [
    sheet.name,
    [...sheet.rows()].map(([row, cells]) => [
      row,
      cells.map((cell) => [cell?.formula ?? cell?.value, cell?.style]),
    ]),
  ]);

const opened = async () => (await openInOffice(workbookOf({ 台账: ledger }))).workbook;

test("a protected structure is told before a sheet is added, by scoring and by a form", async () => {
  const workbook = await opened();
  await inExcel(({ workbook: book }) => book.protection.protect());
  const before = everything(workbook);
  await expect(score()).rejects.toMatchObject({ code: "structureProtected" });
  const request = { kind: "ledger", rulebook: outboundAgent(), day: "2026-03-05" } as const;
  await expect(insertTemplate({ ...request, words: zhCN.templates })).rejects.toMatchObject({
    code: "structureProtected",
  });
  expect(everything(workbook)).toEqual(before);
});

test("a protected sheet of ours is told before any other of ours is rewritten", async () => {
  const workbook = await opened();
  await score();
  await inExcel(({ workbook: book }) => book.worksheets.getItem("待确认").protection.protect());
  const before = everything(workbook);
  await expect(score()).rejects.toMatchObject({
    code: "sheetProtected",
    facts: { sheet: "待确认" },
  });
  expect(everything(workbook)).toEqual(before);
});

test("a protected, filtered ledger with a table and merged cells is read, and stays as it is", async () => {
  const plain = await opened();
  await score();
  const cards = (await score()).cards.length;
  expect(plain.sheets.length).toBeGreaterThan(1);
  const workbook = await opened();
  await inExcel(({ workbook: book }) => {
    const sheet = book.worksheets.getItem("台账");
    sheet.tables.add("A1:D3", true);
    sheet.getRange("F1:G2").merge();
    sheet.getRange("3:3").rowHidden = true;
    sheet.protection.protect();
  });
  const [before] = everything(workbook);
  expect((await score()).cards).toHaveLength(cards);
  expect(everything(workbook)[0]).toEqual(before);
});

test("filters and merged cells that people put on our own sheets are no hindrance", async () => {
  const workbook = await opened();
  await score();
  const before = everything(workbook).filter(([name]) => name === "扣分明细");
  await inExcel(({ workbook: book }) => {
    const sheet = book.worksheets.getItem("扣分明细");
    sheet.getRange("A8:C9").merge();
    sheet.getRange("6:7").rowHidden = true;
  });
  await score();
  expect(everything(workbook).filter(([name]) => name === "扣分明细")).toEqual(before);
});

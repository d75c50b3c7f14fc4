import { unzipSync } from "fflate";
import { scoreWorkbook } from "../../src/app";
import { toNumber } from "../../src/core";
import type { Cell, Sheet, Workbook } from "../../src/host/model";
import { saveXlsx } from "../../src/host/xlsx";
import { zhCN } from "../../src/locales";
import { openInOffice, workbookOf } from "../excel/workbook";
import { outboundAgent, sampleBytes, sampleWorkbook } from "./sample";

const score = (
  sheets: readonly string[] | null = null,
  period: string | null = null,
  now = new Date(2026, 3, 1, 9, 30),
) => scoreWorkbook({ rulebook: outboundAgent(), sheets, period, now, words: zhCN.report });

/** The sheets that people can see. */
const names = ({ sheets }: Workbook): readonly string[] =>
  sheets.flatMap(({ name, visibility }) => (visibility === "Visible" ? [name] : []));

const sheetOf = (workbook: Workbook, name: string | undefined): Sheet => {
  const sheet = workbook.sheet(name ?? "");
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
};

const cellsOf = (sheet: Sheet): readonly Cell[] =>
  [...sheet.rows()].flatMap(([, cells]) => cells.filter((cell) => cell !== undefined));

test("the sample's people get the scores that the regulation gives by hand", async () => {
  await openInOffice(sampleWorkbook());
  const { cards, rulebook } = await score();
  const scores = new Map(
    cards.map(({ subject, score }) => [subject.name, score && toNumber(score)]),
  );
  expect(rulebook).toMatchObject({ id: "outbound-agent", edition: "2020" });
  expect(rulebook.hash).toMatch(/^[0-9a-f]{64}$/);
  // Base 100; a month without deductions earns 2 in each of the chapters 1, 2, 4, 6 and 7.
  expect(scores.get("林晓彤")).toBe(110); // no record: 100 + 5 × 2
  expect(scores.get("孙雨薇")).toBe(105.3); // 1.2 −0.5, 2.1 −0.2, chapters 4, 6 and 7 +6; 2.3 is the team's
  expect(scores.get("吕思远")).toBe(107.8); // 6.1 2 × −0.1, four chapters +8
  expect(scores.get("秦若兰")).toBe(105.5); // 4.1 −0.5, 5.1 −2, chapters 1, 2, 6 and 7 +8
  expect(scores.get("姜丽华")).toBe(101.8); // 1.11 −1, 7.1 −0.2, 7.2 2 × −1, 7.7 −1, chapters 2, 4, 6 +6
  expect(scores.get("谢永强")).toBe(100); // 1.12 −0.5, 6.3 −1, 7.3 2 × −0.5, 7.4 3 × −0.5, 2 and 4 +4
  expect(scores.get("外呼二组")).toBe(107.1); // 2.2 −0.5, 2.4 five less three free 2 × −0.2, +8
});

test("the result stands in sheets of its own, after HR's", async () => {
  const { workbook } = await openInOffice(sampleWorkbook());
  const { written } = await score();
  expect(written).toEqual(["考核汇总", "扣分明细", "待确认", "图表", "运行记录"]);
  expect(names(workbook)).toEqual(["台账", "花名册", "说明", ...written]);
});

test("the summary holds live formulas, the breakdown colours and links to the source cells", async () => {
  const { workbook } = await openInOffice(sampleWorkbook());
  const { written } = await score();
  const summary = cellsOf(sheetOf(workbook, written[0]));
  expect(summary.some(({ formula }) => formula?.includes("KPISCORE"))).toBe(true);
  const breakdown = cellsOf(sheetOf(workbook, written[1]));
  const links = breakdown.flatMap(
    ({ formula }) => formula?.match(/^=HYPERLINK\("#'台账'!E\d+"/) ?? [],
  );
  expect(links.length).toBeGreaterThanOrEqual(100);
  const fills = new Set(breakdown.map(({ style }) => workbook.styles.get(style).fill));
  expect(fills.size).toBeGreaterThanOrEqual(4);
});

test("saved, every other part of the file is the same byte for byte", async () => {
  const { workbook } = await openInOffice(sampleWorkbook());
  await score();
  const before = unzipSync(sampleBytes());
  const after = unzipSync(saveXlsx(workbook));
  const shared = [
    /^\[Content_Types\]/,
    /^xl\/workbook\.xml$/,
    /^xl\/_rels\/workbook/,
    /^xl\/styles\.xml$/,
  ];
  const untouched = Object.keys(before).filter((part) => !shared.some((name) => name.test(part)));
  expect(untouched).toEqual(expect.arrayContaining(["xl/worksheets/sheet1.xml"]));
  for (const part of untouched) expect(after[part]).toEqual(before[part]);
});

test("scored again, only the record of runs gets a row; all else is the same cell for cell", async () => {
  const { workbook } = await openInOffice(sampleWorkbook());
  const { written } = await score();
  const cells = (name: string) =>
    cellsOf(sheetOf(workbook, name)).map(({ formula, value, style }) => [formula ?? value, style]);
  const all = () => names(workbook).map((name) => [name, cells(name)] as const);
  const [first, sheets] = [all(), [...workbook.sheets]];
  expect((await score(null, null, new Date(2026, 3, 1, 10, 0))).written).toEqual(written);
  expect(workbook.sheets).toEqual(sheets);
  const changed = all().filter(([name, now]) => {
    const before = first.find(([same]) => same === name);
    return JSON.stringify(before?.[1]) !== JSON.stringify(now);
  });
  expect(changed.map(([name]) => name)).toEqual(["运行记录"]);
});

/** The rows of the record of runs, below its headings. */
const runsIn = (workbook: Workbook) =>
  [...sheetOf(workbook, "运行记录").rows()]
    .slice(3)
    .map(([, cells]) => [...cells].map((cell) => cell?.value ?? null));

test("a run is recorded with its moment, rules, ranges, counts and the hash of what it read", async () => {
  const { workbook } = await openInOffice(sampleWorkbook());
  const { rulebook } = await score();
  await score(null, null, new Date(2026, 3, 1, 12, 0));
  const [first, second] = runsIn(workbook);
  // Noon of 1 April 2026 is day 46113 and a half of Excel's calendar.
  expect(second?.[0]).toBe(46113.5);
  expect(first?.slice(1)).toEqual(second?.slice(1));
  expect(first?.slice(1, 4)).toEqual([
    "呼出坐席管理规范（考核标准）\noutbound-agent，2020 版",
    "2026年3月",
    "台账!A1:I122\n花名册!A1:D26\n说明!A1:A7",
  ]);
  expect(first?.[10]).toBe(rulebook.hash);
  expect(first?.[11]).toMatch(/^[0-9a-f]{64}$/);
});

test("another cell gives another hash of the input", async () => {
  const { workbook } = await openInOffice(sampleWorkbook());
  await score();
  const ledger = sheetOf(workbook, "台账");
  ledger.put(200, 8, { ...ledger.cell(200, 8), value: "补记" });
  await score();
  const [first, second] = runsIn(workbook).map((cells) => cells[11]);
  expect(first).not.toBe(second);
});

test("a foreign sheet named 考核汇总 is not ours: it is read, and left as it is", async () => {
  const workbook = sampleWorkbook();
  const foreign = workbook.addSheet("考核汇总");
  foreign.put(0, 0, {
    value: "手工汇总",
    formula: null,
    style: 0,
    spill: null,
    anchor: null,
    stale: null,
  });
  const before = cellsOf(foreign);
  await openInOffice(workbook);
  const { written, reading } = await score();
  expect(written[0]).toBe("考核汇总 (2)");
  expect(cellsOf(foreign)).toEqual(before);
  expect(reading.sheets.map(({ name }) => name)).toContain("考核汇总");
});

test("nothing is written where there is nothing to score", async () => {
  const { workbook } = await openInOffice(workbookOf({ 备忘: [["今天天气不错"]], 空: [] }));
  await expect(score()).rejects.toMatchObject({
    code: "nothingToScore",
    facts: { sheets: ["备忘"] },
  });
  expect(names(workbook)).toEqual(["备忘", "空"]);
  await openInOffice(workbookOf({ 空: [] }));
  await expect(score()).rejects.toMatchObject({ code: "emptyWorkbook" });
});

test("a month without records, and a sheet that is not there, are refused with what there is", async () => {
  await openInOffice(sampleWorkbook());
  await expect(score(null, "2025-12")).rejects.toMatchObject({
    code: "nothingInPeriod",
    facts: { period: "2025-12", periods: ["2026-03"] },
  });
  await expect(score(["四月"])).rejects.toMatchObject({
    code: "unknownSheet",
    facts: { sheet: "四月", sheets: ["台账", "花名册", "说明"] },
  });
});

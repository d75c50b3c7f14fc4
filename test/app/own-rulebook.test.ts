import { join } from "node:path";
import {
  readRegulationFrom,
  rulebookOnSheet,
  saveRulebook,
  scoreWorkbook,
  workbookRulebooks,
} from "../../src/app";
import { openSession } from "../../src/cli/session";
import { type Rulebook, toNumber } from "../../src/core";
import type { Host } from "../../src/host";
import { type Cell, Workbook, emptyCell } from "../../src/host/model";
import { openXlsx, saveXlsx } from "../../src/host/xlsx";
import { zhCN } from "../../src/locales";
import { amended, draftFrom, draftOf, openQuestions } from "../../src/taskpane/regulation/draft";
import { openInOffice, workbookOf } from "../excel/workbook";

const regulation = `仓库值班考核办法
每月基准分为100分。
一、纪律
1、值班时间睡觉，每次扣2分。
2、钥匙没有登记，发现一次扣0.5分。
二、礼貌
1、收到书面表扬，每次奖励3分。`;

const ledger = [
  ["日期", "姓名", "考核项目", "数量"],
  ["2026-03-02", "陈一", "值班时间睡觉", 1],
  ["2026-03-03", "陈一", "钥匙没有登记", 2],
  ["2026-03-04", "林二", "收到书面表扬", 1],
];

async function savePasted(title = "仓库值班", text = regulation): Promise<string> {
  const { rulebook } = await readRegulationFrom({ text });
  return saveRulebook({ rulebook, title, edition: "2026", words: zhCN.rules.table });
}

const names = ({ workbook }: Host): readonly string[] => workbook.sheets.map(({ name }) => name);

const cellsOf = (workbook: Workbook, sheet: string): readonly Cell[] =>
  [...(workbook.sheet(sheet)?.rows() ?? [])].flatMap(([, cells]) =>
    cells.filter((cell) => cell !== undefined),
  );

/** The place of the cell in which a row of a sheet has a value, by the row's other value. */
function placeOf(workbook: Workbook, sheet: string, beside: string, value: number) {
  for (const [row, cells] of workbook.sheet(sheet)?.rows() ?? []) {
    if (!cells.some((cell) => cell?.value === beside)) continue;
    const column = cells.findIndex((cell) => cell?.value === value);
    if (column >= 0) return { row, column, rows: 1, columns: 1 };
  }
  throw new Error(`no ${value} beside ${beside}`);
}

describe("a pasted regulation, saved", () => {
  test("stands on a sheet of its own after HR's, under its title, and is read back", async () => {
    const host = await openInOffice(workbookOf({ 台账: ledger }));
    expect(await savePasted()).toBe("考核规则");
    expect(names(host)).toEqual(["台账", "考核规则"]);
    const { found, faults } = await workbookRulebooks();
    expect(faults).toEqual([]);
    expect(found).toMatchObject([
      { sheet: "考核规则", rulebook: { id: "own-1", title: { "zh-CN": "仓库值班" } } },
    ]);
    const amounts = found[0]?.rulebook.sections.flatMap(({ clauses }) =>
      clauses.map(({ id, effect, amount }) => [id, effect, amount]),
    );
    expect(amounts).toEqual([
      ["1.1", "deduct", 2],
      ["1.2", "deduct", 0.5],
      ["2.1", "bonus", 3],
    ]);
  });

  test("is still there in the saved file, and its ids are still text", async () => {
    const { workbook } = await openInOffice(workbookOf({ 台账: ledger }));
    await savePasted();
    await openInOffice(openXlsx(saveXlsx(workbook), "saved.xlsx"));
    const { found } = await workbookRulebooks();
    expect(found.map(({ sheet }) => sheet)).toEqual(["考核规则"]);
    expect(cellsOf(workbook, "考核规则").map(({ value }) => value)).toContain("1.1");
  });

  test("replaces the one of the same title, and leaves one of another title alone", async () => {
    const host = await openInOffice(workbookOf({ 台账: ledger }));
    await savePasted();
    expect(await savePasted("门卫值班")).toBe("考核规则 (2)");
    expect(await savePasted("仓库值班", regulation.replace("扣2分", "扣4分"))).toBe("考核规则");
    expect(names(host)).toEqual(["台账", "考核规则", "考核规则 (2)"]);
    const costs = async (sheet: string) =>
      (await rulebookOnSheet(sheet)).sections[0]?.clauses[0]?.amount;
    expect([await costs("考核规则"), await costs("考核规则 (2)")]).toEqual([4, 2]);
  });

  test("does not touch somebody else's sheet of that name, nor a table of ours with a fault", async () => {
    const host = await openInOffice(workbookOf({ 考核规则: [["手写的规定"]] }));
    expect(await savePasted()).toBe("考核规则 (2)");
    expect(cellsOf(host.workbook, "考核规则").map(({ value }) => value)).toEqual(["手写的规定"]);
    const ours = host.workbook.sheet("考核规则 (2)");
    const { row, column } = placeOf(host.workbook, "考核规则 (2)", "值班时间睡觉", 2);
    ours?.put(row, column, { ...emptyCell, value: "很多" });
    expect(await savePasted()).toBe("考核规则 (3)");
    const { found, faults } = await workbookRulebooks();
    expect(found.map(({ sheet }) => sheet)).toEqual(["考核规则 (3)"]);
    expect(faults).toMatchObject([
      { code: "ruleTableInvalid", facts: { sheet: "考核规则 (2)", errors: [{ text: "很多" }] } },
    ]);
  });
});

describe("a table that is taken up again to be changed", () => {
  const saved = { edition: "2027", words: zhCN.rules.table };
  const cheaper = (rulebook: Rulebook): Rulebook => {
    const index = draftFrom(rulebook).entries.findIndex(({ id }) => id === "1.1");
    const change = { effect: "deduct", amount: 1, unit: "point", per: "occurrence" } as const;
    const draft = amended(draftFrom(rulebook), index, change);
    if (!draft) throw new Error("refused");
    return draft.rulebook;
  };

  test("is replaced on its own sheet, under another name as well", async () => {
    const host = await openInOffice(workbookOf({ 台账: ledger }));
    const sheet = await savePasted();
    const rulebook = await rulebookOnSheet(sheet);
    const changes = { sheet, rulebook };
    const request = { rulebook: cheaper(rulebook), title: "改名的值班", changes, ...saved };
    expect(await saveRulebook(request)).toBe("考核规则");
    expect(names(host)).toEqual(["台账", "考核规则"]);
    expect(await rulebookOnSheet(sheet)).toMatchObject({
      id: "own-1",
      title: { "zh-CN": "改名的值班" },
      edition: "2027",
      sections: [{ clauses: [{ amount: 1 }, { amount: 0.5 }] }, {}],
    });
  });

  test("is left as it is where HR changed it meanwhile", async () => {
    const { workbook } = await openInOffice(workbookOf({ 台账: ledger }));
    const sheet = await savePasted();
    const rulebook = await rulebookOnSheet(sheet);
    const { row, column } = placeOf(workbook, sheet, "值班时间睡觉", 2);
    workbook.sheet(sheet)?.put(row, column, { ...emptyCell, value: 7 });
    const request = { rulebook: cheaper(rulebook), title: "仓库值班", ...saved };
    await expect(saveRulebook({ ...request, changes: { sheet, rulebook } })).rejects.toMatchObject({
      code: "ruleTableChanged",
      facts: { sheet },
    });
    expect((await rulebookOnSheet(sheet)).sections[0]?.clauses[0]?.amount).toBe(7);
  });
});

test("a reading that is put right before it is saved is what a function reckons with", async () => {
  const workbook = workbookOf({ 台账: ledger, 得分: [[null]] });
  const { host } = await openSession(workbook, join(__dirname, "../../dist"));
  const read = await readRegulationFrom({ text: regulation.replace("每次扣2分", "扣2") });
  const draft = draftOf(read);
  const [asked] = openQuestions(draft);
  const change = { effect: "deduct", amount: 5, unit: "point", per: "occurrence" } as const;
  const right = asked === undefined ? null : amended(draft, asked, change);
  if (!right) throw new Error("nothing is asked");
  expect(openQuestions(right)).toEqual([]);
  const named = { title: "仓库值班", edition: "2026", words: zhCN.rules.table };
  const sheet = await saveRulebook({ rulebook: right.rulebook, ...named });
  const cell = { row: 0, column: 0, rows: 1, columns: 1 };
  const scores = workbook.sheet("得分");
  if (!scores) throw new Error("no sheet");
  host.calculator.enter(scores, cell, [[`=KPISCORE(台账!A1:D4,${sheet}!A1:U40,"陈一")`]]);
  await host.calculator.settled();
  // 100 − 5 − 2 × 0.5
  expect(scores.value(0, 0)).toBe(94);
});

test("a regulation on a sheet is read row by row", async () => {
  const rows = [
    ["仓库值班考核办法", null],
    ["一、纪律", null],
    ["1、", "值班时间睡觉，每次扣2分。"],
  ];
  await openInOffice(workbookOf({ 规定: rows }));
  const { rulebook, clauses, text } = await readRegulationFrom({ sheet: "规定" });
  expect(text).toBe("仓库值班考核办法\n一、纪律\n1、\t值班时间睡觉，每次扣2分。");
  expect(clauses).toMatchObject([{ line: 3, id: "1.1" }]);
  expect(rulebook.sections).toMatchObject([{ clauses: [{ text: "值班时间睡觉", amount: 2 }] }]);
});

test("scored by the table, the live formula refers to it and follows an edit of an amount", async () => {
  const workbook = workbookOf({ 台账: ledger });
  const addin = join(__dirname, "../../dist");
  const { host } = await openSession(workbook, addin);
  const sheet = await savePasted();
  const request = { now: new Date(2026, 3, 1), sheets: ["台账"], period: null, words: zhCN.report };
  const rulebook = await rulebookOnSheet(sheet);
  const { cards } = await scoreWorkbook({ rulebook, ruleSheet: sheet, ...request });
  // 100: 陈一 loses 2 + 2 × 0.5, 林二 gains 3.
  const scores = cards.map(({ subject, score }) => [subject.name, score && toNumber(score)]);
  expect(scores).toEqual([
    ["林二", 103],
    ["陈一", 97],
  ]);
  const formulas = cellsOf(workbook, "考核汇总").flatMap(({ formula }) => formula ?? []);
  expect(formulas).toContainEqual(
    expect.stringMatching(/^=KPISCORES\('台账'![^,]+,'考核规则'!A1:/),
  );

  await host.calculator.settled();
  const table = workbook.sheet(sheet);
  const summary = () => cellsOf(workbook, "考核汇总").map(({ value }) => value);
  expect(summary()).toContain(97);
  if (table) host.calculator.enter(table, placeOf(workbook, sheet, "值班时间睡觉", 2), [[5]]);
  await host.calculator.settled();
  // 100 − 5 − 2 × 0.5
  expect(summary()).toContain(94);
  expect(summary()).not.toContain(97);
});
